// What a user does in the workbench, as functions for stories: open a file, run a command, select words, hover them, choose from a list.
// Each waits until VS Code shows that it is done (Playwright's own time limit, 30 s, is the failure), so a story needs no sleeps.
//
//     test('a card', () => withVSCode({ name: 'card', vsix, theme: 'dark', ...sampleWith(tags) }, async (vscode) => {
//       await openFile(vscode, 'articles/radio-sorne.txt');
//       await hover(vscode, 'more than 2,600 people');
//       await vscode.screenshot('card');
//     }));
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {import('../host/openVSCode.mjs').VSCode} VSCode
 * @typedef {import('playwright-core').Locator} Locator
 */

/** The editor that has the focus, or had it last. */
const activeEditor = '.editor-group-container.active .editor-instance .monaco-editor';

/**
 * Opens a file in the active group, by its path in the workspace, and waits for its text.
 *
 * @param {VSCode} vscode
 * @param {string} file  e.g. `articles/radio-sorne.txt`
 */
export async function openFile({ page, workspace }, file) {
  await page.locator('.monaco-workbench .part.editor').waitFor();
  await enterInQuickInput(page, file, path.basename(file));
  await page.locator('.editor-group-container.active .tab.active', { hasText: path.basename(file) }).waitFor();
  await page.locator(`${activeEditor} .view-line`).first().waitFor();
  await inEditor(page);
  openFiles.set(page, path.join(workspace, file));
}

/**
 * Opens a file in the active group by clicks in the explorer: a virtual file system need not have a search to find it by name.
 *
 * @param {VSCode} vscode
 * @param {string} file  e.g. `articles/radio-sorne.txt`
 */
export async function openInExplorer({ page, workspace }, file) {
  const rows = page.locator('.explorer-folders-view .monaco-list-row');
  const steps = file.split('/');
  const name = steps.pop() ?? file;
  for (const folder of steps) await rows.filter({ hasText: folder }).first().click();
  await rows.filter({ hasText: name }).first().dblclick();
  await page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
  await page.locator(`${activeEditor} .view-line`).first().waitFor();
  openFiles.set(page, path.join(workspace, file));
}

/** Which file each page shows, for the functions that look for words in it. @type {WeakMap<object, string>} */
const openFiles = new WeakMap();

/**
 * Runs a command from the palette.
 *
 * @param {VSCode} vscode
 * @param {string} title  as the palette shows it, e.g. `Countercheck: Show Claims`
 */
export async function runCommand({ page }, title) {
  await enterInQuickInput(page, `>${title}`, title);
}

/**
 * Puts the caret before words of the open file, as saved, and scrolls there.
 *
 * @param {VSCode} vscode
 * @param {string} words  as in the file; where they stand more than once, the first place is meant
 */
export async function goTo({ page }, words) {
  const { line, column } = placeInFile(page, words);
  await page.keyboard.press('F1');
  await quickInput(page).fill(`:${line}:${column}`);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: `${line}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
  await inEditor(page);
}

/**
 * Waits until the keyboard is the active editor's: a palette opened before that offers no command that is for editors only, and keys go nowhere.
 *
 * @param {import('playwright-core').Page} page
 */
const inEditor = (page) => page.locator(`${activeEditor}.focused`).first().waitFor();

/**
 * Selects words of the open file, as saved.
 *
 * @param {VSCode} vscode
 * @param {string} words
 */
export async function select(vscode, words) {
  await goTo(vscode, words);
  for (const _ of words) await vscode.page.keyboard.press('Shift+ArrowRight');
}

/**
 * Moves the mouse onto words of the open file and waits for the hover card.
 *
 * @param {VSCode} vscode
 * @param {string} words
 * @returns {Promise<Locator>} the card
 */
export async function hover(vscode, words) {
  const { page } = vscode;
  await goTo(vscode, words);
  const card = page.locator('.monaco-hover:visible .monaco-hover-content').first();
  // Code lenses come when they are ready and push the lines down: the mouse then stands elsewhere and has to go again.
  for (let tries = 5; ; tries--) {
    const { x, y } = await placeOnScreen(page, words);
    await page.mouse.move(x - 40, y); // a mouse that arrives, not one that was there always
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await card.waitFor({ timeout: tries > 1 ? 5_000 : 30_000 });
      return card;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/**
 * Pulls the lower edge of the hover card down, as far as its content goes.
 *
 * @param {VSCode} vscode
 */
export async function pullDown({ page }) {
  const box = await page.locator('.monaco-hover:visible').first().boundingBox();
  if (!box) throw new Error('hover first');
  const [x, y] = [box.x + box.width / 2, box.y + box.height];
  await page.mouse.move(x, y - 20, { steps: 8 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(x, y + 300, { steps: 8 });
  await page.mouse.up();
}

/**
 * Presses a key in the editor until what it opens is there: while extensions are still being registered, the workbench drops keys.
 *
 * @param {VSCode} vscode
 * @param {string} key
 * @param {Locator} opened
 */
export async function press({ page }, key, opened) {
  for (let tries = 4; ; tries--) {
    await page.keyboard.press(key);
    try {
      await opened.waitFor({ timeout: tries > 1 ? 6_000 : 30_000 });
      return;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/**
 * Types into the input that is open at the top (a quick pick or an input box) and takes the first row that contains the text, or
 * presses Enter where `row` is undefined.
 *
 * @param {VSCode} vscode
 * @param {string} text
 * @param {string} [row]
 */
export async function answer({ page }, text, row) {
  await quickInput(page).waitFor();
  await quickInput(page).fill(text);
  if (row === undefined) await page.keyboard.press('Enter');
  else await page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
}

/**
 * Waits for a wavy line under the text.
 *
 * @param {VSCode} vscode
 * @param {'error' | 'warning' | 'info'} severity
 */
export async function waitForSquiggle({ page }, severity) {
  await page.locator(`${activeEditor} .squiggly-${severity}`).first().waitFor();
}

/**
 * The document of the webview that is open.
 *
 * @param {VSCode} vscode
 */
export function webview({ page }) {
  return page.frameLocator('iframe.webview').frameLocator('iframe'); // VS Code puts the page into a frame in a frame
}

function quickInput(/** @type {import('playwright-core').Page} */ page) {
  return page.locator('.quick-input-widget:visible .quick-input-box input').first();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text  for the input
 * @param {string} row   of the list, to take
 */
async function enterInQuickInput(page, text, row) {
  const found = page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
  // The palette lists what applied when it opened: one that was quicker than the editor lacks its commands, and is opened again.
  for (let tries = 3; ; tries--) {
    await page.keyboard.press('F1');
    await quickInput(page).fill(text);
    try {
      await found.waitFor({ timeout: tries > 1 ? 5_000 : 30_000 });
      break;
    } catch (error) {
      if (tries === 1) throw error;
      await page.keyboard.press('Escape');
      await quickInput(page).waitFor({ state: 'hidden' });
    }
  }
  await found.click();
  await found.waitFor({ state: 'hidden' });
}

/** Where words stand in the open file: line and column, from 1. */
function placeInFile(/** @type {import('playwright-core').Page} */ page, /** @type {string} */ words) {
  const file = openFiles.get(page);
  if (file === undefined) throw new Error('openFile first');
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in ${file}`);
  const before = text.slice(0, at).split(/\r\n|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * The middle of words in the active editor, in CSS pixels. Of words that a soft wrap divides, the middle of those on the first line.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} words
 */
async function placeOnScreen(page, words) {
  const place = await page.waitForFunction(
    (/** @type {readonly [string, string]} */ [editor, phrase]) => {
      const lines = [...document.querySelectorAll(`${editor} .view-line`)];
      for (let part = phrase; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf(' ')))) {
        for (const line of lines) {
          // The editor writes spaces as no-break spaces.
          const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(part);
          if (at < 0) continue;
          const range = document.createRange();
          const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          let passed = 0;
          let started = false;
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (!started && at < passed + length) {
              range.setStart(node, at - passed);
              started = true;
            }
            if (at + part.length <= passed + length) {
              range.setEnd(node, at + part.length - passed);
              const { x, y, width, height } = range.getBoundingClientRect();
              return { x: x + width / 2, y: y + height / 2 };
            }
            passed += length;
          }
        }
      }
      return undefined;
    },
    /** @type {const} */ ([activeEditor, words]),
  );
  return /** @type {{ x: number, y: number }} */ (await place.jsonValue());
}
