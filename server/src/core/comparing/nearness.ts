/**
 * How likely it is that two figures, one of each sentence, speak of the same thing: by the words that stand near both. Symmetric.
 */
import { type Interval, intervalsOverlap } from '../figures/interval.ts';
import { aspectsOf, isOtherAspect } from './aspect.ts';
import { type Held, placeOf, type Sentence, type Word } from './sentence.ts';
import { commonWords } from './subject.ts';

/**
 * Words away at which a word counts half. Short, as in "89 % at some point, 70 % in the last year, 56 % in the last month" only the
 * next few words tell the figures apart; not shorter, as the verb may stand before a long object.
 */
const half = 5;

/** What two figures that count the same noun have in common, in shared neighbours: as much as two words right beside both. */
const sameNoun = 2;
/** Two different nouns may still be two words for one thing, so this is little. */
const differentNoun = -0.5;
/** The same word right before, or right behind, whatever it says: "aged 27" and "aged 26", "by 11" and "by 9". */
const sameNeighbour = 0.5;
/** Written in the same form: both with a unit, both with a per cent sign. Decides where nothing else does. */
const sameKind = 0.25;

/** What stands beside the first figure of a list counts nearly as much for those that follow. */
const inherited = 0.8;
/** A number beside both that is the same, "in 2015": as good as this many words. */
const sharedNumber = 2;
/** All words of one figure's part of the sentence missing from the other sentence: it speaks of something else. */
const foreignPart = 1.5;
/** Words further from the figure than this say too little of it to count as foreign. */
const foreignReach = 6;
/** One is a part of a whole, "nine of its ten seasons", the other a count by itself. */
const partOfWhole = 1;
/** Both have a date beside them, and not the same: "5,200 in 1960, 1,800 in 1990". */
const otherTime = 1.5;
/** How far that date may stand, in words: not beyond a comma. */
const timeReach = 5;
/** One is of a birth, the other of a death. */
const otherAspect = 2;

export interface Likeness {
  /** What speaks for it: higher is likelier, 0 where nothing at all is shared. */
  readonly score: number;
  /** The same, less what speaks against it: for choosing between pairs. */
  readonly rank: number;
  /** How many words that mean something stand in both sentences. */
  readonly shared: number;
  /** Whether they are told of what cannot be one: a birth and a death. */
  readonly differs: boolean;
}

export function likeness(a: Sentence, f: Held, b: Sentence, g: Held): Likeness {
  const near = nearby(a, f);
  const far = nearby(b, g);
  let score = 0;
  let shared = 0;
  for (const [word, x] of near) {
    const y = far.get(word);
    if (y === undefined) continue;
    shared++;
    score += Math.sqrt(x * y) * (/^\p{N}/u.test(word) ? sharedNumber : 1);
  }
  const [noun, other] = [nounOf(a, f), nounOf(b, g)];
  if (noun && other) score += noun === other ? sameNoun : differentNoun;
  if (f.label !== null && f.label === g.label) score += sameNoun;
  if (f.figure.kind === g.figure.kind) score += sameKind;
  for (const side of [-1, 1] as const) {
    const [x, y] = [beside(a, f, side), beside(b, g, side)];
    if (x !== undefined && x === y && x !== noun) score += sameNeighbour;
  }
  const differs = isOtherAspect(aspectsOf(a, f.figure), aspectsOf(b, g.figure)) || countsOther(a, f, noun, b, g, other);
  const part = (f.figure.whole === null) === (g.figure.whole === null) ? 0 : partOfWhole;
  const [day, otherDay] = [dateBeside(a, f), dateBeside(b, g)];
  const time = day && otherDay && !intervalsOverlap(day, otherDay) ? otherTime : 0;
  const foreign = foreignShare(a, f, far) + foreignShare(b, g, near);
  return { score, rank: score - foreignPart * foreign - (differs ? otherAspect : 0) - part - time, shared, differs };
}

/** The date that stands nearest to a figure which is none itself. */
function dateBeside(sentence: Sentence, { figure }: Held): Interval | undefined {
  if (figure.kind === 'date') return undefined;
  const at = placeOf(sentence, figure.core);
  let found: Interval | undefined;
  let least = timeReach;
  for (const { figure: date } of sentence.held) {
    const away = date.kind === 'date' ? Math.abs(placeOf(sentence, date.core) - at) : timeReach + 1;
    if (away > least) continue;
    least = away;
    found = date.interval;
  }
  return found;
}

/** How much of what is said right beside a figure the other sentence does not say anywhere. */
function foreignShare({ words }: Sentence, { figure: { core } }: Held, others: ReadonlyMap<string, number>): number {
  const own = words.find((w) => inside(w, core));
  if (!own) return 0;
  const beside = words.filter(
    (w) => w.full && w.part === own.part && !inside(w, core) && Math.abs(w.at - own.at) <= foreignReach,
  );
  return beside.length === 0 ? 0 : beside.filter((w) => !others.has(w.stem)).length / beside.length;
}

/** The words of a sentence that say something, outside the figure itself, with how near they stand to it: 1 beside it, less further off. */
function nearby(sentence: Sentence, { figure, like }: Held): Map<string, number> {
  const at = placeOf(sentence, figure.core);
  const found = new Map<string, number>();
  if (like) for (const [word, weight] of nearby(sentence, like)) found.set(word, weight * inherited);
  for (const word of sentence.words) {
    if (!word.full || inside(word, figure.core)) continue;
    const weight = half / (half + Math.max(0, Math.abs(word.at - at) - 1));
    found.set(word.stem, Math.max(weight, found.get(word.stem) ?? 0));
  }
  return found;
}

const inside = (word: Word, span: { readonly start: number; readonly end: number }): boolean =>
  word.span.start < span.end && span.start < word.span.end;

/** The stem of what a figure counts, said beside it or at the head of its list. */
function nounOf({ lexicon }: Sentence, { figure, like }: Held): string | undefined {
  const last = (figure.headNoun ?? like?.figure.headNoun)?.split(/\s+/).at(-1);
  // "three times", "a three-time winner": what happened so often stands elsewhere.
  return last === undefined || lexicon.empty.has(last) ? undefined : lexicon.stemOf(last);
}

/**
 * Whether two counts are of different things: each says what it counts, and the other sentence does not speak of that anywhere. Where only
 * one says it, the sentences must have something else in common than a name.
 */
function countsOther(
  a: Sentence,
  f: Held,
  noun: string | undefined,
  b: Sentence,
  g: Held,
  other: string | undefined,
): boolean {
  if (f.figure.kind !== 'count' || g.figure.kind !== 'count' || noun === other) return false;
  const speaksOf = ({ words }: Sentence, stem: string | undefined): boolean =>
    stem !== undefined && words.some((w) => w.stem === stem);
  if (speaksOf(b, noun) || speaksOf(a, other)) return false;
  return (noun !== undefined && other !== undefined) || commonWords(a, b) === 0;
}

function beside({ words }: Sentence, { figure: { core } }: Held, side: -1 | 1): string | undefined {
  const i = words.findIndex((w) => inside(w, core));
  if (i < 0) return undefined;
  if (side < 0) return words[i - 1]?.stem;
  return words.slice(i).find((w) => !inside(w, core))?.stem;
}
