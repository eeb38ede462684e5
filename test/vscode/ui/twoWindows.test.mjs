// Two windows on one folder: what is tagged in one is seen in the other, and both write without getting in each other's way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sampleWith } from './sample.mjs';
import { openFile, press, select, waitForSquiggle } from './workbench.mjs';

const topic = 'flood/people-evacuated';
const sample = sampleWith([{ source: 'articles/valley-courier.md', exact: 'about 2,300 people', topic }]);

test('two windows on one folder', () =>
  withVSCode({ name: 'two-windows', vsix, ...sample }, async (first) => {
    const second = await first.another();
    await openFile(first, 'articles/sorne-herald.txt');
    await openFile(second, 'articles/evening-post.md');
    const tag = async (/** @type {typeof first} */ window, /** @type {string} */ words) => {
      await window.page.bringToFront();
      await select(window, words);
      await press(window, 'Shift+Alt+T', window.page.locator('.quick-input-list .monaco-list-row', { hasText: topic }));
      await window.page.keyboard.press('Enter');
    };
    const counts = (/** @type {typeof first} */ window, /** @type {string} */ words) =>
      window.page.locator(`.statusbar [aria-label^="Countercheck: ${words}"]`).first().waitFor();
    await tag(first, '2,400 people');
    await counts(first, '2 claims, all agree');
    await counts(second, '2 claims, all agree');
    await tag(second, '4,100 residents');
    await waitForSquiggle(second, 'warning');
    for (const window of [first, second]) await counts(window, '3 claims, ');
    const claims = JSON.parse(countercheck(first.workspace, ['claims', '--format', 'json']));
    assert.equal(claims.length, 3);
  }));
