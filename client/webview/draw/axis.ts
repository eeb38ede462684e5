/** From a topic's numbers to pixels, with the ticks of an axis: linear, logarithmic where the figures span orders of magnitude, days, times. */
import { scaleLinear, scaleLog, scaleSymlog, scaleUtc } from 'd3-scale';
import type { BoardScale } from '../../../server/src/core/board/boardData.ts';
import { numbers, say } from './say.ts';

export interface Tick {
  /** In pixels. */
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  /** Pixels of a number of the scale. */
  at(value: number): number;
  readonly ticks: readonly Tick[];
  readonly form: 'linear' | 'log' | 'days' | 'times';
}

export interface AxisOptions {
  readonly scale: BoardScale;
  /** Every number that must be visible. */
  readonly values: readonly number[];
  /** Pixels of the least and the greatest. */
  readonly range: readonly [number, number];
  /** Room for ticks, about this many. */
  readonly ticks: number;
  /** Whether a figure has no end above or below: room for its arrow. */
  readonly openBelow?: boolean;
  readonly openAbove?: boolean;
  /** Never logarithmic: for lengths, which begin at zero. */
  readonly linear?: boolean;
}

/** Where the greatest is so many times the least, a linear axis would press all but one figure into a corner. */
const logFrom = 200;
/** What is less counts as zero: a width needs digits to spare, and below 1e-308 a double has none. */
const leastSize = 1e-250;
const msPerDay = 86_400_000;

export function axisOf(given: AxisOptions): Axis {
  const options = { ...given, values: given.values.map((x) => (Math.abs(x) < leastSize ? 0 : x)) };
  switch (options.scale.kind) {
    case 'date':
      return days(options);
    case 'time':
      return times(options);
    case 'number':
      return !options.linear && needsLog(options.values) ? logarithmic(options) : linear(options);
  }
}

function needsLog(values: readonly number[]): boolean {
  const sizes = values.map(Math.abs).filter((x) => x > 0);
  return sizes.length > 1 && Math.max(...sizes) / Math.min(...sizes) >= logFrom;
}

/** The outermost values with air around them, more on a side where an arrow leaves. */
function domain({ values, openBelow, openAbove }: AxisOptions, least: number): [number, number] {
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const width = Math.max(high - low, least);
  const middle = (low + high) / 2;
  const air = (open: boolean | undefined): number => width * (open ? 0.35 : 0.08);
  return [Math.min(low, middle - width / 2) - air(openBelow), Math.max(high, middle + width / 2) + air(openAbove)];
}

function linear(options: AxisOptions): Axis {
  const greatest = Math.max(...options.values.map(Math.abs), 0);
  let [low, high] = domain(options, greatest === 0 ? 1 : greatest * 0.1);
  if (low < 0 && options.values.every((x) => x >= 0)) low = 0; // no empty half where nothing can be below zero
  if (!(high > low)) high = low + 1;
  const scale = scaleLinear([low, high], [...options.range]);
  const shown = scale.ticks(options.ticks);
  // Nobody is 30.5 years old where all are told in whole years.
  const whole = options.values.every(Number.isInteger) ? shown.filter(Number.isInteger) : shown;
  return { at: scale, form: 'linear', ticks: ticksOf(whole.length > 0 ? whole : shown, scale, options.scale.unit) };
}

function logarithmic(options: AxisOptions): Axis {
  const { values, range, openBelow, openAbove } = options;
  if (values.some((x) => x <= 0)) return symmetric(options);
  const low = Math.min(...values) / (openBelow ? 10 : 1.6);
  const high = Math.max(...values) * (openAbove ? 10 : 1.6);
  const scale = scaleLog([low, high], [...range]);
  return { at: scale, form: 'log', ticks: ticksOf(powers(low, high, options.ticks), scale, options.scale.unit) };
}

/** Logarithmic on both sides of zero, linear around it. */
function symmetric({ values, range, ticks, scale: { unit }, openAbove, openBelow }: AxisOptions): Axis {
  const sizes = values.map(Math.abs).filter((x) => x > 0);
  // Beyond what a double tells apart everything is zero.
  const least = Math.max(Math.min(...sizes), Math.max(...sizes) * 1e-15);
  const low = Math.min(...values) * (openBelow ? 10 : 1.6);
  const high = Math.max(...values) * (openAbove ? 10 : 1.6);
  const scale = scaleSymlog([Math.min(low, 0), Math.max(high, 0)], [...range]).constant(least);
  const shown = [...powers(least, -low, ticks / 2).map((x) => -x), 0, ...powers(least, high, ticks)];
  return { at: scale, form: 'log', ticks: ticksOf(shown, scale, unit) };
}

/** Powers of ten between two positive numbers, about so many; in small spans also their doubles and halves. */
function powers(low: number, high: number, count: number): number[] {
  if (!(low > 0 && high > low)) return [];
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(2, count)));
  const shown: number[] = [];
  for (let power = first; power <= last; power += step) shown.push(Number(`1e${power}`));
  return shown;
}

function days(options: AxisOptions): Axis {
  const [low, high] = domain(options, 4);
  const scale = scaleUtc([low * msPerDay, high * msPerDay], [...options.range]);
  const at = (day: number): number => scale(day * msPerDay);
  const whole = scale.ticks(Math.min(options.ticks, high - low)).filter((date) => date.getTime() % msPerDay === 0);
  const span = high - low;
  // A day has a width: where there is room its name stands in its middle.
  const width = at(1) - at(0);
  const ticks = whole.map((date) => ({ at: scale(date) + (width > 40 ? width / 2 : 0), label: dayLabel(date, span) }));
  return { at, form: 'days', ticks: withYears(ticks, whole, span) };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayLabel(date: Date, span: number): string {
  if (span > 1500) return String(date.getUTCFullYear());
  const withDay = span <= 120;
  // English as everywhere else on the board: the day before the month.
  if (numbers() === 'en-US') {
    const month = months[date.getUTCMonth()]!;
    return withDay ? `${date.getUTCDate()} ${month}` : month;
  }
  const options: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (withDay) options.day = 'numeric';
  return new Intl.DateTimeFormat(numbers(), options).format(date);
}

/** The first tick of each year says so, where the others do not. */
function withYears(ticks: readonly Tick[], dates: readonly Date[], span: number): Tick[] {
  if (span > 1500) return [...ticks];
  return ticks.map((tick, i) => {
    const year = dates[i]!.getUTCFullYear();
    return i === 0 || dates[i - 1]!.getUTCFullYear() !== year ? { ...tick, label: `${tick.label} ${year}` } : tick;
  });
}

/** Minutes between ticks of a clock. */
const clockSteps = [1, 5, 10, 15, 30, 60, 120, 180, 240, 360];

function times(options: AxisOptions): Axis {
  const [low, high] = domain(options, 60);
  const scale = scaleLinear([low, high], [...options.range]);
  const step = clockSteps.find((minutes) => (high - low) / minutes <= options.ticks) ?? 720;
  const ticks: Tick[] = [];
  for (let minute = Math.ceil(low / step) * step; minute <= high; minute += step) {
    const [hours, rest] = [Math.floor(minute / 60), ((minute % 60) + 60) % 60];
    ticks.push({ at: scale(minute), label: `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}` });
  }
  return { at: scale, form: 'times', ticks };
}

/** Labels without repetition: where rounding for print makes two alike, only the first is kept. */
function ticksOf(values: readonly number[], at: (x: number) => number, unit: string | null): Tick[] {
  const show = printerOf(values, unit);
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const label = show(value);
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ at: at(value), label }];
  });
}

/** A currency stands with each number of the axis. */
const isCurrency = (unit: string | null): unit is string => unit !== null && /^[A-Z]{3}$/.test(unit);

/** What an axis is labelled with. */
export const axisWords = ({ unit }: BoardScale, { form }: Axis): string =>
  [isCurrency(unit) ? null : unit, form === 'log' ? say('log scale') : null].filter(Boolean).join(', ');

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function printerOf(values: readonly number[], unit: string | null): (x: number) => string {
  const greatest = Math.max(...values.map(Math.abs), 0);
  const currency = isCurrency(unit) ? ({ style: 'currency', currency: unit } as const) : {};
  const compact = new Intl.NumberFormat(numbers(), {
    notation: 'compact',
    ...currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  const plain = new Intl.NumberFormat(numbers(), {
    maximumSignificantDigits: 6,
    ...currency,
    minimumFractionDigits: 0,
  });
  return (x) => {
    const size = Math.abs(x);
    if (size >= 1e15 || (size > 0 && size < 1e-4)) return power(x);
    return (greatest >= 100_000 && size >= 1000 ? compact.format(x) : plain.format(x)).replace('-', '−');
  };
}

/** `10¹⁸`: only powers of ten are shown out there. */
function power(x: number): string {
  const exponent = Math.round(Math.log10(Math.abs(x)));
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('');
  return `${x < 0 ? '−' : ''}10${exponent < 0 ? '⁻' : ''}${digits}`;
}
