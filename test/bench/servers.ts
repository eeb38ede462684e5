/** The language servers that are measured, ours as it ships, and how they are started. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type LspClient, type Scope, startLspClient } from '../support/lspClient.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Ours first, the floor that ratios are of last. */
export const servers = ['countercheck', 'empty server', 'incremental regex'] as const;
export type ServerName = (typeof servers)[number];

/** Floors are bundled as ours is: reading a hundred small files would make them slow to start. */
function bundled(floor: string): string {
  const outfile = path.join(root, `out/bench/floors/${floor}.cjs`);
  buildSync({
    entryPoints: [path.join(root, `test/bench/floors/${floor}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

const entries = new Map<ServerName, string>();

function entryOf(name: ServerName): string {
  let entry = entries.get(name);
  if (entry === undefined) {
    switch (name) {
      case 'countercheck':
        entry = path.join(root, 'dist/server/main.cjs');
        break;
      case 'empty server':
        entry = bundled('empty');
        break;
      case 'incremental regex':
        entry = bundled('regex');
    }
    entries.set(name, entry);
  }
  return entry;
}

/** Bundles the floors, so that the first start is not the slowest. */
export const prepareServers = (): void => servers.forEach(entryOf);

/** With `BENCH_PROFILE=1` our server leaves a CPU profile in `out/bench/profiles` when it ends. */
const profiling = process.env.BENCH_PROFILE
  ? ['--cpu-prof', `--cpu-prof-dir=${path.join(root, 'out/bench/profiles')}`]
  : [];

export const startServer = (
  scope: Scope,
  name: ServerName,
  folder: string,
  flags: readonly string[] = [],
): Promise<LspClient> =>
  startLspClient(scope, {
    folders: [folder],
    command: [...flags, ...(name === 'countercheck' ? profiling : []), entryOf(name), '--stdio'],
  });

/** Runs some work with what it has to clean up afterwards. */
export async function withScope<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
  const ends: (() => unknown)[] = [];
  const scope = {
    after: (end: () => unknown) => void ends.push(end),
    diagnostic: (message: string) => console.error(message),
  };
  try {
    return await work(scope as Scope);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}
