/** Reads W3C annotations, alone or in lists, pages and collections, into claims to be placed. */

import { claimFrom } from '../records/claim.ts';
import { onlySaid, parseJson } from '../records/fields.ts';
import { type JsonPath, scanJson } from '../records/json.ts';
import type { TextQuoteSelector } from '../records/model.ts';
import { decodeSource, topicProblem } from '../records/paths.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { stableId } from '../text/stableId.ts';
import { type Message, say } from '../words/message.ts';
import type { Draft, ImportRecord, Placed, ReadOptions, ReadProblem, ReadResult } from './format.ts';
import { placeOfQuote, selectorFor } from './placing.ts';
import { hintOf, quoteOf, resolveSelector } from './selectors.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an annotation becomes before its place in the file is known. */
type Read = Omit<ImportRecord, 'line'> | { readonly problem: Message };

export function readAnnotations(text: string, options: ReadOptions): ReadResult {
  const { json, problems: broken } = parseJson(text);
  const lines = lineIndex(text);
  if (broken.length > 0) {
    const problems = broken.map(({ message, span }) => ({
      ...lines.positionAt(span.start),
      message,
    }));
    return { records: [], problems };
  }
  const records: ImportRecord[] = [];
  const problems: ReadProblem[] = [];
  const annotations = [...annotationsIn(json, [])];
  const starts = startsOf(
    text,
    annotations.map(({ path }) => path),
  );
  let count = 0;
  for (const { item } of annotations) {
    const read = readAnnotation(item, options);
    const line = lines.positionAt(starts[count++]!).line;
    if ('problem' in read) problems.push({ line, message: say`annotation ${count}: ${read.problem}` });
    else records.push({ line, ...read });
  }
  return { records, problems };
}

/** Where the values at some paths begin, found in one walk over the text. */
function startsOf(text: string, paths: readonly JsonPath[]): readonly number[] {
  const depths = new Set(paths.map((path) => path.length));
  const found = new Map<string, number>();
  scanJson(text, {
    value: (path, span) => void (depths.has(path.length) && found.set(JSON.stringify(path), span.start)),
  });
  return paths.map((path) => found.get(JSON.stringify(path)) ?? 0);
}

/** Every annotation below a value, with its path. What is no object stays in, for `readAnnotation` to say so. `parseJson` bounds the depth. */
function* annotationsIn(json: unknown, path: JsonPath): Generator<{ item: unknown; path: JsonPath }> {
  if (Array.isArray(json)) {
    for (const [i, item] of json.entries()) yield* annotationsIn(item, [...path, i]);
    return;
  }
  const type = isObject(json) ? [json.type].flat() : [];
  const isCollection = type.some((t) => t === 'AnnotationCollection' || t === 'OrderedCollection');
  const isPage = type.some((t) => t === 'AnnotationPage' || t === 'OrderedCollectionPage');
  if (!isObject(json) || !(isCollection || isPage)) {
    yield { item: json, path };
    return;
  }
  if (json.items !== undefined) yield* annotationsIn(json.items, [...path, 'items']);
  const following = isCollection ? 'first' : 'next';
  const page = json[following];
  if (page !== undefined && page !== null) yield* annotationsIn(page, [...path, following]);
}

function readAnnotation(json: unknown, options: ReadOptions): Read {
  if (typeof json === 'string') {
    return {
      problem: say`is only an address, ${JSON.stringify(json)}; expected the annotation itself, as nothing is fetched`,
    };
  }
  if (!isObject(json)) return { problem: say`Unexpected value, expected an annotation` };
  if (![json.type].flat().includes('Annotation')) {
    return { problem: say`Unexpected type ${JSON.stringify(json.type ?? null)}, expected "Annotation"` };
  }
  const targets = [json.target].flat();
  if (targets.length !== 1) return { problem: say`Unexpected ${targets.length} targets, expected one` };
  const { source: iri, selector } = targetOf(targets[0]);
  const source = iri === undefined ? options.source : (options.pathOf?.(iri) ?? iri.replace(/^(?:\.\/)+/, ''));
  if (source === undefined) return { problem: say`Missing "target.source", expected the path of a source` };
  const bodies = [json.body ?? []].flat().filter(isObject);
  const ours = bodies.find((body) => body.type === 'Claim' || typeof body.topic === 'string');
  return ours
    ? readOurs(json, ours, targets[0], source, selector)
    : readForeign(json, bodies, source, selector, options);
}

/** A claim of ours: everything is kept as it is, the position apart, which is as old as the file. */
function readOurs(json: Json, body: Json, target: unknown, source: string, selector: unknown): Read {
  const quote = quoteOf(selector, { refined: true });
  const id = idOf(json);
  const iri = `urn:uuid:${id}`;
  // The quote goes in once its place is known; until then any words will do.
  const annotation = {
    ...json,
    id: iri,
    motivation: 'tagging',
    body,
    target: {
      ...(isObject(target) ? target : {}),
      source,
      selector: quote ?? { type: 'TextQuoteSelector', exact: '?' },
    },
    ...(json.id === iri ? {} : canonical(json)),
  };
  const { value, problems } = claimFrom(annotation, '');
  if (!value || problems.length > 0) return { problem: problems[0]?.message ?? say`cannot be read` };
  return {
    id,
    source: value.source,
    place: (text): Placed => {
      if (quote) {
        const found = placeOfQuote(text, value.selector, hintOf(selector, text));
        const notice = found.span ? undefined : say`${found.problem}: the claim is taken over without a place`;
        return { claim: value, span: found.span ?? null, notice };
      }
      const found = resolveSelector(selector, text);
      if (!found.span) return found;
      return {
        claim: { ...value, selector: selectorFor(text, found.span, words(text, found.span)) },
        span: found.span,
      };
    },
  };
}

/** Anybody's: the topic is a tag, the note a comment. */
function readForeign(
  json: Json,
  bodies: readonly Json[],
  source: string,
  selector: unknown,
  options: ReadOptions,
): Read {
  const texts = [
    ...(typeof json.bodyValue === 'string' ? [{ value: json.bodyValue, purpose: undefined }] : []),
    ...(typeof json.body === 'string' ? [{ value: json.body, purpose: undefined }] : []),
    ...bodies.map(({ value, purpose }) => ({ value: String(value ?? ''), purpose })),
  ];
  const tag = texts.find(({ value }) => topicProblem(value) === undefined && !/^\w+:\/\//.test(value));
  const topic = tag?.value ?? options.topic;
  if (topic === undefined) {
    return { problem: say`has no topic: expected a body with "topic", or a tag such as "flood/people-evacuated"` };
  }
  const note = texts.find((t) => t !== tag && t.value !== '' && t.purpose !== 'tagging')?.value;
  const known = new Set(['@context', 'id', 'type', 'motivation', 'body', 'bodyValue', 'target']);
  const rest = Object.fromEntries(Object.entries(json).filter(([key]) => !known.has(key)));
  const annotation = { ...rest, ...canonical(json) };
  const extra = Object.keys(annotation).length > 0 ? { extra: { annotation } } : {};
  return {
    id: idOf(json),
    source: decodeSource(source),
    place: (text): Placed => {
      const found = resolveSelector(selector, text);
      if (!found.span) return found;
      const given = (quoteOf(selector) ?? {}) as unknown as TextQuoteSelector;
      const { exact, prefix, suffix } = given.exact ? given : words(text, found.span);
      const quote: TextQuoteSelector = { type: 'TextQuoteSelector', exact, ...onlySaid({ prefix, suffix }) };
      const claim: Draft = {
        topic,
        source: decodeSource(source),
        selector: selectorFor(text, found.span, quote),
        ...onlySaid({ note }),
        ...extra,
      };
      return { claim, span: found.span };
    },
  };
}

/** Source and selector of a target in any of its forms. An address with a `char=` fragment is both. */
function targetOf(target: unknown): { source?: string; selector?: unknown } {
  if (typeof target === 'string') return fragmentOf(target);
  if (!isObject(target)) return {};
  const { source, selector, id } = target;
  const iri = isObject(source) ? source.id : (source ?? id);
  if (typeof iri !== 'string') return { selector };
  return selector === undefined || selector === null ? fragmentOf(iri) : { source: iri, selector };
}

function fragmentOf(iri: string): { source: string; selector?: unknown } {
  const at = iri.indexOf('#');
  if (at === -1) return { source: iri };
  return { source: iri.slice(0, at), selector: { type: 'FragmentSelector', value: iri.slice(at + 1) } };
}

const uuid = /^urn:uuid:([0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?)$/;

/** The annotation's own id where it is a UUID, else one made of its IRI, or of all it says: the same file read twice gives the same ids. */
function idOf(json: Json): string {
  const iri = typeof json.id === 'string' ? json.id : undefined;
  const own = iri === undefined ? undefined : uuid.exec(iri)?.[1];
  return own ?? stableId([iri ?? JSON.stringify(json)]);
}

/** Where an annotation gets another id, the model has a place for its first one. */
function canonical(json: Json): { canonical?: unknown } {
  if (typeof json.id !== 'string' || uuid.test(json.id)) return {};
  return { canonical: json.canonical ?? json.id };
}

const words = (text: string, { start, end }: { start: number; end: number }): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
});

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
