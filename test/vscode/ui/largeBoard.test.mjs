// A board of a thousand topics and fifty sources in the browser: what is in the document is what is in sight, and keyboard, screen reader, filter and heads do as
// if it were all there. Work is counted, not timed.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../host/openVSCode.mjs';
import { setUpChromium } from '../host/setUp.mjs';
import { countercheck } from './sample.mjs';

const topics = 1000;
const sources = 50;
const subjects = 20;
const file = path.join(root, 'out/vscode/large.html');

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;
before(async () => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, large(countercheck(path.join(root, 'examples'), ['report'])));
  browser = await chromium.launch({ executablePath: setUpChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.goto(pathToFileURL(file).href);
  await page.locator('.matrix-pane tr.topic').first().waitFor();
});
after(() => browser.close());

/** The sample's report with its data blown up: every topic has a claim of every source. */
function large(/** @type {string} */ report) {
  const data = /(<script type="application\/json" id="data">)(.*?)(<\/script>)/s;
  const embedded = JSON.parse(data.exec(report)?.[2] ?? '');
  const [topic] = embedded.topics.topics;
  const [claim] = topic.claims;
  embedded.sources = Array.from({ length: sources }, (_, i) => ({
    ...embedded.sources[0],
    name: `Paper ${i}`,
    path: `articles/${i}.txt`,
  }));
  embedded.relations = [];
  embedded.topics.topics = Array.from({ length: topics }, (_, t) => ({
    ...topic,
    name: `subject-${t % subjects}/measure-${t}`,
    subject: `subject-${t % subjects}`,
    title: `Measure ${t}`,
    conflicts: [],
    claims: embedded.sources.map((/** @type {unknown} */ _, /** @type {number} */ s) => [
      `claim-${t}-${s}`,
      s,
      ...claim.slice(2),
    ]),
  }));
  return report.replace(data, (_, start, __, end) => start + JSON.stringify(embedded).replaceAll('<', '\\u003c') + end);
}

const frame = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));
const linesInDocument = () => page.locator('.matrix-pane tbody tr').count();

test('screen readers are told of all lines and columns', async () => {
  const grid = page.getByRole('grid');
  assert.equal(await grid.getAttribute('aria-rowcount'), String(1 + topics + subjects));
  assert.equal(await grid.getAttribute('aria-colcount'), String(sources + 2));
  assert.equal(await page.locator('.matrix-pane thead tr').getAttribute('aria-rowindex'), '1');
  const indexes = await page
    .locator('.matrix-pane tbody tr')
    .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('aria-rowindex'))));
  assert.deepEqual(
    indexes,
    indexes.map((_, i) => i + 2),
  );
});

test('scrolling brings in the lines in sight and no more, and heads stay', async () => {
  const work = await page.locator('.matrix-pane').evaluate(async (pane) => {
    const made = { lines: 0, most: 0, headMoved: 0 };
    const body = /** @type {Element} */ (pane.querySelector('tbody'));
    const watched = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) made.lines += addedNodes.length;
    });
    watched.observe(body, { childList: true });
    const top = pane.getBoundingClientRect().top;
    for (let i = 0; i < 60; i++) {
      pane.scrollTop += 100;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      made.most = Math.max(made.most, body.childElementCount);
      for (const head of pane.querySelectorAll('thead th'))
        made.headMoved = Math.max(made.headMoved, Math.abs(head.getBoundingClientRect().top - top));
    }
    watched.disconnect();
    return { ...made, scrolled: pane.scrollTop };
  });
  assert.equal(work.scrolled, 6000);
  assert.ok(work.most <= 50, `${work.most} lines at once`);
  // 6,000 pixels are about 120 lines: each is made once.
  assert.ok(work.lines <= 150, `${work.lines} lines made`);
  assert.ok(work.headMoved < 1, `heads moved by ${work.headMoved}`);
});

test('sideways too: columns in sight, cells under their heads', async () => {
  await page.locator('.matrix-pane').evaluate((pane) => pane.scrollTo(3000, 6000));
  await frame();
  const cells = page.locator('.matrix-pane tr.topic').nth(8).locator('td[data-claim]');
  assert.ok((await cells.count()) < 30);
  const shifts = await page.locator('.matrix-pane').evaluate((pane) => {
    const lefts = new Map(
      [...pane.querySelectorAll('thead th')].map((th) => [
        th.getAttribute('data-col'),
        th.getBoundingClientRect().left,
      ]),
    );
    return [...pane.querySelectorAll('tbody td[data-col]')].map((td) =>
      Math.abs(td.getBoundingClientRect().left - (lefts.get(td.getAttribute('data-col')) ?? NaN)),
    );
  });
  assert.ok(shifts.length > 100 && shifts.every((shift) => shift < 1), `${Math.max(...shifts)} pixels off`);
});

test('keys go through all of it, Tab leads in by one stop', async () => {
  await page.locator('.matrix-pane').evaluate((pane) => pane.scrollTo(0, 0));
  await frame();
  await page.getByRole('rowheader', { name: /Measure 0/ }).focus();
  const focused = () =>
    page.evaluate(() => {
      const cell = /** @type {HTMLElement} */ (document.activeElement);
      const { top, bottom, left, right } = cell.getBoundingClientRect();
      const pane = /** @type {Element} */ (cell.closest('.matrix-pane')).getBoundingClientRect();
      // The line of a subject is one cell across all columns.
      const across = cell.tagName === 'TH' && cell.closest('.subject') !== null;
      const beside = across || (left >= pane.left && right <= pane.right + 1);
      const seen = top >= pane.top && bottom <= pane.bottom + 1 && beside;
      return `${cell.dataset.row} ${cell.dataset.col} ${seen ? 'in sight' : 'out of sight'}`;
    });
  await page.keyboard.press('Control+End');
  assert.equal(await focused(), `${topics + subjects - 1} ${sources + 1} in sight`);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(), `${topics + subjects - 1} ${sources} in sight`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  assert.equal(await focused(), '0 0 in sight');
  await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), '1 30 in sight');
  assert.equal(await page.locator('.matrix-pane [tabindex="0"]').count(), 1);
});

test('a focused line that is scrolled away keeps the focus', async () => {
  await page.locator('.matrix-pane').evaluate((pane) => pane.scrollTo(pane.scrollLeft, 20_000));
  await frame();
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.row), '1');
  assert.ok((await linesInDocument()) <= 50);
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.row), '2');
});

test('the filter finds what was never in the document', async () => {
  await page.getByRole('searchbox').fill('measure 987');
  await page.getByRole('rowheader', { name: /Measure 987/ }).waitFor();
  assert.equal(await linesInDocument(), 2);
  assert.equal(await page.getByRole('status').innerText(), '1 of 1000 topics');
  await page.getByRole('searchbox').fill('');
  assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), String(1 + topics + subjects));
});
