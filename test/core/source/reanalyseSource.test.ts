/** A keystroke comes to what a full analysis does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describe as describeQuote } from '../../../server/src/core/anchoring/describe.ts';
import { defaultSettings } from '../../../server/src/core/records/settings.ts';
import type { SourceAnalysis, SourceInput } from '../../../server/src/core/snapshot.ts';
import { analyseSource } from '../../../server/src/core/source/analyseSource.ts';
import { reanalyseSource } from '../../../server/src/core/source/reanalyseSource.ts';

const paragraphs = [
  'The river rose on Tuesday night. About 2,400 people had to leave their homes in the lower town.',
  '- Three barns burnt down near the mill.\n- The mayor, 54, spoke of 41 boats.',
  'It was the worst flood since 1953, said the agency, and it cost $5 million or more.',
];
const quotes = ['2,400 people', 'Three barns', '54', '41 boats', '$5 million'];
const original = paragraphs.join('\n\n');
const record = { published: '2025-01-16' };
const claims = quotes.map((quote, i) => {
  const start = original.indexOf(quote);
  const selector = describeQuote(original, { start, end: start + quote.length });
  return { id: `${i}`, topic: 'flood/x', source: 'a.md', selector };
});
const input = (text: string, languageId: string): SourceInput => ({ path: 'a.md', languageId, text, record, claims });

/** What is shown and compared: states, places and readings. */
const shown = ({ claims: list, findings }: SourceAnalysis): unknown => ({
  claims: list.map(({ anchor: { state, span }, quote, reading }) => ({ state, span, quote, reading })),
  findings: findings.map(({ code, span }) => ({ code, span })),
});

function check(name: string, at: string, length: number, newText: string, languageId = 'markdown'): void {
  test(name, () => {
    const start = original.indexOf(at);
    const text = original.slice(0, start) + newText + original.slice(start + length);
    const before = analyseSource(input(original, languageId), defaultSettings);
    const edit = { start, end: start + length, length: newText.length };
    const quick = reanalyseSource(
      { analysis: before, text: original },
      input(text, languageId),
      [edit],
      defaultSettings,
    );
    assert.deepEqual(shown(quick.analysis), shown(analyseSource(input(text, languageId), defaultSettings)));
  });
}

for (const languageId of ['markdown', 'plaintext']) {
  describe(`one edit of ${languageId}`, () => {
    check('a word put in above', 'The river', 0, 'At night, ', languageId);
    check('a figure corrected', '2,400', 5, '2,600', languageId);
    check('a hedge taken away', 'About 2,400', 6, '', languageId);
    check('a hedge put in', '41 boats', 0, 'more than ', languageId);
    check('a digit put in', '41 boats', 0, '1', languageId);
    check('a paragraph parted', ' About', 1, '\n\n', languageId);
    check('two paragraphs joined', '\n\n- Three', 2, ' ', languageId);
    check('words changed elsewhere in the paragraph', 'lower', 5, 'upper', languageId);
    check('nothing', 'The', 0, '', languageId);
  });
}

describe('what reaches beyond a paragraph', () => {
  check('a fence opened', '- Three', 0, '```\n');
  check('a comment opened', 'The river', 0, '<!-- ');
  check('front matter begun', 'The river', 0, '---\n');
});

describe('what is typed in a fence, a comment or front matter', () => {
  const text = `---\ntitle: 3 boats\n---\n\n${paragraphs[0]}\n\n\`\`\`\nwater 12\n\nend\n\`\`\`\n\n<!-- not\n\nyet -->\n\n${paragraphs[2]}`;
  const before = analyseSource(input(text, 'markdown'), defaultSettings);
  const type = (at: string, newText: string, gone = 0) => {
    const start = text.indexOf(at);
    const after = text.slice(0, start) + newText + text.slice(start + gone);
    const edit = { start, end: start + gone, length: newText.length };
    const quick = reanalyseSource({ analysis: before, text }, input(after, 'markdown'), [edit], defaultSettings);
    const full = analyseSource(input(after, 'markdown'), defaultSettings);
    assert.deepEqual(shown(quick.analysis), shown(full));
    assert.deepEqual(quick.analysis.opaque, full.opaque);
    return quick.read;
  };

  const within: readonly (readonly [at: string, newText: string, gone?: number])[] = [
    ['water 12', 'x'],
    ['ater 12', '\n'],
    ['water 12', '', 3],
    ['end', '    '],
    ['boats', 'large '],
    ['not\n', '`'],
    ['yet', '\n\n'],
  ];
  for (const [at, newText, gone] of within) {
    test(`${JSON.stringify(newText)} at ${JSON.stringify(at)} reads no claim`, () => {
      assert.deepEqual(type(at, newText, gone), new Set());
    });
  }

  const beyond: readonly (readonly [at: string, newText: string, gone?: number])[] = [
    ['water 12', '```\n'],
    ['\n\nend', ' ```', 0],
    ['`\n\n<!--', '', 1],
    ['```\nwater', '', 1],
    ['yet -->', '--> '],
    ['-->', '', 1],
    ['---\n\nThe', '', 1],
    ['title', '---\n'],
  ];
  for (const [at, newText, gone] of beyond) {
    test(`${JSON.stringify(newText)} at ${JSON.stringify(at)} is what a full analysis makes of it`, () => {
      type(at, newText, gone);
    });
  }
});

describe('a text with claims in it', () => {
  const text = `${paragraphs[0]}\n\nOf :claim[41 boats]{topic=flood/boats} many sank, :claim[7 at once]{topic=flood/sunk}.\n\n${paragraphs[2]}`;
  const draft = { ...input(text, 'markdown'), claims: [] };
  const before = analyseSource(draft, defaultSettings);
  const type = (at: string, newText: string, gone = 0) => {
    const start = text.indexOf(at);
    const after = { ...draft, text: text.slice(0, start) + newText + text.slice(start + gone) };
    const edit = { start, end: start + gone, length: newText.length };
    const quick = reanalyseSource({ analysis: before, text }, after, [edit], defaultSettings);
    const { claims, findings } = analyseSource(after, defaultSettings);
    assert.deepEqual(quick.analysis.claims, claims);
    assert.deepEqual(quick.analysis.findings, findings);
    return quick.read;
  };

  const cases: readonly (readonly [what: string, at: string, newText: string, read: number | undefined])[] = [
    ['above', 'rose', 'slowly ', 0],
    ['below', 'worst', 'very ', 0],
    ['beside them', 'many', 'very ', 2],
    ['a line between', 'Of :claim', 'So.\n', 2],
    ['into one', 'boats]', 'row', undefined],
    ['into the attributes of one', 'boats}', 'x', undefined],
    ['one more', 'many', ':claim[3]{topic=flood/x} ', undefined],
    ['what could be one', 'many', ':claim', 2],
  ];
  for (const [what, at, newText, read] of cases) {
    test(`${what}: ${read ?? 'all'} read again`, () => {
      assert.equal(type(at, newText)?.size, read);
    });
  }
});

test('typing in any place moves every claim as a full analysis finds it', () => {
  const words = fc.constantFrom('a', ' and then', '\n', '.', 'x y z');
  fc.assert(
    fc.property(fc.nat(original.length), words, (at, newText) => {
      // Inside of a quote or beside a figure the words change; those cases have their names above.
      const apart = quotes.every((q) => at < original.indexOf(q) - 24 || at > original.indexOf(q) + q.length + 24);
      fc.pre(apart);
      const text = original.slice(0, at) + newText + original.slice(at);
      const before = analyseSource(input(original, 'plaintext'), defaultSettings);
      const edit = { start: at, end: at, length: newText.length };
      const quick = reanalyseSource(
        { analysis: before, text: original },
        input(text, 'plaintext'),
        [edit],
        defaultSettings,
      );
      assert.deepEqual(shown(quick.analysis), shown(analyseSource(input(text, 'plaintext'), defaultSettings)));
    }),
  );
});
