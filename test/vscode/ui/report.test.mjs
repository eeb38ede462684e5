// Somebody without an editor opens the report from disk: sees who stands alone, walks it by keyboard, saves a plot and prints it. Nothing is loaded
// but the file. In light, dark and forced colours.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../host/openVSCode.mjs';
import { setUpChromium } from '../host/setUp.mjs';
import { faint } from './contrast.mjs';
import { countercheck } from './sample.mjs';

const out = path.join(root, 'out/vscode');
const file = path.join(out, 'report.html');
const gate = '.matrix-pane tr[data-topic="dam/gate-opened-on"]';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  mkdirSync(out, { recursive: true });
  countercheck(path.join(root, 'examples'), ['report', '-o', file, '--title', 'The Sorne flood']);
  browser = await chromium.launch({ executablePath: setUpChromium(), args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser.close());

/**
 * The report in a page; at the end it must have asked for nothing else and complained of nothing.
 *
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: import('playwright-core').Page) => Promise<void>} story
 */
async function inReport(options, story) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, ...options });
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await page.locator('.matrix-pane tr.topic').first().waitFor();
  await story(page);
  await page.close();
  assert.deepEqual(complaints, [`asked for ${address}`]);
}

const looks = /** @type {const} */ ([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colors', { colorScheme: 'dark', forcedColors: 'active' }],
  ['forced-colors-light', { colorScheme: 'light', forcedColors: 'active' }],
]);
for (const [name, options] of looks) {
  test(`the report shows who stands alone, ${name}`, () =>
    inReport(options, async (page) => {
      await page.screenshot({ path: path.join(out, `report-${name}-1-matrix.png`) });
      assert.deepEqual(await page.evaluate(faint), []);
      await page.locator(`${gate} td.outlier`).click();
      await page.getByRole('heading', { name: 'Gate opened' }).waitFor();
      assert.match(await page.locator('.topic-pane .conflict').first().innerText(), /13 January/);
      await page.screenshot({ path: path.join(out, `report-${name}-2-topic.png`) });
      assert.deepEqual(await page.evaluate(faint), []);
      await page.getByRole('button', { name: /Relations/ }).click();
      await page.locator('.relations-pane svg').first().waitFor();
      await page.screenshot({ path: path.join(out, `report-${name}-3-relations.png`) });
      assert.deepEqual(await page.evaluate(faint), []);
    }));
}

test('the report is small', () => assert.ok(statSync(file).size < 1024 * 1024));

test('the report by keyboard: one tab stop, arrows, Enter, Escape', () =>
  inReport({}, async (page) => {
    const stop = page.locator('.matrix-pane [tabindex="0"]');
    assert.equal(await stop.count(), 1);
    await stop.focus();
    const place = () =>
      page.evaluate(() => {
        const { row, col } = /** @type {HTMLElement} */ (document.activeElement).dataset;
        return `${row} ${col}`;
      });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    assert.equal(await place(), '1 1');
    await page.keyboard.press('End');
    assert.equal(await place(), '1 7');
    await page.keyboard.press('Control+End');
    const [last] = (await place()).split(' ');
    assert.ok(Number(last) > 20, last);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.topic-pane h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.topic-pane').waitFor({ state: 'hidden' });
    assert.equal(await place(), `${last} 0`);
    assert.equal(await stop.count(), 1);
  }));

test('filters and orders leave what was asked for', () =>
  inReport({}, async (page) => {
    const titles = () => page.locator('.matrix-pane th.topic[scope=row] bdi').allInnerTexts();
    await page.locator('label.chip', { hasText: 'Contradictions' }).click();
    assert.deepEqual(await titles(), ['Gate opened', 'People evacuated', 'Age of the mayor']);
    await page.getByRole('searchbox').fill('mayor');
    await page.getByLabel('Order').selectOption('name');
    assert.deepEqual(await titles(), ['Age of the mayor', 'People evacuated']);
    await page.getByRole('searchbox').fill('no such words');
    assert.deepEqual(await titles(), []);
  }));

test('plots and the table are saved as files', () =>
  inReport({ acceptDownloads: true }, async (page) => {
    await page.locator(`${gate} td.outlier`).click();
    for (const [selector, name, begins] of /** @type {const} */ ([
      ['.topic-pane [data-save=SVG]', 'dam-gate-opened-on-plot.svg', '<svg '],
      ['.topic-pane [data-save=PNG]', 'dam-gate-opened-on-plot.png', '\u0089PNG'],
      ['[data-export=csv]', 'The-Sorne-flood.csv', '\u00ef\u00bb\u00bfTopic,'],
      ['[data-export=markdown]', 'The-Sorne-flood.md', '## The Sorne flood'],
    ])) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
      assert.equal(download.suggestedFilename(), name);
      const saved = readFileSync(await download.path(), 'latin1');
      assert.ok(saved.startsWith(begins), `${name} begins with ${saved.slice(0, 20)}`);
    }
  }));

test('on paper it is a document with every topic, not a window', () =>
  inReport({ colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.locator('.document').waitFor();
    assert.equal(await page.locator('#board').isVisible(), false);
    assert.equal(await page.locator('.document .topic-view').count(), 22);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    const pdf = await page.pdf({ path: path.join(out, 'report.pdf'), preferCSSPageSize: true });
    assert.ok(pdf.length > 10_000);
  }));

test('in a narrow window plots fit', () =>
  inReport({ viewport: { width: 320, height: 800 } }, async (page) => {
    await page.locator(`${gate} th`).click();
    const box = await page.locator('.topic-pane svg.plot').first().boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
    await page.screenshot({ path: path.join(out, 'report-narrow.png') });
  }));
