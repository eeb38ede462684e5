import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord, spread } from './layout.ts';
import type { Claim, Parsed, RecordProblem } from './model.ts';
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
  const keptBody = bodyId === undefined || bodyId === bodyIri(id) ? {} : { id: bodyId };
  const bodyExtra = { ...keptBody, ...bodyFields.extra };
  const { exact, prefix, suffix } = selectorFields.known;
  const kept = foreign === undefined || JSON.stringify(foreign) === contextText ? {} : { '@context': foreign };
  const annotationExtra = { ...kept, ...annotation.extra };
  const extra = onlySaid({
    annotation: Object.keys(annotationExtra).length > 0 ? annotationExtra : undefined,
    body: Object.keys(bodyExtra).length > 0 ? bodyExtra : undefined,
    target: targetFields.extra,
    selector: selectorFields.extra,
  });
  return result({
    id: id.slice(uuidScheme.length),
    topic,
    source: targetFields.known.source,
    selector: { type: 'TextQuoteSelector', exact, ...onlySaid({ prefix, suffix }) },
    ...onlySaid({ attributedTo, asOf, rank: rank === 'normal' ? undefined : rank, note, figure }),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  });
}

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
