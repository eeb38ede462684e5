/** Finds what a count counts: the plural noun that follows within three modifiers, what befell the counted, or the noun after "of". */
import type { Draft } from './draft.ts';
import { flag, tight } from './flags.ts';
import type { Tokens } from './lexer.ts';
import { lexeme, part } from './lexicon.ts';
import { cue, gram, hint, is } from './roles.ts';
import { units } from './unitTable.ts';

/** What stands in no noun phrase but begins another figure. */
const notInside =
  is.digits |
  is.cardinal |
  is.sign |
  is.month |
  is.weekday |
  is.deictic |
  is.relativeDay |
  is.weekend |
  is.times |
  is.vague |
  is.percent;

export interface HeadNoun {
  readonly words: string;
  /** Token after its last, or 0 where it does not follow directly. */
  readonly end: number;
}

/** The head noun of a figure whose number ends before token `from`. */
export function headNoun(t: Tokens, d: Draft, from: number): HeadNoun | undefined {
  const lx = t.lexicon;
  let j = from;
  let modifier = -1;
  if (lx.gram[t.lex[j]!]! & gram.hyphen) {
    // third-largest city
    if (d.kind === 'ordinal' && isSuperlative(t, j + 1)) return headNoun(t, d, j + 2);
    const l = t.lex[j + 1]!;
    // 90-strong crew
    if (lx.partOf[l]! & part.manned && (isSingular(t, j + 2) || looksPlural(t, j + 2)))
      return { words: slice(t, j + 2, j + 2), end: 0 };
    // twelve-person crew, 1,700-page report
    const noun =
      t.flags[j]! & flag.tight && isWord(t, j + 1) && (lx.hint[l]! & (hint.stop | hint.fate)) === 0 && lx.gram[l] === 0;
    return noun ? { words: slice(t, j + 1, j + 1), end: 0 } : undefined;
  }
  if (d.kind === 'fraction' && lx.gram[t.lex[j]!]! & (gram.the | gram.possessive)) j++;
  if (lx.gram[t.lex[j]!]! & gram.of) {
    j++;
    while (
      lx.gram[t.lex[j]!]! & (gram.the | gram.possessive) ||
      (lx.hint[t.lex[j]!]! & hint.year && lx.gram[t.lex[j]!]! & gram.the)
    )
      j++;
    // "12 of them children", "three of whom were killed"
    if (lx.hint[t.lex[j]!]! & hint.stop && lx.gram[t.lex[j]!] === 0) return ofThem(t, d, j + 1);
  }
  const first = j;
  // for the sixth month running
  if (d.kind === 'ordinal' && units[lx.unit[t.lex[j]!]!]?.dimension === 'time')
    return { words: slice(t, j, j), end: j + 1 };
  for (; j < first + reach; j++) {
    const l = t.lex[j]!;
    if (l === lexeme.break) break;
    // CV90 vehicles
    if (l === lexeme.junk) continue;
    const roles = lx.is[l]!;
    // R22 helicopters
    if (roles & is.sign && isWord(t, j) && t.lex[j + 1] === lexeme.digits && t.flags[j + 1]! & flag.tight) {
      j++;
      continue;
    }
    const hints = lx.hint[l]!;
    const grams = lx.gram[l]!;
    // "a family of five lives there"
    const words = t.lex[d.first] !== lexeme.digits;
    const verb = hints & hint.stop || (words && hints & hint.priced && !endsNoun(t, j + 1));
    if (verb && lx.gram[t.lex[d.first - 1]!]! & gram.of) break;
    if (hints & hint.plural) {
      const last = nounPlusNoun(t, j);
      return { words: slice(t, last, last), end: last + 1 };
    }
    if (hints & hint.person && (d.value === 1 || d.kind === 'ordinal')) return { words: slice(t, j, j), end: j + 1 };
    if (hints & hint.fate) {
      const end = fates(t, j);
      // "wounded soldiers" is soldiers; "wounded in Kursk" is the wounded.
      const noun = nounAfter(t, end);
      if (noun) return noun;
      return { words: slice(t, j, end - 1), end };
    }
    // two other officers, the three most wanted men
    if (lx.partOf[l]! & part.modifies && !tight(t, j + 1)) {
      // "six previous convictions", but "12 previous to that", "91 per cent last year"
      if (roles & is.deictic && !looksPlural(t, j + 1) && !(lx.hint[t.lex[j + 1]!]! & hint.plural)) break;
      continue;
    }
    // North-Korean soldiers, T-72 tanks, worst-hit zones, fighter-bombers, F-16s
    const last = roles & notInside && !(roles & is.digits) ? j : compound(t, j);
    if (last > j) {
      const plural = lx.hint[t.lex[last]!]! & hint.plural || looksPlural(t, last) || lx.cue[t.lex[last]!]! & cue.s;
      if (plural && last < first + reach + 3) return { words: slice(t, j, last), end: last + 1 };
      j = modifier = last;
      continue;
    }
    if (grams & gram.hyphen) continue;
    // "heavy" drones
    if (hints & hint.quote && (j === first ? t.stop[j - 1]! < t.start[j]! : modifier === j - 1)) continue;
    // Russian and North Korean soldiers
    if (grams & gram.and && modifier === j - 1 && t.flags[modifier]! & t.flags[j + 1]! & flag.capital) continue;
    // the country's bananas
    if (grams & gram.genitive && lx.cue[t.lex[j + 1]!]! & cue.s && first > from) {
      j++;
      modifier = -1;
      continue;
    }
    // "25,600 insurance claims": a verb in -s follows no plural
    if (
      hints & hint.stop &&
      grams === 0 &&
      d.kind === 'count' &&
      d.value !== 1 &&
      looksPlural(t, j) &&
      !objectFollows(t, j + 1)
    )
      return { words: slice(t, j, j), end: j + 1 };
    if (hints & hint.stop || grams !== 0) break;
    if (roles & notInside) break;
    if (!isWord(t, j)) break;
    if (looksPlural(t, j)) {
      const next = nounPlusNoun(t, j);
      return { words: slice(t, next, next), end: next + 1 };
    }
    modifier = j;
  }
  // "was 94 per cent full" says how full, "a 12 per cent rise" what rose
  if (d.kind === 'percent' && from === first && lx.hint[t.lex[d.spanFirst - 1]!]! & hint.copula) return undefined;
  // "2 per cent expected in October"
  if (d.kind === 'percent' && from === first && modifier === first && t.text.endsWith('ed', t.stop[first]!))
    return undefined;
  // One of a kind: "one soldier", "1 person", or what stands last before the phrase ends.
  // "one in three decided" has no noun, "half the squad" has
  if (modifier >= 0 && d.kind === 'fraction' && first === from) return undefined;
  if (modifier >= 0 && (d.kind !== 'count' || d.value === 1) && j - first <= 3) {
    const closed = j < first + reach;
    if (closed && !(lx.gram[t.lex[modifier + 1]!]! & gram.genitive) && (t.flags[modifier]! & flag.capital) === 0)
      return { words: slice(t, modifier, modifier), end: modifier + 1 };
  }
  return (j === first ? behindCopula(t, d, j) : undefined) ?? before(t, d);
}

/** The last token of words joined by hyphens from `j` on, `j` itself where none are; with the s of F-16s. */
function compound(t: Tokens, j: number): number {
  const lx = t.lexicon;
  let last = j;
  for (let n = 0; n < 4; n++) {
    if (!(lx.gram[t.lex[last + 1]!]! & gram.hyphen) || !tight(t, last + 1) || !tight(t, last + 2)) break;
    last += 2;
  }
  // 16-year-olds are an age
  if (lx.cue[t.lex[last]!]! & cue.olds || lx.gram[t.lex[last]!]! & gram.old) return j;
  if (last > j && t.lex[last] === lexeme.digits && tight(t, last + 1) && lx.cue[t.lex[last + 1]!]! & cue.s) last++;
  return last;
}

/** Whether what stands there is told of by a verb before it: "says the man", "includes 12". */
const objectFollows = ({ lex, lexicon: lx }: Tokens, j: number): boolean =>
  (lx.gram[lex[j]!]! & (gram.the | gram.a | gram.possessive)) !== 0 ||
  (lx.is[lex[j]!]! & (is.digits | is.cardinal)) !== 0;

/** Whether a noun phrase has ended before token `j`: "cleared of two charges." */
const endsNoun = (t: Tokens, j: number): boolean =>
  t.lex[j] === lexeme.break || (t.lexicon.gram[t.lex[j]!]! & (gram.dot | gram.comma | gram.of | gram.and)) !== 0;

/** Words looked at behind the number, at most: "of the country's long-range missiles". */
const reach = 7;

/** "killed 11 and injured 34": what befell them stands before the number, and nothing counted behind it. */
function before(t: Tokens, d: Draft): HeadNoun | undefined {
  const lx = t.lexicon;
  const at = d.spanFirst - 1;
  const next = t.lex[d.end]!;
  const ends =
    next === lexeme.break || (lx.gram[next]! & (gram.comma | gram.dot | gram.and | gram.in | gram.on | gram.at)) !== 0;
  if (d.kind !== 'count' || !ends || (lx.hint[t.lex[at]!]! & hint.fate) === 0) return undefined;
  return { words: slice(t, at, at), end: 0 };
}

/** killed or wounded; dead and missing */
function fates(t: Tokens, j: number): number {
  const lx = t.lexicon;
  let end = j + 1;
  while (lx.gram[t.lex[end]!]! & (gram.or | gram.and) && lx.hint[t.lex[end + 1]!]! & hint.fate) end += 2;
  return end;
}

/** A plural right behind participles: "wounded North Korean soldiers". */
function nounAfter(t: Tokens, j: number): HeadNoun | undefined {
  const lx = t.lexicon;
  for (let k = j; k < j + 3; k++) {
    const l = t.lex[k]!;
    if (l === lexeme.break || lx.hint[l]! & hint.stop || lx.gram[l]! !== 0 || !isWord(t, k)) return undefined;
    if (lx.hint[l]! & hint.plural || looksPlural(t, k)) return { words: slice(t, k, k), end: k + 1 };
    if (lx.hint[l]! & hint.person) return { words: slice(t, k, k), end: k + 1 };
  }
  return undefined;
}

/** The plural or what befell them right behind "of them", "of whom". */
function ofThem(t: Tokens, d: Draft, j: number): HeadNoun | undefined {
  const said = behindCopula(t, d, j);
  if (said) return said;
  const lx = t.lexicon;
  let k = j;
  while (k < j + 2 && (lx.hint[t.lex[k]!]! & hint.copula || lx.cue[t.lex[k]!]! & cue.have)) k++;
  for (let n = k; n < k + 3; n++) {
    const l = t.lex[n]!;
    if (l === lexeme.break || lx.hint[l]! & hint.stop || lx.gram[l]! !== 0 || !isWord(t, n)) return undefined;
    if (lx.hint[l]! & hint.fate) return { words: slice(t, n, fates(t, n) - 1), end: 0 };
    if (lx.hint[l]! & hint.plural || looksPlural(t, n)) return { words: slice(t, n, n), end: 0 };
  }
  return undefined;
}

/** "were injured", "have been killed", "remain missing", "were found dead", "were children" right behind the number. */
function behindCopula(t: Tokens, d: Draft, j: number): HeadNoun | undefined {
  const lx = t.lexicon;
  let k = j;
  while (
    k < j + 4 &&
    (lx.hint[t.lex[k]!]! & hint.copula || lx.cue[t.lex[k]!]! & cue.have || lx.partOf[t.lex[k]!]! & part.links)
  )
    k++;
  if (d.kind === 'count' && k > j && lx.partOf[t.lex[k]!]! & part.people && !(lx.hint[t.lex[k]!]! & hint.stop))
    return { words: slice(t, k, k), end: 0 };
  if (lx.hint[t.lex[k]!]! & hint.fate) return { words: slice(t, k, fates(t, k) - 1), end: 0 };
  return undefined;
}

/** "aid workers" ends at workers though aids would end earlier: a plural before another plural is its modifier. */
function nounPlusNoun(t: Tokens, j: number): number {
  const lx = t.lexicon;
  const next = t.lex[j + 1]!;
  // 3.4 times earnings
  if (lx.cue[t.lex[j]!]! & cue.times) return j;
  if (next !== lexeme.unknown && (lx.hint[next]! & hint.plural) === 0) return j;
  if (lx.hint[next]! & (hint.stop | hint.fate) || !isWord(t, j + 1)) return j;
  return lx.hint[next]! & hint.plural || (looksPlural(t, j + 1) && t.stop[j + 1]! - t.start[j + 1]! > 4) ? j + 1 : j;
}

/** Ends in s as plurals do: not in ss, us, is. */
export function looksPlural(t: Tokens, j: number): boolean {
  const stop = t.stop[j]!;
  // MPs, GPs
  const initials = stop - t.start[j]! === 3 && (t.flags[j]! & flag.allCaps) !== 0;
  if ((stop - t.start[j]! < 4 && !initials) || (t.text.charCodeAt(stop - 1) | 32) !== 115) return false;
  if (t.lexicon.hint[t.lex[j]!]! & hint.notPlural) return false;
  const before = t.text.charCodeAt(stop - 2) | 32;
  return before !== 115 && before !== 117 && !(before === 105 && stop - t.start[j]! < 6);
}

/** Ends in -est: what an ordinal ranks by. */
export const isSuperlative = (t: Tokens, j: number): boolean => t.text.endsWith('est', t.stop[j]!);

/** What may be a noun in the singular: a person, or a word in lower case that is nothing else we know. */
export function isSingular(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  if (lx.hint[l]! & hint.person) return true;
  if (!isWord(t, j) || looksPlural(t, j) || t.flags[j]! & flag.capital) return false;
  return lx.is[l] === 0 && lx.gram[l] === 0 && (lx.hint[l]! & hint.stop) === 0;
}

function isWord(t: Tokens, j: number): boolean {
  const c = t.text.charCodeAt(t.start[j]!);
  return ((c | 32) >= 97 && (c | 32) <= 122) || c >= 0xc0;
}

const slice = (t: Tokens, first: number, last: number): string => t.text.slice(t.start[first], t.stop[last]);
