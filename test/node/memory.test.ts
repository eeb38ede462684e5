import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('after a thousand documents opened, edited and closed, the heap is what it was', () => {
  const script = fileURLToPath(new URL('../support/openEditClose.js', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  const [, before, after] = JSON.parse(output) as [number, number, number];
  // Each document holds 108 KB: to keep one in twenty-five of those opened between would show.
  assert.ok(after - before < 2_000_000, `the heap grew from ${before} to ${after} bytes`);
});

test('of the texts that typing makes none grows old', () => {
  const script = fileURLToPath(new URL('../support/typeOn.js', import.meta.url));
  const bytes = Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  // Each is 100 KB. What outlives the youngest memory is copied twice, while somebody waits for an answer.
  assert.ok(bytes < 40_000, `${bytes} bytes of each keystroke outlived it`);
});
