/** How a status is named and marked, the same in cells, plots and tables: a sign and words, colour only beside them. */
import type { BoardStatus } from '../../../server/src/core/board/boardData.ts';

/** What colour a status gets: by role, not by hue. */
export type Tone = 'bad' | 'warn' | 'changed' | 'ok' | 'dim';

export interface Look {
  readonly sign: string;
  readonly words: string;
  readonly tone: Tone;
}

export const looks: Readonly<Record<BoardStatus, Look>> = {
  misquoted: { sign: '!', words: 'misquoted', tone: 'bad' },
  contradiction: { sign: '✗', words: 'contradicted', tone: 'bad' },
  shrunk: { sign: '↓', words: 'lower than before', tone: 'bad' },
  orphaned: { sign: '∅', words: 'not found in the text', tone: 'warn' },
  unread: { sign: '·', words: 'no figure read', tone: 'warn' },
  disputed: { sign: '?', words: 'disputed', tone: 'warn' },
  unsure: { sign: '?', words: 'differs, perhaps an update', tone: 'warn' },
  incomparable: { sign: '≠', words: 'does not fit its topic', tone: 'warn' },
  explained: { sign: '✓', words: 'differs, explained', tone: 'changed' },
  updated: { sign: '↑', words: 'updated', tone: 'changed' },
  consistent: { sign: '≈', words: 'agrees', tone: 'ok' },
  equal: { sign: '=', words: 'same', tone: 'ok' },
  alone: { sign: '·', words: 'only source', tone: 'dim' },
  deprecated: { sign: '–', words: 'set aside', tone: 'dim' },
};

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

/** `1 source`, `3 sources`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
