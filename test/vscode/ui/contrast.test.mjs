// All that the extension shows in the workbench stands out, in each kind of theme: the words of card, side bar, status bar, code lenses and list of
// topics; the lines under claims and what lies behind their words; the marks of the card's plot. And what is said by signs and pictures is there in words,
// for those who listen. One window, its theme changed by the settings.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { themes, withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { faint } from './contrast.mjs';
import { sample } from './sample.mjs';
import { hover, openFile, press, runCommand, select } from './workbench.mjs';

/** The class that the workbench has in each. */
const kinds = { light: 'vs', dark: 'vs-dark', 'high-contrast': 'hc-black', 'high-contrast-light': 'hc-light' };

/** The colours of claims by look, as in package.json. */
const looks = ['contradiction', 'disputed', 'changed', 'agreeing', 'alone'];

/** Signs that say how a claim stands; a screen reader passes over them or names them as characters. */
const signs = /[✗≈≠↑↓∅·]/;

test('everything can be read in every theme, and heard', () =>
  withVSCode(
    { name: 'contrast', vsix, ...sample, settings: { ...sample.settings, 'countercheck.codeLens': 'all' } },
    async (vscode) => {
      const { page, workspace } = vscode;
      await openFile(vscode, 'articles/evening-post.md');
      // VS Code asks for them some time after a text is opened, and not at all once it has lost the focus.
      await page.locator('.codelens-decoration').first().waitFor();
      await runCommand(vscode, 'Countercheck: Focus on Needs Attention View');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'contradicted' }).first().waitFor();
      const settingsFile = path.join(workspace, '.vscode/settings.json');
      const settings = JSON.parse(readFileSync(settingsFile, 'utf8'));
      for (const part of ['.sidebar .pane-body .monaco-list-row', '.statusbar-item[id*="countercheck"]']) {
        const labels = await page
          .locator(part)
          .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
        assert.ok(labels.length > 0, part);
        assert.deepEqual(
          labels.filter((label) => label === '' || signs.test(label)),
          [],
        );
      }
      /** @type {string[]} */
      const found = [];
      for (const [theme, kind] of Object.entries(kinds)) {
        /** @param {string} part  a CSS selector; something of it must be there */
        const look = async (part) => {
          await page.locator(part).first().waitFor();
          for (const one of await page.locator(part).all())
            for (const fault of await one.evaluate(faint)) found.push(`${theme}: ${part}: ${fault}`);
        };
        const name = themes[/** @type {keyof typeof themes} */ (theme)];
        writeFileSync(settingsFile, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
        await page.locator(`.monaco-workbench.${kind}`).waitFor();
        await look('.sidebar .pane-body');
        await look('.statusbar-item[id*="countercheck"]');
        await look('.codelens-decoration');
        await look('.editor-instance .overflow-guard > .monaco-scrollable-element');

        await hover(vscode, '4,100 residents');
        await page.locator('.monaco-hover td img').first().waitFor();
        for (const picture of await page.locator('.monaco-hover td img').all())
          assert.match((await picture.getAttribute('alt')) ?? '', /^\w.* \d/); // who, and the figure
        // Ours alone: findings above the card are drawn by VS Code.
        await look('.monaco-hover .hover-row:has(td)');
        await page.keyboard.press('Escape');

        await select(vscode, '4,100 residents');
        await press(vscode, 'Shift+Alt+T', page.locator('.quick-input-list .monaco-list-row').first());
        await page.mouse.move(0, 0);
        await look('.quick-input-widget');
        await page.keyboard.press('Escape');
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });

        // Not every look is in this text.
        for (const [colour, contrast] of await page.evaluate(coloursOf, looks))
          if (contrast < 3) found.push(`${theme}: ${colour}: ${contrast.toFixed(2)}`);
      }
      assert.deepEqual(found, []);
    },
  ));

/**
 * Runs in the page: each look's colour on the editor's ground, with its contrast.
 *
 * @param {readonly string[]} names
 * @returns {[string, number][]}
 */
function coloursOf(names) {
  const style = getComputedStyle(document.querySelector('.monaco-workbench') ?? document.body);
  const luminance = (/** @type {string} */ name) => {
    const hex = style.getPropertyValue(`--vscode-${name}`).trim();
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return names.map((name) => {
    const [light = 0, dark = 0] = [luminance(`countercheck-${name}`), luminance('editor-background')].sort(
      (a, b) => b - a,
    );
    return [name, (light + 0.05) / (dark + 0.05)];
  });
}
