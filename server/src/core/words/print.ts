/** Messages for people: in English, or in another language where there are words for it. */
import { type Day, dateOf, dayOf } from '../text/day.ts';
import { decimal } from './decimal.ts';
import type { Argument, Message, Period } from './message.ts';

/** A language that messages are printed in. */
export interface Language {
  /** IETF tag: `en`, `de`. */
  readonly tag: string;
  /** How numbers are written, as a tag of `Intl`. */
  readonly numbers: string;
  /** January first, as in `15 Jan 2025`. */
  readonly months: readonly string[];
  /** By English template, with `{0}`, `{1}` for what is put in. What is missing is English. */
  readonly words: Readonly<Record<string, string>>;
  /** How days are written, by the English pattern (d day, M name of the month, y year); the first of a repeated letter is that of the first day. */
  readonly dates: Readonly<Record<string, string>>;
}

/** What the core says things in. */
export const english: Language = {
  tag: 'en',
  numbers: 'en-US',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  words: {},
  dates: {},
};

/**
 * @example
 * inWords(say`${whole(12_000)} people`) // → '12,000 people'
 */
export function inWords({ words, args }: Message, language: Language = english): string {
  if (language === english) {
    let text = words[0]!;
    for (let i = 0; i < args.length; i++) text += argument(args[i]!, language) + words[i + 1]!;
    return text;
  }
  const template = templateOf({ words });
  return (language.words[template] ?? template).replace(/\{(\d+)\}/g, (hole, at) => {
    const arg = args[Number(at)];
    return arg === undefined ? hole : argument(arg, language);
  });
}

/** What a message is translated by: its words, with `{0}`, `{1}` for what is put in. */
export const templateOf = ({ words }: Pick<Message, 'words'>): string =>
  words.reduce((text, word, i) => `${text}{${i - 1}}${word}`);

function argument(arg: Argument, language: Language): string {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return plainNumber(arg, language);
  if ('words' in arg) return inWords(arg, language);
  if (!('decimal' in arg)) return showPeriod(arg, language);
  return decimal(arg.decimal, arg.digits, language.numbers) ?? numberFormat(language, arg.digits).format(arg.decimal);
}

const plainNumber = (x: number, language: Language): string =>
  language === english || Number.isInteger(x)
    ? String(x)
    : new Intl.NumberFormat(language.numbers, { useGrouping: false, maximumFractionDigits: 12 }).format(x);

const numberFormat = ({ numbers }: Language, digits: number): Intl.NumberFormat =>
  formatOf(numbers, { maximumFractionDigits: digits });

/** Making one takes longer than a hundred uses. */
const formats = new Map<string, Intl.NumberFormat>();

/** What prints numbers as `numbers` of a language has them. */
export function formatOf(numbers: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([numbers, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(numbers, options);
  formats.set(key, made);
  return made;
}

/** Days as people write them: a whole month or year by its name, a stretch by its ends. */
export function showPeriod({ first, last }: Period, language: Language = english): string {
  return showDays(first, last, patternOf(first, last), language);
}

/** Every pattern that days are written in; boards leave out the year where it is always the same. */
export const datePatterns = [
  'd M y',
  'y',
  'y–y',
  'M y',
  'M–M y',
  'M y–M y',
  'd–d M y',
  'd M–d M y',
  'd M y–d M y',
  'd M',
  'd–d M',
  'd M – d M',
  'd M y – d M y',
] as const;

export type DatePattern = (typeof datePatterns)[number];

/** Days in a given pattern. */
export function showDays(first: Day, last: Day, pattern: DatePattern, language: Language): string {
  const [a, b] = [dateOf(first), dateOf(last)];
  const rest = { d: [a.day, b.day], M: [a.month, b.month], y: [a.year, b.year] } as const;
  const used = { d: 0, M: 0, y: 0 };
  return (language.dates[pattern] ?? pattern).replace(/[dMy]/g, (letter) => {
    const field = letter as keyof typeof rest;
    // What is said once is that of the last day: `3–15 Jan 2025`.
    const [from, to] = rest[field];
    const value = used[field]++ === 0 && isRepeated(pattern, field) ? from : to;
    return field === 'M' ? language.months[value - 1]! : String(value);
  });
}

const isRepeated = (pattern: string, letter: string): boolean =>
  pattern.indexOf(letter) !== pattern.lastIndexOf(letter);

function patternOf(first: Day, last: Day): DatePattern {
  const [a, b] = [dateOf(first), dateOf(last)];
  if (first === last) return 'd M y';
  if (a.day === 1 && last === dayOf(b.year, b.month + 1, 0)) {
    if (a.month === 1 && b.month === 12) return a.year === b.year ? 'y' : 'y–y';
    if (a.year !== b.year) return 'M y–M y';
    return a.month === b.month ? 'M y' : 'M–M y';
  }
  if (a.year !== b.year) return 'd M y–d M y';
  return a.month === b.month ? 'd–d M y' : 'd M–d M y';
}
