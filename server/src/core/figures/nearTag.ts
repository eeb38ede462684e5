import type { Span } from '../text/span.ts';
import { flag } from './flags.ts';
import { padding, type Tokens } from './tokens.ts';

/** The tokens among which figures are read for a tag, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Tokens around the tag that are read in any case. Figures no more than six tokens apart may complete each other (`linkReach`), and one that does so
 * may itself be some tokens long.
 */
const leeway = 8;

/**
 * Which tokens are read for a tag: its sentences, whole, and whole sentences around as far as figures there may have a part in it. The others are there
 * to be looked at, but what figures they hold is nobody's question, and takes longer to read than the tag.
 */
export function nearTag(t: Tokens, tag: Span): TokenRange {
  let first = padding;
  while (first < t.end && t.stop[first]! <= tag.start) first++;
  let last = first;
  while (last < t.end && t.start[last]! < tag.end) last++;
  first = Math.max(padding, first - leeway);
  while (first > padding && !beginsSentence(t, first)) first--;
  last = Math.min(t.end, last + leeway);
  while (last < t.end && !beginsSentence(t, last)) last++;
  return { first, last };
}

const sentence = flag.sentenceStart | flag.capital;

/** Not only by what stands before: "Jan. 3" is one date. */
const beginsSentence = (t: Tokens, i: number): boolean => (t.flags[i]! & sentence) === sentence;
