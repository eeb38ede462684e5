/** Messages on a stream: in one piece, in order, and failures are told. */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import type { Message } from 'vscode-languageserver/node';
import { streamWriter } from '../../server/src/node/streamWriter.ts';

const message = (text: string): Message => ({ jsonrpc: '2.0', text }) as Message;

function output(fail?: Error) {
  const pieces: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done(fail);
    },
  });
  return { pieces, stream };
}

test('head and body go together, at once, in the order they were said', async () => {
  const { pieces, stream } = output();
  const writer = streamWriter(stream, JSON.stringify);
  const both = [writer.write(message('one')), writer.write(message('zwölf'))];
  assert.deepEqual(pieces, [
    'Content-Length: 30\r\n\r\n{"jsonrpc":"2.0","text":"one"}',
    'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","text":"zwölf"}',
  ]);
  await Promise.all(both);
});

test('a failure reaches who wrote and who listens', async () => {
  const { stream } = output(new Error('gone'));
  const writer = streamWriter(stream, JSON.stringify);
  const told: string[] = [];
  writer.onError(([error]) => void told.push(error.message));
  await assert.rejects(writer.write(message('one')), /gone/);
  assert.ok(told.includes('gone'));
});

test('the end of the stream is told', async () => {
  const { stream } = output();
  const writer = streamWriter(stream, JSON.stringify);
  const closed = new Promise<void>((resolve) => void writer.onClose(resolve));
  writer.end();
  await closed;
});
