/** The claims of one topic, made ready for comparing. Immutable; what is derived is worked out when first asked. */
import type { Changes, TopicRecord } from '../records/model.ts';
import { type ClaimClasses, claimClasses } from './classes.ts';
import { judge } from './compare.ts';
import { type Consensus, consensusOf } from './consensus.ts';
import { driftsOf } from './drift.ts';
import type { Tolerance } from './magnitude.ts';
import type { Member } from './members.ts';
import { modelsOf } from './models.ts';
import { changesOf as changesOfSide, pairOf, type Side, sideOf, toleranceOf } from './pair.ts';
import type { PartyNames } from './parties.ts';
import { remembered } from './remembered.ts';
import { areBirths, declaredDimension, withSharedKind } from './sharedKind.ts';
import { type Sweep, sweep } from './sweep.ts';
import type { Verdict } from './verdict.ts';

export interface TopicClaims {
  readonly name: string;
  readonly record: TopicRecord | undefined;
  readonly tolerance: Tolerance;
  readonly members: readonly Member[];
  /** Whether one of them is the established value. */
  readonly hasPreferred: boolean;
  /** The place of a member among them, -1 where it is none of them. */
  place(member: Pick<Member, 'id'>): number;
  /** One per member, in the same order. */
  sides(): readonly Side[];
  /** Which of them lie apart. */
  sweep(): Sweep;
  /** The members of one party and number with a member whose bound is another. */
  driftsFrom(at: number): readonly number[];
  /** For a member whose figure is of another kind than the rest of the topic: one that fits. */
  model(at: number): number | undefined;
  /** What most of them say; see `consensusOf`. */
  consensus(): Consensus | undefined;
  /** Where each member stands to the consensus, by place; all `camp.none` where there is none. */
  camps(): Uint8Array;
  /** How questionable each member is, by place: a draft most, then what is not the preferred value, then an outlier. */
  doubt(): Uint8Array;
  /** The verdict on two members, by their places in `members`. */
  verdict(i: number, j: number): Verdict;
  /** The same with all at once, for topics of which not every pair can be judged. */
  classes(): ClaimClasses;
  /** Lets go of what was derived, which may take more memory than the claims; who asks again waits for it again. */
  forget(): void;
}

/** Where a claim stands to the consensus of its topic. */
export const camp = { none: 0, agreeing: 1, outlier: 2 } as const;

export const topicClaims = (
  name: string,
  record: TopicRecord | undefined,
  members: readonly Member[],
  parties: PartyNames,
): TopicClaims => new Topic(name, record, members, parties);

/** What was asked of a topic so far. */
interface Derived {
  sides?: readonly Side[];
  sweep?: Sweep;
  drifts?: ReadonlyMap<number, readonly number[]>;
  models?: ReadonlyMap<number, number>;
  consensus?: { readonly known: Consensus | undefined };
  camps?: Uint8Array;
  doubt?: Uint8Array;
  verdict?: TopicClaims['verdict'];
  classes?: ClaimClasses;
  places?: ReadonlyMap<string, number>;
}

/** In a topic of so many claims or fewer, one is found by looking at each. */
const fewPlaces = 16;

/** A class, as there are ten thousand of them: what they can do is kept once, in the prototype. */
class Topic implements TopicClaims {
  readonly name: string;
  readonly record: TopicRecord | undefined;
  readonly tolerance: Tolerance;
  readonly members: readonly Member[];
  readonly hasPreferred: boolean;
  readonly #parties: PartyNames;
  #derived: Derived | undefined;

  constructor(name: string, record: TopicRecord | undefined, members: readonly Member[], parties: PartyNames) {
    this.name = name;
    this.record = record;
    this.tolerance = toleranceOf(record);
    this.members = members;
    this.hasPreferred = members.some((member) => member.preferred);
    this.#parties = parties;
  }

  get #known(): Derived {
    this.#derived ??= {};
    return this.#derived;
  }

  forget(): void {
    this.#derived = undefined;
    for (const member of this.members) member.side = undefined;
  }

  place({ id }: Pick<Member, 'id'>): number {
    if (this.members.length <= fewPlaces) return this.members.findIndex((member) => member.id === id);
    this.#known.places ??= new Map(this.members.map((member, i) => [member.id, i]));
    return this.#known.places.get(id) ?? -1;
  }

  sides(): readonly Side[] {
    this.#known.sides ??= this.#sides();
    return this.#known.sides;
  }

  #sides(): readonly Side[] {
    const { members, record, tolerance } = this;
    const before = members.map(({ figure }) => figure);
    const figures = withSharedKind(before, record);
    const isBirth = areBirths(figures);
    return members.map((member, i) => {
      const figure = figures[i]!;
      if (tolerance === 'rounding' && figure === before[i] && !(isBirth && figure.kind === 'date')) {
        member.side ??= sideOf(member, 'rounding', this.#parties);
        return member.side;
      }
      const statement = figure === before[i] ? member : { ...member, figure, side: undefined };
      return sideOf(statement, tolerance, this.#parties, { isBirth });
    });
  }

  sweep(): Sweep {
    this.#known.sweep ??= sweep(this.sides());
    return this.#known.sweep;
  }

  driftsFrom(at: number): readonly number[] {
    this.#known.drifts ??= driftsOf(this.sides());
    return this.#known.drifts.get(at) ?? none;
  }

  model(at: number): number | undefined {
    this.#known.models ??= modelsOf(this.members, this.sides(), declaredDimension(this.record));
    return this.#known.models.get(at);
  }

  consensus(): Consensus | undefined {
    this.#known.consensus ??= { known: this.#consensus() };
    return this.#known.consensus.known;
  }

  #consensus(): Consensus | undefined {
    const preferred = this.members.flatMap((member, i) => (member.preferred ? [i] : []));
    return consensusOf(this.sides(), changesOf(this.sides(), this.record), preferred);
  }

  camps(): Uint8Array {
    this.#known.camps ??= this.#camps();
    return this.#known.camps;
  }

  #camps(): Uint8Array {
    const camps = new Uint8Array(this.members.length);
    const { agreeing = [], outliers = [] } = this.consensus() ?? {};
    for (const i of agreeing) camps[i] = camp.agreeing;
    for (const i of outliers) camps[i] = camp.outlier;
    return camps;
  }

  doubt(): Uint8Array {
    const camps = this.camps();
    this.#known.doubt ??= Uint8Array.from(
      this.members,
      (m, i) => (m.role === 'draft' ? 4 : 0) + (m.preferred ? 0 : 2) + (camps[i] === camp.outlier ? 1 : 0),
    );
    return this.#known.doubt;
  }

  verdict(i: number, j: number): Verdict {
    const { record, tolerance } = this;
    this.#known.verdict ??= remembered(this.sides(), (a, b) => judge(pairOf(a, b, record, tolerance)));
    return this.#known.verdict(i, j);
  }

  classes(): ClaimClasses {
    this.#known.classes ??= claimClasses(this.sides(), this.camps(), (i, j) => this.verdict(i, j));
    return this.#known.classes;
  }
}

const none: readonly number[] = [];

/** How the topic changes: as its record says, and never for dates and ages. */
const changesOf = (sides: readonly Side[], record: TopicRecord | undefined): Changes | undefined =>
  sides[0] ? changesOfSide(sides[0], record) : record?.changes;
