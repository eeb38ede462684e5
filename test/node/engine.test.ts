import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the engine takes what it is told without a word', () => {
  const engine = new URL('../../server/src/node/engine.js', import.meta.url).href;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `import '${engine}';`], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
});
