import { intervalsOverlap } from '../../figures/interval.ts';
import { type Message, say } from '../../words/message.ts';
import type { Pair, Rule } from '../pair.ts';
import type { Because } from '../verdict.ts';

/**
 * `consistent`: both can be true of one value, once each is softened as far as its words allow.
 *
 * Rationale: 4,000 is how one writes 3,821, and "about ten" says that eleven is fine. But a bound is stated because it is meant: it is never
 * widened, and only a round number beside it may have been rounded. The reason given is the first that suffices.
 *
 * @example 4,000 | 3,821 → consistent rounding
 * @example about 12,000 | more than 12,000 → consistent hedge
 * @example 12,000 | more than 12,000 → consistent rounding
 * @example 173 | less than 170 → contradiction disjoint
 * @example 21 | 22 → contradiction disjoint
 */
export const consistent: Rule = (pair) => {
  if (!pair.agree) return undefined;
  const because = reason(pair);
  return { kind: 'consistent', because, sentence: sentences[because] };
};

type Reason = Extract<
  Because,
  'overlap' | 'rounding' | 'hedge' | 'range' | 'unit' | 'inclusive-counting' | 'tolerance' | 'addition'
>;

const sentences: Readonly<Record<Reason, Message>> = {
  overlap: say`both can be true`,
  hedge: say`the wording leaves room for both`,
  range: say`one lies within the other’s range`,
  unit: say`the same once the units are converted`,
  addition: say`one is added to a number said before, so the whole may be the other`,
  'inclusive-counting': say`counting the first or the last day accounts for the difference`,
  rounding: say`rounding accounts for the difference`,
  tolerance: say`within the tolerance of the topic`,
};

function reason({ a, b, tolerance }: Pair): Reason {
  const [f, g] = [a.statement.figure, b.statement.figure];
  const hedges = [f.hedge, g.hedge];
  if (intervalsOverlap(a.magnitude.stated, b.magnitude.stated)) {
    if (f.unit !== g.unit && a.magnitude.dimension !== 'birth') return 'unit';
    if (hedges.some((h) => h !== 'none' && h !== 'range')) return 'hedge';
    if (hedges.includes('range') || f.kind === 'date' || f.kind === 'age') return 'range';
    return 'overlap';
  }
  if (f.addition || g.addition) return 'addition';
  if (f.weak || g.weak) return 'hedge';
  const apart = gap(a.magnitude.stated, b.magnitude.stated);
  if (f.kind === 'duration' && g.kind === 'duration' && apart <= 1) return 'inclusive-counting';
  return typeof tolerance === 'object' ? 'tolerance' : 'rounding';
}

/** How far two disjoint intervals lie apart. */
const gap = (i: Pair['a']['magnitude']['stated'], j: Pair['a']['magnitude']['stated']): number =>
  Math.max(i.low - j.high, j.low - i.high);
