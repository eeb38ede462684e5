/**
 * Writes messages to a stream, each in one piece and in the moment it is said. The writer that comes with the protocol's library sends head and body apart and
 * lets all else that waits go first, which for most keystrokes takes as long as the answer did.
 */
import { Emitter, type Message, type MessageWriter } from 'vscode-languageserver/node';

export function streamWriter(output: NodeJS.WritableStream, print: (message: Message) => string): MessageWriter {
  const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closed = new Emitter<void>();
  let failures = 0;
  output.on('error', (error) => failed.fire([error, undefined, undefined]));
  output.on('close', () => closed.fire());
  return {
    onError: failed.event,
    onClose: closed.event,
    write: (message) =>
      new Promise((resolve, reject) => {
        const body = print(message);
        output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, 'utf8', (error) => {
          if (!error) return resolve();
          failed.fire([error, message, ++failures]);
          reject(error);
        });
      }),
    end: () => output.end(),
    dispose() {
      failed.dispose();
      closed.dispose();
    },
  };
}
