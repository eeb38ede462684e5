// A user opens an article and sees that another source contradicts it: underlined, explained on hover, side by side. In every theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { sample } from './sample.mjs';
import { hover, openFile, pullDown, runCommand, waitForSquiggle } from './workbench.mjs';

for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
  test(`a contradiction is underlined and explained, ${theme}`, () =>
    withVSCode({ name: `contradiction-${theme}`, vsix, theme, ...sample }, async (vscode) => {
      await openFile(vscode, 'articles/evening-post.md');
      await waitForSquiggle(vscode, 'warning');
      const card = await hover(vscode, '4,100 residents');
      // VS Code shows its findings first, which say the same; the card comes below them.
      await card.locator('td', { hasText: 'Valley Courier' }).first().waitFor();
      const words = await card.innerText();
      for (const expected of ['People evacuated', 'The Sorne Herald', '2,400 people', 'Valley Courier', 'about 2,300'])
        assert.ok(words.includes(expected), `"${expected}" is not on the card:\n${words}`);
      await vscode.screenshot(`contradiction-${theme}-0-card`);
      await pullDown(vscode);
      await vscode.screenshot(`contradiction-${theme}-1-card`);

      await runCommand(vscode, 'View: Split Editor Right');
      await openFile(vscode, 'articles/sorne-herald.txt');
      await vscode.page.locator('.view-line', { hasText: '2,400' }).first().waitFor();
      await vscode.screenshot(`contradiction-${theme}-2-side-by-side`);
    }));
}
