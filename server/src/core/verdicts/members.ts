/** The claims of a source as comparing sees them. */
import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import type { SourceAnalysis } from '../snapshot.ts';
import { isSameMessage } from '../words/message.ts';
import { type AsOf, parseAsOf } from './asOf.ts';
import type { Side } from './pair.ts';
import type { Statement } from './statement.ts';

/** A claim as far as comparing is concerned: no place in the text, so that an edit elsewhere in it changes nothing here. */
export interface Member extends Statement {
  readonly id: string;
  readonly path: string;
  /** Place among the claims of its source's analysis. */
  readonly index: number;
  /** The topic as written in the claim, and the one it means. */
  readonly name: string;
  readonly topic: string;
  /** When its source was published. */
  readonly published: AsOf | undefined;
  readonly preferred: boolean;
  /** Made ready, as a topic without a record reads it: kept from when it is first compared until its topic is let go of. See `topicClaims.ts`. */
  side: Side | undefined;
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
  { known, at }: MembersOptions = {},
): Member[] {
  const { path, record, claims } = analysis;
  const published = parseAsOf(record.published ?? '');
  const members: Member[] = [];
  for (const index of at ?? claims.keys()) {
    const { claim, reading } = claims[index]!;
    if (!reading.figure || claim.rank === 'deprecated') continue;
    const fresh: Member = {
      id: claim.id,
      path,
      index,
      name: claim.topic,
      topic: topicOf(claim.topic),
      figure: reading.figure,
      attributedTo: claim.attributedTo,
      asOf: parseAsOf(claim.asOf ?? '') ?? published,
      source: path,
      role: record.role,
      published,
      preferred: claim.rank === 'preferred',
      side: undefined,
    };
    const old = known?.get(claim.id);
    members.push(old && sameMember(old, fresh) ? old : fresh);
  }
  return members;
}

/** Whether nothing about a member that comparing asks has changed; the figure's place in the text is not asked. */
function sameMember(a: Member, b: Member): boolean {
  return (
    a.id === b.id &&
    a.index === b.index &&
    a.topic === b.topic &&
    a.path === b.path &&
    samePeriod(a.published, b.published) &&
    a.preferred === b.preferred &&
    a.attributedTo === b.attributedTo &&
    a.role === b.role &&
    samePeriod(a.asOf, b.asOf) &&
    sameReading(a.figure, b.figure)
  );
}

const samePeriod = (a: AsOf | undefined, b: AsOf | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameInterval(a, b));

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
  const [first, second] = [a.published?.low ?? -Infinity, b.published?.low ?? -Infinity];
  if (first !== second) return first < second;
  if (a.path !== b.path) return a.path < b.path;
  return a.index < b.index;
}
