import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cli, jsonl } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const a = { text: 'More than 60 % of adults voted.' };
const b = { text: 'Of all adults, 45 % voted.' };

interface Line {
  readonly id: unknown;
  readonly verdict: string;
  readonly because: string;
  readonly a: { readonly text: string; readonly kind: string; readonly low: number } | null;
  readonly b: { readonly text: string } | null;
}

const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

test('a line in gives a line out, in order, with the readings that decide', async (t) => {
  const rain = { text: 'It rained all week.' };
  const input = jsonl({ id: 'x', a, b }, { id: 7, a: b, b: rain }, { a: b, b });
  const { code, out, err } = await cli(folder(t), 'compare --jsonl', input);
  assert.deepEqual([code, err], [0, '']);
  const lines = linesOf(out);
  assert.deepEqual(
    lines.map(({ id, verdict }) => [id, verdict]),
    [
      ['x', 'contradiction'],
      [7, 'incomparable'],
      [null, 'equal'],
    ],
  );
  assert.deepEqual(Object.keys(lines[0]!), ['id', 'verdict', 'because', 'a', 'b']);
  assert.equal(lines[0]!.a!.text, 'More than 60 %');
  assert.equal(lines[0]!.a!.low, 60);
  assert.deepEqual([lines[1]!.a, lines[1]!.b], [null, null]);
});

test('dates of publication place weekdays and ages', async (t) => {
  const input = jsonl(
    { id: 1, a: { text: 'He died on Saturday.', published: '2025-01-13' }, b: { text: 'He died on 11 January 2025.' } },
    { id: 2, a: { text: 'He died on Saturday.', published: '2025-01-27' }, b: { text: 'He died on 11 January 2025.' } },
  );
  const { out } = await cli(folder(t), 'compare --jsonl', input);
  assert.deepEqual(
    linesOf(out).map(({ verdict }) => verdict),
    ['equal', 'contradiction'],
  );
});

const wrong: readonly [name: string, line: string, message: string][] = [
  ['broken JSON', '{"a": {"text": "x"},', '<stdin>:2:21: Unexpected end of file'],
  ['no object', '[1]', '<stdin>:2: Unexpected a list, expected an object'],
  ['no sentence', '{"a": {"text": "x"}}', '<stdin>:2: Missing "b", expected an object'],
  [
    'no text',
    '{"a": {"text": 3}, "b": {"text": ""}}',
    '<stdin>:2: Unexpected 3, expected the words of a sentence for "a.text"',
  ],
  [
    'no day',
    '{"a": {"text": "x", "published": "May"}, "b": {"text": ""}}',
    '<stdin>:2: Unexpected "May", expected a day such as 2025-01-16 for "a.published"',
  ],
];
for (const [name, line, message] of wrong) {
  test(`a wrong line is named, the others are answered: ${name}`, async (t) => {
    const input = `${jsonl({ id: 1, a, b })}${line}\n\n${jsonl({ id: 2, a, b })}`;
    const { code, out, err } = await cli(folder(t), 'compare --jsonl', input);
    assert.equal(code, 2);
    assert.ok(err.startsWith(`countercheck compare: ${message}`), err);
    assert.deepEqual(
      linesOf(out).map(({ id }) => id),
      [1, 2],
    );
  });
}

test('of many wrong lines the first are named', async (t) => {
  const { err } = await cli(folder(t), 'compare --jsonl', 'x\n'.repeat(30));
  assert.equal(err.split('\n').length, 22);
  assert.match(err, /and 10 more wrong lines/);
});

test('two sentences as arguments', async (t) => {
  const { out } = await cli(folder(t), ['compare', a.text, b.text]);
  assert.equal(
    out,
    'contradiction: they cannot both be true\n  more than 60 %  “More than 60 %”\n  45 %            “45 %”\n',
  );
  const { out: json } = await cli(folder(t), ['compare', a.text, b.text, '--format', 'json']);
  assert.equal((JSON.parse(json) as Line).verdict, 'contradiction');
});

test('a call without sentences says what it expects', async (t) => {
  const { code, err } = await cli(folder(t), 'compare');
  assert.equal(code, 2);
  assert.match(err, /expected two sentences, or --jsonl/);
});

test('separators of Unicode end no line', async (t) => {
  const { code } = await cli(folder(t), 'compare --jsonl', jsonl({ id: 1, a: { text: 'x\u2028 5 km' }, b }));
  assert.equal(code, 0);
});
