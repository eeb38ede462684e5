/** The claims of one topic, made ready for comparing. Immutable; what is derived is worked out once, when first asked. */
import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import type { Changes, TopicRecord } from '../records/model.ts';
import type { SourceAnalysis } from '../snapshot.ts';
import { parsePeriod } from '../text/day.ts';
import { type AsOf, asOfOf } from './asOf.ts';
import { judge } from './compare.ts';
import { type Consensus, consensusOf } from './consensus.ts';
import { driftGroups } from './drift.ts';
import type { Tolerance } from './magnitude.ts';
import { changesOf as changesOfSide, pairOf, type Side, sideOf, toleranceOf } from './pair.ts';
import type { PartyNames } from './parties.ts';
import { withSharedKind } from './sharedKind.ts';
import type { Statement } from './statement.ts';
import { type Sweep, sweep } from './sweep.ts';
import type { Verdict } from './verdict.ts';

/** A claim as far as comparing is concerned: no place in the text, so that an edit elsewhere in it changes nothing here. */
export interface Member {
  readonly id: string;
  readonly path: string;
  /** Place among the claims of its source's analysis. */
  readonly index: number;
  /** The topic as written in the claim, and the one it means. */
  readonly name: string;
  readonly topic: string;
  readonly statement: Statement;
  /** The statement made ready, as a topic without a record reads it. */
  readonly side: Side;
  readonly asOf: AsOf | undefined;
  /** First day of publication of its source, `-Infinity` where unknown. */
  readonly published: number;
  readonly preferred: boolean;
}

export interface TopicClaims {
  readonly name: string;
  readonly record: TopicRecord | undefined;
  readonly tolerance: Tolerance;
  readonly members: readonly Member[];
  /** The place of a member among them. */
  readonly place: (member: Pick<Member, 'id'>) => number;
  /** Whether one of them is the established value. */
  readonly hasPreferred: boolean;
  /** One per member, in the same order. */
  readonly sides: () => readonly Side[];
  /** Which of them lie apart. */
  readonly sweep: () => Sweep;
  /** The members of one party and number with a member, where their hedges differ; empty otherwise. */
  readonly driftGroup: (at: number) => readonly number[];
  /** What most of them say; see `consensusOf`. */
  readonly consensus: () => Consensus | undefined;
  /** Whether a member stands outside of that. */
  readonly isOutlier: (member: Member) => boolean;
  /** The verdict on two members, by their places in `members`. */
  readonly verdict: (i: number, j: number) => Verdict;
}

/** The comparable claims of a source: anchored, read, not deprecated. */
export function membersOf(analysis: SourceAnalysis, topicOf: (name: string) => string, parties: PartyNames): Member[] {
  const published = parsePeriod(analysis.record.published ?? '')?.first ?? -Infinity;
  return analysis.claims.flatMap(({ claim, reading }, index): Member[] => {
    if (!reading.figure || claim.rank === 'deprecated') return [];
    const asOf = asOfOf(claim, analysis.record);
    const statement: Statement = {
      figure: reading.figure,
      attributedTo: claim.attributedTo,
      asOf,
      source: analysis.path,
      role: analysis.record.role,
    };
    return [
      {
        id: claim.id,
        path: analysis.path,
        index,
        name: claim.topic,
        topic: topicOf(claim.topic),
        statement,
        side: sideOf(statement, 'rounding', parties),
        asOf,
        published,
        preferred: claim.rank === 'preferred',
      },
    ];
  });
}

export function topicClaims(
  name: string,
  record: TopicRecord | undefined,
  members: readonly Member[],
  parties: PartyNames,
): TopicClaims {
  const tolerance = toleranceOf(record);
  let sides: readonly Side[] | undefined;
  let swept: Sweep | undefined;
  let consensus: { readonly known: Consensus | undefined } | undefined;
  let drift: ReadonlyMap<number, readonly number[]> | undefined;
  const made = (): readonly Side[] => {
    if (sides) return sides;
    const before = members.map((m) => m.statement.figure);
    const figures = withSharedKind(before, record);
    sides = members.map((m, i) =>
      tolerance === 'rounding' && figures[i] === before[i]
        ? m.side
        : sideOf({ ...m.statement, figure: figures[i]! }, tolerance, parties),
    );
    return sides;
  };
  const consensusNow = (): Consensus | undefined => {
    const preferred = members.flatMap((member, i) => (member.preferred ? [i] : []));
    consensus ??= { known: consensusOf(made(), changesOf(made(), record), preferred) };
    return consensus.known;
  };
  let places: ReadonlyMap<string, number> | undefined;
  let outliers: ReadonlySet<string> | undefined;
  return {
    name,
    record,
    tolerance,
    members,
    place: ({ id }) => {
      places ??= new Map(members.map((member, i) => [member.id, i]));
      return places.get(id) ?? -1;
    },
    hasPreferred: members.some((member) => member.preferred),
    sides: made,
    sweep: () => (swept ??= sweep(made())),
    driftGroup: (at) => {
      drift ??= new Map(driftGroups(made()).flatMap((group) => group.map((i) => [i, group] as const)));
      return drift.get(at) ?? [];
    },
    consensus: consensusNow,
    isOutlier: ({ id }) => {
      outliers ??= new Set(consensusNow()?.outliers.map((i) => members[i]!.id));
      return outliers.has(id);
    },
    verdict: (i, j) => judge(pairOf(made()[i]!, made()[j]!, record, tolerance)),
  };
}

/** Whether nothing about a member that comparing asks has changed; the figure's place in the text is not asked. */
export function sameMember(a: Member, b: Member): boolean {
  return (
    a.id === b.id &&
    a.index === b.index &&
    a.topic === b.topic &&
    a.path === b.path &&
    a.published === b.published &&
    a.preferred === b.preferred &&
    a.statement.attributedTo === b.statement.attributedTo &&
    a.statement.role === b.statement.role &&
    (a.asOf === b.asOf || (!!a.asOf && !!b.asOf && sameInterval(a.asOf, b.asOf))) &&
    sameReading(a.statement.figure, b.statement.figure)
  );
}

/** Whether two figures read the same, wherever they stand. */
const sameReading = (a: Figure, b: Figure): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.value === b.value &&
    a.unit === b.unit &&
    sameInterval(a.interval, b.interval) &&
    a.band === b.band &&
    a.round === b.round &&
    a.hedge === b.hedge &&
    a.weak === b.weak &&
    a.addition === b.addition &&
    a.headNoun === b.headNoun &&
    a.openAnchor === b.openAnchor &&
    a.because === b.because);

/** How the topic changes: as its record says, and never for dates and ages. */
const changesOf = (sides: readonly Side[], record: TopicRecord | undefined): Changes | undefined =>
  sides[0] ? changesOfSide(sides[0], record) : record?.changes;
