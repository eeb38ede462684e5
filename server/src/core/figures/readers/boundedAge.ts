import type { Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import { applyHedge } from '../hedges/apply.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import { cue, gram, hint } from '../roles.ts';
import { endsPhrase, oldest, years } from './ageYears.ts';

/** "the children were all under 12", "one man is over 60": people and a copula before the bound. */
function peopleAre(t: Tokens, copula: number): boolean {
  const lx = t.lexicon;
  if ((lx.hint[t.lex[copula]!]! & hint.copula) === 0) return false;
  for (let j = copula - 1; j > copula - 6; j--) {
    if (t.lex[j] === lexeme.break) return false;
    if (lx.hint[t.lex[j]!]! & (hint.person | hint.plural)) return true;
  }
  return false;
}

/** "children under 5", "men older than 60", "over-65s": a bound on an age, where nothing counted follows. */
export const boundedAge: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const number = readNumber(t, i);
  if (!number || !Number.isInteger(number.value) || number.value > oldest || number.scale > 1) return undefined;
  const { end } = number;
  const joined = (lx.gram[t.lex[i - 1]!]! & gram.hyphen) !== 0 && tight(t, i);
  const hedge = phraseBefore(t, joined ? i - 1 : i, context.floor);
  if (hedge?.rule !== 'less-than' && hedge?.rule !== 'more-than') return undefined;
  const olds = number.digits && lx.cue[t.lex[end]!]! & cue.s && tight(t, end);
  // children under five, six in ten of them under 18
  const one = lx.hint[t.lex[hedge.first - 1]!]!;
  const them = (one & hint.stop) !== 0 && (lx.gram[t.lex[hedge.first - 2]!]! & gram.of) !== 0;
  const those = (lx.partOf[t.lex[hedge.first - 1]!]! & part.people) !== 0;
  const who = (one & (hint.plural | hint.person)) !== 0 || those || them || peopleAre(t, hedge.first - 1);
  if (!olds && (joined || !who || !endsPhrase(t, end))) return undefined;
  const d = years(number, number.first, olds ? end + 1 : end);
  if (joined) {
    applyHedge(d, hedge.rule, context.approxWidth, hedge.words);
    d.spanFirst = hedge.first;
  }
  return d;
};
