/** Which figure of one sentence speaks of the same thing as which of the other. */
import type { Figure } from '../figures/figure.ts';
import { intervalsOverlap } from '../figures/interval.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { comparable } from './derive.ts';
import { judgePair, type Published } from './judgePair.ts';
import { likeness } from './nearness.ts';
import type { Held, Sentence } from './sentence.ts';

export interface Pairing {
  readonly a: Figure;
  readonly b: Figure;
  readonly score: number;
  readonly shared: number;
  /** They are told of what cannot be one. */
  readonly differs: boolean;
  /** Both are part of a name: they tell that the same thing is spoken of. */
  readonly isName: boolean;
  readonly verdict: Verdict;
}

/**
 * How much likelier a pair that agrees is than one that does not, in words shared. A sentence lists what the other leaves out: of two
 * figures that fit about as well, the one that agrees is the one meant, and a false alarm is worse than a missed one.
 */
const agreeing = 0.3;
/** The same for a number that both give alike: hardly ever chance, and the less so the more digits it has. */
const sameFigure = 1.2;
/** The same for a date in sentences that count something: there it only tells when. */
const sameTime = 2.5;

/** Every figure of the shorter list with its partner: the likeliest pairs first, each figure in one pair at most. Symmetric. */
export function pairings(a: Sentence, b: Sentence, published: Published): Pairing[] {
  const all: (Pairing & { readonly f: Held; readonly g: Held; readonly rank: number })[] = [];
  const counts = [a, b].every(({ held }) => held.some((h) => h.figure.kind !== 'date' && !h.name));
  for (const f of a.held) {
    for (const g of b.held) {
      const figures = comparable(a, f, b, g);
      if (!figures) continue;
      const verdict = judgePair(...figures, published);
      if (verdict.kind === 'incomparable') continue;
      const { score, rank, shared, differs } = likeness(a, f, b, g);
      const agrees = verdict.kind === 'equal' || verdict.kind === 'consistent';
      const bonus =
        verdict.kind === 'equal' || isWithin(figures)
          ? counts && f.figure.kind === 'date'
            ? sameTime
            : sameFigure
          : agrees
            ? agreeing
            : 0;
      const isName = f.name && g.name;
      all.push({
        f,
        g,
        a: f.figure,
        b: g.figure,
        score,
        shared,
        differs,
        isName,
        verdict,
        rank: rank + bonus,
      });
    }
  }
  all.sort((p, q) => q.rank - p.rank || early(p) - early(q));
  const taken = new Set<Held>();
  return all.filter(({ f, g }) => {
    if (taken.has(f) || taken.has(g)) return false;
    taken.add(f).add(g);
    return true;
  });
}

/** One day of the year, or the month, that the other names: the same date, given more closely. */
const isWithin = ([f, g]: readonly [Figure, Figure]): boolean =>
  f.kind === 'date' && f.hedge === 'none' && g.hedge === 'none' && intervalsOverlap(f.interval, g.interval);

/** Of pairs as likely, those that stand early in both sentences. */
const early = ({ a, b }: Pairing): number => a.core.start + b.core.start;
