/**
 * The workspace as derived from texts and records. `SourceAnalysis` is per file and depends on that file and its claims alone; `Snapshot`
 * joins them by topic. Both are immutable: a change makes a new analysis of one file and a new snapshot that shares all the rest.
 *
 * A pair in conflict is one fact with two ends. `findings` tells it once, on the side a reader would question: the draft, else what is not the
 * preferred value, else the outlier, else the later published source, else the later place. `findingsOf` tells what concerns one file, so the same pair
 * shows at both ends in an editor, with the same `code` and each time among the `claims` of the other.
 */
import type { Anchor } from './anchoring/anchor.ts';
import type { Figure } from './figures/figure.ts';
import type { Reading } from './figures/readFigures.ts';
import type { Telling } from './findings/conflicts.ts';
import type { Finding } from './findings/finding.ts';
import type { Claim, Review, SourceRecord, TopicRecord } from './records/model.ts';
import { defaultSettings, type Settings } from './records/settings.ts';
import type { SourceText } from './source/parseSource.ts';
import type { Span } from './text/span.ts';
import type { TopicName } from './verdicts/aliases.ts';
import type { Member } from './verdicts/members.ts';
import type { RelationMemory } from './verdicts/relations/checkRelations.ts';
import { lazyRelations, type RelationsNow } from './verdicts/relations/lazyRelations.ts';
import type { TopicClaims } from './verdicts/topicClaims.ts';

/** One source with everything that belongs to it. */
export interface SourceInput {
  /** Relative to the folder that holds `.claims/`. */
  readonly path: string;
  readonly languageId: string;
  /** `undefined` where the file is missing or unreadable. */
  readonly text: string | undefined;
  readonly record: SourceRecord;
  readonly claims: readonly Claim[];
}

/** A claim, where it stands today, and what it says there. */
export interface AnchoredClaim {
  readonly claim: Claim;
  readonly anchor: Anchor;
  /** The words at its place today; `null` where it has none. */
  readonly quote: string | null;
  /** The words of the figure read there, hedge and counted noun with it; `null` where none is, or where the record names it. */
  readonly figureWords: string | null;
  /** Places in it are counted from the beginning of the claim's own, so that it stays the same while the claim moves; see `figureInText`. */
  readonly reading: Reading;
  /** Of a claim that stands in the text itself: the whole directive. It has no file. */
  readonly inline?: Span;
}

export interface SourceAnalysis {
  readonly path: string;
  readonly record: SourceRecord;
  readonly claims: readonly AnchoredClaim[];
  /** Figures of a draft that no claim tags, where the team wants hints on them; else empty. */
  readonly untagged: readonly Figure[];
  /** Where an edit asks for a full analysis, see `SourceText`. */
  readonly opaque: readonly Span[];
  /** Findings that depend on this source alone, such as `orphaned`. */
  readonly findings: readonly Finding[];
  /** What was parsed for it, where that was a part of the text: mostly it is the next to be typed in. */
  readonly paragraph?: { readonly text: string; readonly parsed: SourceText };
}

/** Everything known of one store, joined by topic. Opaque to users of the core: ask it through the functions below. */
export interface Snapshot {
  readonly settings: Settings;
  readonly sources: ReadonlyMap<string, SourceAnalysis>;
  readonly topics: ReadonlyMap<string, TopicRecord>;
  /** Texts of topic records as they stand, where known: places of relations lie in them. */
  readonly topicTexts: ReadonlyMap<string, string>;
  /** The topic a name means. */
  readonly topicName: TopicName;
  readonly reviews: readonly Review[];
  /** The comparable claims of each source. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  /** A comparable claim by its id. */
  readonly member: (id: string) => Member | undefined;
  /** By topic, aliases followed. */
  readonly claims: ReadonlyMap<string, TopicClaims>;
  /** The relations of all topics and what came of them; worked out when first asked. */
  readonly relations: () => RelationsNow;
  /** What came of each relation; kept while its topics are as they were. */
  readonly relationMemory: RelationMemory;
  /** Findings on pairs worked out before, by claim; those of a topic are told again, at their new places, while it is as it was. */
  readonly told: WeakMap<TopicClaims, Map<string, readonly Telling[]>>;
  /** Findings worked out before, by file; a new snapshot starts without. */
  readonly found: Map<string, readonly Finding[]>;
}

export const emptySnapshot = (settings: Settings = defaultSettings): Snapshot => ({
  settings,
  sources: new Map(),
  topics: new Map(),
  topicTexts: new Map(),
  topicName: (name) => name,
  reviews: [],
  members: new Map(),
  member: () => undefined,
  claims: new Map(),
  relations: lazyRelations(new Map(), new Map(), (name) => name),
  relationMemory: {},
  told: new WeakMap(),
  found: new Map(),
});

export { type Confirmation, confirmationsOf } from './findings/confirmations.ts';
export {
  brokenRelations,
  type FindingsOptions,
  findings,
  findingsByTopic,
  findingsInPassing,
  findingsOf,
  sourcesConcerned,
} from './findings/ofSnapshot.ts';
export { type LeftOut, type PairVerdict, verdicts, verdictsOf } from './findings/pairs.ts';
export { outliersAgainst, standingOf } from './findings/standing.ts';
export { consensusOf, type TopicConsensus } from './findings/topicConsensus.ts';
export {
  type SourceChanges,
  withChanges,
  withChangesInSteps,
  withReviews,
  withSources,
  withTopics,
  withTopicsInSteps,
} from './snapshotChanges.ts';
