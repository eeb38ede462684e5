import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { type LspScene, openScene } from '../support/openScene.ts';

const hover = (scene: LspScene, path: string): Promise<Hover | null> =>
  scene.request('textDocument/hover', scene.cursor(path));

async function card(scene: LspScene, path: string): Promise<string> {
  const found = await hover(scene, path);
  assert.ok(found);
  return (found.contents as MarkupContent).value;
}

test('is the card of the claim: quote, topic, who says so, and the other sources with their verdicts', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': 'On Wednesday [[2,4¦00 people|flood/evacuated|the mayor|2025-01-15]] had left.\n',
    'post.txt': 'By then [[4,100 people|flood/evacuated||2025-01-15]] were safe.\n',
  });
  const found = await hover(scene, 'herald.txt');
  assert.ok(found);
  const { value } = found.contents as MarkupContent;
  assert.match(value, /^\*\*2,400 people\*\* · flood \/ evacuated/);
  assert.match(value, /the mayor · as of 15 Jan 2025/);
  assert.match(
    value,
    /\| ✗ \| \[post\.txt\]\(file:.*post\.txt#L1\), no one named \| 4,100[^|]*\| 15\u00a0Jan\u00a02025 \|/,
  );
  assert.match(
    value,
    /\| {2}\| \*\*herald\.txt, the mayor\*\* \| \*\*2,400 people\*\* \| \*\*15\u00a0Jan\u00a02025\*\* \|/,
  );
  assert.deepEqual(found.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 25 } });
});

test('what no source has, a party or a day, is left out', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': '[[2,4¦00 people|flood/evacuated]] had left.\n',
    'post.txt': '[[4,100 people|flood/evacuated]] were safe.\n',
  });
  const value = await card(scene, 'herald.txt');
  assert.match(value, /\| {2}\| says \| figure \|\n\| :-- \| :-- \| :-- \|/);
  assert.match(value, /\| {2}\| \*\*herald\.txt\*\* \| \*\*2,400 people\*\* \|/);
  assert.match(value, /\| ✗ \| \[post\.txt\]\(file:.*post\.txt#L1\) \| 4,100[^|]*\|\n/);
});

test('there is none beside claims, nor outside stores', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On ¦Wednesday [[2,400 people|flood/evacuated]] had left.\n' });
  assert.equal(await hover(scene, 'herald.txt'), null);
  const bare = await openScene(t, { 'note.txt': 'There were ¦300.\n' });
  assert.equal(await hover(bare, 'note.txt'), null);
});

test('what comes from files cannot draw anything', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': '[[2,¦400 <img src=x> **people** `x`|flood/evacuated|[click](command:x) <b>]] had left.\n',
  });
  const value = await card(scene, 'herald.txt');
  assert.doesNotMatch(value, /<img|<b>|\*\*people|\]\(command/);
  assert.match(value, /&lt;img/);
});

test('is plain text for a client that wants that', async (t) => {
  const scene = await openScene(
    t,
    { 'herald.txt': '¦[[2,400 people|flood/evacuated]] had left.\n' },
    { capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } },
  );
  assert.match(await card(scene, 'herald.txt'), /^“2,400 people” · flood \/ evacuated\n/);
});

test('has a picture and actions for a client that can show and carry them out', async (t) => {
  const scene = await openScene(
    t,
    {
      'herald.txt': '[[2,4¦00 people|flood/evacuated]] had left.\n',
      'post.txt': '[[more than 4,100 people|flood/evacuated]] were safe.\n',
    },
    { initializationOptions: { hoverImages: true, clientCommands: ['countercheck.explain'] } },
  );
  const value = await card(scene, 'herald.txt');
  const pictures = [...value.matchAll(/!\[([^\]]*)\]\(data:image\/svg\+xml,([^)\s]*)\)/g)];
  assert.deepEqual(
    pictures.map(([, words]) => words),
    ['herald.txt 2,400 people', 'post.txt more than 4,100 people'],
  );
  for (const [, , data] of pictures) assert.match(decodeURIComponent(data!), /^<svg [^>]*>.*<\/svg>$/);
  assert.match(value, /\[Explain…\]\(command:countercheck\.explain\?/);
  assert.doesNotMatch(value, /countercheck\.editClaim/);
});

test('where nobody disagrees there is nothing to explain', async (t) => {
  const scene = await openScene(
    t,
    {
      'herald.txt': '[[2,4¦00 people|flood/evacuated]] had left.\n',
      'post.txt': '[[about 2,300 people|flood/evacuated]] were safe.\n',
    },
    { initializationOptions: { clientCommands: ['countercheck.explain', 'countercheck.editClaim'] } },
  );
  const value = await card(scene, 'herald.txt');
  assert.match(value, /\| ≈ \| .*\n\n.*\[Edit claim…\]/s);
  assert.doesNotMatch(value, /Explain/);
});

test('the plot shows what lies apart, however wide another source is', async (t) => {
  const scene = await openScene(
    t,
    {
      'herald.txt': '[[2,4¦00 people|flood/evacuated]] had left.\n',
      'ledger.txt': '[[thousands of people|flood/evacuated]] had left.\n',
      'post.txt': '[[4,100 people|flood/evacuated]] were safe.\n',
    },
    { initializationOptions: { hoverImages: true } },
  );
  const value = await card(scene, 'herald.txt');
  const strips = [...value.matchAll(/!\[(\w+)[^\]]*\]\(data:image\/svg\+xml,([^)\s]*)\)/g)];
  const drawn = new Map(strips.map(([, source, data]) => [source, decodeURIComponent(data!)]));
  const x = (source: string, shape: RegExp): number => Number(shape.exec(drawn.get(source)!)?.[1]);
  assert.ok(x('post', /d="M([\d.]+) 3l5 5/) - x('herald', /cx="([\d.]+)"/) > 100);
  // It begins to the left of both and leaves the strip on the right.
  assert.match(drawn.get('ledger')!, /d="M0 8H150" stroke="#4f9d76"/);
});
for (const [what, others, expected] of [
  ['all who are counted', { 'd.txt': '312' }, 'All 4 agree on 312.'],
  ['one source of several stands outside', { 'd.txt': '298' }, 'Most agree on 312 (3 of 4); d.txt stands alone.'],
  [
    'only a draft, which is not counted, says otherwise',
    { 'draft.txt': '298' },
    'Most agree on 312; draft.txt says otherwise.',
  ],
] as const) {
  test(`what most sources say: ${what}`, async (t) => {
    const figures = { 'a.txt': '¦312', 'b.txt': '312', 'c.txt': '312', ...others };
    const scene = await openScene(t, {
      ...Object.fromEntries(
        Object.entries(figures).map(([path, figure]) => [path, `In all [[${figure} homes|flood/homes]] were lost.\n`]),
      ),
      '.claims/sources/draft.txt/source.json': '{ "role": "draft" }\n',
    });
    const value = (await card(scene, 'a.txt')).replaceAll('\\', '');
    assert.ok(value.includes(expected), value);
  });
}
