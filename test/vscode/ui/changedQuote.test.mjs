// An editor corrects a figure that was tagged: the claim says that its words changed, and a quick fix tags the words of today.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sampleWith } from './sample.mjs';
import { goTo, openFile, press, waitForSquiggle } from './workbench.mjs';

const sample = sampleWith([
  { source: 'articles/sorne-herald.txt', exact: '2,400 people', topic: 'flood/people-evacuated' },
]);

test('a figure that was tagged is corrected, and the claim with it', () =>
  withVSCode({ name: 'changed-quote', vsix, ...sample }, async (vscode) => {
    const { page, workspace } = vscode;
    await openFile(vscode, 'articles/sorne-herald.txt');
    await goTo(vscode, '400 people');
    await page.keyboard.press('Delete');
    await page.keyboard.type('6');
    await waitForSquiggle(vscode, 'warning');
    // The lens pushes the line down, which closes a menu that is open; the bulb stands there when fixes are known.
    await page.locator('.codelens-decoration', { hasText: 'the words changed' }).waitFor();
    await page.locator('.lightBulbWidget:visible').first().waitFor();
    const menu = page.locator('.action-widget:visible');
    await press(vscode, 'Control+.', menu.getByText('2,600 people').first());
    await vscode.screenshot('changed-quote-1-fixes');
    await menu.getByText('2,600 people').first().click();
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await page.locator('.codelens-decoration', { hasText: 'the words changed' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const claims = JSON.parse(countercheck(workspace, ['claims', '--format', 'json']));
    assert.deepEqual(
      claims.map((/** @type {any} */ claim) => [claim.exact, claim.anchor]),
      [['2,600 people', 'exact']],
    );
  }));
