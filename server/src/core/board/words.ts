/** Numbers, days and names as the board prints them. */
import { type Day, dateOf, dayOf } from '../text/day.ts';
import { type Message, say } from '../words/message.ts';
import { type DatePattern, formatOf, inWords, type Language, showDays } from '../words/print.ts';
import type { BoardInterval, BoardScale } from './boardData.ts';

/** Whole numbers with all their digits, others with four: what a reader compares at a glance. */
export function numberWords(x: number, { numbers }: Language): string {
  if (Math.abs(x) >= 1e15) return x.toPrecision(4);
  const isWhole = Number.isInteger(x) || Math.abs(x) >= 10_000;
  return formatOf(numbers, isWhole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 }).format(x);
}

/** A stretch of days as people say it: `15 Jan`, `14–15 Jan`, `Jan 2025`, `2025`; with the year where the board spans several. */
export function periodWords(first: Day, last: Day, withYear: boolean, language: Language): string {
  const show = (pattern: DatePattern): string => showDays(first, last, pattern, language);
  if (first === last) return show(withYear ? 'd M y' : 'd M');
  const [a, b] = [dateOf(first), dateOf(last)];
  const wholeMonths = a.day === 1 && dayOf(b.year, b.month + 1, 0) === last;
  if (wholeMonths && a.year === b.year) {
    if (a.month === 1 && b.month === 12) return show('y');
    return show(a.month === b.month ? 'M y' : 'M–M y');
  }
  if (a.year === b.year && a.month === b.month) return show(withYear ? 'd–d M y' : 'd–d M');
  return show(withYear || a.year !== b.year ? 'd M y – d M y' : 'd M – d M');
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;

/** A number with its unit where that is a sign: `€1,900,000`, `33 %`, `23 m`; longer units stand on the axis and in the topic's line. */
function quantityWords(x: number, { unit, whole }: BoardScale, language: Language): string {
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return formatOf(language.numbers, inCurrency(unit)).format(x);
  const words = numberWords(x, language);
  return unit !== null && !whole && unit.length <= 4 ? `${words} ${unit}` : words;
}

const inCurrency = (currency: string): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

/** An interval of a scale: `2,350–2,450`, `more than 2,600`, `14 Jan 2025`. */
export function intervalWords(interval: BoardInterval, scale: BoardScale, language: Language): string {
  return inWords(scale.kind === 'date' ? daysOf(interval, language) : rangeOf(interval, scale, language), language);
}

function daysOf({ low, high, highOpen }: BoardInterval, language: Language): Message {
  const day = (at: Day): string => periodWords(at, at, true, language);
  if (low !== null && high !== null) return say`${periodWords(low, high, true, language)}`;
  if (high !== null) return highOpen ? say`before ${day(high)}` : say`until ${day(high)}`;
  return low === null ? say`any day` : say`since ${day(low)}`;
}

function rangeOf({ low, high, lowOpen, highOpen }: BoardInterval, scale: BoardScale, language: Language): Message {
  const show = scale.kind === 'time' ? clock : (x: number): string => quantityWords(x, scale, language);
  if (low !== null && high !== null) {
    const [from, to] = [show(low), show(high)];
    return from === to ? say`${from}` : say`${withoutUnit(from, to)}–${to}`;
  }
  if (high !== null) return highOpen ? say`less than ${show(high)}` : say`at most ${show(high)}`;
  if (low === null) return say`any number`;
  return lowOpen ? say`more than ${show(low)}` : say`at least ${show(low)}`;
}

/** `23 m–25 m` says its unit once. */
function withoutUnit(from: string, to: string): string {
  const unit = /\s\D+$/.exec(to)?.[0] ?? '';
  return unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
}

/** `people-evacuated` → `People evacuated`. */
export function measureWords(measure: string): string {
  const words = measure.replace(/[-_/]+/g, ' ').trim();
  return words === '' ? measure : words[0]!.toUpperCase() + words.slice(1);
}
