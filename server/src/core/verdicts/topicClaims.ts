/** The claims of one topic, made ready for comparing. Immutable; what is derived is worked out once, when first asked. */
import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import type { Changes, TopicRecord } from '../records/model.ts';
import type { SourceAnalysis } from '../snapshot.ts';
import { type AsOf, parseAsOf } from './asOf.ts';
import { type ClaimClasses, claimClasses } from './classes.ts';
import { judge } from './compare.ts';
import { type Consensus, consensusOf } from './consensus.ts';
import { driftsOf } from './drift.ts';
import type { Tolerance } from './magnitude.ts';
import { changesOf as changesOfSide, pairOf, type Side, sideOf, toleranceOf } from './pair.ts';
import type { PartyNames } from './parties.ts';
import { areBirths, declaredDimension, withSharedKind } from './sharedKind.ts';
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
  /** The members of one party and number with a member whose bound is another. */
  readonly driftsFrom: (at: number) => readonly number[];
  /** For a member whose figure is of another kind than the rest of the topic: one that fits. */
  readonly model: (at: number) => number | undefined;
  /** What most of them say; see `consensusOf`. */
  readonly consensus: () => Consensus | undefined;
  /** Where each member stands to the consensus, by place; all `camp.none` where there is none. */
  readonly camps: () => Uint8Array;
  /** How questionable each member is, by place: a draft most, then what is not the preferred value, then an outlier. */
  readonly doubt: () => Uint8Array;
  /** The verdict on two members, by their places in `members`. */
  readonly verdict: (i: number, j: number) => Verdict;
  /** The same with all at once, for topics of which not every pair can be judged. */
  readonly classes: () => ClaimClasses;
}

/** Where a claim stands to the consensus of its topic. */
export const camp = { none: 0, agreeing: 1, outlier: 2 } as const;

export interface MembersOptions {
  /** Members of an earlier analysis, by id: one that still reads the same is taken over as it is. */
  readonly known?: ReadonlyMap<string, Member>;
  /** Only these places among the claims; all by default. */
  readonly at?: ReadonlySet<number> | undefined;
}

/** The comparable claims of a source: anchored, read, not deprecated. */
export function membersOf(
  analysis: SourceAnalysis,
  topicOf: (name: string) => string,
  parties: PartyNames,
  { known, at }: MembersOptions = {},
): Member[] {
  const { path, record, claims } = analysis;
  const published = parseAsOf(record.published ?? '');
  const members: Member[] = [];
  for (const index of at ?? claims.keys()) {
    const { claim, reading } = claims[index]!;
    if (!reading.figure || claim.rank === 'deprecated') continue;
    const asOf = parseAsOf(claim.asOf ?? '') ?? published;
    const statement: Statement = {
      figure: reading.figure,
      attributedTo: claim.attributedTo,
      asOf,
      source: path,
      role: record.role,
    };
    const fresh = {
      id: claim.id,
      path,
      index,
      name: claim.topic,
      topic: topicOf(claim.topic),
      statement,
      asOf,
      published: published?.low ?? -Infinity,
      preferred: claim.rank === 'preferred',
    };
    const old = known?.get(claim.id);
    members.push(old && sameMember(old, fresh) ? old : withSide(fresh, sideOf(statement, 'rounding', parties)));
  }
  return members;
}

/** Field by field: of what is spread, engines keep a description of its own for each object, as large as the object itself. */
const withSide = (fresh: Omit<Member, 'side'>, side: Side): Member => ({
  id: fresh.id,
  path: fresh.path,
  index: fresh.index,
  name: fresh.name,
  topic: fresh.topic,
  statement: fresh.statement,
  side,
  asOf: fresh.asOf,
  published: fresh.published,
  preferred: fresh.preferred,
});

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
    const isBirth = areBirths(figures);
    sides = members.map((m, i) =>
      tolerance === 'rounding' && figures[i] === before[i] && !(isBirth && figures[i]!.kind === 'date')
        ? m.side
        : sideOf({ ...m.statement, figure: figures[i]! }, tolerance, parties, { isBirth }),
    );
    return sides;
  };
  const consensusNow = (): Consensus | undefined => {
    const preferred = members.flatMap((member, i) => (member.preferred ? [i] : []));
    consensus ??= { known: consensusOf(made(), changesOf(made(), record), preferred) };
    return consensus.known;
  };
  const verdicts = remembered(made, (a, b) => judge(pairOf(a, b, record, tolerance)));
  let models: ReadonlyMap<number, number> | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  let doubts: Uint8Array | undefined;
  let classes: ClaimClasses | undefined;
  let camps: Uint8Array | undefined;
  const campsNow = (): Uint8Array => {
    if (camps) return camps;
    camps = new Uint8Array(members.length);
    const { agreeing = [], outliers = [] } = consensusNow() ?? {};
    for (const i of agreeing) camps[i] = camp.agreeing;
    for (const i of outliers) camps[i] = camp.outlier;
    return camps;
  };
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
    driftsFrom: (at) => {
      drift ??= driftsOf(made());
      return drift.get(at) ?? [];
    },
    model: (at) => {
      models ??= modelsOf(members, made(), declaredDimension(record));
      return models.get(at);
    },
    consensus: consensusNow,
    camps: campsNow,
    doubt: () => {
      const stands = campsNow();
      doubts ??= Uint8Array.from(
        members,
        (m, i) => (m.statement.role === 'draft' ? 4 : 0) + (m.preferred ? 0 : 2) + (stands[i] === camp.outlier ? 1 : 0),
      );
      return doubts;
    },
    verdict: (i, j) => verdicts(i, j),
    classes: () => (classes ??= claimClasses(made(), campsNow(), verdicts)),
  };
}

/** Whether nothing about a member that comparing asks has changed; the figure's place in the text is not asked. */
function sameMember(a: Member, b: Omit<Member, 'side'>): boolean {
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

/** Whether the first member was there before the second; a total order on the members of a topic. */
export function older(a: Member, b: Member): boolean {
  if (a.published !== b.published) return a.published < b.published;
  if (a.path !== b.path) return a.path < b.path;
  return a.index < b.index;
}

/**
 * For every member that does not fit its topic one that does: the declared kind is the topic's, else that of the largest group, of equal
 * ones the older.
 */
function modelsOf(
  members: readonly Member[],
  sides: readonly Side[],
  declared: string | undefined,
): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  sides.forEach(({ magnitude: { dimension } }, i) => {
    const kind = dimension === 'birth' ? 'age' : dimension; // a dated and an undated age are both ages
    const group = groups.get(kind);
    if (group) group.push(i);
    else groups.set(kind, [i]);
  });
  if (groups.size < 2) return new Map();
  const first = (group: readonly number[]): number => group.reduce((a, b) => (older(members[b]!, members[a]!) ? b : a));
  const isDeclared = (group: readonly number[]): number => Number(group === groups.get(declared ?? ''));
  const [fitting, ...rest] = [...groups.values()].sort(
    (a, b) =>
      isDeclared(b) - isDeclared(a) || b.length - a.length || (older(members[first(a)]!, members[first(b)]!) ? -1 : 1),
  );
  const model = first(fitting!);
  return new Map(rest.flat().map((i) => [i, model]));
}

/** Below so many claims every pair is simply judged. */
const fewClaims = 50;

/**
 * Judges pairs, each sort of pair once: in a large topic most claims are alike in all that the rules ask, and a claim that most others
 * contradict is held against thousands.
 */
function remembered(sides: () => readonly Side[], judged: (a: Side, b: Side) => Verdict): TopicClaims['verdict'] {
  let sorts: readonly number[] | undefined;
  const known = new Map<number, Verdict>();
  return (i, j) => {
    const all = sides();
    if (all.length < fewClaims) return judged(all[i]!, all[j]!);
    sorts ??= sortsOf(all);
    const key = sorts[i]! * all.length + sorts[j]!;
    const before = known.get(key);
    if (before) return before;
    const verdict = judged(all[i]!, all[j]!);
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
