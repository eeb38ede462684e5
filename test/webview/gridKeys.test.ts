/** Arrows, pages and ends in a grid of lines out of sight and in sight alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAfter } from '../../client/webview/draw/gridKeys.ts';

const size = { rows: 1000, cols: 52, page: 10 };
const pressed = (key: string, ctrlKey = false, altKey = false) => ({ key, ctrlKey, altKey, metaKey: false });

const cases: readonly (readonly [string, Parameters<typeof cellAfter>[0], readonly [number, number], string])[] = [
  ['up', pressed('ArrowUp'), [5, 5], '4 5'],
  ['up into the head', pressed('ArrowUp'), [0, 5], '-1 5'],
  ['up in the head stays', pressed('ArrowUp'), [-1, 5], '-1 5'],
  ['down at the end stays', pressed('ArrowDown'), [999, 5], '999 5'],
  ['left at the start stays', pressed('ArrowLeft'), [5, 0], '5 0'],
  ['right', pressed('ArrowRight'), [5, 5], '5 6'],
  ['a page up stays out of the head', pressed('PageUp'), [5, 5], '0 5'],
  ['a page down', pressed('PageDown'), [5, 5], '15 5'],
  ['to the start of the line', pressed('Home'), [5, 5], '5 0'],
  ['to the end of the line', pressed('End'), [5, 5], '5 51'],
  ['to the first cell', pressed('Home', true), [5, 5], '0 0'],
  ['to the last cell', pressed('End', true), [5, 5], '999 51'],
  ['with Alt the key is the window’s', pressed('ArrowLeft', false, true), [5, 5], 'nowhere'],
  ['letters lead nowhere', pressed('a'), [5, 5], 'nowhere'],
];
for (const [name, key, [row, col], expected] of cases) {
  test(name, () => {
    const to = cellAfter(key, { row, col }, size);
    assert.equal(to ? `${to.row} ${to.col}` : 'nowhere', expected);
  });
}
