/**
 * The grammar of messages, in one place: first the point, in one line that a hover can show above a card.
 *
 *     <topic>: "<quote>" (<reading>) by <party> here, but "<quote>" (<reading>) by <party> in <source>, and 3 others
 *
 * What is long is cut; the whole of it stands with the related places. Lines and columns are left to the printers, so that a message stays the same
 * while texts are edited.
 */
import type { Conflict, PlacedClaim } from './checks/check.ts';
import { sayFigure, showFigure } from './figures/print.ts';
import { type Message, say, silence, whole } from './words/message.ts';

/** What was said of a claim; in a large topic it is named with thousands of others. */
const known = new WeakMap<PlacedClaim, Message>();

/** `"around 3,800" (3,420–4,180)`; the reading is left out where the quote says as much. */
export function said(placed: PlacedClaim): Message {
  const before = known.get(placed);
  if (before !== undefined) return before;
  const { quote, claim, reading } = placed;
  const words = oneLine(quote ?? claim.selector.exact);
  const shown = reading.figure ? sayFigure(reading.figure) : words;
  const now = saysAsMuch(words, placed)
    ? say`"${clip(words, longestQuote)}"`
    : say`"${clip(words, shortQuote)}" (${shown})`;
  known.set(placed, now);
  return now;
}

/** A quote alone, and one that has its reading beside it. Two of these, two parties and two names have to fit one line of a hover. */
const longestQuote = 40;
const shortQuote = 28;

/** Whether the words show the figure as plainly as its reading would: `331`, `4,100 residents`. */
function saysAsMuch(words: string, { reading: { figure } }: PlacedClaim): boolean {
  if (!figure) return true;
  if (words.length > longestQuote) return false;
  if (normal(showFigure(figure)) === normal(words)) return true;
  const { value, hedge, kind } = figure;
  if (value === null || hedge !== 'none' || kind === 'date' || kind === 'time') return false;
  const numbers: readonly string[] = words.match(/\d[\d,.]*\d|\d/g) ?? [];
  return numbers.length === 1 && (numbers[0] === String(value) || numbers[0] === value.toLocaleString('en-US'));
}

/** The same with the name of who said it. */
export const saidBy = (placed: PlacedClaim): Message =>
  placed.claim.attributedTo === undefined
    ? said(placed)
    : say`${said(placed)} by ${clip(placed.claim.attributedTo, longestParty)}`;

const longestParty = 30;

/** Where a claim stands, for a message on another: `in articles/post.md`, or that it is the same text. */
export const standsIn = (other: PlacedClaim, from: PlacedClaim): Message =>
  other.path === from.path ? say`elsewhere in this text` : say`in ${shortPath(other.path)}`;

/** A path that is too long for a line loses its first folders. */
export function shortPath(path: string): string {
  let short = path;
  while (short.length > longestPath && short.includes('/')) short = short.slice(short.indexOf('/') + 1);
  return short === path ? path : `…/${short}`;
}

const longestPath = 40;

/** `, and 3 others`, or nothing where the one named is the only one. */
export const andOthers = ({ count }: Pick<Conflict, 'count'>): Message =>
  count < 2 ? silence : count === 2 ? say`, and 1 other` : say`, and ${whole(count - 1)} others`;

/** One of the few nouns that messages count. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export const clip = (words: string, most = 80): string => {
  const line = oneLine(words);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const normal = (words: string): string => oneLine(words).toLowerCase();
