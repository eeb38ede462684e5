/** Two statements held beside each other: everything the rules ask, worked out once. */
import type { Interval } from '../figures/interval.ts';
import { intervalsOverlap } from '../figures/interval.ts';
import type { Changes, TopicRecord } from '../records/model.ts';
import { type TimeOrder, timeOrder } from './asOf.ts';
import {
  type Magnitude,
  type MagnitudeOptions,
  magnitudeOf,
  parseTolerance,
  type Tolerance,
  towards,
} from './magnitude.ts';
import { foldParty, type PartyNames } from './parties.ts';
import type { Statement } from './statement.ts';
import type { Verdict } from './verdict.ts';

export interface Side {
  readonly statement: Statement;
  readonly magnitude: Magnitude;
  readonly party: string | undefined;
}

export interface Pair {
  readonly a: Side;
  readonly b: Side;
  /** How the true value may change; dates and births are fixed, else `undefined` where the topic has not said. */
  readonly changes: Changes | undefined;
  readonly tolerance: Tolerance;
  /** How `a`'s as-of date stands to `b`'s. */
  readonly time: TimeOrder;
  /** Whether both are named, and then whether they are one party. */
  readonly parties: 'same' | 'different' | 'unnamed';
  /** Whether they agree once softened. */
  readonly agree: boolean;
}

/** One line of the verdict table: the verdict, or `undefined` where the next line is to be asked. */
export type Rule = (pair: Pair) => Verdict | undefined;

export function pairOf(a: Side, b: Side, topic: TopicRecord | undefined, tolerance: Tolerance): Pair {
  const time =
    !a.statement.asOf &&
    !b.statement.asOf &&
    a.statement.source !== undefined &&
    a.statement.source === b.statement.source
      ? 'same'
      : timeOrder(a.statement.asOf, b.statement.asOf);
  return {
    a,
    b,
    changes: changesOf(a, topic),
    tolerance,
    time,
    parties: a.party === undefined || b.party === undefined ? 'unnamed' : a.party === b.party ? 'same' : 'different',
    agree: intervalsOverlap(towards(a.magnitude, b.magnitude), towards(b.magnitude, a.magnitude)),
  };
}

export const sideOf = (
  statement: Statement,
  tolerance: Tolerance,
  names: PartyNames,
  options?: MagnitudeOptions,
): Side => ({
  statement,
  magnitude: magnitudeOf(statement.figure, statement.asOf, tolerance, options),
  party: foldParty(statement.attributedTo, names),
});

/** How the true value may change: dates and births never do, else as the topic says. */
export const changesOf = ({ magnitude: { dimension } }: Side, topic: TopicRecord | undefined): Changes | undefined =>
  dimension === 'date' || dimension === 'birth' ? 'fixed' : topic?.changes;

export const toleranceOf = (topic: TopicRecord | undefined): Tolerance => parseTolerance(topic?.tolerance);

/** Of two that do not agree, the one that lies lower first. */
export function ascending({ a, b }: Pair): readonly [Side, Side] {
  const [i, j]: [Interval, Interval] = [towards(a.magnitude, b.magnitude), towards(b.magnitude, a.magnitude)];
  return i.low < j.low || (i.low === j.low && i.high < j.high) ? [a, b] : [b, a];
}
