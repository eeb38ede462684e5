/** The templates of all that the server says: the words of `say` and `expected` in its source files, with `{0}`, `{1}` for what is put in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../server/src/', import.meta.url));

/** By template, the files that say it. */
export function templatesOfServer(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, '');
    for (const template of templatesIn(text)) found.set(template, [...(found.get(template) ?? []), file]);
  }
  return found;
}

/** @example templatesIn('say`${a} of ${b}`') // → ['{0} of {1}'] */
export function templatesIn(text: string): string[] {
  const found: string[] = [];
  for (const tag of text.matchAll(/\b(?:say|expected)`/g)) {
    let template = '';
    let holes = 0;
    let at = tag.index + tag[0].length;
    while (text[at] !== '`') {
      if (text.startsWith('${', at)) {
        template += `{${holes++}}`;
        at = endOfHole(text, at + 2);
      } else if (text[at] === '\\') {
        template += text[at + 1] === 'n' ? '\n' : text[at + 1];
        at += 2;
      } else template += text[at++];
    }
    found.push(template);
  }
  return found;
}

/** Behind the brace that closes a hole. */
function endOfHole(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const c = text[at++];
    if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (c === '`') while (text[at++] !== '`');
    else if (c === "'") while (text[at++] !== "'");
  }
  return at;
}
