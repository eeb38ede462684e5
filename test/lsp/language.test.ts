/** A client that says which language its user reads is told everything in that, and everything does the same whatever the language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol';
import { claimPath } from '../../server/src/core/records/paths.ts';
import * as protocol from '../../server/src/protocol.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

/** Two sources that disagree about a large number on different days, and a figure that nobody tagged. */
const marked = {
  'herald.txt': 'On Wednesday [[about 1¦2,000 people|flood/evacuated|the mayor|2025-01-12]] had left.\n',
  'post.txt': 'By then [[41,500 people|flood/evacuated|the agency|2025-01-15]] were safe, ¦300 homes¦ were not.\n',
  '.claims/topics/flood/evacuated.json': '{}\n',
};

const clientCommands = ['tagSelection', 'explain', 'openBoard', 'editClaim'].map((name) => `countercheck.${name}`);

const sceneIn = (t: TestContext, locale: string | undefined): Promise<LspScene> =>
  openScene(t, marked, {
    ...(locale !== undefined && { locale }),
    initializationOptions: { clientCommands, settings: { codeLens: 'all', inlayHints: true } },
  });

const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly hover: string;
  readonly lenses: readonly CodeLens[];
  readonly hints: readonly InlayHint[];
  readonly actions: readonly CodeAction[];
}

const folder = 'file:///folder';

/** All that a client is told of one of the sources, without what is random. */
async function toldOf(scene: LspScene, path: string): Promise<Told> {
  const textDocument = { uri: scene.uri(path) };
  const report = await scene.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  const hover = await scene.request<Hover | null>('textDocument/hover', scene.cursor('herald.txt'));
  const told = {
    diagnostics: report.kind === 'full' ? report.items : [],
    hover: hover ? (hover.contents as MarkupContent).value : '',
    lenses: await scene.request<CodeLens[]>('textDocument/codeLens', { textDocument }),
    hints: await scene.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: everything }),
    actions: [
      ...(await scene.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: everything,
        context: { diagnostics: [] },
      })),
      ...(await scene.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: scene.selection(path),
        context: { diagnostics: [] },
      })),
    ],
  };
  const uri = scene.folder.uri();
  const text = JSON.stringify(told).replaceAll(uri, folder).replaceAll(encodeURIComponent(uri), folder);
  return JSON.parse(text) as Told;
}

/** What is left of it without the words. */
const deeds = ({ diagnostics, lenses, hints, actions }: Told): unknown => ({
  diagnostics: diagnostics.map(wordless),
  lenses: lenses.map(({ range, command }) => [range, command?.command, command?.arguments]),
  hints: hints.map(({ position, paddingLeft }) => [position, paddingLeft]),
  actions: actions.map(({ kind, command, edit, diagnostics: of }) => [
    kind,
    command?.command,
    command?.arguments,
    edit,
    of?.map(wordless),
  ]),
});

const wordless = ({ message: _, relatedInformation, ...rest }: Diagnostic): unknown => ({
  ...rest,
  related: relatedInformation?.map(({ location }) => location),
});

describe('a client whose user reads German', () => {
  test('is told what was found', async (t) => {
    const { diagnostics } = await toldOf(await sceneIn(t, 'de'), 'post.txt');
    assert.deepEqual(
      diagnostics.map(({ code, message, relatedInformation }) => [
        code,
        message,
        ...(relatedInformation ?? []).map((related) => related.message),
      ]),
      [
        [
          'contradiction',
          'flood/evacuated: hier „41,500 people“ laut the agency, dagegen „about 12,000 people“ (10.800–13.200 people) laut the mayor in herald.txt: Ändert sich das mit der Zeit?',
          '„about 12,000 people“ (10.800–13.200 people) laut the mayor: sie weichen voneinander ab, und ihr Stand auch: Legen Sie fest, ob sich dieses Thema mit der Zeit ändert',
        ],
      ],
    );
  });

  test('reads the card, with days and numbers as Germans write them', async (t) => {
    const { hover } = await toldOf(await sceneIn(t, 'de-AT'), 'herald.txt');
    const reading = String.raw`gelesen als 10.800–13.200 people \(about = ± 10 %\) · the mayor · Stand 12. Januar 2025`;
    assert.ok(hover.includes(reading), hover);
    assert.match(hover, /\| wer \| Angabe \| Stand \|/);
    assert.match(hover, /15\.\u00a0Januar\u00a02025/);
    assert.match(hover, /\[Erklären …\]\(command:countercheck\.explain/);
  });

  test('sees lenses and hints', async (t) => {
    const { lenses, hints } = await toldOf(await sceneIn(t, 'de'), 'herald.txt');
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['flood/evacuated: 2 Quellen, ✗ widersprochen'],
    );
    assert.deepEqual(
      hints.map(({ label, tooltip }) => [label, tooltip]),
      [['= 10.800–13.200 people', 'about = ± 10 %']],
    );
  });

  test('is offered what to do', async (t) => {
    const { actions } = await toldOf(await sceneIn(t, 'de'), 'post.txt');
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('flood/evacuated wächst nur: Spätere Angaben dürfen höher sein'), titles.join('\n'));
    assert.ok(titles.includes('Erklären, warum sich diese nicht widersprechen …'), titles.join('\n'));
    assert.ok(titles.includes('„300 homes“ als Behauptung markieren …'), titles.join('\n'));
    assert.ok(titles.includes('„300 homes“ (300 homes) als flood/evacuated markieren'), titles.join('\n'));
  });

  test('completes with details, and is told why something cannot be done and what was taken back', async (t) => {
    const scene = await sceneIn(t, 'de');
    const params = { uri: scene.uri('post.txt'), range: scene.selection('post.txt'), topic: 'evacuated' };
    await assert.rejects(
      scene.ask(protocol.tag, params),
      /Das Thema „evacuated“ hat nicht die Form Gegenstand\/Größe; schreiben Sie/,
    );
    await scene.ask(protocol.tag, { ...params, topic: 'flood/homes' });
    assert.equal((await scene.ask(protocol.undoLastChange, {}))?.label, '„300 homes“ als flood/homes markiert');
    const record = claimPath(scene.claims[0]!);
    const text = readFileSync(scene.folder.file(record), 'utf8');
    await scene.open(scene.uri(record), text, 'json');
    const lines = text.slice(0, text.indexOf('"topic": "') + 10).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const items = await scene.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: scene.uri(record) },
      position,
    });
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [['flood/evacuated', '2 Quellen · 10.800–13.200 people · 41.500 people']],
    );
  });
});

describe('whatever the language', () => {
  test('one there are no words for is English, as where none is said', async (t) => {
    for (const path of ['herald.txt', 'post.txt']) {
      const plain = await toldOf(await sceneIn(t, undefined), path);
      assert.deepEqual(await toldOf(await sceneIn(t, 'fr'), path), plain);
      assert.deepEqual(await toldOf(await sceneIn(t, 'en-GB'), path), plain);
      assert.match(plain.hover, /read as 10,800–13,200 people/);
    }
  });

  test('kinds, commands, arguments and data are the same', async (t) => {
    for (const path of ['herald.txt', 'post.txt']) {
      const [plain, german] = [
        await toldOf(await sceneIn(t, undefined), path),
        await toldOf(await sceneIn(t, 'de'), path),
      ];
      assert.notDeepEqual(german, plain);
      assert.deepEqual(deeds(german), deeds(plain));
    }
  });

  for (const locale of ['en', 'de']) {
    test(`a fix and an explanation write the same records, ${locale}`, async (t) => {
      const scene = await sceneIn(t, locale);
      const { diagnostics, actions } = await toldOf(scene, 'post.txt');
      assert.equal(diagnostics.length, 1);
      const fix = actions.find(({ command }) => command?.command === 'countercheck.server.fix');
      assert.ok(fix?.command, 'the first fix: the topic only grows');
      const [first, ...rest] = fix.command.arguments as [{ uri: string }, ...unknown[]];
      const args = [{ ...first, uri: scene.uri('post.txt') }, ...rest];
      await scene.request('workspace/executeCommand', { command: fix.command.command, arguments: args });
      assert.match(
        readFileSync(scene.folder.file('.claims/topics/flood/evacuated.json'), 'utf8'),
        /"changes": "cumulative"/,
      );
      const [a, b] = scene.claims;
      await scene.ask(protocol.explain, { uri: scene.uri('post.txt'), claims: [a!.id, b!.id], reason: 'so' });
      const { readings } = reviewIn(scene);
      assert.deepEqual(readings, ['10,800–13,200 people', '41,500 people']);
    });
  }
});

/** The one review of a store. */
function reviewIn(scene: LspScene): { readonly readings: readonly string[] } {
  const reviews = scene.folder.file('.claims/reviews');
  const [name] = readdirSync(reviews);
  return JSON.parse(readFileSync(`${reviews}/${name}`, 'utf8'));
}
