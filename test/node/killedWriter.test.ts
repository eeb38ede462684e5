/** A writer killed at any moment leaves a store that reads: every record whole, in its old or its new form. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { parseClaim, printClaim } from '../../server/src/core/records/claim.ts';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';
import { loadStore } from '../../server/src/service/store.ts';
import { loadStoreFiles } from '../../server/src/service/storeFiles.ts';
import { cli } from '../support/cli.ts';
import { folder } from '../support/folder.ts';
import { random } from '../support/prose.ts';

const claim = {
  topic: 'a/b',
  source: 'a.txt',
  selector: { type: 'TextQuoteSelector', exact: '300' },
  note: '#'.repeat(5000),
} as const;
const writer = fileURLToPath(new URL('../support/endlessWriter.js', import.meta.url));
/** Each costs the start of a process; `KILLS=400` for a thorough look. */
const kills = Number(process.env.KILLS ?? 40);

test(`killed ${kills} times, the store reads`, async (t) => {
  const root = folder(t, { 'a.txt': 'In all 300 people left.' });
  const next = random(1);
  const claims = path.join(root, '.claims/sources/a.txt');
  for (let kill = 0; kill < kills; kill += 8) {
    // Several at a time: starting Node takes longer than what is tested.
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const file = path.join(claims, `claim-${n}.json`);
        const child = spawn(process.execPath, [writer, file, printClaim({ ...claim, id: `claim-${n}` })], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        // It says a byte for every write; which one is its last is drawn.
        let left = 1 + Math.floor(next() * 12);
        child.stdout.on('data', (chunk: Buffer) => {
          left -= chunk.length;
          if (left <= 0) child.kill('SIGKILL');
        });
        await once(child, 'exit');
      }),
    );
    for (const name of fs.readdirSync(claims).filter((file) => file.endsWith('.json'))) {
      const text = fs.readFileSync(path.join(claims, name), 'utf8');
      const { value, problems } = parseClaim(text);
      assert.deepEqual(problems, []);
      assert.equal(value?.note?.length, 5000);
    }
  }
  const workspace = nodeWorkspace();
  const uri = URI.file(root).toString();
  const store = await loadStore(workspace, uri);
  assert.deepEqual(store.problems, []);
  assert.equal(store.sources.get('a.txt')?.claims.length, 8);
  await cli(root, 'fsck --fix');
  const { texts } = await loadStoreFiles(workspace, uri);
  assert.deepEqual(
    [...texts.keys()].filter((file) => file.endsWith('.tmp')),
    [],
  );
});
