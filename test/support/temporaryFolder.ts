/** Files in a folder of their own that is gone when the test is over. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';

export interface TemporaryFolder {
  readonly path: string;
  /** URI of a file in it, or its own. */
  uri(file?: string): string;
  file(file: string): string;
  write(file: string, text: string): void;
}

export function temporaryFolder(
  t: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string>> = {},
): TemporaryFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countercheck-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path: folder,
    file,
    write,
    uri: (name) => pathToFileURL(name === undefined ? folder : file(name)).href,
  };
}
