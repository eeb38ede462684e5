/** Figures for programs (JSON of the command line) and for people (hover cards, boards, the terminal). */
import { type Day, dateOf, formatDay } from '../text/day.ts';
import { isSameMessage, type Message } from '../words/message.ts';
import { inWords } from '../words/print.ts';
import { asWritten } from './draft.ts';
import type { Figure } from './figure.ts';

/** A reading as people and programs get it on the command line: offsets in UTF-16 units, days in ISO 8601, open ends `null`. */
export interface FigureJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly hedge: string;
  readonly headNoun: string | null;
  /** The number as stated: "63 cents" has 63, while `low` and `high` are in `unit`, dollars. */
  readonly value: number | string | null;
  readonly because: string;
}

export function figureToJson(figure: Figure, text: string): FigureJson {
  const { interval, kind } = figure;
  const end = (x: number): number | string | null =>
    !Number.isFinite(x) ? null : kind === 'date' ? formatDay(x) : tidy(x);
  return {
    start: figure.span.start,
    end: figure.span.end,
    text: text.slice(figure.span.start, figure.span.end),
    kind,
    unit: figure.unit,
    low: end(interval.low),
    high: end(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
    hedge: figure.hedge,
    headNoun: figure.headNoun,
    value: figure.value === null ? null : tidy(inHundredths(figure) ? figure.value * 100 : figure.value),
    because: inWords(figure.because),
  };
}

/** Cents, pence: the unit, of which they are a hundredth, is not the one said. */
const inHundredths = ({ kind, implied }: Figure): boolean => kind === 'money' && implied.includes('unit');

/** Why a figure is read as it is; `null` where it says what it means. */
export const reasonOf = ({ because }: Figure): Message | null => (isSameMessage(because, asWritten) ? null : because);

/** Without the dust of binary fractions: 1.1 × 3 is 3.3. */
const tidy = (x: number): number => Number(x.toPrecision(12));

const groups = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The reading in short, as shown on hover cards, boards and in the terminal: `2,160–2,640 people`, `15 Jan 2025`, `more than 300`. */
export function showFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'date':
      return showDates(figure);
    case 'time':
      return between(
        figure,
        (x) => `${String(Math.floor(x / 60) % 24).padStart(2, '0')}:${String(Math.round(x) % 60).padStart(2, '0')}`,
      );
    case 'percent':
      return between(figure, number, ' %');
    case 'money':
      return between(figure, number, figure.unit ? ` ${figure.unit}` : '');
    case 'measure':
      return between(
        figure,
        number,
        figure.unit ? (figure.unit.startsWith('°') && figure.unit.length === 1 ? '°' : ` ${figure.unit}`) : '',
      );
    case 'duration':
      return between(figure, number, figure.unit ? ` ${plural(figure, figure.unit)}` : '');
    case 'age':
      return `aged ${between(figure, number, figure.unit === 'year' || !figure.unit ? '' : ` ${plural(figure, figure.unit)}`)}`;
    case 'ordinal':
      return between(figure, (x) => `${number(x)}${suffix(x)}`, figure.headNoun ? ` ${figure.headNoun}` : '');
    case 'fraction':
      return between(
        figure,
        (x) => number(Math.round(x * 1000) / 10),
        ` %${figure.headNoun ? ` of ${figure.headNoun}` : ''}`,
      );
    case 'count':
      return `${figure.addition ? 'another ' : ''}${between(figure, number, figure.headNoun ? ` ${figure.headNoun}` : '')}`;
  }
}

const number = (x: number): string => groups.format(x).replace('-', '−');

function suffix(x: number): string {
  const ten = x % 100;
  if (ten >= 11 && ten <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][x % 10] ?? 'th';
}

const irregular: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia' };

const plural = (figure: Figure, unit: string): string =>
  figure.value !== null && Math.abs(figure.value) <= 1 ? unit : (irregular[unit] ?? `${unit}s`);

function between(figure: Figure, show: (x: number) => string, after = ''): string {
  const { low, high, lowOpen, highOpen } = figure.interval;
  if (low === high) return `${show(low)}${after}`;
  if (low === -Infinity && high === Infinity) return `unknown${after}`;
  if (high === Infinity) return `${lowOpen ? 'more than' : 'at least'} ${show(low)}${after}`;
  // Down to nothing: the lower end was not said.
  if (low === -Infinity || (low === 0 && (figure.hedge === 'less-than' || figure.hedge === 'at-most')))
    return `${highOpen ? 'less than' : 'at most'} ${show(high)}${after}`;
  // "−5 to −4", for a dash before a minus reads badly.
  return `${show(low)}${low < 0 ? ' to ' : '–'}${show(high)}${after}`;
}

const day = (at: Day): string => {
  const { year, month, day } = dateOf(at);
  return `${day} ${monthNames[month - 1]} ${year}`;
};

/** Days as people write them: a whole month or year by its name, a stretch by its ends. */
function showDates(figure: Figure): string {
  const { low, high, lowOpen, highOpen } = figure.interval;
  if (low === -Infinity && high === Infinity) return 'a date not known without a date of publication';
  if (low === -Infinity) return `${highOpen ? 'before' : 'up to'} ${day(high)}`;
  if (high === Infinity) return `${lowOpen ? 'after' : 'from'} ${day(low)}${lowOpen ? '' : ' on'}`;
  if (low === high) return day(low);
  const a = dateOf(low);
  const b = dateOf(high);
  const next = dateOf(high + 1);
  if (a.day === 1 && next.day === 1) {
    if (a.month === 1 && next.month === 1) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
    if (a.year === b.year && a.month === b.month) return `${monthNames[a.month - 1]} ${a.year}`;
    const first = a.year === b.year ? monthNames[a.month - 1] : `${monthNames[a.month - 1]} ${a.year}`;
    return `${first}–${monthNames[b.month - 1]} ${b.year}`;
  }
  if (a.year === b.year && a.month === b.month) return `${a.day}–${day(high)}`;
  return a.year === b.year ? `${a.day} ${monthNames[a.month - 1]}–${day(high)}` : `${day(low)}–${day(high)}`;
}
