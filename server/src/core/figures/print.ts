/** Figures for programs (JSON of the command line) and for people (hover cards, boards, the terminal). */
import { formatDay } from '../text/day.ts';
import { type Argument, type Decimal, isSameMessage, type Message, say } from '../words/message.ts';
import { english, inWords, type Language } from '../words/print.ts';
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

/** Cents, pence, basis points: the unit, of which they are a hundredth, is not the one said. */
const inHundredths = ({ kind, implied }: Figure): boolean =>
  (kind === 'money' || kind === 'percent') && implied.includes('unit');

/** Why a figure is read as it is; `null` where it says what it means. */
export const reasonOf = ({ because }: Figure): Message | null => (isSameMessage(because, asWritten) ? null : because);

/** Without the dust of binary fractions: 1.1 × 3 is 3.3. */
const tidy = (x: number): number => Number(x.toPrecision(12));

/** The reading in short, as shown on hover cards, boards and in the terminal: `2,160–2,640 people`, `15 Jan 2025`, `more than 300`. */
export const showFigure = (figure: Figure, language: Language = english): string =>
  inWords(sayFigure(figure), language);

/** The same as data. */
export function sayFigure(figure: Figure): Message {
  const { kind, unit, headNoun } = figure;
  switch (kind) {
    case 'date':
      return sayDates(figure);
    case 'time':
      return between(
        figure,
        (x) => `${String(Math.floor(x / 60) % 24).padStart(2, '0')}:${String(Math.round(x) % 60).padStart(2, '0')}`,
      );
    case 'percent':
      return say`${between(figure, number)} %`;
    case 'money':
      return withUnit(between(figure, number), unit);
    case 'measure':
      return unit === '°' ? say`${between(figure, number)}°` : withUnit(between(figure, number), unit);
    case 'duration':
      return withUnit(between(figure, number), unit && unitWords(figure, unit));
    case 'age': {
      const range = between(figure, number);
      return unit === 'year' || !unit ? say`aged ${range}` : say`aged ${range} ${unitWords(figure, unit)}`;
    }
    case 'ordinal':
      return withUnit(between(figure, nth), headNoun);
    case 'fraction': {
      const share = between(figure, (x) => number(Math.round(x * 1000) / 10));
      return headNoun ? say`${share} % of ${headNoun}` : say`${share} %`;
    }
    case 'count': {
      const counted = withUnit(between(figure, number), headNoun);
      return figure.addition ? say`another ${counted}` : counted;
    }
  }
}

const number = (x: number): Argument => (x < 0 ? say`−${decimal(-x)}` : decimal(x));

const decimal = (x: number): Decimal => ({ decimal: x, digits: 4 });

const withUnit = (quantity: Message, unit: Argument | null): Message => (unit ? say`${quantity} ${unit}` : quantity);

function nth(x: number): Message {
  const ten = x % 100;
  if (ten >= 11 && ten <= 13) return say`${number(x)}th`;
  switch (x % 10) {
    case 1:
      return say`${number(x)}st`;
    case 2:
      return say`${number(x)}nd`;
    case 3:
      return say`${number(x)}rd`;
    default:
      return say`${number(x)}th`;
  }
}

/** Units of time, of one and of several. */
const units: Readonly<Record<string, readonly [one: Message, several: Message]>> = {
  second: [say`second`, say`seconds`],
  minute: [say`minute`, say`minutes`],
  hour: [say`hour`, say`hours`],
  day: [say`day`, say`days`],
  night: [say`night`, say`nights`],
  week: [say`week`, say`weeks`],
  weekend: [say`weekend`, say`weekends`],
  month: [say`month`, say`months`],
  quarter: [say`quarter`, say`quarters`],
  season: [say`season`, say`seasons`],
  year: [say`year`, say`years`],
  decade: [say`decade`, say`decades`],
  century: [say`century`, say`centuries`],
  millennium: [say`millennium`, say`millennia`],
};

function unitWords({ value }: Figure, unit: string): Argument {
  const isOne = value !== null && Math.abs(value) <= 1;
  const known = Object.hasOwn(units, unit) ? units[unit]! : undefined;
  if (known) return known[isOne ? 0 : 1];
  return isOne ? unit : `${unit}s`;
}

function between({ interval, hedge }: Figure, show: (x: number) => Argument): Message {
  const { low, high, lowOpen, highOpen } = interval;
  if (low === high) return say`${show(low)}`;
  if (low === -Infinity && high === Infinity) return say`unknown`;
  if (high === Infinity) return lowOpen ? say`more than ${show(low)}` : say`at least ${show(low)}`;
  // Down to nothing: the lower end was not said.
  if (low === -Infinity || (low === 0 && (hedge === 'less-than' || hedge === 'at-most')))
    return highOpen ? say`less than ${show(high)}` : say`at most ${show(high)}`;
  // "−5 to −4", for a dash before a minus reads badly.
  return low < 0 ? say`${show(low)} to ${show(high)}` : say`${show(low)}–${show(high)}`;
}

/** Days as people write them. */
function sayDates({ interval: { low, high, lowOpen, highOpen } }: Figure): Message {
  if (low === -Infinity && high === Infinity) return say`a date not known without a date of publication`;
  const [first, last] = [
    { first: low, last: low },
    { first: high, last: high },
  ];
  if (low === -Infinity) return highOpen ? say`before ${last}` : say`up to ${last}`;
  if (high === Infinity) return lowOpen ? say`after ${first}` : say`from ${first} on`;
  return say`${{ first: low, last: high }}`;
}
