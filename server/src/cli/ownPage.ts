/** Pages that come with the package, for programs that show them: there is no public address, and nothing is fetched. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The `file:` URL of a page of this package; `undefined` where the program was taken out of it. Looked for from the program upwards, as it runs bundled
 * (`dist/cli.mjs`) and unbundled.
 */
export function ownPage(page: string): string | undefined {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, page);
    if (existsSync(path.join(folder, 'package.json'))) return existsSync(file) ? pathToFileURL(file).href : undefined;
    if (folder === path.dirname(folder)) return undefined;
  }
}
