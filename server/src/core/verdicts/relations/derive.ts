/**
 * What follows from the claims of a relation's operands: for each fitting choice of one claim an operand, a computed statement about the relation's topic.
 * It is compared with the topic's claims by the same rules as any claim, so time and attribution count here as well.
 */

import type { Figure } from '../../figures/figure.ts';
import type { Interval } from '../../figures/interval.ts';
import { sameInterval } from '../../figures/interval.ts';
import { type Message, say, whole } from '../../words/message.ts';
import { inWords } from '../../words/print.ts';
import type { AsOf } from '../asOf.ts';
import type { Member } from '../members.ts';
import type { Side } from '../pair.ts';
import { camp, type TopicClaims } from '../topicClaims.ts';
import { compute, type Quantity, quantityOf } from './quantity.ts';
import type { Relation } from './relation.ts';

/** A claim as an operand. */
export interface Operand {
  readonly topic: string;
  readonly member: Member;
  readonly side: Side;
  /** Whether most sources say otherwise; then it is reckoned with inside its own source only. */
  readonly isOutlier: boolean;
}

export interface Derived {
  readonly relation: Relation;
  readonly operands: readonly Operand[];
  /** The computed interval itself, before the relation's kind opens an end; in canonical units. */
  readonly computed: Interval;
  /** As if somebody had claimed it. */
  readonly side: Side;
}

export interface Derivation {
  readonly derived: readonly Derived[];
  /** Why nothing could be computed of some choice, each reason once, with a choice it is true of. */
  readonly problems: readonly { readonly message: Message; readonly operands: readonly Operand[] }[];
}

/** Choices looked at for one relation. Those inside one source come first and are the surest; where there are more, it is said. */
const mostChoices = 10_000;

/** Computes a relation for every fitting choice of claims. */
export function derive(relation: Relation, claims: ReadonlyMap<string, TopicClaims>): Derivation {
  const candidates = relation.operands.map((topic) => operandsOf(claims.get(topic)));
  const problems = new Map<string, { readonly message: Message; readonly operands: readonly Operand[] }>();
  const report = (message: Message, operands: readonly Operand[]): void => {
    const words = inWords(message);
    if (!problems.has(words)) problems.set(words, { message, operands });
  };
  const derived: Derived[] = [];
  for (const operands of choices(candidates)) {
    if (operands === tooMany) {
      report(say`more than ${whole(mostChoices)} choices of claims fit: not all are worked out`, []);
      break;
    }
    const values = new Map(operands.map((operand) => [operand.topic, quantityOf(operand.side)]));
    const { quantity, problem } = compute(relation.expression, (topic) => values.get(topic)!);
    if (!quantity) {
      report(problem, operands);
      continue;
    }
    if (isAbsurd(quantity)) continue;
    derived.push({ relation, operands, computed: quantity.interval, side: sideOf(relation, quantity, operands) });
  }
  return { derived, problems: [...problems.values()] };
}

/** Days that no calendar here can name lie further from 1970 than this: 273,790 years. */
const furthestDay = 100_000_000;

/** Infinity less infinity, and days beyond the calendar: nothing follows from them. */
function isAbsurd({ dimension, interval: { low, high } }: Quantity): boolean {
  const beyond = (x: number): boolean => Number.isNaN(x) || (Number.isFinite(x) && Math.abs(x) > furthestDay);
  return dimension === 'date' || dimension === 'birth'
    ? beyond(low) || beyond(high)
    : Number.isNaN(low) || Number.isNaN(high);
}

function operandsOf(topic: TopicClaims | undefined): Operand[] {
  if (!topic) return [];
  return topic.members.flatMap((member, i) =>
    topic.hasPreferred && !member.preferred
      ? []
      : [{ topic: topic.name, member, side: topic.sides()[i]!, isOutlier: topic.camps()[i] === camp.outlier }],
  );
}

/** One claim an operand, those of one source first; only choices whose claims go together. */
function* choices(candidates: readonly (readonly Operand[])[]): Generator<readonly Operand[] | typeof tooMany> {
  let left = mostChoices;
  const bySource = candidates.map(byPath);
  for (const path of bySource[0]?.keys() ?? []) {
    for (const choice of together(bySource.map((sources) => sources.get(path) ?? []))) {
      if (left-- === 0) return yield tooMany;
      yield choice;
    }
  }
  for (const choice of together(candidates.map(distinct))) {
    if (choice.every(({ member }) => member.path === choice[0]!.member.path)) continue;
    if (left-- === 0) return yield tooMany;
    yield choice;
  }
}

const tooMany = 'too many';

function byPath(operands: readonly Operand[]): ReadonlyMap<string, readonly Operand[]> {
  const found = new Map<string, Operand[]>();
  for (const operand of operands) {
    const list = found.get(operand.member.path);
    if (list) list.push(operand);
    else found.set(operand.member.path, [operand]);
  }
  return found;
}

/** One of those that compute alike: twenty reports of one count add nothing to a sum but twenty times the work. What an outlier says adds up to nothing. */
function distinct(operands: readonly Operand[]): readonly Operand[] {
  const seen = new Map<string, Operand>();
  for (const operand of operands) {
    if (operand.isOutlier) continue;
    const { magnitude, party } = operand.side;
    const { low, high, lowOpen, highOpen } = quantityOf(operand.side).interval;
    const day = hasTime(operand) ? operand.member.asOf : undefined;
    const draft = operand.member.role === 'draft' ? operand.member.path : '';
    const key = [magnitude.dimension, party ?? '', draft, low, high, lowOpen, highOpen, day?.low, day?.high].join('\n');
    if (!seen.has(key)) seen.set(key, operand);
  }
  return [...seen.values()];
}

/** Every choice of one of each list whose members go together; what does not is not tried further. */
function* together(
  lists: readonly (readonly Operand[])[],
  chosen: readonly Operand[] = [],
): Generator<readonly Operand[], void> {
  const [list, ...rest] = lists;
  if (!list) {
    if (chosen.length > 0) yield chosen;
    return;
  }
  for (const operand of list) {
    if (goTogether([...chosen, operand])) yield* together(rest, [...chosen, operand]);
  }
}

/** Figures of different parties are not added up, nor counts of different days: the sum would be nobody's. */
function goTogether(operands: readonly Operand[]): boolean {
  const parties = new Set(operands.flatMap(({ side }) => side.party ?? []));
  if (parties.size > 1) return false;
  const days = operands.filter(hasTime).map(({ member }) => member.asOf);
  return days.every((day) => sameDays(day, days[0]));
}

/** Dates, births and durations are of no day; everything else is as of one. */
const hasTime = ({ side: { magnitude } }: Operand): boolean =>
  !['date', 'birth', 'duration'].includes(magnitude.dimension);

const sameDays = (a: AsOf | undefined, b: AsOf | undefined): boolean => a === b || (!!a && !!b && sameInterval(a, b));

/** The computed value as a statement: of the operands' party where they have one, of their day, of their source where it is one. */
function sideOf({ kind }: Relation, { dimension, interval, isBound }: Quantity, operands: readonly Operand[]): Side {
  const [first] = operands;
  const party = operands.every(({ side }) => side.party === first!.side.party) ? first!.side : undefined;
  const asOf = operands.find(hasTime)?.member.asOf;
  const canonical =
    dimension === 'ratio' ? { ...interval, low: interval.low * 100, high: interval.high * 100 } : interval;
  const side = opened(kind, canonical);
  return {
    statement: {
      figure: figureOf(dimension, side),
      attributedTo: party?.statement.attributedTo,
      asOf,
      source: operands.every(({ member }) => member.path === first!.member.path) ? first!.member.path : undefined,
      role: operands.some(({ member }) => member.role === 'draft') ? 'draft' : 'source',
    },
    magnitude: {
      dimension: dimension === 'ratio' ? 'percent' : dimension,
      stated: side,
      towardsValue: side,
      towardsBound: side,
      isBound,
    },
    party: party?.party,
  };
}

/** The values that a relation allows its topic, once the other side is computed. */
function opened(kind: Relation['kind'], i: Interval): Interval {
  switch (kind) {
    case 'equals':
      return i;
    case 'atMost':
    case 'before':
      return { ...i, low: -Infinity, lowOpen: true };
    case 'atLeast':
    case 'after':
      return { ...i, high: Infinity, highOpen: true };
  }
}

/** A figure that nobody wrote: only what the rules ask of one. */
function figureOf(dimension: string, interval: Interval): Figure {
  const nowhere = { start: 0, end: 0 };
  return {
    span: nowhere,
    core: nowhere,
    kind: kindOf(dimension),
    value: null,
    unit: null,
    interval,
    band: 0,
    round: false,
    hedge: 'range',
    weak: false,
    addition: false,
    headNoun: null,
    whole: null,
    openAnchor: null,
    implied: [],
    because: say`computed`,
  };
}

function kindOf(dimension: string): Figure['kind'] {
  const [head] = dimension.split(':');
  switch (head) {
    case 'date':
    case 'duration':
    case 'money':
    case 'time':
    case 'age':
      return head;
    case 'ratio':
      return 'percent';
    case 'birth':
      return 'age';
    case 'count':
    case 'number':
      return 'count';
    default:
      return 'measure';
  }
}
