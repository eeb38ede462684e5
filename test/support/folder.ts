import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';

/** A folder on disk holding `files` (text or bytes by path), removed when the test ends. Its real path, so that links on the way do not show. */
export function folder(
  t: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'countercheck-')));
  t.after(() => fs.rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) put(root, name, content);
  return root;
}

/** Writes one file below a folder, and the folders on the way. */
export function put(root: string, name: string, content: string | Uint8Array): void {
  const file = path.join(root, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Every file below a folder with its text, by path. */
export function files(root: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(path.join(root, below), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found[path.relative(root, file)] = fs.readFileSync(file, 'utf8');
  }
  return found;
}

/** A folder as a server sees it: by URI. */
export interface ServedFolder {
  readonly path: string;
  /** URI of a file in it, or its own. */
  uri(file?: string): string;
  file(file: string): string;
  write(file: string, text: string): void;
}

/** The same folder, with the URIs of its files. */
export function servedFolder(
  t: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string>> = {},
): ServedFolder {
  const root = folder(t, files);
  return {
    path: root,
    file: (file) => path.join(root, file),
    uri: (file = '.') => pathToFileURL(path.join(root, file)).href,
    write: (file, text) => put(root, file, text),
  };
}
