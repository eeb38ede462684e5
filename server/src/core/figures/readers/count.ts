import { say } from '../../words/message.ts';
import { draft, isTagged, type NumberReader, type Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { isName } from '../negatives/names.ts';
import { aloneIsPronoun } from '../negatives/pronouns.ts';
import { cue, gram, hint, is } from '../roles.ts';

/**
 * A bare number of things; what is counted is found later, by the head noun reader.
 *
 * @example
 * '12,000 troops' // → count 12000 troops
 */
export const count: NumberReader = (t, number, context) => {
  // half a point; else a part is a fraction
  if (number.ordinal || (number.part && !(t.lexicon.hint[t.lex[number.end]!]! & hint.points))) return undefined;
  // 8th is a place, whatever follows
  if (number.digits && tight(t, number.end) && t.lexicon.is[t.lex[number.end]!]! & is.ordinalSuffix) return undefined;
  if (!isTagged(t, number.first, context)) {
    if (isName(t, number)) return undefined;
    if (aloneIsPronoun(t, number)) return undefined;
  }
  if (isFactor(t, number.end)) {
    const d = draft('count', number.first, number.end + 1, number.value);
    d.headNoun = 'times';
    d.band = number.step / 2;
    d.because = say`a factor`;
    return d;
  }
  const d = draft('count', number.first, number.part ? number.end + 1 : number.end, number.value);
  if (number.part) d.headNoun = t.text.slice(t.start[number.end], t.stop[number.end]);
  d.band = number.step / 2;
  d.round = number.round;
  return d;
};

/** "10x", "a 2.5x increase": an x that touches the number and no other. */
const isFactor = (t: Tokens, j: number): boolean =>
  t.lex[j] === lexeme.unknown &&
  t.stop[j]! - t.start[j]! === 1 &&
  t.text.charCodeAt(t.start[j]!) === 120 &&
  tight(t, j) &&
  !(tight(t, j + 1) && (t.lex[j + 1]! < lexeme.firstWord || t.lexicon.is[t.lex[j + 1]!]! !== 0));

/** "twice", "only once": how often. Alone, "once" is a time and no count. */
export const times: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.times) === 0) return undefined;
  const value = lx.num[l]!;
  if (!isTagged(t, i, context)) {
    if (value === 1 && !(lx.cue[t.lex[i - 1]!]! & cue.emphatic)) return undefined;
    const next = t.lex[i + 1]!;
    if (value > 1 && lx.gram[next]! & (gram.the | gram.a | gram.possessive)) return undefined;
    // "twice that"
    if (value > 1 && lx.cue[next]! & cue.clause && lx.gram[next] === 0) return undefined;
  }
  const d = draft('count', i, i + 1, value);
  d.headNoun = 'times';
  d.because = say`${t.text.slice(t.start[i], t.stop[i]).toLowerCase()} = ${value}`;
  return d;
};

/** "both", "only": read where somebody tagged them. */
export const shy: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.shy) === 0 || !isTagged(t, i, context)) return undefined;
  // "no deaths" is none; "no more than 12", "no longer" are not
  if (lx.num[l] === 0 && lx.hint[l]! & hint.stop && !looksPlural(t, i + 1) && !(lx.hint[t.lex[i + 1]!]! & hint.plural))
    return undefined;
  const d = draft('count', i, i + 1, lx.num[l]!);
  d.because = say`${t.text.slice(t.start[i], t.stop[i]).toLowerCase()} = ${lx.num[l]!}`;
  return d;
};
