/** Computations in words: `flood/killed + flood/injured = 41 + 202 = 243 (242–244)`, as stated, with the interval that comes of it. */
import { type Interval, isPoint } from '../../figures/interval.ts';
import { formatDay } from '../../text/day.ts';
import type { Derived, Operand } from './derive.ts';
import type { Expression } from './expression.ts';
import { compute, type Quantity, quantityOf, statedQuantityOf } from './quantity.ts';

/** So long an expression is left out of a message; its operands stand with the related places. */
const longestExpression = 60;

export function showComputation(derived: Derived): string {
  const { expression, text } = derived.relation;
  const name = text.length > longestExpression ? '' : `${text} = `;
  if (expression.kind === 'topic') return `${name}${showResult(derived)}`;
  return `${name}${showExpression(expression, quantities(derived, statedQuantityOf))} = ${showResult(derived)}`;
}

const quantities = ({ operands }: Derived, of: (side: Operand['side']) => Quantity): ReadonlyMap<string, Quantity> =>
  new Map(operands.map((operand) => [operand.topic, of(operand.side)]));

/** The number that comes of what is stated, and the interval beside it where there is more to it. */
function showResult(derived: Derived): string {
  const { computed, side, relation } = derived;
  const dimension = side.magnitude.dimension === 'percent' ? 'ratio' : side.magnitude.dimension;
  const interval = showInterval(computed, dimension);
  const values = quantities(derived, statedQuantityOf);
  const { quantity } = compute(relation.expression, (topic) => values.get(topic)!);
  if (!quantity || !isPoint(quantity.interval)) return interval;
  const stated = showInterval(quantity.interval, dimension);
  return stated === interval ? stated : `${stated} (${interval})`;
}

/** What an operand is taken for, `undefined` where that is what it states. */
export function takenAs({ side }: Operand): string | undefined {
  const [stated, taken] = [statedQuantityOf(side), quantityOf(side)].map(({ interval, dimension }) =>
    showInterval(interval, dimension),
  );
  return stated === taken ? undefined : taken;
}

function showExpression(expression: Expression, values: ReadonlyMap<string, Quantity>): string {
  switch (expression.kind) {
    case 'topic': {
      const { interval, dimension } = values.get(expression.name)!;
      return showInterval(interval, dimension);
    }
    case 'number':
      return showNumber(expression.value);
    case 'operation': {
      const { operator, left, right } = expression;
      return `${inner(left, operator, values, false)} ${signs[operator]} ${inner(right, operator, values, true)}`;
    }
  }
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Parentheses only where the operators need them. */
function inner(expression: Expression, outer: string, values: ReadonlyMap<string, Quantity>, isRight: boolean): string {
  const words = showExpression(expression, values);
  if (expression.kind !== 'operation') return words;
  const isSum = expression.operator === '+' || expression.operator === '-';
  const needs = outer === '*' || outer === '/' ? isSum || isRight : isRight && outer === '-';
  return needs ? `(${words})` : words;
}

/** An interval in its dimension: `2,900–3,100`, `more than 300`, `2025-01-08–2025-01-09`, `31.2–32.4 %`. */
export function showInterval({ low, high, lowOpen, highOpen }: Interval, dimension: string): string {
  const { factor, name } = unitOf(dimension, Math.min(Math.abs(low), Math.abs(high)));
  const show = (x: number): string =>
    dimension === 'date' || dimension === 'birth' ? formatDay(Math.round(x)) : showNumber(x / factor);
  const unit = name === '' ? '' : ` ${name}`;
  if (dimension === 'date' || dimension === 'birth') {
    // Days are whole: half days come of durations, and only the days between count.
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    if (first === last) return formatDay(first);
    if (low === -Infinity) return high === Infinity ? 'any day' : `until ${formatDay(last)}`;
    return high === Infinity
      ? `from ${formatDay(first)}`
      : `${show(Math.min(first, last))} to ${show(Math.max(first, last))}`;
  }
  if (low === high) return show(low) + unit;
  if (high === Infinity)
    return low === -Infinity ? 'any number' : `${lowOpen ? 'more than' : 'at least'} ${show(low)}${unit}`;
  if (low === -Infinity) return `${highOpen ? 'less than' : 'at most'} ${show(high)}${unit}`;
  return `${show(low)}–${show(high)}${unit}`;
}

const showNumber = (x: number): string =>
  x.toLocaleString('en-US', { maximumFractionDigits: Math.abs(x) < 1 ? 3 : Math.abs(x) < 100 ? 2 : 1 });

/** The unit to show numbers in: long durations in months or years, shares in per cent. */
function unitOf(dimension: string, least: number): { readonly factor: number; readonly name: string } {
  if (dimension === 'ratio') return { factor: 0.01, name: '%' };
  if (dimension === 'duration') {
    const year = 365.2425;
    if (least >= 2 * year) return { factor: year, name: 'years' };
    return least >= 62 ? { factor: year / 12, name: 'months' } : { factor: 1, name: 'days' };
  }
  const colon = dimension.indexOf(':');
  return { factor: 1, name: colon < 0 ? '' : dimension.slice(colon + 1) };
}
