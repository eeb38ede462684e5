// The first minutes: an empty side bar that says what to do, then a whole article tagged by keyboard, figure by figure, with Enter alone where the
// proposal is right; and all of it taken back at once.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root, withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sample } from './sample.mjs';
import { openFile, press, runCommand } from './workbench.mjs';

test('nothing is tagged yet: the side bar says how to begin', () =>
  withVSCode(
    {
      name: 'welcome',
      vsix,
      workspace: path.join(root, 'examples'),
      prepare: (copy) => rmSync(path.join(copy, '.claims'), { recursive: true }),
    },
    async (vscode) => {
      const { page } = vscode;
      await openFile(vscode, 'articles/sorne-herald.txt');
      await runCommand(vscode, 'Countercheck: Focus on Needs Attention View');
      const welcome = page.locator('.welcome-view:visible', { hasText: 'Nothing is tagged yet' });
      await welcome.getByRole('button', { name: 'Tag Selection' }).waitFor();
      await vscode.screenshot('welcome');
      await welcome.getByRole('button', { name: 'Take the Tour' }).click();
      await page.getByText('See the contradictions').first().waitFor();
      await vscode.screenshot('welcome-tour');
    },
  ));

test('a whole article by Enter alone', () =>
  withVSCode(
    {
      name: 'suggested',
      vsix,
      ...sample,
      // One article held out: its figures are to be tagged again.
      prepare: (copy) => rmSync(path.join(copy, '.claims/sources/articles/radio-sorne.txt'), { recursive: true }),
    },
    async (vscode) => {
      const { page } = vscode;
      const claims = () =>
        JSON.parse(countercheck(vscode.workspace, ['claims', '--format', 'json', 'articles/radio-sorne.txt'])).length;
      assert.equal(claims(), 0);
      await openFile(vscode, 'articles/radio-sorne.txt');
      const title = page.locator('.quick-input-widget:visible .quick-input-title');
      await press(vscode, 'Shift+Alt+S', title);
      await vscode.screenshot('suggested-1');
      const figures = Number(/^\d+\/(\d+)/.exec((await title.innerText()).trim())?.[1]);
      assert.ok(figures > 5, `${figures} figures`);
      for (let figure = 1; figure <= figures; figure++) {
        await title.filter({ hasText: `${figure}/${figures}` }).waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator('.statusbar', { hasText: `${figures} of ${figures} figures tagged` }).waitFor();
      assert.equal(claims(), figures);
      await vscode.screenshot('suggested-2-tagged');
      await runCommand(vscode, 'Countercheck: Undo Last Tag');
      await page.locator('.statusbar', { hasText: 'Taken back' }).waitFor();
      assert.equal(claims(), 0);
    },
  ));
