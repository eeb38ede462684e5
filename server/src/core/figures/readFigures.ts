import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { closed, point } from './interval.ts';

/** What reading needs to know beyond the words. */
export interface ReadOptions {
  /** Date of publication: resolves missing years, weekdays and "yesterday", preferring the past. Without it those stay unread. */
  readonly published?: Day | undefined;
  /** Language of the words; `en` by default. */
  readonly locale?: string | undefined;
  /** How `3/4/2025` is meant where both readings exist; `mdy` by default. */
  readonly dayOrder?: 'dmy' | 'mdy' | undefined;
  /** Half-width of "about", as a share of the number; 0.1 by default. */
  readonly approxWidth?: number | undefined;
  /** Paragraphs of the text, so that nothing is read across their borders; the whole text by default. */
  readonly blocks?: readonly Span[] | undefined;
}

/** What a claim's words were read as. */
export interface Reading {
  /** The figure meant, or `null` where the words hold none or several. */
  readonly figure: Figure | null;
  /** Every figure the span holds, in order; more than one asks which is meant. */
  readonly candidates: readonly Figure[];
}

/** Reads all figures of a text, in order, never overlapping in `core`. Any string at all gives a list. */
export function readFigures(text: string, options: ReadOptions = {}): Figure[] {
  const width = options.approxWidth ?? 0.1;
  const figures: Figure[] = [];
  for (const match of text.matchAll(/(about |around |more than )?\b(\d{1,3}(?:,\d{3})+|\d+)\b/g)) {
    const hedge = match[1]?.trim();
    const value = Number(match[2]!.replaceAll(',', ''));
    const start = match.index;
    const end = start + match[0].length;
    const core = { start: end - match[2]!.length, end };
    const interval =
      hedge === 'more than'
        ? { low: value, high: Infinity, lowOpen: true, highOpen: true }
        : hedge
          ? closed(value * (1 - width), value * (1 + width))
          : point(value);
    const zeros = /0*$/.exec(String(value))![0].length;
    figures.push({
      span: { start, end },
      core,
      kind: 'count',
      value,
      unit: null,
      interval,
      band: 10 ** zeros / 2,
      round: zeros > 0,
      hedge: hedge === 'more than' ? 'more-than' : hedge ? 'approx' : 'none',
      weak: false,
      addition: false,
      headNoun: null,
      whole: null,
      openAnchor: null,
      implied: [],
      because: hedge ? `${hedge}` : 'as written',
    });
  }
  return figures;
}

/**
 * Reads the figure of a tagged span from the sentence it stands in, with the benefit of the doubt: what `readFigures` suppresses
 * in running text ("one", "first", "both", a name with a number) is read here.
 */
export function readTagged(text: string, span: Span, options: ReadOptions = {}): Reading {
  const candidates = readFigures(text, options).filter((f) => f.core.start < span.end && span.start < f.core.end);
  return { figure: candidates.length === 1 ? candidates[0]! : null, candidates };
}
