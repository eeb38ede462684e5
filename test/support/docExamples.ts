/** The `@example` blocks in the doc comments of source files: the manual, run as tests. */
import { readdirSync, readFileSync } from 'node:fs';

export interface DocExample {
  readonly file: string;
  readonly text: string;
}

/** All examples of the files of a folder, by path from the project's root. */
export function docExamples(folder: string): DocExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
        comment
          .replace(/\*\/$/, '')
          .split(/^ \* @example/m)
          .slice(1)
          .map((part) => ({ file, text: part.replace(/\n \*(?: @[\s\S]*)?/g, '\n').trim() })),
      ),
    );
}
