import * as v from 'valibot';
import { figureKinds } from '../figures/figure.ts';
import { parseDay, parsePeriod } from '../text/day.ts';
import { expected } from './expectation.ts';
import { decodeSource, sourcePathProblem, topicProblem } from './paths.ts';

/**
 * The fields of every record, each with the words that say what is expected of it. The one place they are defined: reading and the JSON
 * Schema for editors both come from here.
 */

const text = v.string(expected`text`);
const optionalText = v.optional(text);
const day = v.pipe(
  v.string(expected`a day such as "2025-01-12"`),
  v.check((s) => parseDay(s) !== undefined, expected`a day such as "2025-01-12"`),
);
const period = v.pipe(
  v.string(expected`a day such as "2025-01-12", or a month or year`),
  v.check((s) => parsePeriod(s) !== undefined, expected`a day such as "2025-01-12", or a month or year`),
);
const topic = v.pipe(
  v.string(expected`a topic such as "flood/people-evacuated"`),
  v.check((s) => topicProblem(s) === undefined, expected`a topic such as "flood/people-evacuated"`),
);
const names = v.array(text, expected`a list of texts`);
/** `"a", "b" or "c"` */
const listed = (words: readonly string[]): string =>
  words
    .map((word) => JSON.stringify(word))
    .join(', ')
    .replace(/, ("[^"]*")$/, ' or $1');
const uuid = /^[0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?$/;
const id = v.pipe(
  v.string(expected`a lower-case UUID`),
  v.check((s) => uuid.test(s), expected`a lower-case UUID`),
);

export const claimEntries = {
  '@context': v.optional(v.unknown()),
  id: v.pipe(
    v.string(expected`"urn:uuid:" and a lower-case UUID`),
    v.check((s) => s.startsWith('urn:uuid:') && uuid.test(s.slice(9)), expected`"urn:uuid:" and a lower-case UUID`),
  ),
  type: v.literal('Annotation', expected`"Annotation"`),
  motivation: v.optional(v.literal('tagging', expected`"tagging"`)),
  body: v.looseObject({}, expected`an object`),
  target: v.looseObject({}, expected`an object`),
};

export const claimBodyEntries = {
  id: optionalText,
  type: v.optional(v.literal('Claim', expected`"Claim"`)),
  topic,
  attributedTo: optionalText,
  asOf: v.optional(period),
  rank: v.optional(v.picklist(['preferred', 'normal', 'deprecated'], expected`"preferred", "normal" or "deprecated"`)),
  figure: optionalText,
  note: optionalText,
};

export const claimTargetEntries = {
  source: v.pipe(
    v.string(expected`a path such as "articles/herald.txt"`),
    v.transform(decodeSource),
    v.check(
      (s) => sourcePathProblem(s) === undefined,
      expected`a path inside the folder, such as "articles/herald.txt",`,
    ),
  ),
  selector: v.looseObject({}, expected`an object`),
};

export const selectorEntries = {
  type: v.literal('TextQuoteSelector', expected`"TextQuoteSelector"`),
  exact: v.pipe(v.string(expected`the words tagged`), v.minLength(1, expected`the words tagged`)),
  prefix: optionalText,
  suffix: optionalText,
};

export const sourceEntries = {
  title: optionalText,
  publisher: optionalText,
  published: v.optional(day),
  url: optionalText,
  role: v.optional(v.picklist(['source', 'draft'], expected`"source" or "draft"`)),
  sha256: v.optional(v.pipe(v.string(expected`64 hex digits`), v.regex(/^[0-9a-f]{64}$/, expected`64 hex digits`))),
};

/** What `parseTolerance` understands; anything else would be taken for rounding without a word. */
const tolerancePattern = /^\s*(?:exact|rounding|\d{1,2}(?:\.\d+)?\s*(?:%|per ?cent))\s*$/;

export const topicEntries = {
  title: optionalText,
  unit: optionalText,
  kind: v.optional(v.picklist(figureKinds, listed(figureKinds))),
  changes: v.optional(v.picklist(['fixed', 'cumulative', 'varying'], expected`"fixed", "cumulative" or "varying"`)),
  tolerance: v.optional(
    v.pipe(text, v.regex(tolerancePattern, expected`"exact", "rounding" or a percentage such as "5%"`)),
  ),
  aliases: v.optional(names),
  relations: v.optional(
    v.array(
      v.record(
        text,
        v.string(expected`an expression over topics`),
        expected`an object such as { "equals": "flood/killed + flood/injured" }`,
      ),
      expected`a list of relations`,
    ),
  ),
};

export const reviewEntries = {
  id,
  claims: v.strictTuple([id, id], expected`the ids of two claims`),
  readings: v.strictTuple([text, text], expected`the readings of the two claims`),
  reason: text,
  reviewer: optionalText,
  reviewed: v.optional(day),
};

const severity = v.picklist(
  ['error', 'warning', 'information', 'hint', 'off'],
  expected`"error", "warning", "information", "hint" or "off"`,
);

export const settingsEntries = {
  version: v.optional(
    v.pipe(
      v.number(expected`a version number`),
      v.integer(expected`a version number`),
      v.minValue(1, expected`a version number`),
    ),
  ),
  sources: v.optional(names),
  severity: v.optional(v.record(text, severity, expected`an object of severities by finding code`)),
  approxWidth: v.optional(
    v.pipe(
      v.number(expected`a share such as 0.1`),
      v.minValue(0, expected`a share from 0 to below 1`),
      v.maxValue(0.999, expected`a share from 0 to below 1`),
    ),
  ),
  language: optionalText,
  dayOrder: v.optional(v.picklist(['mdy', 'dmy'], expected`"mdy" or "dmy"`)),
  parties: v.optional(v.record(text, names, expected`an object of lists of names by party`)),
};
