/** A figure as a relation computes with it: an interval of a dimension, softened as far as its words allow. */

import type { Interval } from '../../figures/interval.ts';
import { point } from '../../figures/interval.ts';
import { type Message, say } from '../../words/message.ts';
import type { Side } from '../pair.ts';
import { add, divide, multiply, subtract } from './arithmetic.ts';
import type { Expression, Operator } from './expression.ts';

export interface Quantity {
  /** As in `Magnitude`; `ratio` (1 is the whole) for shares, `number` for bare numbers, which take any dimension. */
  readonly dimension: string;
  readonly interval: Interval;
  /** Whether a stated bound or range went into it. */
  readonly isBound: boolean;
}

export type Computed =
  | { readonly quantity: Quantity; readonly problem?: undefined }
  | { readonly quantity?: undefined; readonly problem: Message };

/** What a claim contributes. A duration of days may have been counted with its first or last day: "five days" are four or five nights. */
export function quantityOf({ magnitude, statement: { figure } }: Side): Quantity {
  const { dimension, isBound } = magnitude;
  const interval = isBound ? magnitude.towardsBound : magnitude.towardsValue;
  if (dimension === 'percent') {
    return { dimension: 'ratio', isBound, interval: multiply(interval, point(0.01)) };
  }
  if (dimension === 'duration' && figure.hedge === 'none') {
    const { low, high } = magnitude.stated;
    const counted = { low: low - 1, high, lowOpen: false, highOpen: false };
    const precise = Math.max(interval.high - high, 0) <= 0.5;
    return { dimension, isBound, interval: low < 1 ? interval : precise ? counted : union(interval, counted) };
  }
  return { dimension, isBound, interval };
}

/** The same as stated, for showing: 41 rather than the 40.5 to 41.5 that it is taken for. */
export function statedQuantityOf({ magnitude: { dimension, isBound, stated } }: Side): Quantity {
  return dimension === 'percent'
    ? { dimension: 'ratio', isBound, interval: multiply(stated, point(0.01)) }
    : { dimension, isBound, interval: stated };
}

const union = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  lowOpen: a.low < b.low ? a.lowOpen : b.lowOpen,
  highOpen: a.high > b.high ? a.highOpen : b.highOpen,
});

/** Computes an expression; `quantityFor` gives the quantity a topic's name stands for this time. */
export function compute(expression: Expression, quantityFor: (topic: string) => Quantity): Computed {
  switch (expression.kind) {
    case 'topic':
      return { quantity: quantityFor(expression.name) };
    case 'number':
      return { quantity: { dimension: 'number', interval: point(expression.value), isBound: false } };
    case 'operation': {
      const left = compute(expression.left, quantityFor);
      if (!left.quantity) return left;
      const right = compute(expression.right, quantityFor);
      if (!right.quantity) return right;
      return combine(expression.operator, left.quantity, right.quantity);
    }
  }
}

function combine(operator: Operator, a: Quantity, b: Quantity): Computed {
  const dimension = dimensionOf(operator, a.dimension, b.dimension);
  if (dimension === undefined) {
    return { problem: say`${nameOf(a.dimension)} ${words[operator]} ${nameOf(b.dimension)} makes no sense` };
  }
  const interval = calculate(operator, a, b);
  if (!interval) return { problem: say`the divisor may be zero` };
  return { quantity: { dimension, interval, isBound: a.isBound || b.isBound } };
}

function calculate(operator: Operator, a: Quantity, b: Quantity): Interval | undefined {
  switch (operator) {
    case '+':
      return add(a.interval, b.interval);
    case '-': {
      const difference = subtract(a.interval, b.interval);
      // From the 3rd to the 9th it is six days, or seven with both of them.
      return a.dimension === 'date' && b.dimension === 'date'
        ? { ...difference, high: difference.high + 1 }
        : difference;
    }
    case '*':
      return multiply(a.interval, b.interval);
    case '/':
      return divide(a.interval, b.interval);
  }
}

/** The dimension of the result, `undefined` where the two do not go together. */
function dimensionOf(operator: Operator, a: string, b: string): string | undefined {
  const [x, y] = [a === 'number' ? b : a, b === 'number' ? a : b]; // a bare number is what the other is
  switch (operator) {
    case '+':
      if (x === 'date' && y === 'duration') return 'date';
      if (x === 'duration' && y === 'date') return 'date';
      return x === y && x !== 'date' && x !== 'time' ? x : undefined;
    case '-':
      if (x === 'date' && b !== 'number') return y === 'duration' ? 'date' : y === 'date' ? 'duration' : undefined;
      return x === y && x !== 'date' ? x : undefined;
    case '*':
      if (isScalar(a) && !isPlace(b)) return b === 'number' ? a : b;
      return isScalar(b) && !isPlace(a) ? a : undefined;
    case '/':
      if (isPlace(a) || isPlace(b)) return undefined;
      if (b === 'number') return a;
      return x === y ? 'ratio' : isScalar(b) ? a : undefined;
  }
}

const isScalar = (dimension: string): boolean =>
  dimension === 'number' || dimension === 'ratio' || dimension === 'count';

/** Places on a line cannot be multiplied. */
const isPlace = (dimension: string): boolean => dimension === 'date' || dimension === 'time' || dimension === 'birth';

const words: Readonly<Record<Operator, Message>> = {
  '+': say`plus`,
  '-': say`minus`,
  '*': say`times`,
  '/': say`divided by`,
};

function nameOf(dimension: string): Message {
  const [, unit] = /^(?:money|unit|duration):(.*)$/.exec(dimension) ?? [];
  if (unit !== undefined) return say`a figure in ${unit}`;
  return Object.hasOwn(names, dimension) ? names[dimension]! : say`a ${dimension}`;
}

const names: Readonly<Record<string, Message>> = {
  ratio: say`a share`,
  number: say`a number`,
  count: say`a count`,
  ordinal: say`a ordinal`,
  date: say`a date`,
  time: say`a time`,
  birth: say`a birth`,
  age: say`a age`,
  duration: say`a duration`,
};
