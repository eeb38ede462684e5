/** Reads and writes files for the server: of virtual folders, and all of them where the server runs in a Worker. */
import * as vscode from 'vscode';
import * as protocol from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

export function answerFileRequests(server: Server): vscode.Disposable {
  const { fs } = vscode.workspace;
  return vscode.Disposable.from(
    server.answer(protocol.readFile, ({ uri }) =>
      fs.readFile(vscode.Uri.parse(uri)).then(toBase64, (error) => absent(error, null)),
    ),
    server.answer(protocol.writeFile, async ({ uri, base64 }) => {
      const file = vscode.Uri.parse(uri);
      await fs.createDirectory(vscode.Uri.joinPath(file, '..'));
      await fs.writeFile(file, fromBase64(base64));
      return {};
    }),
    server.answer(protocol.deleteFile, async ({ uri }) => {
      await fs.delete(vscode.Uri.parse(uri)).then(undefined, (error) => absent(error, undefined));
      return {};
    }),
    server.answer(protocol.readDirectory, ({ uri }) =>
      fs.readDirectory(vscode.Uri.parse(uri)).then(entriesOf, (error) => absent(error, [])),
    ),
  );
}

/** What is not there is no error; anything else is. */
function absent<T>(error: unknown, otherwise: T): T {
  const codes = ['FileNotFound', 'FileNotADirectory'];
  if (error instanceof vscode.FileSystemError && codes.includes(error.code)) return otherwise;
  throw error;
}

interface Entry {
  readonly name: string;
  readonly type: 'file' | 'directory';
}

/** A symbolic link has a bit of its own and is neither. */
const entriesOf = (entries: readonly [string, vscode.FileType][]): Entry[] =>
  entries
    .flatMap(([name, type]): Entry[] =>
      type === vscode.FileType.File
        ? [{ name, type: 'file' }]
        : type === vscode.FileType.Directory
          ? [{ name, type: 'directory' }]
          : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** A piece at a time: an argument list has an end. */
const piece = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}

const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
