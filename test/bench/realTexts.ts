/** Texts of others, measured where they are: nothing of them is kept here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFigures } from '../../server/src/core/figures/readFigures.ts';
import type { Prose } from '../support/prose.ts';

/** The texts of a folder one after the other, again and again, with the figures read in them. */
export function realTexts(folder: string, length: number): Prose {
  const texts = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
  if (texts.join('') === '') throw new Error(`No .txt or .md files in ${folder}`);
  let text = '';
  for (let copy = 0; text.length < length; copy++) {
    // A claim in a text that repeats itself has no place of its own: each paragraph says which copy it is.
    const label = copy.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
    text += `${texts.join('\n\n').replace(/^(?=\S)/gm, `Copy ${label}. `)}\n\n`;
  }
  const figures = readFigures(text).map(({ core }) => core);
  return { text, figures: figures.filter(({ start, end }) => !text.slice(start, end).includes('\n')) };
}
