/** Computations in words: `flood/killed + flood/injured = 41 + 202 = 243 (242–244)`, as stated, with the interval that comes of it. */

import { type Interval, isPoint } from '../../figures/interval.ts';
import { formatDay } from '../../text/day.ts';
import { type Decimal, type Message, say } from '../../words/message.ts';
import { inWords } from '../../words/print.ts';
import type { Derived, Operand } from './derive.ts';
import type { Expression } from './expression.ts';
import { compute, type Quantity, quantityOf, statedQuantityOf } from './quantity.ts';

/** So long an expression is left out of a message; its operands stand with the related places. */
const longestExpression = 60;

export function sayComputation(derived: Derived): Message {
  const { expression, text } = derived.relation;
  const result = sayResult(derived);
  const worked =
    expression.kind === 'topic'
      ? result
      : say`${sayExpression(expression, quantities(derived, statedQuantityOf))} = ${result}`;
  return text.length > longestExpression ? worked : say`${text} = ${worked}`;
}

const quantities = ({ operands }: Derived, of: (side: Operand['side']) => Quantity): ReadonlyMap<string, Quantity> =>
  new Map(operands.map((operand) => [operand.topic, of(operand.side)]));

/** The number that comes of what is stated, and the interval beside it where there is more to it. */
function sayResult(derived: Derived): Message {
  const { computed, side, relation } = derived;
  const dimension = side.magnitude.dimension === 'percent' ? 'ratio' : side.magnitude.dimension;
  const interval = sayInterval(computed, dimension);
  const values = quantities(derived, statedQuantityOf);
  const { quantity } = compute(relation.expression, (topic) => values.get(topic)!);
  if (!quantity || !isPoint(quantity.interval)) return interval;
  const stated = sayInterval(quantity.interval, dimension);
  return inWords(stated) === inWords(interval) ? stated : say`${stated} (${interval})`;
}

/** What an operand is taken for, `undefined` where that is what it states. */
export function takenAs({ side }: Operand): Message | undefined {
  const [stated, taken] = [statedQuantityOf(side), quantityOf(side)].map(({ interval, dimension }) =>
    sayInterval(interval, dimension),
  );
  return inWords(stated!) === inWords(taken!) ? undefined : taken;
}

function sayExpression(expression: Expression, values: ReadonlyMap<string, Quantity>): Message {
  switch (expression.kind) {
    case 'topic': {
      const { interval, dimension } = values.get(expression.name)!;
      return sayInterval(interval, dimension);
    }
    case 'number':
      return say`${number(expression.value)}`;
    case 'operation': {
      const { operator, left, right } = expression;
      return say`${inner(left, operator, values, false)} ${signs[operator]} ${inner(right, operator, values, true)}`;
    }
  }
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Parentheses only where the operators need them. */
function inner(
  expression: Expression,
  outer: string,
  values: ReadonlyMap<string, Quantity>,
  isRight: boolean,
): Message {
  const words = sayExpression(expression, values);
  if (expression.kind !== 'operation') return words;
  const isSum = expression.operator === '+' || expression.operator === '-';
  const needs = outer === '*' || outer === '/' ? isSum || isRight : isRight && outer === '-';
  return needs ? say`(${words})` : words;
}

/** An interval in its dimension: `2,900–3,100`, `more than 300`, `2025-01-08 to 2025-01-09`, `31.2–32.4 %`. */
export function sayInterval({ low, high, lowOpen, highOpen }: Interval, dimension: string): Message {
  if (dimension === 'date' || dimension === 'birth') return sayDays(low, high);
  const { factor, name } = unitOf(dimension, Math.min(Math.abs(low), Math.abs(high)));
  const show = (x: number): Decimal => number(x / factor);
  const withUnit = (range: Message): Message => (name === '' ? range : say`${range} ${name}`);
  if (low === high) return withUnit(say`${show(low)}`);
  if (high === Infinity) {
    if (low === -Infinity) return say`any number`;
    return withUnit(lowOpen ? say`more than ${show(low)}` : say`at least ${show(low)}`);
  }
  if (low === -Infinity) return withUnit(highOpen ? say`less than ${show(high)}` : say`at most ${show(high)}`);
  return withUnit(say`${show(low)}–${show(high)}`);
}

/** Days are whole: half days come of durations, and only the days between count. */
function sayDays(low: number, high: number): Message {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  if (first === last) return say`${formatDay(first)}`;
  if (low === -Infinity) return high === Infinity ? say`any day` : say`until ${formatDay(last)}`;
  return high === Infinity
    ? say`from ${formatDay(first)}`
    : say`${formatDay(Math.min(first, last))} to ${formatDay(Math.max(first, last))}`;
}

const number = (x: number): Decimal => ({ decimal: x, digits: Math.abs(x) < 1 ? 3 : Math.abs(x) < 100 ? 2 : 1 });

/** The unit to show numbers in: long durations in months or years, shares in per cent. */
function unitOf(dimension: string, least: number): { readonly factor: number; readonly name: Message | string } {
  if (dimension === 'ratio') return { factor: 0.01, name: '%' };
  if (dimension === 'duration') {
    const year = 365.2425;
    if (least >= 2 * year) return { factor: year, name: say`years` };
    return least >= 62 ? { factor: year / 12, name: say`months` } : { factor: 1, name: say`days` };
  }
  const colon = dimension.indexOf(':');
  return { factor: 1, name: colon < 0 ? '' : dimension.slice(colon + 1) };
}
