import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '../../../server/src/core/text/sentences.ts';

/** Sentences as marked with `|` where one ends. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const expected = marked
    .split('|')
    .map((s) => s.trim())
    .filter(Boolean);
  assert.deepEqual(
    sentences(text).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

test('a full stop, a question or an exclamation mark ends a sentence', () => {
  check('He left.| She stayed!| Why?| Nobody knows.|');
  check('The first.|\nThe second.|\n\nThe third|');
});

test('a dot that abbreviates does not', () => {
  check('He left on Jan. 3, 2025.| She stayed.|');
  check('Mr. Park and Dr. Kim met J. Smith.| They talked.|');
  check('No. 5 is alive.| See p. 12 and Fig. 3.|');
  check('The U.S. said so.| It was 5 p.m. in Kyiv.|');
  check('It rose 3.5 per cent, e.g. in May.| Then it fell.|');
});

test('the dot of an abbreviation ends a sentence before a capital', () => {
  check('It happened at 5 p.m.| Nobody was hurt.|');
  check('He came from the U.S.| She did not.|');
});

test('quotes and brackets stay with the sentence they close', () => {
  check('“I can’t move,” he said.| “Not much.”| He wept.|');
  check('(He nodded.)| Then he left.|');
});

test('a blank line ends a sentence, a single line break does not', () => {
  check('About 12,000\nsoldiers left.|');
  check('A heading|\n\nA sentence.|');
});

test('every visible character lies in exactly one sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      let last = 0;
      for (const { start, end } of sentences(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(text.slice(last, start).trim(), '');
        last = end;
      }
      assert.equal(text.slice(last).trim(), '');
    }),
  );
});
