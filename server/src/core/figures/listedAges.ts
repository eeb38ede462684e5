/** Ages said one after another: "aged 9, 14 and 32", "the two men, 24 and 31,". What leads to the first leads to all. */
import type { Draft } from './draft.ts';
import type { Tokens } from './lexer.ts';
import { closesClause, endsPhrase, oldest } from './readers/ageYears.ts';
import { gram } from './roles.ts';

/** Makes ages of the bare numbers that follow an age among the first `length` figures of a chain. */
export function listedAges(t: Tokens, chain: readonly Draft[], length: number): void {
  let aged = false;
  for (let i = 0; i < length; i++) {
    const d = chain[i]!;
    if (d.kind === 'age') {
      aged = d.spanFirst < d.first && d.hedge === 'none' && d.unit === 'year';
      continue;
    }
    const before = chain[i - 1];
    if (before?.kind !== 'age' || before.unit !== 'year' || !follows(t, before, d, aged)) continue;
    d.kind = 'age';
    d.unit = 'year';
    d.band = 0;
    d.round = false;
    d.headNoun = null;
  }
}

/** Whether a bare number stands behind an age and a comma or "and", with no noun of its own. */
function follows(t: Tokens, before: Draft, d: Draft, aged: boolean): boolean {
  if (d.kind !== 'count' || d.addition || d.hedge !== 'none' || d.value === null) return false;
  if (d.spanFirst !== d.first || d.spanEnd !== d.end) return false;
  if (!Number.isInteger(d.value) || d.value < 1 || d.value > oldest) return false;
  const lx = t.lexicon;
  const g = lx.gram[t.lex[before.end]!]!;
  if (!(g & (gram.comma | gram.and | gram.or))) return false;
  if (aged) {
    const both = g & gram.comma && lx.gram[t.lex[before.end + 1]!]! & (gram.and | gram.or);
    return d.first === before.end + (both ? 2 : 1) && endsPhrase(t, d.end);
  }
  return d.first === before.end + 1 && (g & gram.comma) === 0 && closesClause(t, d.end);
}
