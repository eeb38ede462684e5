/** The relations between topics as the board draws them: what breaks first, then what adds up. */

import type { Interval } from '../figures/interval.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Member } from '../verdicts/members.ts';
import type { RelationVerdict } from '../verdicts/relations/checkRelations.ts';
import type { Expression } from '../verdicts/relations/expression.ts';
import { type Quantity, quantityOf } from '../verdicts/relations/quantity.ts';
import type { Relation } from '../verdicts/relations/relation.ts';
import { sayInterval } from '../verdicts/relations/show.ts';
import { say } from '../words/message.ts';
import { inWords, type Language } from '../words/print.ts';
import type { BoardOperand, BoardRelation, BoardScale, BoardTerm } from './boardData.ts';
import { plain } from './scale.ts';
import { intervalWords, measureWords } from './words.ts';

/** What the board knows of a claim already. */
export interface KnownClaim {
  readonly source: number;
  readonly figure: string;
}

export interface RelationsInput {
  readonly snapshot: Snapshot;
  /** Title of a topic, or its measure in words. */
  readonly titleOf: (topic: string) => string;
  readonly claim: (id: string) => KnownClaim | undefined;
  /** What they are told in. */
  readonly language: Language;
}

/** Computations shown for one relation: of many that hold a few say it. */
const mostBroken = 20;
const mostHolding = 2;

export function boardRelations(input: RelationsInput): readonly BoardRelation[] {
  const { breaches, confirmations } = input.snapshot.relations().outcome;
  const violations = breaches.flatMap((breach) => breach.violations);
  // A stated figure is told once for a relation, however many computations it is held against; those inside one source come first.
  const chosen = (list: readonly RelationVerdict[], most: number): RelationVerdict[] => {
    const told = new Set<string>();
    const counts = new Map<Relation, number>();
    return list.filter(({ target, derived: { relation } }) => {
      const key = `${relation.text} ${relation.topic} ${target.id}`;
      const count = counts.get(relation) ?? 0;
      if (told.has(key) || count >= most) return false;
      told.add(key);
      counts.set(relation, count + 1);
      return true;
    });
  };
  return [
    ...chosen(violations, mostBroken).map((each) => boardRelation(each, false, input)),
    ...chosen(tightestFirst(confirmations, input.snapshot), mostHolding).map((each) =>
      boardRelation(each, true, input),
    ),
  ];
}

/** What is stated most exactly says most: "2,650" before "more than 2,600" before "thousands". */
function tightestFirst(list: readonly RelationVerdict[], snapshot: Snapshot): readonly RelationVerdict[] {
  const width = ({ target }: RelationVerdict): number => {
    const stated = statedOf(snapshot, target);
    return stated ? stated.high - stated.low : Infinity;
  };
  return list
    .map((each) => ({ each, width: width(each) }))
    .sort((a, b) => (a.width === b.width ? 0 : a.width - b.width))
    .map(({ each }) => each);
}

function boardRelation(found: RelationVerdict, holds: boolean, input: RelationsInput): BoardRelation {
  const { language } = input;
  const { target, derived, verdict } = found;
  const { relation, operands, computed, side } = derived;
  const { dimension } = side.magnitude;
  const factor = dimension === 'percent' ? 100 : 1; // shares are computed as parts of one
  const shown = times(computed, factor);
  const stated = statedOf(input.snapshot, target) ?? computed;
  const values = new Map(operands.map((operand) => [operand.topic, quantityOf(operand.side)]));
  const told = operands.map(({ topic, member, side: { magnitude } }) =>
    operand(member, input.titleOf(topic), statedWords(magnitude.stated, magnitude.dimension, language), input),
  );
  const sign = signs[relation.kind];
  const formula = inTitles(relation.expression, input.titleOf);
  return {
    topic: relation.topic,
    expression: relation.text,
    formula,
    title: `${input.titleOf(relation.topic)} ${sign} ${formula}`,
    holds,
    sentence: inWords(verdict.sentence, language),
    scale: scaleOf(dimension, language),
    terms: terms(
      relation.expression,
      values,
      dimension,
      (topic) => told[operands.findIndex((o) => o.topic === topic)]!,
    ),
    operands: told,
    sign,
    computed: plain(shown),
    computedWords: wordsOf(shown, dimension, language),
    result: {
      ...operand(target, input.titleOf(relation.topic), wordsOf(stated, dimension, language), input),
      interval: plain(stated),
    },
    gap: holds ? null : gapWords(shown, stated, dimension, language),
  };
}

/** How the topic's figure stands to the computed one; days may be the same day. */
const signs = { equals: '=', atMost: '≤', atLeast: '≥', before: '≤', after: '≥' } as const;

function statedOf(snapshot: Snapshot, target: Member): Interval | undefined {
  const topic = snapshot.claims.get(target.topic);
  const at = topic?.members.findIndex(({ id }) => id === target.id) ?? -1;
  return topic?.sides()[at]?.magnitude.stated;
}

const operand = (member: Member, title: string, words: string, { claim }: RelationsInput): BoardOperand => {
  const known = claim(member.id);
  return { title, words, claim: member.id, figure: known?.figure ?? null, source: known?.source ?? null };
};

/** Days as everywhere on the board; everything else as relations print it. */
const statedWords = (i: Interval, dimension: string, language: Language): string =>
  dimension === 'date' || dimension === 'birth'
    ? intervalWords(plain(i), scaleOf(dimension, language), language)
    : showInterval(i, dimension, language);

const showInterval = (i: Interval, dimension: string, language: Language): string =>
  inWords(sayInterval(i, dimension), language);

/** Percentages are printed as such. */
const wordsOf = (i: Interval, dimension: string, language: Language): string =>
  dimension === 'percent' ? showInterval(times(i, 0.01), 'ratio', language) : statedWords(i, dimension, language);

const times = (i: Interval, factor: number): Interval =>
  factor === 1 ? i : { ...i, low: i.low * factor, high: i.high * factor };

function scaleOf(dimension: string, language: Language): BoardScale {
  if (dimension === 'date' || dimension === 'birth') return { kind: 'date', unit: null, whole: true };
  if (dimension === 'time') return { kind: 'time', unit: null, whole: false };
  const colon = dimension.indexOf(':');
  const unit =
    dimension === 'percent'
      ? '%'
      : dimension === 'duration'
        ? inWords(say`days`, language)
        : colon < 0
          ? null
          : dimension.slice(colon + 1);
  return { kind: 'number', unit, whole: dimension === 'count' };
}

/** The steps of a sum or difference of topics; none where something is multiplied, or of a kind that cannot stand on the result's scale. */
function terms(
  expression: Expression,
  values: ReadonlyMap<string, Quantity>,
  dimension: string,
  told: (topic: string) => BoardOperand,
): readonly BoardTerm[] {
  const steps = stepsOf(expression);
  if (!steps || steps.length < 2) return [];
  const made: BoardTerm[] = [];
  let sum: Interval | undefined;
  for (const { sign, topic } of steps) {
    const value = values.get(topic);
    if (!value || (value.dimension !== dimension && !(dimension === 'date' && value.dimension === 'duration')))
      return [];
    if (!sum && value.dimension !== dimension) return []; // a date has to come first
    sum = sum ? added(sum, value.interval, sign === '−') : value.interval;
    made.push({ ...told(topic), sign, sum: plain(sum) });
  }
  return made;
}

interface Step {
  readonly sign: BoardTerm['sign'];
  readonly topic: string;
}

/** `undefined` where it is more than adding and taking away topics one after the other. */
function stepsOf(expression: Expression): Step[] | undefined {
  switch (expression.kind) {
    case 'topic':
      return [{ sign: '', topic: expression.name }];
    case 'number':
      return undefined;
    case 'operation': {
      const { operator, left, right } = expression;
      if ((operator !== '+' && operator !== '-') || right.kind !== 'topic') return undefined;
      const before = stepsOf(left);
      return before && [...before, { sign: operator === '+' ? '+' : '−', topic: right.name }];
    }
  }
}

const added = (a: Interval, b: Interval, minus: boolean): Interval => ({
  low: minus ? a.low - b.high : a.low + b.low,
  high: minus ? a.high - b.low : a.high + b.high,
  lowOpen: a.lowOpen || (minus ? b.highOpen : b.lowOpen),
  highOpen: a.highOpen || (minus ? b.lowOpen : b.highOpen),
});

const operatorSigns = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

function inTitles(expression: Expression, titleOf: (topic: string) => string): string {
  switch (expression.kind) {
    case 'topic':
      return titleOf(expression.name);
    case 'number':
      return expression.value > 0 && expression.value < 1
        ? `${Number((expression.value * 100).toPrecision(6))} %`
        : String(expression.value);
    case 'operation': {
      const { operator, left, right } = expression;
      const inner = (part: Expression): string => {
        const words = inTitles(part, titleOf);
        return part.kind === 'operation' ? `(${words})` : words;
      };
      const first = operator === '+' || operator === '-' ? inTitles(left, titleOf) : inner(left);
      return `${first} ${operatorSigns[operator]} ${inner(right)}`;
    }
  }
}

/** `350 too many`: the distance between the nearest ends, and which way the stated one is off. */
function gapWords(computed: Interval, stated: Interval, dimension: string, language: Language): string | null {
  const above = stated.low - computed.high;
  const below = computed.low - stated.high;
  const distance = Math.max(above, below);
  if (!(distance > 0) || !Number.isFinite(distance)) return null;
  const size = { low: distance, high: distance, lowOpen: false, highOpen: false };
  if (dimension === 'date' || dimension === 'birth') {
    const apart = sayInterval(size, 'duration');
    return inWords(above > 0 ? say`${apart} later` : say`${apart} earlier`, language);
  }
  const apart = wordsOf(size, dimension, language);
  return inWords(above > 0 ? say`${apart} more` : say`${apart} less`, language);
}

/** A topic's title, or its measure in words. */
export const titleIn =
  ({ topics }: Snapshot) =>
  (name: string): string =>
    topics.get(name)?.title ?? measureWords(name.slice(name.indexOf('/') + 1));
