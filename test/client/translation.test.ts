/** Every string that a user sees is in the German bundle, and none is there that nobody sees any more. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Record<string, string> => JSON.parse(read(file));

const words = String.raw`'((?:[^'\\]|\\.)*)'`;
const calls = {
  'client/src': [new RegExp(String.raw`l10n\.t\(\s*${words}`, 'g')],
  // The board's own: `say('…')`, `count(n, '…', '…')`.
  'client/webview': [
    new RegExp(String.raw`\bsay\(\s*${words}`, 'g'),
    new RegExp(String.raw`\bcount\(\s*[\w.]+,\s*${words},\s*${words}`, 'g'),
  ],
} as const;

/** The keys of what is said in a folder. */
function stringsOf(folder: keyof typeof calls): string[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(path.join(folder, file)).replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, ''));
  const found = texts.flatMap((text) =>
    calls[folder].flatMap((call) => [...text.matchAll(call)].flatMap(([, ...keys]) => keys)),
  );
  return found.map((key) => key.replace(/\\(.)/g, '$1'));
}

/** What a string leaves open: `{0}`. */
const holes = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

test('the strings of the client', () => {
  const german = json('l10n/bundle.l10n.de.json');
  const said = new Set([...stringsOf('client/src'), ...stringsOf('client/webview')]);
  assert.deepEqual(Object.keys(german).sort(), [...said].sort());
  for (const [english, text] of Object.entries(german)) assert.deepEqual(holes(text), holes(english), english);
});

test('the strings of package.json', () => {
  const english = json('package.nls.json');
  const german = json('package.nls.de.json');
  const used = [...new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map((m) => m[1]!))].sort();
  assert.deepEqual(Object.keys(english).sort(), used);
  assert.deepEqual(Object.keys(german).sort(), used);
});
