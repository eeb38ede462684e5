import type { Context, Draft } from '../draft.ts';
import { flag } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { type HedgePhrase, lexeme, type PhraseNode, part } from '../lexicon.ts';
import type { HedgeRule } from '../locales/locale.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { applyHedge } from './apply.ts';

/** More hedges in a row than anybody stacks. */
const most = 4;

/** Takes up the hedges that stand before a figure, nearest first: "at least about 300", "more than a reported 300". */
export function hedgesBefore(t: Tokens, d: Draft, context: Context): void {
  const lx = t.lexicon;
  let at = d.spanFirst;
  for (let n = 0; n < most; n++) {
    const found = phraseBefore(t, at, context.floor) ?? quotedBefore(t, at, context.floor);
    if (!found || !isHedge(t, found.first, at, found.rule, d)) break;
    let { rule, first, words } = found;
    const not = rule === 'more-than' || rule === 'less-than' ? negation(t, first, context.floor) : first;
    if (not < first) {
      rule = rule === 'more-than' ? 'at-most' : 'at-least';
      words = t.text.slice(t.start[not], t.stop[at - 1]).toLowerCase();
      first = not;
    }
    applyHedge(d, rule, context.approxWidth, words);
    at = first;
    if (rule !== 'filler') d.spanFirst = first;
  }
  limitOf(t, d, context);
  if (lx.gram[t.lex[d.spanFirst - 1]!]! & gram.a && d.spanFirst > context.floor && d.spanFirst < d.first) d.spanFirst--;
}

/** "Well over" 20,000: a hedge between quotes. */
function quotedBefore(t: Tokens, at: number, floor: number): FoundHedge | undefined {
  const { hint: hints } = t.lexicon;
  if (!(hints[t.lex[at - 1]!]! & hint.quote)) return undefined;
  const found = phraseBefore(t, at - 1, floor);
  return found && hints[t.lex[found.first - 1]!]! & hint.quote ? { ...found, first: found.first - 1 } : undefined;
}

/** "did not fall below 25", "never rose above 30": the negation before a bound with nothing but what changes between; `first` itself where there is none. */
function negation(t: Tokens, first: number, floor: number): number {
  const lx = t.lexicon;
  for (let j = first - 1; j >= floor && j > first - 5; j--) {
    const l = t.lex[j]!;
    if (lx.partOf[l]! & part.negates) return j;
    if (!(lx.hint[l]! & (hint.changing | hint.copula)) && !(lx.cue[l]! & cue.have) && !(lx.gram[l]! & gram.to)) break;
  }
  return first;
}

/** "a maximum sentence of 12 years", "the minimum age of 18": the limit stands before what it limits. */
function limitOf(t: Tokens, d: Draft, context: Context): void {
  const lx = t.lexicon;
  const of = d.spanFirst - 1;
  if (d.hedge !== 'none' || !(lx.gram[t.lex[of]!]! & gram.of) || lx.gram[t.lex[of - 1]!]! !== 0) return;
  // Minimum and maximum are adjectives too; no other bound is one word.
  const rule = lx.hedgesBefore.next.get(t.lex[of - 2]!)?.value?.rule;
  const found = rule === 'at-least' || rule === 'at-most' ? phraseBefore(t, of - 1, context.floor) : undefined;
  if (!found) return;
  applyHedge(d, found.rule, context.approxWidth, found.words);
  d.spanFirst = found.first;
}

/** A hedge found before a token. */
export interface FoundHedge extends HedgePhrase {
  readonly first: number;
}

/** The longest hedge that ends right before token `at` and begins at `floor` or later. */
export function phraseBefore(t: Tokens, at: number, floor: number): FoundHedge | undefined {
  const lx = t.lexicon;
  if ((lx.partOf[t.lex[at - 1]!]! & part.endsHedge) === 0) return undefined;
  let node: PhraseNode<HedgePhrase> | undefined = lx.hedgesBefore;
  let found: HedgePhrase | undefined;
  let first = at;
  for (let k = at - 1; k >= floor; k--) {
    node = node.next.get(t.lex[k]!);
    if (!node) break;
    if (node.value !== undefined) {
      found = node.value;
      first = k;
    }
  }
  return found ? { rule: found.rule, words: found.words, first } : undefined;
}

/** "some", "over", "about", "up to", "under" are hedges only where they are. */
function isHedge(t: Tokens, first: number, end: number, rule: HedgeRule, d: Draft): boolean {
  if (rule === 'filler') return true;
  const lx = t.lexicon;
  const before = lx.hint[t.lex[first - 1]!]!;
  if (end === first + 1) {
    const word = lx.cue[t.lex[first]!]!;
    if (word & cue.about) return (before & hint.topical) === 0;
    if (word & cue.over)
      return (
        (before & hint.contested) === 0 && !isCourse(t, first, d) && (d.kind !== 'duration' || meansLonger(t, first, d))
      );
    if (lx.partOf[t.lex[first]!]! & part.passes) return isSum(t, first);
    if (word & cue.some) return d.value === null || d.value >= 3;
    if (word & cue.bounding) return d.kind !== 'ordinal' && (t.flags[d.first]! & flag.capital) === 0;
  }
  // "twice as many as 300" compares
  if (rule === 'at-most-weak' && (before & hint.reaching || compares(t, first))) return false;
  // "a second 12" adds nothing unless a number follows it as its own.
  return rule !== 'addition' || (lx.is[t.lex[first]!]! & is.ordinal) === 0;
}

/** "the toll passed 12,000", "the number of the dead crossed 500": a sum does, of which nothing is passed by. */
function isSum(t: Tokens, first: number): boolean {
  for (let j = first - 1; j > first - 7 && t.lex[j] !== lexeme.break; j--)
    if (t.lexicon.cue[t.lex[j]!]! & cue.sum) return true;
  return false;
}

/** Whether a factor stands before "as many as": twice, three times, half. */
export const compares = (t: Tokens, first: number): boolean =>
  (t.lexicon.is[t.lex[first - 1]!]! & (is.times | is.part)) !== 0 ||
  (t.lexicon.cue[t.lex[first - 1]!]! & cue.times) !== 0;

/** "over two deployments": a few in words are what something took, for nobody needs "over" to say three. */
const isCourse = (t: Tokens, over: number, d: Draft): boolean =>
  d.kind === 'count' &&
  d.value !== null &&
  d.value < 10 &&
  (t.lexicon.is[t.lex[d.first]!]! & is.cardinal) !== 0 &&
  d.end === d.first + 1 &&
  t.lex[over - 1] !== lexeme.break;

/** "over two days" is during them; "for over two days", "over 20 years ago" are longer. */
function meansLonger(t: Tokens, first: number, d: Draft): boolean {
  const lx = t.lexicon;
  const alone = t.lex[first - 1] === lexeme.break && first + 1 === d.first && t.lex[d.end] === lexeme.break;
  return (
    alone ||
    (lx.hint[t.lex[first - 1]!]! & hint.lasting) !== 0 ||
    d.openAnchor !== null ||
    (lx.gram[t.lex[d.end]!]! & (gram.ago | gram.old)) !== 0
  );
}
