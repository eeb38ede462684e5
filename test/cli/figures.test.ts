import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

interface Row {
  readonly start: number;
  readonly text: string;
  readonly kind: string;
  readonly low: number | string | null;
  readonly high: number | string | null;
}

test('figures: every figure of standard input as JSON, offsets in UTF-16 units', async () => {
  const rows = await cliJson<Row[]>(
    '/',
    'figures - --format json --published 2025-01-16',
    '🚢 About 300 people left on Saturday.',
  );
  assert.deepEqual(
    rows.map(({ start, text, kind, low, high }) => [start, text, kind, low, high]),
    [
      [3, 'About 300 people', 'count', 250, 350],
      [28, 'Saturday', 'date', '2025-01-11', '2025-01-11'],
    ],
  );
});

test('figures: text, the reading under the words', async () => {
  const { code, out } = await cli('/', 'figures', 'About 300 people left.');
  assert.equal(code, 0);
  assert.match(out, /^-:1 {2}About 300 people left\.\n {5}\^{16}\n {5}250–350 people/);
  assert.match(out, /1 figure\n$/);
});

test('figures --jsonl: lines in, lines out, each with its own date of publication', async () => {
  const lines = jsonl(
    { id: 'a', text: '12 km' },
    { id: 7, text: 'yesterday', published: '2025-01-16' },
    { text: 'nothing' },
  );
  const { code, out } = await cli('/', 'figures --jsonl -', lines);
  assert.equal(code, 0);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; figures: Row[] });
  assert.deepEqual(
    rows.map(({ id, figures }) => [id, figures.map((f) => f.low)]),
    [
      ['a', [12]],
      [7, ['2025-01-15']],
      [null, []],
    ],
  );
});

test('figures --jsonl: a line that is no JSON is named, and nothing is printed', async () => {
  const { code, out, err } = await cli('/', 'figures --jsonl -', '{"id":1,"text":"3 km"}\nnonsense\n');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /standard input:2: is no JSON/);
});

test('figures: a missing file and a bad date say what to do', async () => {
  const missing = await cli('/', 'figures no-such-file.txt');
  assert.equal(missing.code, 2);
  assert.match(missing.err, /no-such-file\.txt/);
  const date = await cli('/', 'figures --published yesterday', 'x');
  assert.equal(date.code, 2);
  assert.match(date.err, /2025-01-16/);
});

test('figures: the date of publication comes from the store', async (t) => {
  const root = folder(t, { 'a.txt': 'It happened on Saturday.' });
  await cli(root, 'source a.txt --published 2025-01-16');
  const rows = await cliJson<Row[]>(root, 'figures a.txt --format json');
  assert.deepEqual(rows[0]!.low, '2025-01-11');
});
