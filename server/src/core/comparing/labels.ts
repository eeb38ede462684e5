/**
 * Numbers that say which one and not how many: "number one", "season 2", "the top ten", "Rocky 2". Reading passes most of them over, as they
 * are no figures of a text; but between two sentences on one thing they may be what differs.
 */
import type { Figure, FigureKind } from '../figures/figure.ts';
import { type ReadOptions, readTagged } from '../figures/readFigures.ts';
import type { Held, Word } from './sentence.ts';
import { wordsOf } from './words.ts';

/** Names carry small numbers; a larger one behind a capital ("In London 12,000 …") is a count whose sentence goes on. */
const largestInName = 999;

/** The figures of a sentence with those numbers marked, or added where reading passed them over; in order. */
export function labelledNumbers(
  text: string,
  words: readonly Word[],
  figures: readonly Figure[],
  options: ReadOptions,
): Held[] {
  const { labels, number } = wordsOf(options.locale);
  const held: Omit<Held, 'like'>[] = [];
  const labelAt = (i: number): Pick<Held, 'label' | 'name'> => {
    const word = words[i]!;
    const before = words[i - 1];
    if (/[#№]\s?$/.test(text.slice(Math.max(0, word.span.start - 2), word.span.start)))
      return { label: number, name: false };
    if (!before || !isJoined(text, before, word)) return plain;
    // The first word of a sentence is capital whatever it is.
    const capital = /^\p{Lu}/u.test(text.slice(before.span.start)) && (i > 1 || before.full);
    if (labels.has(before.text)) return { label: before.stem, name: capital && i > 1 };
    return capital ? { label: before.text, name: true } : plain;
  };
  for (const figure of figures) {
    const i = words.findIndex((w) => w.span.end > figure.core.start);
    held.push({ figure, ...(i >= 0 && mayBeLabelled(figure) ? labelAt(i) : plain) });
  }
  for (const [i, word] of words.entries()) {
    const { label, name } = labelAt(i);
    if (
      (label === null && !isCompound(text, word)) ||
      figures.some((f) => f.span.start < word.span.end && word.span.start < f.core.end)
    )
      continue;
    const { figure } = readTagged(text, word.span, options);
    if (figure && (figure.kind === 'count' || figure.kind === 'ordinal') && figure.core.start === word.span.start)
      held.push({ figure, label, name });
  }
  return joined(held.sort((a, b) => a.figure.core.start - b.figure.core.start));
}

/** Joins figures of a list to the first, which says what all of them count: "89 % of adults in a lifetime, 56 % in a month". */
function joined(held: readonly Omit<Held, 'like'>[]): Held[] {
  const full = new Map<string, Held>();
  return held.map((h) => {
    const { kind, headNoun } = h.figure;
    const known = { ...h, like: headNoun === null && h.label === null ? (full.get(kind) ?? null) : null };
    if (lists.has(kind) && (headNoun !== null || !full.has(kind))) full.set(kind, known);
    return known;
  });
}

/** What lists leave unsaid; dates of one sentence are of different events as a rule. */
const lists: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'percent', 'fraction']);

const plain = { label: null, name: false } as const;

/** Bare small whole numbers alone; what counts a plural is a count, whatever stands before it. */
function mayBeLabelled({ kind, hedge, value, headNoun }: Figure): boolean {
  const counts = headNoun !== null && /s$|people|men|children/.test(headNoun);
  return kind === 'count' && hedge === 'none' && value !== null && value >= 0 && value <= largestInName && !counts;
}

/** "four-time winner", "three-part series": the number stands alone before the hyphen. */
const isCompound = (text: string, { span }: Word): boolean =>
  /^-\p{Ll}/u.test(text.slice(span.end, span.end + 2)) && !/[\p{L}\p{N}-]$/u.test(text.slice(0, span.start).slice(-1));

/** Nothing but a space, a dot between: "number 71", "No. 3". */
const isJoined = (text: string, before: Word, word: Word): boolean =>
  /^\s?\.?\s?$/.test(text.slice(before.span.end, word.span.start));
