/** How a status is named and marked, the same in cells, plots and tables: a sign and words, colour only beside them. */
import type { BoardClaim, BoardStatus, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { say } from './say.ts';

/** What colour a status gets: by role, not by hue. */
export type Tone = 'bad' | 'warn' | 'changed' | 'ok' | 'dim';

export interface Look {
  readonly sign: string;
  readonly words: string;
  readonly tone: Tone;
}

/** Its words are those of the language set when they are read. */
const look = (sign: string, words: () => string, tone: Tone): Look => ({
  sign,
  tone,
  get words() {
    return words();
  },
});

export const looks: Readonly<Record<BoardStatus, Look>> = {
  misquoted: look('!', () => say('misquoted'), 'bad'),
  contradiction: look('✗', () => say('contradicted'), 'bad'),
  shrunk: look('↓', () => say('lower than before'), 'bad'),
  arithmetic: look('∑', () => say('does not add up'), 'bad'),
  orphaned: look('∅', () => say('not found in the text'), 'warn'),
  unread: look('·', () => say('no figure read'), 'warn'),
  disputed: look('?', () => say('disputed'), 'warn'),
  unsure: look('?', () => say('differs, perhaps an update'), 'warn'),
  incomparable: look('≠', () => say('does not fit its topic'), 'warn'),
  explained: look('✓', () => say('differs, explained'), 'changed'),
  updated: look('↑', () => say('updated'), 'changed'),
  consistent: look('≈', () => say('agrees'), 'ok'),
  equal: look('=', () => say('same'), 'ok'),
  alone: look('·', () => say('only source'), 'dim'),
  deprecated: look('–', () => say('set aside'), 'dim'),
};

/** Classes of a claim: its tone, and whether it is with most of the sources, so that the one who stands alone is the one who stands out. */
export const toneOf = ({ status, stance }: Pick<BoardClaim, 'status' | 'stance'>): string =>
  [looks[status].tone, stance].filter(Boolean).join(' ');

/** Whether a reading says more than the words it was read from: "13 January" says 13 Jan, "23 metres" 23 m, but "a dozen" does not say 12. */
export function tellsMore({ figure, reading }: Pick<BoardClaim, 'figure' | 'reading'>): boolean {
  if (reading === null) return false;
  const numbers = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const said = numbers(figure);
  const read = numbers(reading);
  const year = /^\d{4}$/;
  // A year alone may be implied without being news; a whole stretch of numbers may not.
  return !read.every((x, i) => said.includes(x) || (read.length > 1 && i === read.length - 1 && year.test(x)));
}

/** Statuses that say two sources cannot both be right. */
export const isContradiction = (status: BoardStatus): boolean => looks[status].tone === 'bad';

/** Statuses that ask for a look without saying that somebody is wrong. */
export const isOpen = (status: BoardStatus): boolean => looks[status].tone === 'warn';

/** Shortened to about so many characters, at a space where one is near. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** What may become of a topic's truth. */
export function changesWords(changes: NonNullable<BoardTopic['changes']>): string {
  switch (changes) {
    case 'fixed':
      return say('fixed');
    case 'cumulative':
      return say('cumulative');
    case 'varying':
      return say('varying');
  }
}

/** The signs that claims carry, worst first, each once: what a key explains. */
export function signItems(claims: readonly Pick<BoardClaim, 'status'>[]): readonly Look[] {
  const occurring = new Set(claims.map(({ status }) => status));
  return (Object.keys(looks) as BoardStatus[]).filter((status) => occurring.has(status)).map((status) => looks[status]);
}
