/** Who disagrees with whom, from the findings, so that board, editor and command line never tell different stories. */

import type { Finding } from '../findings/finding.ts';
import { sidesWithMost } from '../findings/opponents.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import type { VerdictKind } from '../verdicts/verdict.ts';
import type { Message } from '../words/message.ts';
import { type BoardConflict, type BoardStatus, statusOrder } from './boardData.ts';

export const worseOf = (a: BoardStatus, b: BoardStatus): BoardStatus =>
  statusOrder.indexOf(a) <= statusOrder.indexOf(b) ? a : b;

/** A disagreement between two claims, by their ids. */
export interface Disagreement extends Omit<BoardConflict, 'a' | 'b' | 'sentence'> {
  readonly sentence: Message;
  readonly a: string;
  readonly b: string;
  /** Whether it says nothing against `b`, which says what most say, while `a` stands alone. */
  readonly onlyOfA: boolean;
}

/** Conflicts shown for one claim; its finding gives the number of all. */
const mostShown = 12;

/** What a finding says of pairs of claims, the claim it stands on first. */
export function disagreementsOf(finding: Finding, topic: TopicClaims): readonly Disagreement[] {
  const kind = statusOfFinding(finding);
  const [a, ...others] = finding.claims;
  if (kind === undefined || a === undefined) return [];
  const at = (id: string): number => topic.members.findIndex((member) => member.id === id);
  const i = at(a);
  const { suppression } = finding;
  return others.slice(0, mostShown).flatMap((b) => {
    const j = at(b);
    if (i < 0 || j < 0) return [];
    const { sentence, kind: own } = topic.verdict(i, j);
    const explained = suppression ? { reason: suppression.reason, reviewer: suppression.reviewer ?? null } : null;
    // One finding tells of all that cannot be true; its code is that of the strongest pair.
    const pair = kind !== 'unsure' && (own === 'misquoted' || own === 'shrunk') ? own : kind;
    const onlyOfA = kind === 'incomparable' || (own !== 'disputed' && sidesWithMost(topic, j, i));
    return [{ kind: explained ? ('explained' as const) : pair, a, b, sentence, explained, onlyOfA }];
  });
}

/** `undefined` for findings that are no disagreement of two figures. */
function statusOfFinding({ code, severity }: Finding): BoardStatus | undefined {
  switch (code) {
    case 'contradiction':
      return severity === 'information' || severity === 'hint' ? 'unsure' : 'contradiction';
    case 'misquoted':
    case 'shrunk':
    case 'disputed':
    case 'incomparable':
      return code;
    default:
      return undefined;
  }
}

/** Of those a claim lies apart from, so many are asked why. */
const mostAsked = 12;

/**
 * How the members of a topic stand to each other where nothing is to be reported, in their order: the least agreeing of each one's verdicts. Only pairs that lie
 * apart are judged; the others agree, and are the same where they say the same.
 */
export function agreementsOf(topic: TopicClaims): readonly BoardStatus[] {
  const sides = topic.sides();
  const n = sides.length;
  if (n < 2) return sides.map(() => 'alone');
  const keys = sides.map(({ magnitude: { dimension, stated, isBound } }) =>
    [dimension, isBound, stated.low, stated.high, stated.lowOpen, stated.highOpen].join(' '),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sweep = topic.sweep();
  return sides.map((_, at) => {
    const agreeing: BoardStatus = counts.get(keys[at]!) === n ? 'equal' : 'consistent';
    if (!sweep.isApart(at)) return agreeing;
    let asked = 0;
    for (const other of sweep.apartFrom(at)) {
      if (asked++ === mostAsked) break;
      if (statusOfVerdict(topic.verdict(at, other).kind) === 'updated') return 'updated';
    }
    return agreeing;
  });
}

/** Disagreements come from findings: a verdict alone may be silenced by a setting. */
function statusOfVerdict(kind: VerdictKind): BoardStatus | undefined {
  switch (kind) {
    case 'updated':
    case 'consistent':
    case 'equal':
      return kind;
    case 'incomparable':
    case 'shrunk':
    case 'disputed':
    case 'misquoted':
    case 'contradiction':
      return undefined;
  }
}
