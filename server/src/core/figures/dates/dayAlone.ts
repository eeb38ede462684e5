/** A day of the month alone: "On the 14th, two were killed": of the month of publication, or of the one before. */
import { dateOf, dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { gram, hint, is } from '../roles.ts';
import { type PeriodReader, period, undated } from './period.ts';

export const dayAlone: PeriodReader = (t, i, { published }) => {
  const lx = t.lexicon;
  if (t.lex[i] !== lexeme.digits || t.decimals[i] !== 0 || t.num[i]! < 1 || t.num[i]! > 31) return undefined;
  if (!(lx.is[t.lex[i + 1]!]! & is.ordinalSuffix) || !tight(t, i + 1)) return undefined;
  if (!(lx.gram[t.lex[i - 1]!]! & gram.the) || !leads(t, i - 2) || !ends(t, i + 2)) return undefined;
  if (published === undefined) return undated(i, i + 2, 'day');
  const { year, month } = dateOf(published);
  const day = t.num[i]!;
  const here = dayOf(year, month, day);
  const at = here > published ? dayOf(year, month - 1, day) : here;
  if (dateOf(at).day !== day) return undefined;
  return period(i, i + 2, at, at, 'day', say`the last one before publication`, ['year', 'month']);
};

/** "on the", "since the", or "and the" behind another such day */
function leads(t: Tokens, j: number): boolean {
  const g = t.lexicon.gram[t.lex[j]!]!;
  return (g & (gram.on | gram.since | gram.until | gram.by)) !== 0;
}

/** Nothing follows of which it could be the fourteenth. */
function ends(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  if (lx.gram[l]! & gram.of) return false;
  return (
    l === lexeme.break ||
    (lx.gram[l]! & (gram.comma | gram.dot)) !== 0 ||
    (lx.hint[l]! & (hint.stop | hint.rightParen)) !== 0
  );
}
