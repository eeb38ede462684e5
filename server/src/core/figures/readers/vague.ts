import { say } from '../../words/message.ts';
import { draft, isTagged, type Reader } from '../draft.ts';
import type { Tokens } from '../lexer.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { readUnit } from '../unitAfter.ts';

/**
 * Words that only hint at a number; the spans stand in the locale.
 *
 * @example
 * 'dozens of people' // → count 24–200) vague people
 * 'tens of thousands' // → count 20000–200000) vague
 * 'a few hundred' // → count 100–900 vague
 */
export const vague: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const span = lx.vague.get(t.lex[i]!);
  if (!span) return undefined;
  let { low, high } = span;
  let open = span.open ?? false;
  let first = i;
  let end = i + 1;
  if (lx.gram[t.lex[i - 1]!]! & gram.a) first = i - 1;
  // "tens of thousands", "a couple of hundred", "several dozen"
  for (let k = 0; k < 2; k++) {
    const j = lx.gram[t.lex[end]!]! & gram.of ? end + 1 : end;
    const l = t.lex[j]!;
    const roles = lx.is[l]!;
    if (roles & is.vague && high >= 10 && lx.vague.get(l)!.low >= 200) {
      const scale = lx.vague.get(l)!.low / 2;
      low *= scale;
      high *= scale;
      open = true;
    } else if (roles & is.vague && lx.vague.get(l)!.low >= 200) {
      const scale = lx.vague.get(l)!.low / 2;
      low *= scale;
      high *= scale;
    } else if (roles & (is.scale | is.hundred | is.dozen) && j === end) {
      const scale = roles & is.scale ? lx.scale[l]! : lx.num[l]!;
      low *= scale;
      high *= scale;
    } else if (roles & (is.scale | is.hundred | is.dozen)) {
      const scale = roles & is.scale ? lx.scale[l]! : lx.num[l]!;
      low *= scale;
      high *= scale;
    } else break;
    end = j + 1;
  }
  if (!isTagged(t, i, context) && suppressed(t, i, first, end)) return undefined;
  const counted = lx.gram[t.lex[end]!]! & gram.of ? end + 1 : end;
  const unit = readUnit(t, counted, false);
  const money =
    (lx.is[t.lex[counted]!]! & (is.currency | is.sign)) === is.currency ? lx.money.get(t.lex[counted]!) : undefined;
  if (money && lx.hint[t.lex[counted]!]! & hint.doubtful && high < 1e6) return undefined;
  const d = draft(
    unit ? (unit.unit.dimension === 'time' ? 'duration' : 'measure') : money ? 'money' : 'count',
    first,
    end,
    low,
  );
  d.value = null;
  d.low = low;
  d.high = high;
  d.highOpen = open;
  d.hedge = 'vague';
  d.because = say`a word, not a number`;
  if (unit) {
    d.unit = unit.unit.symbol;
    d.end = d.spanEnd = unit.end;
    const g = lx.gram[t.lex[d.end]!]!;
    if (g & gram.later) d.openAnchor = 'after';
    else if (g & gram.earlier) d.openAnchor = 'before';
  } else if (money) {
    d.unit = money.code;
    d.low *= money.share;
    d.high *= money.share;
    d.end = d.spanEnd = counted + 1;
  }
  return d;
};

/** "a couple" of lovers, "few" alone, "tens" without "of": no figures in running text. */
function suppressed(t: Tokens, i: number, first: number, end: number): boolean {
  const lx = t.lexicon;
  const word = lx.cue[t.lex[i]!]!;
  const of = (lx.gram[t.lex[end]!]! & gram.of) !== 0;
  const alone = end === i + 1;
  if (word & cue.few) {
    if (!alone) return false;
    if (of) return first === i;
    // "few people", but neither "few would" nor "the few"
    const next = t.lex[end]!;
    return (lx.hint[next]! & hint.stop) !== 0 || (lx.gram[next]! & (gram.dot | gram.comma)) !== 0;
  }
  if (word & cue.handful) return first === i || (!of && alone);
  return (word & cue.tens) !== 0 && alone && !of;
}
