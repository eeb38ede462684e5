// A user sees all sources side by side, opens the one that stands alone and its quote beside the board, follows an edit, and finds all again after a
// reload. In every theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { faint } from './contrast.mjs';
import { sample } from './sample.mjs';
import { openFile, runCommand, waitForSquiggle, webview } from './workbench.mjs';

const gate = '[data-topic="dam/gate-opened-on"]';

for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast', 'high-contrast-light'])) {
  test(`the board, ${theme}`, () =>
    withVSCode({ name: `board-${theme}`, vsix, theme, ...sample }, async (vscode) => {
      const { page } = vscode;
      await openFile(vscode, 'articles/evening-post.md');
      await waitForSquiggle(vscode, 'warning');
      await runCommand(vscode, 'Countercheck: Open Board');
      const board = webview(vscode);
      await board.locator('.matrix-pane tr.topic').first().waitFor();
      await vscode.screenshot(`board-${theme}-1-matrix`);
      assert.deepEqual(await board.locator('body').evaluate(faint), []);

      await board.locator(`.matrix-pane ${gate} td.outlier`).click();
      await board.locator('.topic-pane svg.plot').first().waitFor();
      await page.locator('.tab.active', { hasText: 'valley-courier.md' }).waitFor();
      await page.locator('.view-line', { hasText: '13 January' }).first().waitFor();
      await vscode.screenshot(`board-${theme}-2-topic-and-quote`);
      assert.deepEqual(await board.locator('body').evaluate(faint), []);
    }));
}

test('the board by keyboard, through an edit and a reload', () =>
  withVSCode({ name: 'board-keyboard', vsix, theme: 'light', ...sample }, async (vscode) => {
    const { page } = vscode;
    await openFile(vscode, 'articles/evening-post.md');
    await waitForSquiggle(vscode, 'warning');
    await runCommand(vscode, 'Countercheck: Open Board');
    const board = webview(vscode);
    await board.locator('.matrix-pane tr.topic').first().waitFor();
    await board.getByRole('radio', { name: /Contradictions/ }).focus();
    await page.keyboard.press('Space');
    await board.getByRole('rowheader', { name: /Gate opened/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'valley-courier.md' }).waitFor();
    await board.getByRole('heading', { name: 'Gate opened' }).waitFor();

    // 13 January becomes 14 January: nobody stands alone any more.
    const editor = page.locator('.editor-instance .monaco-editor').last();
    await editor.locator('.view-line', { hasText: '13 January' }).first().click();
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget textarea').first().fill('13 January');
    await page.keyboard.press('Escape');
    await page.keyboard.type('14 January');
    await board.locator(`tr${gate}`).waitFor({ state: 'detached' });
    assert.equal(await board.getByRole('radio', { name: /Contradictions/ }).isChecked(), true);

    // All topics by title, half-way down: after a reload they stand as they did.
    await board.getByRole('radio', { name: /All/ }).focus();
    await page.keyboard.press('Space');
    await board.getByLabel('Order').selectOption('name');
    const halfWay = () =>
      webview(vscode)
        .locator('.matrix-pane')
        .evaluate((pane) => pane.scrollTop);
    await board.locator('.matrix-pane').evaluate(async (pane) => {
      pane.scrollTop = 300;
      await new Promise((done) => pane.addEventListener('scrollend', done, { once: true }));
    });
    assert.equal(await halfWay(), 300);
    await Promise.all([page.waitForEvent('load'), runCommand(vscode, 'Developer: Reload Window')]);
    const again = webview(vscode);
    await again.locator('.matrix-pane tr.topic').first().waitFor();
    assert.equal(await again.getByLabel('Order').inputValue(), 'name');
    await again.locator('.topic-pane h2', { hasText: 'Gate opened' }).waitFor();
    assert.equal(await halfWay(), 300);
    await vscode.screenshot('board-keyboard-after-reload');
  }));
