/** Times of day told by the minute: "ten past nine", "half past six", "quarter to ten", "five minutes to midnight". */
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import { gram, hint, is } from '../roles.ts';
import { units } from '../unitTable.ts';

export interface ClockRead {
  readonly first: number;
  readonly end: number;
  /** Since midnight. */
  readonly minutes: number;
}

/**
 * Reads minutes before or after an hour. "Past" says that a time is meant; "to" does so behind a quarter or minutes said as such, else only
 * behind "at" and where nothing counted follows, for "five to eight people" are a range.
 */
export function timeInWords(t: Tokens, i: number): ClockRead | undefined {
  const lx = t.lexicon;
  const part = lx.part[t.lex[i]!]!;
  const ofHour = (part === 2 || part === 4) && (lx.is[t.lex[i]!]! & is.ordinal) === 0;
  let first = i;
  let minutes: number;
  let end = i + 1;
  let said = part === 4;
  if (ofHour) {
    minutes = 60 / part;
    if (lx.gram[t.lex[i - 1]!]! & gram.a) first = i - 1;
  } else {
    if ((lx.is[t.lex[i]!]! & (is.digits | is.cardinal)) === 0) return undefined;
    const number = readNumber(t, i);
    if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 29) return undefined;
    minutes = number.value;
    end = number.end;
    said = units[lx.unit[t.lex[end]!]!]?.symbol === 'minute';
    if (said) end++;
    else if (minutes % 5 !== 0) return undefined;
  }
  const link = t.lex[end]!;
  const past = (lx.is[link]! & is.deictic) !== 0 && lx.aux[link] === -2;
  const to = (lx.gram[link]! & gram.to) !== 0 && t.stop[end]! - t.start[end]! === 2;
  if (!past && !(to && (said || (!ofHour && lx.gram[t.lex[first - 1]!]! & gram.at)))) return undefined;
  const hour = hourAt(t, end + 1);
  if (!hour || !endsPhrase(t, hour.end)) return undefined;
  return { first, end: hour.end, minutes: (hour.minutes + (past ? minutes : -minutes) + 1440) % 1440 };
}

/** Noon, midnight, or an hour from one to twelve. */
function hourAt(t: Tokens, i: number): { readonly end: number; readonly minutes: number } | undefined {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if (lx.is[l]! & is.clock) return { end: i + 1, minutes: lx.aux[l]! };
  if ((lx.is[l]! & (is.digits | is.cardinal)) === 0) return undefined;
  const number = readNumber(t, i);
  if (!number || number.end !== i + 1 || !Number.isInteger(number.value)) return undefined;
  return number.value >= 1 && number.value <= 12 ? { end: i + 1, minutes: (number.value % 12) * 60 } : undefined;
}

/** Whether nothing counted follows. */
function endsPhrase(t: Tokens, end: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[end]!;
  if (l === lexeme.break || lx.gram[l]! & (gram.dot | gram.comma)) return true;
  if (lx.hint[l]! & (hint.stop | hint.rightParen | hint.quote)) return true;
  return (lx.is[l]! & (is.amPm | is.weekday | is.relativeDay | is.deictic)) !== 0;
}
