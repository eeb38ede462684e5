/**
 * A workspace that takes long to read: documents that are open do not wait for it, it can be stopped, and many changes at once are one update. The thread is
 * shared by a pace that the test holds, so nothing depends on a clock.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import type { Pace } from '../../server/src/service/pace.ts';
import { createSnapshotCache, type SnapshotCache, type Wanted } from '../../server/src/service/snapshotCache.ts';
import type { StoreView } from '../../server/src/service/storeView.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import type { ShownWork } from '../../server/src/service/work.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { type MemoryWorkspace, memoryLogger, memoryWorkspace } from '../support/memoryWorkspace.ts';
import { quietCache } from '../support/quietCache.ts';

/** More files than are read without being shown, one claim in each; every article disagrees with the next on a topic of the two. */
const articles = 400;
const path = (i: number): string => `articles/${i}.txt`;
const marked = Object.fromEntries(
  Array.from({ length: articles }, (_, i) => [
    path(i),
    `They counted [[${200 + i * 7} boats|event-${i >> 1}/boats]] there.\n`,
  ]),
);
const { files } = markedFiles(marked);

interface Scene {
  readonly disk: MemoryWorkspace;
  readonly cache: SnapshotCache;
  /** Sources analysed by each update, in order. */
  readonly updates: (readonly string[])[];
  /** Work shown to the user: how far it was, and whether it is over. */
  readonly shown: { readonly reports: number[]; isOver: boolean }[];
  view(wanted?: Wanted): Promise<StoreView>;
  open(path: string): void;
  type(path: string, text: string): void;
  /** From now on work that is shown is held at its next pause; until it is let go. */
  hold(): void;
  letGo(): void;
  /** Work that is shown from now on is stopped by the user, or no longer. */
  stop(isStopped: boolean): void;
}

function scene(): Scene {
  const disk = memoryWorkspace(files);
  const updates: (readonly string[])[] = [];
  const shown: Scene['shown'] = [];
  let isStopped = false;
  let held: (() => void)[] | undefined;
  const pace: Pace = {
    isDue: () => shown.some(({ isOver }) => !isOver) && (held !== undefined || isStopped),
    pause: () => (held ? new Promise((resolve) => held!.push(resolve)) : Promise.resolve()),
  };
  const showWork = (): ShownWork => {
    const work = { reports: [] as number[], isOver: false };
    shown.push(work);
    return {
      get isCancellationRequested() {
        return isStopped;
      },
      report: (done) => void work.reports.push(done),
      end: () => {
        work.isOver = true;
      },
    };
  };
  const cache = createSnapshotCache({
    workspace: disk,
    logger: memoryLogger(),
    encoding: 'utf-16',
    pace,
    showWork,
    onDidUpdate: (update) => void updates.push([...update.analysed]),
  });
  return {
    disk,
    cache,
    updates,
    shown,
    view: async (wanted) => (await cache.view(disk.root, neverCancelled, wanted))!,
    open: (file) => cache.setDocument(openDocument(disk.uri(file), 'plaintext', 1, disk.text(file)!)),
    type(file, text) {
      const start = { line: 0, character: 0 };
      const document = cache.document(disk.uri(file))!;
      cache.setDocument(changeDocument(document, document.version + 1, [{ range: { start, end: start }, text }]));
    },
    hold: () => {
      held ??= [];
    },
    letGo() {
      const waiting = held ?? [];
      held = undefined;
      for (const resolve of waiting) resolve();
    },
    stop: (now) => {
      isStopped = now;
    },
  };
}

const findings = (view: StoreView, file: string): string[] => view.findingsOf(file).map(({ code }) => code);

test('an open document is answered from its own records while all others are read', async () => {
  const { disk, view, open, hold, letGo, shown } = scene();
  open(path(3));
  hold();
  const early = await view('open');
  assert.deepEqual([...early.snapshot.sources.keys()], [path(3)]);
  assert.equal(early.snapshot.sources.get(path(3))!.claims[0]!.anchor.state, 'exact');
  assert.deepEqual(findings(early, path(3)), [], 'nothing that the others might take back');
  const first = disk.reads();
  assert.equal(first.filter((file) => file === path(3)).length, 0, 'its text is the one that is open');
  letGo();
  const whole = await view();
  const reads = [...first, ...disk.reads()];
  assert.equal(reads.length, new Set(reads).size, 'no file is read twice');
  const analyses = [early, whole].map(({ snapshot }) => snapshot.sources.get(path(3)));
  assert.equal(analyses[0], analyses[1], 'what was read of it once is not read again');
  assert.equal(whole.snapshot.sources.size, articles);
  assert.deepEqual(findings(whole, path(3)), ['contradiction']);
  assert.deepEqual(
    shown.map(({ isOver }) => isOver),
    [true],
  );
  const { reports } = shown[0]!;
  assert.ok(reports.length > 10 && reports.length <= 101, `${reports.length} reports`);
  assert.deepEqual(
    reports,
    reports.toSorted((a, b) => a - b),
  );
});

test('the records of an open document are read before all others', async () => {
  const { disk, view, open } = scene();
  open(path(399));
  await view();
  const records = disk.reads().filter((file) => file.endsWith('.json'));
  assert.deepEqual(
    records.slice(0, 2).map((file) => file.replace(/[^/]*\.json$/, '')),
    ['.claims/', `.claims/sources/${path(399)}/`],
  );
});

test('a record that changes while all are read is read again', async () => {
  const { disk, cache, view, open, hold, letGo } = scene();
  open(path(3));
  hold();
  await view('open');
  const record = disk.paths().find((file) => file.startsWith(`.claims/sources/${path(3)}/`))!;
  disk.set(record, disk.text(record)!.replace('event-1/boats', 'event-1/ships'));
  cache.filesChanged([disk.uri(record)]);
  letGo();
  const whole = await view();
  assert.equal(whole.snapshot.sources.get(path(3))!.claims[0]!.claim.topic, 'event-1/ships');
  assert.deepEqual(findings(whole, path(3)), []);
});

test('what is typed meanwhile is followed, and is what counts in the end', async () => {
  const { view, open, type, hold, letGo } = scene();
  open(path(3));
  hold();
  await view('open');
  type(path(3), 'It rained. ');
  const early = await view('open');
  assert.equal(early.snapshot.sources.get(path(3))!.claims[0]!.anchor.span!.start, 'It rained. They counted '.length);
  letGo();
  const whole = await view();
  assert.equal(whole.snapshot.sources.get(path(3))!.claims[0]!.anchor.span!.start, 'It rained. They counted '.length);
  assert.deepEqual(findings(whole, path(3)), ['contradiction']);
});

test('a small workspace is answered whole at once', async () => {
  const few = memoryWorkspace(markedFiles({ [path(2)]: marked[path(2)]!, [path(3)]: marked[path(3)]! }).files);
  const cache = createSnapshotCache({
    workspace: few,
    logger: memoryLogger(),
    encoding: 'utf-16',
    showWork: () => assert.fail('nothing to show'),
    onDidUpdate: () => undefined,
  });
  const view = await cache.view(few.root, neverCancelled, 'open');
  assert.deepEqual(findings(view!, path(3)), ['contradiction']);
});

test('work that the user stops stays stopped until somebody cannot do without', async () => {
  const { view, open, stop, shown } = scene();
  open(path(3));
  stop(true);
  const stopped = await view('unless-stopped');
  assert.deepEqual([...stopped.snapshot.sources.keys()], [path(3)]);
  assert.equal((await view('unless-stopped')).snapshot.sources.size, 1);
  assert.equal((await view('open')).snapshot.sources.size, 1);
  assert.equal(shown.length, 1);
  stop(false);
  assert.equal((await view('unless-stopped')).snapshot.sources.size, 1);
  assert.equal((await view()).snapshot.sources.size, articles);
  assert.equal(shown.length, 2);
});

test('to open and close a document among many reads that file alone', async () => {
  const { disk, cache, view, open, updates } = scene();
  await view();
  disk.reads();
  open(path(7));
  await view();
  assert.deepEqual(disk.reads(), []);
  assert.deepEqual(updates.at(-1), [path(7)]);
  cache.closeDocument(disk.uri(path(7)));
  await view();
  assert.deepEqual(disk.reads(), [path(7)]);
  assert.deepEqual(updates.at(-1), [path(7)]);
});

test('a storm of changes is read once each, in one update, and ends as a fresh start would', async () => {
  const { disk, cache, view, updates } = scene();
  await view();
  disk.reads();
  const before = updates.length;
  const record = disk.paths().find((file) => file.startsWith(`.claims/sources/${path(11)}/`))!;
  disk.remove(record);
  for (let i = 0; i < articles; i++) disk.set(path(i), `They counted ${i === 5 ? 3 : 200 + i * 7} boats, no more.\n`);
  // Each file is told of twice, as git writes it and sets its time.
  for (const _ of [1, 2]) for (let i = 0; i < articles; i++) cache.filesChanged([disk.uri(path(i)), disk.uri(record)]);
  const view2 = await view();
  const reads = disk.reads();
  assert.equal(reads.length, new Set(reads).size, 'no file twice');
  assert.ok(reads.length <= articles + 1, `${reads.length} reads`);
  assert.equal(updates.length - before, 1);
  const fresh = quietCache(disk);
  const expected = (await fresh.view(disk.root, neverCancelled))!;
  assert.deepEqual(view2.findings(), expected.findings());
  assert.equal(view2.snapshot.sources.size, expected.snapshot.sources.size);
});

test('while a storm is read, open documents are answered from what was known before', async () => {
  const { disk, cache, view, open, type, hold, letGo } = scene();
  open(path(2));
  await view();
  hold();
  for (let i = 0; i < articles; i++) disk.set(path(i), `They counted ${200 + (i >> 1) * 7} boats there.\n`);
  cache.filesChanged(disk.paths().map((file) => disk.uri(file)));
  type(path(2), 'So: ');
  const early = await view('open');
  assert.equal(early.snapshot.sources.size, articles);
  assert.equal(early.snapshot.sources.get(path(2))!.claims[0]!.anchor.span!.start, 'So: They counted '.length);
  assert.deepEqual(findings(early, path(2)), ['contradiction']);
  letGo();
  assert.deepEqual(findings(await view(), path(6)), ['quote-changed']);
});

test('the records of open documents are waited for, however many they are', async () => {
  const many = 600;
  const lines = Array.from(
    { length: many },
    (_, i) => `Boat ${i} took [[${1001 + 10 * i} people|boat-${i >> 1}/people]] aboard.\n`,
  );
  const disk = memoryWorkspace(markedFiles({ 'log.txt': lines.join('') }).files);
  const shown: number[] = [];
  const cache = createSnapshotCache({
    workspace: disk,
    logger: memoryLogger(),
    encoding: 'utf-16',
    pace: { isDue: () => false, pause: () => Promise.resolve() },
    showWork: () => ({
      isCancellationRequested: false,
      report: (done) => void shown.push(done),
      end: () => undefined,
    }),
    onDidUpdate: () => undefined,
  });
  cache.setDocument(openDocument(disk.uri('log.txt'), 'plaintext', 1, disk.text('log.txt')!));
  const first = (await cache.view(disk.root, neverCancelled, 'open'))!;
  assert.equal(findings(first, 'log.txt').length, many);
  assert.deepEqual(shown, [], 'no progress shown for the article in front of one');
});
