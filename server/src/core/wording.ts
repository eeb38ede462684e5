/**
 * The grammar of messages, in one place: `<topic>: "<quote>" (<reading>) by <party> here, but "<quote>" (<reading>) by <party> in <source>, and 3 others`.
 * Lines and columns are left to the printers, so that a message stays the same while texts are edited.
 */
import type { Conflict, PlacedClaim } from './checks/check.ts';
import { showFigure } from './figures/print.ts';

/** What was said of a claim; in a large topic it is named with thousands of others. */
const known = new WeakMap<PlacedClaim, string>();

/** `"around 3,800" (3,420–4,180)`; the reading is left out where the quote says as much. */
export function said(placed: PlacedClaim): string {
  const before = known.get(placed);
  if (before !== undefined) return before;
  const { quote, claim, reading } = placed;
  const words = clip(quote ?? claim.selector.exact);
  const shown = reading.figure ? showFigure(reading.figure) : words;
  const now = normal(shown) === normal(words) ? `"${words}"` : `"${words}" (${shown})`;
  known.set(placed, now);
  return now;
}

/** The same with the name of who said it. */
export const saidBy = (placed: PlacedClaim): string =>
  placed.claim.attributedTo === undefined ? said(placed) : `${said(placed)} by ${placed.claim.attributedTo}`;

/** `, and 3 others`, or nothing where the one named is the only one. */
export const andOthers = ({ count }: Pick<Conflict, 'count'>): string =>
  count < 2 ? '' : count === 2 ? ', and 1 other' : `, and ${count - 1} others`;

/** One of the few nouns that messages count. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const normal = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
