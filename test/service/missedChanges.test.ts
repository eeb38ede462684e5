import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, missedChanges } from '../../server/src/service/missedChanges.ts';
import { createSnapshotCache } from '../../server/src/service/snapshotCache.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import type { Workspace } from '../../server/src/service/workspace.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { memoryLogger, memoryWorkspace } from '../support/memoryWorkspace.ts';

/** The store was read at this time; what a test does afterwards happens at `later`. */
const began = 1_000_000;
const later = began + 10_000;

const { files } = markedFiles({
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
  // No text the settings name, but somebody tagged in it.
  'notes/log.rst': 'By then [[2,400 people|flood/evacuated]] were safe.\n',
  'gone.txt': 'Nobody counted [[300 cows|flood/cows]].\n',
});

async function scene() {
  const disk = memoryWorkspace(files);
  disk.remove('gone.txt');
  const times = new Map<string, number>();
  const there = (uri: string): boolean => disk.paths().some((path) => disk.uri(path) === uri);
  const workspace: Workspace = {
    ...disk,
    changedAt: async (uri) => (there(uri) ? (times.get(uri) ?? began - 10_000) : undefined),
  };
  const options = { workspace, logger: memoryLogger(), encoding: 'utf-16', onDidUpdate: () => undefined } as const;
  const cache = createSnapshotCache(options);
  const view = async () => (await cache.view(disk.root, neverCancelled))!;
  const first = await view();
  return {
    disk,
    view,
    write(path: string, text: string) {
      disk.set(path, text);
      times.set(disk.uri(path), later);
    },
    look: async (seen = first) => {
      const missed = await missedChanges(workspace, seen, began);
      cache.filesChanged(missed);
      return missed.map((uri) => uri.slice(disk.root.length + 1)).sort();
    },
  };
}

test('where nothing changed nothing is missed, claims in files that are no sources and in none at all included', async () => {
  const { look } = await scene();
  assert.deepEqual(await look(), []);
});

test('what came, changed or went is told, whether or not the settings name it', async () => {
  const { disk, look, view, write } = await scene();
  write('new.md', 'Nothing here.\n');
  write('notes/log.rst', 'All is quiet.\n');
  write('gone.txt', 'Nobody counted 300 cows.\n');
  disk.remove('herald.txt');
  assert.deepEqual(await look(), ['gone.txt', 'herald.txt', 'new.md', 'notes/log.rst']);
  const states = [...(await view()).snapshot.sources].map(([path, { claims }]) => [path, claims[0]!.anchor.state]);
  assert.deepEqual(Object.fromEntries(states), {
    'gone.txt': 'exact',
    'herald.txt': 'orphaned',
    'notes/log.rst': 'orphaned',
  });
  disk.set('notes/log.rst', 'By then 2,400 people were safe.\n');
  assert.deepEqual(await look(await view()), ['gone.txt', 'new.md', 'notes/log.rst'], 'what went is told once');
});

test('a record that went is told', async () => {
  const { disk, look } = await scene();
  const record = disk.paths().find((path) => path.startsWith('.claims/sources/herald.txt/'))!;
  disk.remove(record);
  assert.deepEqual(await look(), [record]);
});

/** Somebody who waits until the test lets them go on. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

test('looks take turns; one that is due before another has begun is that one', async () => {
  const [ready, begun, work] = [gate(), gate(), gate()];
  const told: string[] = [];
  const look = inTurn(
    () => ready.passed,
    async (since) => {
      told.push(`look since ${since}`);
      begun.open();
      await work.passed;
      told.push('end');
    },
  );
  const both = [look(1), look(2)];
  ready.open();
  await begun.passed;
  const another = look(3);
  work.open();
  await Promise.all([...both, another]);
  assert.deepEqual(told, ['look since 1', 'end', 'look since 3', 'end']);
});

test('a look that fails is told to whoever asked for it, and is not in the way of the next', async () => {
  let fails = true;
  const told: number[] = [];
  const look = inTurn(
    () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve()),
    async (since) => void told.push(since),
  );
  await assert.rejects(look(1), /offline/);
  fails = false;
  await look(2);
  assert.deepEqual(told, [2]);
});
