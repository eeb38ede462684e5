/** The claims of a source as comparing sees them. */
import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import type { SourceAnalysis } from '../snapshot.ts';
import { isSameMessage } from '../words/message.ts';
import { type AsOf, parseAsOf } from './asOf.ts';
import { type Side, sideOf } from './pair.ts';
import type { PartyNames } from './parties.ts';
import type { Statement } from './statement.ts';

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
    isSameMessage(a.because, b.because));

/** Whether the first member was there before the second; a total order on the members of a topic. */
export function older(a: Member, b: Member): boolean {
  if (a.published !== b.published) return a.published < b.published;
  if (a.path !== b.path) return a.path < b.path;
  return a.index < b.index;
}
