/** Numbers, days and names as the board prints them. */
import { type Day, dateOf, dayOf } from '../text/day.ts';
import type { BoardInterval, BoardScale } from './boardData.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

/** Whole numbers with all their digits, others with four: what a reader compares at a glance. */
export function numberWords(x: number): string {
  if (Math.abs(x) >= 1e15) return x.toPrecision(4);
  return Number.isInteger(x) || Math.abs(x) >= 10_000 ? whole.format(x) : precise.format(x);
}

/** `15 Jan`, or with its year where the board spans several. */
export function dayWords(day: Day, withYear: boolean): string {
  const { year, month, day: date } = dateOf(day);
  return withYear ? `${date} ${months[month - 1]} ${year}` : `${date} ${months[month - 1]}`;
}

/** A stretch of days as people say it: `15 Jan`, `14–15 Jan`, `Jan 2025`, `2025`. */
export function periodWords(first: Day, last: Day, withYear: boolean): string {
  if (first === last) return dayWords(first, withYear);
  const [a, b] = [dateOf(first), dateOf(last)];
  const wholeMonths = a.day === 1 && dayOf(b.year, b.month + 1, 0) === last;
  if (wholeMonths && a.year === b.year) {
    if (a.month === 1 && b.month === 12) return String(a.year);
    const name = a.month === b.month ? months[a.month - 1]! : `${months[a.month - 1]}–${months[b.month - 1]}`;
    return `${name} ${a.year}`;
  }
  if (a.year === b.year && a.month === b.month) return `${a.day}–${dayWords(last, withYear)}`;
  return `${dayWords(first, withYear || a.year !== b.year)} – ${dayWords(last, withYear || a.year !== b.year)}`;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;

/** A number with its unit where that is a sign: `€1,900,000`, `33 %`, `23 m`; longer units stand on the axis and in the topic's line. */
function quantityWords(x: number, { unit, whole }: BoardScale): string {
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return inCurrency(unit).format(x);
  return unit !== null && !whole && unit.length <= 4 ? `${numberWords(x)} ${unit}` : numberWords(x);
}

const inCurrency = (currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** An interval of a scale: `2,350–2,450`, `more than 2,600`, `14 Jan 2025`. */
export function intervalWords({ low, high, lowOpen, highOpen }: BoardInterval, scale: BoardScale): string {
  if (scale.kind === 'date') {
    if (low === null) return high === null ? 'any day' : `${highOpen ? 'before' : 'until'} ${dayWords(high, true)}`;
    return high === null ? `since ${dayWords(low, true)}` : periodWords(low, high, true);
  }
  const show = scale.kind === 'time' ? clock : (x: number): string => quantityWords(x, scale);
  if (low === null) return high === null ? 'any number' : `${highOpen ? 'less than' : 'at most'} ${show(high)}`;
  if (high === null) return `${lowOpen ? 'more than' : 'at least'} ${show(low)}`;
  const [from, to] = [show(low), show(high)];
  return from === to ? from : `${withoutUnit(from, to)}–${to}`;
}

/** `23 m–25 m` says its unit once. */
function withoutUnit(from: string, to: string): string {
  const unit = / \D+$/.exec(to)?.[0] ?? '';
  return unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
}

/** `people-evacuated` → `People evacuated`. */
export function measureWords(measure: string): string {
  const words = measure.replace(/[-_/]+/g, ' ').trim();
  return words === '' ? measure : words[0]!.toUpperCase() + words.slice(1);
}
