/**
 * How two figures of one topic stand to each other. The table of verdicts, executed: the first rule that applies decides. Symmetric in `a` and `b`.
 */
import type { TopicRecord } from '../records/model.ts';
import { type Pair, pairOf, type Rule, sideOf, toleranceOf } from './pair.ts';
import type { PartyNames } from './parties.ts';
import { consistent } from './rules/consistent.ts';
import { contradiction } from './rules/contradiction.ts';
import { disputed } from './rules/disputed.ts';
import { equal } from './rules/equal.ts';
import { incomparable } from './rules/incomparable.ts';
import { misquoted } from './rules/misquoted.ts';
import { shrunk } from './rules/shrunk.ts';
import { updated } from './rules/updated.ts';
import { areBirths, withSharedKind } from './sharedKind.ts';
import type { Statement } from './statement.ts';
import type { Verdict } from './verdict.ts';

/** The lines of the verdict table, in their order. A rule is one file, and one line here. */
export const rules: readonly Rule[] = [
  incomparable, // not the same kind of thing
  equal, // the same words, or as good as
  consistent, // both can be true of one value
  updated, // the world moved on
  shrunk, // it moved the wrong way
  disputed, // two parties differ
  misquoted, // one party, two figures
  contradiction, // nothing explains it
];

export interface CompareContext {
  /** Aliases of parties, see `partyNames`; none by default. */
  readonly parties?: PartyNames | undefined;
}

/** The verdict on two sides prepared before; what `compare` does for two statements. */
export function judge(pair: Pair): Verdict {
  for (const rule of rules) {
    const verdict = rule(pair);
    if (verdict) return verdict;
  }
  return contradiction(pair);
}

/**
 * Compares two statements of one topic.
 *
 * @param topic what is known of the topic, or `undefined`
 * @example
 * compare({ figure: aboutTwelveThousand }, { figure: overTwelveThousand }, undefined)
 * // → { kind: 'consistent', because: 'hedge', sentence: 'the wording leaves room for both' }
 */
export function compare(
  a: Statement,
  b: Statement,
  topic: TopicRecord | undefined,
  context: CompareContext = {},
): Verdict {
  const tolerance = toleranceOf(topic);
  const names = context.parties ?? new Map();
  const figures = withSharedKind([a.figure, b.figure], topic);
  const [f, g] = figures;
  const options = { isBirth: areBirths(figures) };
  return judge(
    pairOf(
      sideOf({ ...a, figure: f! }, tolerance, names, options),
      sideOf({ ...b, figure: g! }, tolerance, names, options),
      topic,
      tolerance,
    ),
  );
}
