/** Every command and every view of the extension is used by a test in the real editor; being registered is not enough. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { contributes } = JSON.parse(read('package.json'));

const folder = 'test/vscode';
const tests = readdirSync(path.join(root, folder))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => read(`${folder}/${file}`))
  .join('\n');

test('commands', () => {
  const names: string[] = contributes.commands.map(({ command }: { command: string }) => command.split('.')[1]);
  // By our own helper, by VS Code's function, in a list of names, or by the row that carries it.
  const used = (name: string): boolean =>
    new RegExp(`run(<[^(]+>)?\\(\\s*'${name}'|'countercheck\\.${name}'`).test(tests) ||
    (name === 'openClaim' && tests.includes('command!.command'));
  assert.deepEqual(
    names.filter((name) => !used(name)),
    [],
  );
});

test('views', () => {
  const views: string[] = contributes.views.countercheck.map(({ id }: { id: string }) => id.split('.')[1]);
  assert.deepEqual(
    views.filter((view) => !tests.includes(`'${view}'`)),
    [],
  );
});
