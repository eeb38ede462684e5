/** Whatever is typed, step by step: what a source says comes to what it would, had the text been like that from the beginning. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describe as describeQuote } from '../../../server/src/core/anchoring/describe.ts';
import { defaultSettings } from '../../../server/src/core/records/settings.ts';
import type { AnchoredClaim, SourceAnalysis, SourceInput } from '../../../server/src/core/snapshot.ts';
import { analyseSource, readOptions } from '../../../server/src/core/source/analyseSource.ts';
import { parseSource } from '../../../server/src/core/source/parseSource.ts';
import { readClaim } from '../../../server/src/core/source/readClaim.ts';
import { reanalyseSource } from '../../../server/src/core/source/reanalyseSource.ts';
import type { TextEdit } from '../../../server/src/core/text/lineIndex.ts';

const article = [
  '---\ntitle: Water, 3 metres\n---',
  '# The 12 days of the flood',
  'The river rose on Tuesday night. About 2,400 people had to leave their homes in the lower town, and more than 300 of them slept\nin the school, said the mayor, who is 54.',
  '- Three barns burnt down near the mill.\n- The warden counted 41 boats and *nearly 70* sheep.',
  '```\nwater 11 13\n\nend\n```',
  'It was the worst flood since 1953, said the agency, and it cost $5 million or more.\nThe railway lost 17 bridges.',
  '| place | gauge |\n| --- | --- |\n| Halm | 3.2 m |',
  'A draft says :claim[about 12,000 people]{topic=flood/x} left, :claim[41 boats]{topic=flood/y by="the warden"} sank.',
  'In all :claim[41 boats]{topic=flood/y by="the warden"} sank, and :claim[none]{topic=flood/z} of the 7 mills burnt down.',
  '> At least 90 tonnes of hay were lost, a farmer said on 12 January.',
  'A man, 81, was missing for two days.\n\n    indented 19 lines\n\nOf the 120 volunteers a third went home on Sunday.',
].join('\n\n');
const quotes = [
  '2,400 people',
  '300 of them',
  '54',
  'Three barns',
  '41 boats',
  '70',
  '1953',
  '$5 million',
  '17 bridges',
  '90 tonnes',
  '81',
  'two days',
  '120 volunteers',
];

const pieces = fc.constantFrom(
  ...[
    'a',
    ' ',
    '7',
    '12',
    '.',
    ',',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '> ',
    '#',
    '```',
    '```\n',
    '<!-- ',
    '-->',
    '---\n',
    '    ',
    '*',
    '|',
    ' about ',
    'more than ',
    '[x](y)',
    ':claim',
    ':claim[41 boats]{topic=flood/y}',
    '{topic=a}',
    ']',
    ' and then nothing more was heard of it. ',
  ],
);

/** A change of the text: where, how much of it goes, and what comes; places are taken modulo its length. */
const change = fc.record({
  at: fc.nat(5000),
  gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  words: fc.oneof(fc.constant(''), pieces, pieces),
});
/** Each step is one notification, with the edits of one cursor or of several. */
const steps = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

function inputOf(text: string, languageId: string, claims: SourceInput['claims']): SourceInput {
  return { path: 'a.md', languageId, text, record, claims };
}
const record = { published: '2025-01-16' };

function claimsIn(text: string): SourceInput['claims'] {
  return quotes.map((quote, i) => {
    const start = text.indexOf(quote);
    const selector = describeQuote(text, { start, end: start + quote.length }, { minContext: i % 3 === 0 ? 0 : 40 });
    return { id: `${i}`, topic: 'flood/x', source: 'a.md', selector };
  });
}

/** What the words at a claim's place say, by themselves. */
function reading(one: AnchoredClaim, text: string, languageId: string): unknown {
  const parsed = parseSource(text, languageId);
  return readClaim(one.claim, one.anchor.span, parsed, readOptions(record, defaultSettings, parsed.blocks));
}

for (const languageId of ['markdown', 'plaintext']) {
  for (const lineEnd of ['\n', '\r\n']) {
    describe(`typing in ${languageId} with ${lineEnd === '\n' ? 'LF' : 'CRLF'}`, () => {
      const original = article.replaceAll('\n', lineEnd);
      const claims = claimsIn(original);

      test('every claim is where a full analysis is sure of it, and says what the words there say', () => {
        fc.assert(
          fc.property(steps, (typed) => {
            let text = original;
            let analysis = analyseSource(inputOf(text, languageId, claims), defaultSettings);
            for (const step of typed) {
              const before = text;
              const edits: TextEdit[] = [];
              for (const { at, gone, words } of step) {
                const start = at % (text.length + 1);
                const end = Math.min(text.length, start + gone);
                text = text.slice(0, start) + words + text.slice(end);
                edits.push({ start, end, length: words.length });
              }
              const input = inputOf(text, languageId, claims);
              analysis = reanalyseSource({ analysis, text: before }, input, edits, defaultSettings).analysis;
              const full = analyseSource(input, defaultSettings);
              assert.deepEqual(analysis.opaque, full.opaque);
              const inline = (source: SourceAnalysis) => ({
                claims: source.claims.filter((one) => one.inline),
                findings: source.findings.filter(({ code }) => code === 'inline-claim'),
              });
              assert.deepEqual(inline(analysis), inline(full));
              analysis.claims.forEach((one, i) => {
                const sure = full.claims[i]!;
                if (sure.anchor.state === 'exact') assert.deepEqual(one, sure);
                if (one.anchor.state === 'exact') assert.equal(sure.anchor.state, 'exact');
                if (one.anchor.span) assert.deepEqual(one.reading, reading(one, text, languageId));
              });
            }
          }),
          { numRuns: 25 },
        );
      });

      test('what is undone is as if it had never been', () => {
        fc.assert(
          fc.property(change, ({ at, gone, words }) => {
            const first = analyseSource(inputOf(original, languageId, claims), defaultSettings);
            const start = at % (original.length + 1);
            const end = Math.min(original.length, start + gone);
            const text = original.slice(0, start) + words + original.slice(end);
            const typed = reanalyseSource(
              { analysis: first, text: original },
              inputOf(text, languageId, claims),
              [{ start, end, length: words.length }],
              defaultSettings,
            ).analysis;
            const undone = reanalyseSource(
              { analysis: typed, text },
              inputOf(original, languageId, claims),
              [{ start, end: start + words.length, length: end - start }],
              defaultSettings,
            ).analysis;
            assert.deepEqual(undone.claims, first.claims);
          }),
          { numRuns: 50 },
        );
      });
    });
  }
}
