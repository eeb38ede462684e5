/** Messages as JSON: what is printed otherwise than by `JSON.stringify` reads the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, Message } from 'vscode-languageserver';
import { printMessage } from '../../server/src/lsp/printMessage.ts';

const at = (line: number): Diagnostic => ({
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
  message: `"${line}" is said – „dort“ it is not`,
  data: { claims: ['a', 'b'] },
});

const messages: readonly (readonly [name: string, message: object])[] = [
  ['a report', { id: 1, result: { kind: 'full', resultId: 'x', items: [at(1), at(2)] } }],
  ['a report without findings', { id: 2, result: { kind: 'full', items: [] } }],
  ['a report of which only the items are there', { id: 2, result: { items: [at(1)] } }],
  ['an unchanged one', { id: 3, result: { kind: 'unchanged', resultId: 'x' } }],
  ['diagnostics sent unasked', { method: 'x', params: { uri: 'file:///a', version: 4, diagnostics: [at(3)] } }],
  ['those of a closed document', { method: 'x', params: { uri: 'file:///a', diagnostics: [] } }],
  ['a report on the workspace', { id: 4, result: { items: [{ kind: 'full', uri: 'file:///a', items: [at(1)] }] } }],
  ['other lists', { id: 5, result: { items: ['a', null, 3], isIncomplete: false } }],
  ['no result', { id: 6, result: null }],
  ['an error', { id: 7, error: { code: 1, message: 'no' } }],
  ['a notification without parameters', { method: 'exit' }],
];

for (const [name, message] of messages) {
  test(name, () => {
    const whole = { jsonrpc: '2.0', ...message };
    assert.deepEqual(JSON.parse(printMessage(whole)), whole);
    assert.deepEqual(JSON.parse(printMessage(whole)), whole, 'printed again');
  });
}

test('a diagnostic sent before is not printed again', () => {
  let prints = 0;
  const diagnostic: Diagnostic = {
    ...at(1),
    get message() {
      prints++;
      return 'counted';
    },
  };
  const message = (id: number): Message =>
    ({ jsonrpc: '2.0', id, result: { kind: 'full', items: [diagnostic, at(id)] } }) as Message;
  printMessage(message(1));
  const again = JSON.parse(printMessage(message(2)));
  assert.equal(again.result.items[0].message, 'counted');
  assert.equal(prints, 1);
});
