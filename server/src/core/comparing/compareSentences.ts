/**
 * Holds two sentences against each other: pairs their figures and gives the verdict of the pair that decides. Abstains with `incomparable`
 * where no figures pair, or where nothing but chance pairs them. Pure, symmetric, and any two strings give a comparison.
 */

import type { Figure } from '../figures/figure.ts';
import type { ReadOptions } from '../figures/readFigures.ts';
import type { Day } from '../text/day.ts';
import type { Because, VerdictKind } from '../verdicts/verdict.ts';
import { inWords } from '../words/print.ts';
import { type Pairing, pairings } from './pairing.ts';
import { sentenceOf } from './sentence.ts';
import { maySpeakOfSame } from './subject.ts';

export interface CompareOptions extends Omit<ReadOptions, 'published' | 'blocks'> {
  /** Days on which the sentences were published: they place "on Saturday" and ages. */
  readonly published?: { readonly a?: Day | undefined; readonly b?: Day | undefined };
}

export interface Comparison {
  readonly verdict: VerdictKind;
  /**
   * Besides the reasons of the verdict table: `no-figure` in one of the sentences, `unpaired` where no figures speak of the same thing for
   * sure, `other-name` where the sentences name different things.
   */
  readonly because: Because | 'no-figure' | 'unpaired' | 'other-name';
  /** The same in one sentence for people. */
  readonly sentence: string;
  /** The figures that decide; `null` where none do. */
  readonly a: Figure | null;
  readonly b: Figure | null;
}

/** A contradiction between figures that share no more than this is chance: two sentences on different things. */
const leastScore = 0.5;
const leastShared = 1;

/**
 * Compares two sentences by their figures.
 *
 * @example
 * compareSentences('More than 60 % of adults voted.', 'Of all adults, 45 % voted.').verdict // → 'contradiction'
 * compareSentences('More than 60 % of adults voted.', 'It rained for 45 days.').verdict // → 'incomparable'
 */
export function compareSentences(a: string, b: string, options: CompareOptions = {}): Comparison {
  const { published, ...reading } = options;
  const dates = { a: published?.a, b: published?.b };
  const one = sentenceOf(a, { ...reading, published: dates.a });
  const other = sentenceOf(b, { ...reading, published: dates.b });
  if (one.held.length === 0 || other.held.length === 0) {
    const which =
      one.held.length > 0
        ? 'the second sentence has'
        : other.held.length > 0
          ? 'the first sentence has'
          : 'the sentences have';
    return abstention('no-figure', `${which} no figure`);
  }
  if (!maySpeakOfSame(one, other)) return abstention('other-name', 'they name different things');
  return decide(pairings(one, other, dates));
}

/**
 * The pair that decides: a contradiction before an agreement, as one wrong figure makes a sentence wrong; among contradictions, and
 * among agreements, the likeliest pair. Numbers of names decide nothing, but where they differ the sentences speak of different things.
 */
function decide(pairs: readonly Pairing[]): Comparison {
  const names = pairs.filter((p) => p.isName);
  if (names.some((p) => !agrees(p))) return abstention('other-name', 'they speak of two different things');
  const figures = pairs.filter((p) => !p.isName && isSure(p));
  const decisive = figures.find((p) => !agrees(p)) ?? figures[0];
  if (!decisive) return abstention('unpaired', 'no figures of the two speak of the same thing for sure');
  const { verdict } = decisive;
  return {
    verdict: verdict.kind,
    because: verdict.because,
    sentence: inWords(verdict.sentence),
    a: decisive.a,
    b: decisive.b,
  };
}

const agrees = ({ verdict }: Pairing): boolean => verdict.kind === 'equal' || verdict.kind === 'consistent';

/** Whether the figures of a pair speak of the same thing. */
const isSure = ({ score, shared, differs, verdict }: Pairing): boolean =>
  // The same figure in both is hardly chance, and says nothing false if it is.
  !differs && ((shared >= leastShared && score >= leastScore) || verdict.kind === 'equal');

const abstention = (because: 'no-figure' | 'unpaired' | 'other-name', sentence: string): Comparison => ({
  verdict: 'incomparable',
  because,
  sentence,
  a: null,
  b: null,
});
