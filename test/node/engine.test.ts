import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const engine = new URL('../../server/src/node/engine.js', import.meta.url).href;

test('the engine takes what it is told without a word', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `import '${engine}';`], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
});

test('in Electron nothing is told', () => {
  // Flags are set on the object that `node:v8` is; a module sees what stands there when it is first imported.
  const script = `
    import v8 from 'node:v8';
    import { syncBuiltinESMExports } from 'node:module';
    v8.setFlagsFromString = () => { throw new Error('told'); };
    syncBuiltinESMExports();
    Object.defineProperty(process, 'versions', { value: { ...process.versions, ...JSON.parse(process.argv[1]) } });
    await import('${engine}');`;
  const run = (versions: object): number | null =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(versions)]).status;
  assert.deepEqual([run({ electron: '37.0.0' }), run({})], [0, 1]);
});
