/** Verdicts on the pairs of one topic, each sort of pair judged once. */
import type { Side } from './pair.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on two claims, by their places. */
export type PairVerdicts = (i: number, j: number) => Verdict;

/** Below so many claims every pair is simply judged. */
const fewClaims = 50;

/**
 * Judges pairs, each sort of pair once: in a large topic most claims are alike in all that the rules ask, and a claim that most others
 * contradict is held against thousands.
 */
export function remembered(sides: readonly Side[], judged: (a: Side, b: Side) => Verdict): PairVerdicts {
  if (sides.length < fewClaims) return (i, j) => judged(sides[i]!, sides[j]!);
  let sorts: readonly number[] | undefined;
  const known = new Map<number, Verdict>();
  return (i, j) => {
    sorts ??= sortsOf(sides);
    const key = sorts[i]! * sides.length + sorts[j]!;
    const before = known.get(key);
    if (before) return before;
    const verdict = judged(sides[i]!, sides[j]!);
    if (known.size < mostRemembered) known.set(key, verdict);
    return verdict;
  };
}

const mostRemembered = 100_000;

/** Numbers the sides so that those with one number cannot be told apart by any rule. */
function sortsOf(sides: readonly Side[]): readonly number[] {
  const numbers = new Map<string, number>();
  return sides.map(({ magnitude, party, statement }) => {
    const { figure, asOf, source, role } = statement;
    const { kind, unit, hedge, interval, band, round, weak, addition } = figure;
    const key = [
      ...[magnitude.dimension, party ?? '', role ?? '', asOf ? `${asOf.low} ${asOf.high}` : `in ${source}`],
      ...[
        kind,
        unit,
        hedge,
        interval.low,
        interval.high,
        interval.lowOpen,
        interval.highOpen,
        band,
        round,
        weak,
        addition,
      ],
    ].join('\n');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
