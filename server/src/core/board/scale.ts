/** One scale for all figures of a topic: the unit most of them use, and each figure as numbers of it. */
import type { Figure } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { type Conversion, conversionOf } from '../verdicts/convert.ts';
import type { BoardInterval, BoardScale, BoardShape } from './boardData.ts';

export interface Scale extends BoardScale {
  /** The figure's place on it, `null` where it is of another dimension. */
  place(figure: Figure): Placed | null;
  /** An interval in the canonical unit of the dimension, such as a consensus. */
  fromCanonical(interval: Interval): BoardInterval;
  readonly dimension: string;
}

export interface Placed {
  readonly value: number | null;
  readonly interval: BoardInterval;
  readonly band: BoardInterval | null;
}

/**
 * The scale of a topic's figures: of their dimensions the most frequent, of its units the most frequent; the first of equals. `undefined`
 * without figures.
 */
export function scaleOf(figures: readonly Figure[]): Scale | undefined {
  const dimension = mostFrequent(figures.map((figure) => conversionOf(figure).dimension));
  if (dimension === undefined) return undefined;
  const fitting = figures.filter((figure) => conversionOf(figure).dimension === dimension);
  const unitKey = mostFrequent(fitting.map(keyOf))!;
  const model = fitting.find((figure) => keyOf(figure) === unitKey)!;
  // Shares are told in per cent, however they were said: "a third" beside "33 per cent".
  const own = dimension === 'percent' ? { dimension, factor: 1, offset: 0 } : conversionOf(model);
  const whole =
    model.kind === 'date' || (dimension === 'count' && fitting.every(({ value }) => Number.isInteger(value ?? 0)));
  return {
    kind: model.kind === 'date' || model.kind === 'time' ? model.kind : 'number',
    unit: unitOf(model, fitting),
    whole,
    dimension,
    place(figure) {
      const conversion = conversionOf(figure);
      return conversion.dimension === dimension ? placed(figure, between(conversion, own), whole) : null;
    },
    fromCanonical: (interval) => plain(scaled(interval, { times: 1 / own.factor, plus: -own.offset / own.factor })),
  };
}

const keyOf = (figure: Figure): string => `${figure.kind} ${figure.unit}`;

/** From one unit to another of its dimension. */
interface Step {
  readonly times: number;
  readonly plus: number;
}

const between = (from: Conversion, to: Conversion): Step =>
  from.factor === to.factor && from.offset === to.offset
    ? { times: 1, plus: 0 }
    : { times: from.factor / to.factor, plus: (from.offset - to.offset) / to.factor };

/** What the axis says. Counts are of what they count, where all agree. */
function unitOf(model: Figure, all: readonly Figure[]): string | null {
  switch (model.kind) {
    case 'count':
      return mostFrequent(all.flatMap(({ headNoun }) => headNoun ?? [])) ?? null;
    case 'percent':
      return model.unit === null || model.unit === 'percent' ? '%' : model.unit;
    case 'fraction':
      return '%';
    case 'duration':
    case 'age':
      return `${model.unit ?? 'year'}s`;
    case 'money':
    case 'measure':
      return model.unit;
    case 'ordinal':
    case 'date':
    case 'time':
      return null;
  }
}

/** @param whole whether a band of less than one is none: nobody rounds two people to a half */
function placed(figure: Figure, step: Step, whole: boolean): Placed {
  const interval = scaled(figure.interval, step);
  const half =
    figure.hedge === 'none' && figure.kind !== 'date' && figure.kind !== 'age' ? figure.band * step.times : 0;
  return {
    value: figure.value === null || figure.kind === 'date' ? null : placedValue(figure, step),
    interval: plain(interval),
    band:
      half > 0 && !(whole && half < 1) && Number.isFinite(interval.low) && Number.isFinite(interval.high)
        ? plain({ low: interval.low - half, high: interval.high + half, lowOpen: true, highOpen: true })
        : null,
  };
}

/** The stated number where it lies in or on the interval; scale words and the like may leave it in another unit. */
function placedValue({ value, interval, hedge }: Figure, step: Step): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const near = value >= interval.low && value <= interval.high;
  if (near) return tidy(moved(value, step));
  return hedge === 'none' && interval.low === interval.high ? tidy(moved(interval.low, step)) : null;
}

const moved = (x: number, { times, plus }: Step): number => x * times + plus;

const scaled = (i: Interval, step: Step): Interval => ({
  ...i,
  low: tidy(moved(i.low, step)),
  high: tidy(moved(i.high, step)),
});

/** Twelve digits: 0.1 + 0.2 is 0.3 on a screen. */
const tidy = (x: number): number => (Number.isSafeInteger(x) || !Number.isFinite(x) ? x : Number(x.toPrecision(12)));

export const plain = (i: Interval): BoardInterval => ({
  low: Number.isFinite(i.low) ? i.low : null,
  high: Number.isFinite(i.high) ? i.high : null,
  lowOpen: i.lowOpen,
  highOpen: i.highOpen,
});

/** How a figure is drawn. */
export function shapeOf({ hedge }: Figure): BoardShape {
  switch (hedge) {
    case 'none':
      return 'value';
    case 'approx':
      return 'approx';
    case 'range':
      return 'range';
    case 'vague':
      return 'vague';
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
      return 'bound';
  }
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  for (const [word, count] of counts) if (best === undefined || count > counts.get(best)!) best = word;
  return best;
}
