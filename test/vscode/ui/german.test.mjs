// A user whose VS Code is German is told in German what the server found: beside the text, on the card and on the board.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { sample } from './sample.mjs';
import { hover, openInExplorer, pullDown, waitForSquiggle, webview } from './workbench.mjs';

const settings = { ...sample.settings, 'countercheck.codeLens': 'all', 'countercheck.inlayHints': true };

for (const web of [false, true]) {
  const where = web ? 'VS Code for the Web' : 'VS Code';
  test(`everything is said in German in ${where}`, () =>
    withVSCode(
      { name: `german${web ? '-web' : ''}`, vsix, web, language: 'de', ...sample, settings },
      async (vscode) => {
        const { page } = vscode;
        await openInExplorer(vscode, 'articles/evening-post.md');
        await waitForSquiggle(vscode, 'warning');
        const lens = page.locator('.codelens-decoration', { hasText: 'Quellen, ✗ widersprochen' });
        await lens.first().waitFor();
        const card = await hover(vscode, '4,100 residents');
        await card.getByText('gelesen als').first().waitFor();
        const words = await card.innerText();
        for (const expected of [
          'dagegen „2,400 people“ laut the mayor',
          'gelesen als 4.100 residents',
          '15. Januar 2025',
        ])
          assert.ok(words.replaceAll('\u00a0', ' ').includes(expected), `"${expected}" is not on the card:\n${words}`);
        await pullDown(vscode);
        await vscode.screenshot(`german${web ? '-web' : ''}-1-card`);
        await page.keyboard.press('Escape');
        await lens.first().locator('a').first().click();
        const board = webview(vscode);
        await board.getByText('sie können nicht beide stimmen').first().waitFor();
        await vscode.screenshot(`german${web ? '-web' : ''}-2-board`);
      },
    ));
}
