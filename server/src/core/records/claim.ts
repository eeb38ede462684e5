import { detached } from '../text/detached.ts';
import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord, spread } from './layout.ts';
import type { Claim, Parsed, RecordProblem, TextQuoteSelector } from './model.ts';
import { encodeSource } from './paths.ts';
import { claimBodyEntries, claimEntries, claimTargetEntries, selectorEntries } from './schemas.ts';

/**
 * A claim's file: one W3C Web Annotation. Our own words (`Claim`, `topic`, `attributedTo`, `asOf`, `rank`, `figure`, `note`) stand under a
 * vocabulary of their own in the context, so that any JSON-LD reader understands the rest.
 */

const context = ['http://www.w3.org/ns/anno.jsonld', { '@vocab': 'urn:countercheck:' }];
const contextText = JSON.stringify(context);
const uuidScheme = 'urn:uuid:';

/** Of nearly every claim, and there are very many. */
const noProblems: readonly RecordProblem[] = [];

/** What the annotation says, as a resource of its own: a body that is no text has an IRI (https://www.w3.org/TR/annotation-model/#external-web-resources). */
const bodyIri = (annotation: string): string => `${annotation}#claim`;

/**
 * Reads a claim. Without a readable id, topic, source or quote there is no value; any other field that is wrong is reported, left out and
 * kept for the next rewrite. The source is an IRI reference: `%20` is a space.
 */
export function parseClaim(text: string): Parsed<Claim> {
  const { json, problems } = parseJson(text);
  return problems.length > 0 ? { value: undefined, problems } : claimFrom(json, text);
}

/** The same from JSON already parsed out of `text`. */
export function claimFrom(json: unknown, text: string): Parsed<Claim> {
  const problems: FieldProblem[] = [];
  const annotation = readFields(json, claimEntries, [], problems);
  const { id, body, target, '@context': foreign } = annotation.known;
  const bodyFields = body && readFields(body, claimBodyEntries, ['body'], problems);
  const targetFields = target && readFields(target, claimTargetEntries, ['target'], problems);
  const selector = targetFields?.known.selector;
  const selectorFields = selector && readFields(selector, selectorEntries, ['target', 'selector'], problems);
  const result = (value: Claim | undefined): Parsed<Claim> => ({
    value,
    problems: problems.length > 0 ? placed(text, problems) : noProblems,
  });

  if (id === undefined || bodyFields?.known.topic === undefined) return result(undefined);
  if (targetFields?.known.source === undefined || selectorFields?.known.exact === undefined) return result(undefined);
  const { id: bodyId, topic, attributedTo, asOf, rank, figure, note } = bodyFields.known;
  const { exact, prefix, suffix } = selectorFields.known;
  const claim: Writable<Claim> = {
    id: detached(id.slice(uuidScheme.length)),
    topic,
    source: targetFields.known.source,
    selector: selectorOf(exact, prefix, suffix),
  };
  if (attributedTo !== undefined) claim.attributedTo = attributedTo;
  if (asOf !== undefined) claim.asOf = asOf;
  if (rank !== undefined && rank !== 'normal') claim.rank = rank;
  if (note !== undefined) claim.note = note;
  if (figure !== undefined) claim.figure = figure;
  const extra = onlySaid({
    annotation: isOwn(foreign) ? annotation.extra : { '@context': foreign, ...annotation.extra },
    body: bodyId === undefined || bodyId === bodyIri(id) ? bodyFields.extra : { id: bodyId, ...bodyFields.extra },
    target: targetFields.extra,
    selector: selectorFields.extra,
  });
  if (Object.keys(extra).length > 0) claim.extra = extra;
  return result(claim);
}

/** Set field by field: a claim is read a thousand times before an article is shown. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** All fields at once where all are said, as mostly: of what is set one by one engines keep a third more. */
function selectorOf(exact: string, prefix: string | undefined, suffix: string | undefined): TextQuoteSelector {
  const type = 'TextQuoteSelector';
  if (prefix !== undefined && suffix !== undefined) return { type, exact, prefix, suffix };
  const selector: Writable<TextQuoteSelector> = { type, exact };
  if (prefix !== undefined) selector.prefix = prefix;
  if (suffix !== undefined) selector.suffix = suffix;
  return selector;
}

/** Whether a record's context is none of its own. */
const isOwn = (given: unknown): boolean => given === undefined || JSON.stringify(given) === contextText;

/** The claim's file, canonical: the same claim gives the same bytes. */
export function printClaim(claim: Claim): string {
  const { extra, selector } = claim;
  const id = `${uuidScheme}${claim.id}`;
  // What is always there stands there even if it says nothing; what is rare stands beside lines that never change. Either way two branches
  // that add different fields do not insert at the same place.
  const body = {
    note: undefined,
    id: bodyIri(id),
    figure: undefined,
    type: 'Claim',
    topic: null,
    attributedTo: null,
    asOf: null,
    rank: 'normal',
  };
  const quote = { type: 'TextQuoteSelector', exact: undefined, prefix: undefined, suffix: undefined };
  const target = {
    source: encodeSource(claim.source),
    selector: inOrder(quote, { ...selector, type: undefined }, extra?.selector),
  };
  return printRecord(
    inOrder(
      {
        '@context': context,
        id: undefined,
        type: 'Annotation',
        motivation: 'tagging',
        body: undefined,
        target: undefined,
      },
      {
        id,
        body: spread(inOrder(body, onlySaid({ ...claim, id: undefined }), extra?.body)),
        target: spread(inOrder({ source: undefined, selector: undefined }, target, extra?.target)),
      },
      extra?.annotation,
    ),
  );
}
