/** What strangers send: no reader throws, each says what is wrong. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../../../server/src/core/formats/index.ts';

const text = '😀 On Sunday 300 fled. On Monday 300 fled again.\n';

/** Words that mean something to one of the formats. */
const words = [
  '@context', 'id', 'type', 'Annotation', 'AnnotationPage', 'AnnotationCollection', 'first', 'next', 'items', 'body', 'target', 'source',
  'selector', 'refinedBy', 'TextQuoteSelector', 'TextPositionSelector', 'RangeSelector', 'startSelector', 'endSelector', 'exact', 'value',
  'topic', 'a/b', 'Claim', 'a.txt', '../a.txt', '300', 'urn:uuid:1', '__proto__', 'constructor',
]; // biome-ignore format: a list of words
const word = fc.constantFrom(...words);
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, word, fc.integer(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(word, tie('value'), { maxKeys: 6, noNullPrototype: true }),
})).value;
const line = fc
  .tuple(
    fc.constantFrom('T1', 'A1', '#1', 'R1', 'T2', ''),
    fc.constantFrom('\t', ' ', ','),
    fc.constantFrom(
      'Claim 0 4',
      'a/b 12 15',
      'a/b 0 2;12 15',
      'Topic T1 a/b',
      'Source T1',
      'source,exact,topic',
      '"a',
      '-1 99999999999999999999',
    ),
    fc.constantFrom('\t', ' ', ',', ';'),
    fc.constantFrom('300', 'a.txt', '{"id":1}', ''),
  )
  .map((parts) => parts.join(''));
const inputs = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }),
);

describe('reading anything', () => {
  for (const { name, read } of formats) {
    if (!read) continue;
    test(`${name}: gives records to place, or problems with their line`, () => {
      fc.assert(
        fc.property(
          inputs,
          fc.constantFrom(undefined, 'a.txt'),
          fc.constantFrom(undefined, 'a/b'),
          (input, source, topic) => {
            const { records, problems } = read(input, { source, topic });
            const lines = input.split(/\r\n|\n|\r/).length;
            for (const { line, message } of problems) {
              assert.ok(line >= 0 && line < Math.max(1, lines), `line ${line} of ${lines}`);
              assert.notEqual(message, '');
            }
            for (const record of records) {
              const placed = record.place(text);
              if (!placed.claim) assert.notEqual(placed.problem, '');
              else if (placed.span) assert.ok(placed.span.start < placed.span.end && placed.span.end <= text.length);
            }
          },
        ),
        { numRuns: 2000 },
      );
    });
  }

  test('ten thousand levels deep, or a cycle of pages, ends', () => {
    const [webAnnotation] = formats;
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    assert.equal(webAnnotation!.read!(deep, {}).problems.length, 1);
    let page: object = { type: 'AnnotationPage', items: [] };
    for (let i = 0; i < 150; i++) page = { type: 'AnnotationPage', items: [], next: page };
    assert.deepEqual(webAnnotation!.read!(JSON.stringify(page), {}), { records: [], problems: [] });
  });
});
