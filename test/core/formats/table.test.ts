import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { armed, defused, parseTable, printTable } from '../../../server/src/core/formats/table.ts';

const cellsOf = (text: string): readonly (readonly string[])[] =>
  parseTable(text).rows.map(({ cells }) => cells.map(armed));

test('what is printed is read again, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1', "'=1", "''-2", '"', 'a,b', 'a\r\nb', '\t', '@x', "it's", "'"),
  );
  // A row of one empty cell is an empty line, which is no row.
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(fc.property(fc.array(row), (rows) => assert.deepEqual(cellsOf(printTable(rows)), rows)));
});

test('no cell begins as a formula does', () => {
  for (const cell of ['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    assert.equal(defused(cell), `'${cell}`);
    assert.equal(armed(`'${cell}`), cell);
  }
  for (const cell of ['', '12', 'a=b', "'tis", '– 5']) assert.equal(defused(cell), cell);
});

test('lines end as RFC 4180 says, and are read however they end', () => {
  assert.equal(
    printTable([
      ['a', 'b "c"'],
      ['1', '2\n3'],
    ]),
    'a,"b ""c"""\r\n1,"2\n3"\r\n',
  );
  assert.deepEqual(cellsOf('\ufeffa,b\nc,\n\n,d\r"e\r\n""",f'), [
    ['a', 'b'],
    ['c', ''],
    ['', 'd'],
    ['e\r\n"', 'f'],
  ]);
  assert.deepEqual(cellsOf('source;exact\n"a;b";c,d'), [
    ['source', 'exact'],
    ['a;b', 'c,d'],
  ]);
});

test('rows know the line they begin in, also after cells of several lines', () => {
  assert.deepEqual(
    parseTable('a,b\n"1\n2",3\n\n4,5').rows.map(({ line }) => line),
    [0, 1, 4],
  );
});

test('a quotation mark that is never closed is said with its line', () => {
  for (const text of ['a,b\n1,"2', 'a,b\n1,"2"3']) {
    assert.deepEqual(parseTable(text).problem?.line, 1);
  }
});
