/** Filters and orders of the matrix. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type MatrixView, matrixRows, wholeBoard } from '../../client/webview/draw/matrixRows.ts';
import { board } from '../support/boards.ts';

const data = board(`
  topic dam/height: {"title": "Height of the wall"}
  topic flood/killed: cumulative
  a.txt (2025-01-15): {flood/evacuated by="the mayor"|2,400 people} left, {flood/killed|41} died, {dam/height|23 m} high, {flood/strange|nobody} knew.
  b.txt (2025-01-15): {flood/evacuated|4,100 people} left, {flood/killed|41} died.
  c.txt (2025-01-20): {flood/killed|52} died, {dam/gates|two} gates.
`);

const check = (name: string, view: Partial<MatrixView>, expected: string): void => {
  test(name, () => {
    const rows = matrixRows(data, { ...wholeBoard, ...view });
    assert.equal(rows.map((row) => (row.kind === 'subject' ? `[${row.subject}]` : row.topic.name)).join(' '), expected);
  });
};

describe('rows', () => {
  check('stand by subject', {}, '[dam] dam/gates dam/height [flood] flood/evacuated flood/killed flood/strange');
  check('only contradictions', { shown: 'contradictions' }, '[flood] flood/evacuated');
  check('what asks for a look', { shown: 'open' }, '[flood] flood/evacuated flood/strange');
  check('of a subject', { subject: 'dam' }, '[dam] dam/gates dam/height');
  check('of a source', { source: 'c.txt' }, '[dam] dam/gates [flood] flood/killed');
  check('by words of a topic, its title, its quotes, its parties', { text: 'WALL' }, '[dam] dam/height');
  check('by words of a quote', { text: '4,100' }, '[flood] flood/evacuated');
  check('by a party', { text: 'mayor' }, '[flood] flood/evacuated');
  check('by all words at once', { text: 'mayor wall' }, '');
  check('worst first', { sort: 'worst' }, 'flood/evacuated flood/strange dam/gates dam/height flood/killed');
  check('most sources first', { sort: 'sources' }, 'flood/killed flood/evacuated dam/gates dam/height flood/strange');
  check('by title', { sort: 'name' }, 'flood/evacuated dam/gates dam/height flood/killed flood/strange');

  test('subjects count their topics and contradictions', () => {
    const [, , , flood] = matrixRows(data, wholeBoard);
    assert.deepEqual(flood, { kind: 'subject', subject: 'flood', topics: 3, contradictions: 1 });
  });
});
