// The window of the board without VS Code around it: its page in the browser, an extension that is played. Topics arrive in parts, change while somebody reads, and
// after a reload all stands as it did. What real VS Code adds is in `board.test.mjs`.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../host/openVSCode.mjs';
import { setUpChromium } from '../host/setUp.mjs';
import { countercheck } from './sample.mjs';

const file = path.join(root, 'out/vscode/live.html');
const gate = 'dam/gate-opened-on';

/** The board of the sample as the server packs it. */
const {
  topics: all,
  words: _,
  ...head
} = JSON.parse(
  /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(
    countercheck(path.join(root, 'examples'), ['report', '--title', 'Flood']),
  )?.[1] ?? '',
);
/** @type {string[]} */
const names = all.topics.map((/** @type {{ name: string }} */ { name }) => name);

/** A part with some of the topics; the first of an answer says what the board is of. */
const part = (/** @type {readonly string[]} */ wanted, isFirst = false, words = all.words) => ({
  reached: { root: 'file:///flood', session: 's', stamp: 1, next: null },
  head: isFirst ? { ...head, names } : null,
  topics: {
    words,
    times: all.times,
    topics: all.topics.filter((/** @type {{ name: string }} */ { name }) => wanted.includes(name)),
  },
});

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  mkdirSync(path.dirname(file), { recursive: true });
  const asset = (/** @type {string} */ name) => readFileSync(path.join(root, 'dist/webview', name), 'utf8');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${asset('board.css')}</style></head>
<body class="in-editor"><main id="board" class="board"></main><script type="application/json" id="words">{}</script>
<script>${asset('main.js')}</script></body></html>`,
  );
  browser = await chromium.launch({ executablePath: setUpChromium(), args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser.close());

/**
 * The page of the board, with what VS Code gives a webview.
 *
 * @param {(page: import('playwright-core').Page) => Promise<void>} story
 * @param {Record<string, string>} [german]  words of another language
 */
async function inWindow(story, german = {}) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 560 } });
  await page.addInitScript(() => {
    const sent = /** @type {unknown[]} */ ([]);
    Object.assign(window, {
      sent,
      acquireVsCodeApi: () => ({
        postMessage: (/** @type {unknown} */ message) => sent.push(message),
        getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        setState: (/** @type {unknown} */ state) => sessionStorage.setItem('state', JSON.stringify(state)),
      }),
    });
  });
  if (Object.keys(german).length > 0) {
    await page.route('**/live.html', async (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: readFileSync(file, 'utf8').replace('id="words">{}', `id="words">${JSON.stringify(german)}`),
      }),
    );
  }
  await page.goto(pathToFileURL(file).href);
  await story(page);
  await page.close();
}

const show = (/** @type {import('playwright-core').Page} */ page, /** @type {ReturnType<typeof part>} */ sent) =>
  page.evaluate((/** @type {unknown} */ each) => {
    window.postMessage({ type: 'show', parts: [each] }, '*');
    // Drawn with the next frame.
    return new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 0));
  }, sent);
const sent = (/** @type {import('playwright-core').Page} */ page) =>
  page.evaluate(() => /** @type {any} */ (window).sent);
const header = (/** @type {import('playwright-core').Page} */ page) => page.locator('.board-header p').innerText();

test('topics arrive in parts, and stand in the order of the board', () =>
  inWindow(async (page) => {
    assert.deepEqual(await sent(page), [{ type: 'ready' }]);
    await show(page, part(names.slice(4), true));
    assert.match(await header(page), /18 topics · .* · 4 more topics on the way…/);
    await show(page, part(names.slice(0, 4)));
    assert.match(await header(page), /22 topics/);
    assert.doesNotMatch(await header(page), /on the way/);
    const first = page.locator('.matrix-pane tr.topic').first();
    assert.equal(await first.getAttribute('data-topic'), names[0]);
  }));

test('a change leaves scrolling, focus, filter, order and the open topic as they are', () =>
  inWindow(async (page) => {
    await show(page, part(names, true));
    await page.getByLabel('Order').selectOption('name');
    await page.getByRole('searchbox').fill('o');
    await page.locator(`.matrix-pane tr[data-topic="${gate}"] th`).click();
    await page.locator('.topic-pane').evaluate((pane) => {
      pane.scrollTop = 120;
    });
    await page.locator('.matrix-pane').evaluate((pane) => {
      pane.scrollTop = 200;
    });
    const cell = page.locator(`.matrix-pane tr[data-topic="${gate}"] td.outlier`);
    await cell.focus();
    const state = () =>
      page.evaluate(() => ({
        scrolled: document.querySelector('.matrix-pane')?.scrollTop,
        read: document.querySelector('.topic-pane')?.scrollTop,
        focused: document.activeElement?.getAttribute('aria-label')?.split(':')[0],
        filter: /** @type {HTMLInputElement} */ (document.querySelector('[type=search]')).value,
        order: /** @type {HTMLSelectElement} */ (document.querySelector('[name=sort]')).value,
        open: document.querySelector('.topic-pane h2')?.textContent,
      }));
    const before = await state();
    assert.deepEqual(
      { ...before, scrolled: 0 },
      {
        scrolled: 0,
        read: 120,
        focused: 'Valley Courier',
        filter: 'o',
        order: 'name',
        open: 'Gate opened',
      },
    );
    // 13 January becomes 12 January.
    const words = all.words.map((/** @type {string} */ word) => word.replace('13 January', '12 January'));
    await show(page, part([gate], false, words));
    assert.match(await cell.innerText(), /12 January/);
    assert.match(await page.locator('.topic-pane').innerText(), /12 January/);
    assert.deepEqual(await state(), before);
  }));

test('the topic that was opened stays in sight when its quote takes half the window, until one scrolls away', () =>
  inWindow(async (page) => {
    await show(page, part(names, true));
    const last = page.locator('.matrix-pane tr.topic').last();
    const name = await last.getAttribute('data-topic');
    await last.locator('th').click();
    const line = page.locator(`.matrix-pane tr[data-topic="${name}"]`);
    const inSight = async () => {
      const [pane, box] = [await page.locator('.matrix-pane').boundingBox(), await line.boundingBox()];
      return pane !== null && box !== null && box.y >= pane.y && box.y + box.height <= pane.y + pane.height + 1;
    };
    const narrower = async (/** @type {number} */ height) => {
      await page.setViewportSize({ width: 560, height });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
      );
    };
    await narrower(560);
    assert.equal(await inSight(), true);
    await narrower(600);
    assert.equal(await inSight(), true);
    await page.locator('.matrix-pane').hover();
    await page.mouse.wheel(0, -3000);
    await page.waitForFunction(() => document.querySelector('.matrix-pane')?.scrollTop === 0);
    await narrower(560);
    assert.equal(await page.locator('.matrix-pane').evaluate((pane) => pane.scrollTop), 0);
  }));

test('after a reload all stands as it did', () =>
  inWindow(async (page) => {
    await show(page, part(names, true));
    await page.getByLabel('Order').selectOption('name');
    await page.locator('.matrix-pane tr.topic th').nth(3).click();
    const open = await page.locator('.topic-pane h2').innerText();
    await page.locator('.matrix-pane').evaluate(async (pane) => {
      pane.scrollTop = 250;
      await new Promise((done) => pane.addEventListener('scrollend', done, { once: true }));
    });
    await page.reload();
    // The topics come in two parts: the place is found again when there is enough to scroll.
    await show(page, part(names.slice(0, 2), true));
    await show(page, part(names.slice(2)));
    assert.equal(await page.getByLabel('Order').inputValue(), 'name');
    assert.equal(await page.locator('.topic-pane h2').innerText(), open);
    assert.equal(await page.locator('.matrix-pane').evaluate((pane) => pane.scrollTop), 250);
  }));

test('a cell opens its quote, by mouse and by Enter; a place in the topic too', () =>
  inWindow(async (page) => {
    await show(page, part(names, true));
    const cell = page.locator(`.matrix-pane tr[data-topic="${gate}"] td.outlier`);
    const claim = await cell.getAttribute('data-claim');
    await cell.click();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('.topic-pane button.link', { hasText: 'Valley Courier' }).first().focus();
    await page.keyboard.press('Enter');
    const open = { type: 'open', claim };
    assert.deepEqual((await sent(page)).slice(1), [open, open, open]);
  }));

test('everything that can be pressed is reached by Tab, with a name and a visible focus', () =>
  inWindow(async (page) => {
    await show(page, part(names, true));
    await page.locator(`.matrix-pane tr[data-topic="${gate}"] th`).click();
    await page.locator('h1').click(); // Tab goes on from here
    /** @type {string[]} */
    const reached = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = /** @type {HTMLElement} */ (document.activeElement);
        if (element === document.body) return undefined;
        const ringed = element.matches('.chip input') ? /** @type {Element} */ (element.parentElement) : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
        const name = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.innerText;
        return `${name?.trim() ? '' : 'NAMELESS '}${outlineStyle === 'none' || outlineWidth === '0px' ? 'INVISIBLE ' : ''}${element.tagName} ${name?.trim().slice(0, 30)}`;
      });
      if (at === undefined) break;
      reached.push(at);
    }
    assert.deepEqual(
      reached.filter((at) => /NAMELESS|INVISIBLE/.test(at)),
      [],
    );
    const buttons = await page.locator('button:visible').count();
    assert.equal(reached.filter((at) => at.startsWith('BUTTON')).length, buttons, reached.join('\n'));
    assert.equal(reached.filter((at) => /^(?:TH|TD)/.test(at)).length, 1, 'the matrix is one stop');
  }));

test('speaks the language it is given', () =>
  inWindow(
    async (page) => {
      await show(page, part(names, true));
      assert.match(await page.locator('.chips').innerText(), /Alle 22/);
      assert.match(await header(page), /6 Quellen/);
    },
    { All: 'Alle', '{0} sources': '{0} Quellen' },
  ));
