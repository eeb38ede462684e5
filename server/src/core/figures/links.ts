/** What neighbouring figures lend each other: the noun of a list, the unit of a pair, the whole of a part. */
import type { Draft } from './draft.ts';
import type { Tokens } from './lexer.ts';
import { gram } from './roles.ts';

/** Completes `before` from the figure that follows it, where only small words stand between. */
export function link(t: Tokens, before: Draft, after: Draft): void {
  if (before.kind !== 'count' || before.value === null) return;
  const lx = t.lexicon;
  let j = before.spanEnd;
  const first = lx.gram[t.lex[j]!]!;
  if (first & gram.of) {
    // 3,800 of the approximately 12,000 soldiers
    j++;
    while (j < after.spanFirst && lx.gram[t.lex[j]!]! & (gram.the | gram.possessive)) j++;
    if (j === after.spanFirst && after.kind === 'count') {
      before.whole = { start: t.start[after.first]!, end: t.stop[after.end - 1]! };
      before.headNoun ??= after.headNoun;
    }
    return;
  }
  if (before.headNoun !== null) return;
  // 12, 15 and 20 people; 45 and 50 mg
  if (!(first & (gram.comma | gram.and | gram.or))) return;
  j++;
  if (lx.gram[t.lex[j]!]! & (gram.and | gram.or)) j++;
  if (j !== after.spanFirst) return;
  // Of the 12, four died
  if (
    first & gram.comma &&
    lx.gram[t.lex[before.spanFirst - 1]!]! & (gram.the | gram.possessive) &&
    lx.gram[t.lex[before.spanFirst - 2]!]! & gram.of
  ) {
    after.whole = { start: t.start[before.first]!, end: t.stop[before.end - 1]! };
    return;
  }
  if (after.kind === 'count') before.headNoun = after.headNoun;
}

/** Whether a count lends its unit from the figure after it: "45 and 50 mg", "5, 10 and 20 per cent". */
export function sharesUnit(t: Tokens, before: Draft, after: Draft): boolean {
  if (before.kind !== 'count' || before.value === null || before.headNoun !== null || before.spanEnd !== before.end)
    return false;
  if (after.kind !== 'measure' && after.kind !== 'percent' && after.kind !== 'duration' && after.kind !== 'money')
    return false;
  const lx = t.lexicon;
  let j = before.end;
  const first = lx.gram[t.lex[j]!]!;
  if (!(first & (gram.comma | gram.and | gram.or))) return false;
  j++;
  if (lx.gram[t.lex[j]!]! & (gram.and | gram.or)) j++;
  return j === after.first && j === after.spanFirst;
}
