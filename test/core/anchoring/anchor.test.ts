import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anchor, anchor } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';

/** A text with `[` and `]` around the quote, and its span. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), start, end };
}

/** Tags the marked words of `before`, anchors them in `after` and expects the state and the words marked there; none marked: orphaned. */
function check(before: string, after: string, state: Anchor['state'], changed?: boolean): void {
  const tagged = marked(before);
  const today = marked(after);
  const place = anchor(today.text, describe(tagged.text, tagged));
  const shown = place.span && today.text.slice(place.span.start, place.span.end);
  assert.equal(place.state, state, `found ${JSON.stringify(shown)}`);
  if (state === 'orphaned') return;
  assert.equal(shown, today.text.slice(today.start, today.end));
  assert.equal(place.span?.start, today.start);
  if (place.state === 'edited') assert.equal(place.figureChanged, changed ?? true);
}

const before =
  'Nobody was hurt, as far as is known. The mayor said on Friday that [3,800 people] had left the valley before the water came. It is expected to fall again.';

const cases: readonly [name: string, after: string, state: Anchor['state'], figureChanged?: boolean][] = [
  ['untouched', before, 'exact'],
  ['text before', `A new first sentence. ${before}`, 'exact'],
  ['far context changed', before.replace('expected', 'certain'), 'moved'],
  ['a word of the context changed', before.replace('Friday', 'Monday'), 'moved'],
  ['context cut on one side', '[3,800 people] had left the valley before the water came.', 'moved'],
  ['a sentence in between', before.replace('[', 'nobody knew anything. Now it is clear that ['), 'moved'],
  ['wrapped anew', before.replace(' people', '\npeople').replace('on Friday', 'on\r\n  Friday'), 'exact'],
  ['a digit changed', before.replace('3,800', '3,900'), 'edited'],
  ['another number', before.replace('3,800', '4,000'), 'edited'],
  ['a digit put before', before.replace('3,800', '13,800'), 'edited'],
  ['a digit put after', before.replace('3,800', '38,000'), 'edited'],
  ['a number word', before.replace('3,800', 'four thousand'), 'edited'],
  [
    'a hedge put before',
    before.replace('[', 'about ').replace(' people]', ' people]').replace('3,800', '[3,800'),
    'edited',
  ],
  ['the noun changed', before.replace('people]', 'persons]'), 'edited', false],
  ['a word put in', before.replace('3,800 people', '3,800 old people'), 'edited', false],
  ['the sentence gone', 'Nothing at all happened in the valley that week, the mayor told the council.', 'orphaned'],
  ['the words gone', before.replace('[3,800 people] ', ''), 'orphaned'],
  ['twice', `${before.replace(/[[\]]/g, '')} ${before.replace(/[[\]]/g, '')}`, 'orphaned'],
  ['empty', '', 'orphaned'],
];
for (const [name, after, state, figureChanged] of cases) {
  test(`${state}: ${name}`, () => check(before, after, state, figureChanged));
}

const bare = 'The second prisoner, the agency said, was aged [21] when he was taken near the village.';
const glued: readonly [name: string, after: string, state: Anchor['state']][] = [
  ['corrected', bare.replace('21', '22'), 'edited'],
  ['grown before', bare.replace('21', '121'), 'edited'],
  ['grown after', bare.replace('21', '21.5'), 'edited'],
  ['a hedge before', bare.replace('[', 'about ['), 'edited'],
  ['a unit after', bare.replace(']', '] months'), 'edited'],
  ['a scale after', bare.replace(']', '] thousand'), 'edited'],
  ['a per cent sign after', bare.replace(']', ']%'), 'edited'],
  [
    'in a foreign sentence only',
    'On that day 21 villages burned, and no one was there to count the dead or tell.',
    'orphaned',
  ],
];
for (const [name, after, state] of glued) test(`${state}: a short figure, ${name}`, () => check(bare, after, state));

test('the true place with another number beats five copies of the old number elsewhere', () => {
  const copies = ['ships', 'sheep', 'votes', 'barrels', 'acres'].map(
    (n) => `In the north they counted 3,800 people and ${n}. `,
  );
  check(copies.join('') + before, copies.join('') + before.replace('3,800', '4,100'), 'edited');
  check(copies.join('') + before, copies.join(''), 'orphaned');
});

test('copies are told apart by their context; a tie is an orphan with all its places', () => {
  const row = (day: string, n: string): string => `On ${day} the agency again counted ${n} wounded men in the camp.\n`;
  check(
    row('Monday', '300') + row('Tuesday', '[300]'),
    row('Monday', '300') + row('Sunday', '300') + row('Tuesday', '[300]'),
    'moved',
  );
  const text = row('Monday', '[300]');
  const tagged = marked(text);
  const place = anchor(tagged.text + tagged.text, describe(tagged.text, tagged));
  assert.deepEqual(place, {
    state: 'orphaned',
    span: null,
    candidates: [0, tagged.text.length].map((at) => ({ start: at + tagged.start, end: at + tagged.end })),
  });
});

test('mark-up in the quote, astral characters, combining marks and right-to-left text are characters like others', () => {
  for (const quote of ['[**12,000** troops]', '[𝟙𝟚 𝔱𝔯𝔬𝔬𝔭𝔰]', '[e\u0301tude 12\u0308]', '[١٢ رجلا]', '[12 👩‍👩‍👧]']) {
    const text = `The general stood up at last and said that he had sent ${quote} to the front in the east.`;
    check(text, text, 'exact');
    check(text, text.replace('had sent', 'has sent'), 'moved');
    check(text, text.replace('general', 'colonel of the reserve'), 'moved');
  }
});

test('line ends changed all over the text change nothing', () => {
  const lines = 'The first line.\nIn the second [300\nmen] were counted,\n\nand in the third 300 more.\n';
  const windows = lines.replaceAll('\n', '\r\n');
  check(lines, windows, 'exact');
  check(windows, lines, 'exact');
  check(windows, lines.replace('300\nmen', '400\nmen'), 'edited');
});

test('a selector of words alone is found where they stand once, and as a whole', () => {
  const quote = { type: 'TextQuoteSelector', exact: '300' } as const;
  assert.equal(anchor('of 300 men', quote).state, 'exact');
  assert.equal(anchor('300 of 300', quote).state, 'orphaned');
  assert.notEqual(anchor('of 1300 men', quote).state, 'exact');
  assert.equal(anchor('of 300 men', { ...quote, exact: '' }).state, 'orphaned');
});

test('a very long quote is found by its ends', () => {
  const words = Array.from(
    { length: 400 },
    (_, i) => 'abcdefgh'[i % 8]! + 'ijklmnopqrst'[i % 12]! + 'uvwxyz'[i % 6]!,
  ).join(' ');
  const text = `He began: [${words}] and so he ended.`;
  check(text, text, 'exact');
  const middle = text.length >> 1;
  const replaced = (words: string): string => text.slice(0, middle) + words + text.slice(middle + words.length);
  check(text, replaced(' other '), 'edited');
  check(text, replaced(' 200 '), 'edited');
});
