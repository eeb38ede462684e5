/**
 * Makes two figures comparable that say one thing in different forms: "ended in 1865" and "from 1861 to 1865", "lasted four years" and the
 * same, "grossed 500 million" and "$ 497 million". Only what the words of the other side ask for is derived.
 */
import type { Figure } from '../figures/figure.ts';
import { closed, point } from '../figures/interval.ts';
import { readFigures } from '../figures/readFigures.ts';
import { dateOf, dayOf } from '../text/day.ts';
import { aspectsOf } from './aspect.ts';
import type { Held, Sentence } from './sentence.ts';
import { stem } from './stem.ts';

/** The figures of a pair as they are to be held against each other, or `undefined` where they cannot be. */
export function comparable(a: Sentence, f: Held, b: Sentence, g: Held): readonly [Figure, Figure] | undefined {
  if (f.name !== g.name || (f.label !== g.label && !isNumbered(f, g) && !isLabelled(a, f, g) && !isLabelled(b, g, f)))
    return undefined;
  const [x, y] = yearsLent(a, settled(a, f), b, settled(b, g));
  const pairs: readonly (readonly [Figure, Figure])[] = [
    [partMeant(x, y, b), partMeant(y, x, a)],
    [lent(x, y), lent(y, x)],
    [ranked(x, g), ranked(y, f)],
    [lasting(x, y), y],
    [x, lasting(y, x)],
  ];
  return pairs.find(([p, q]) => p.kind === q.kind || (isShare(p) && isShare(q)));
}

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';

/** "season 2" and "the second season". */
function isNumbered(f: Held, g: Held): boolean {
  const [x, y] = f.label === null ? [g, f] : [f, g];
  if (y.label !== null || y.figure.kind !== 'ordinal') return false;
  return y.figure.headNoun === null ? x.label === 'number' : x.label === stem(y.figure.headNoun);
}

/** "the atomic number is 92" and "atomic number 92": the label stands elsewhere in the sentence. */
const isLabelled = (sentence: Sentence, held: Held, other: Held): boolean =>
  held.label === null && other.label !== null && !other.name && sentence.words.some((w) => w.stem === other.label);

/** "January 11" is of the year that the other sentence gives: a day without its year is not another day. */
function yearsLent(a: Sentence, f: Figure, b: Sentence, g: Figure): readonly [Figure, Figure] {
  return [inYearOf(a, f, g), inYearOf(b, g, f)];
}

function inYearOf({ text, options }: Sentence, figure: Figure, other: Figure): Figure {
  if (figure.kind !== 'date' || other.kind !== 'date' || !isUnplaced(figure) || isUnplaced(other)) return figure;
  const known = Number.isFinite(other.interval.low) ? other.interval.low : other.interval.high;
  const published = dayOf(dateOf(known).year, 12, 31);
  const again = readFigures(text, { ...options, published }).find((h) => h.core.start === figure.core.start);
  return again?.kind === 'date' && again.implied.includes('year') ? again : figure;
}

const isUnplaced = ({ interval }: Figure): boolean => interval.low === -Infinity && interval.high === Infinity;

/** "until 2010" and "since 2010" state the day that ends or begins something, and "50 years ago" without a date of publication a time. */
function settled(sentence: Sentence, { figure }: Held): Figure {
  if (figure.kind !== 'date') return figure;
  const { text, lexicon } = sentence;
  const core = text.slice(figure.core.start, figure.core.end);
  if (isUnplaced(figure)) {
    if (!core.endsWith(lexicon.ago)) return figure;
    const [time, ...more] = readFigures(core.slice(0, -lexicon.ago.length));
    return time?.kind === 'duration' && more.length === 0 ? { ...time, span: figure.span, core: figure.core } : figure;
  }
  const first = /^\p{L}+/u.exec(text.slice(figure.span.start, figure.core.start))?.[0]?.toLowerCase() ?? '';
  if (!lexicon.until.has(first) && !lexicon.since.has(first)) return figure;
  const [day, ...more] = readFigures(`${lexicon.within} ${core}`, sentence.options);
  if (day?.kind !== 'date' || more.length > 0) return figure;
  return { ...figure, interval: day.interval, hedge: day.hedge };
}

/** A bare number beside an age is an age; a large round one beside money is money ("grossed 500 million"), a small one may be anything. */
function lent(figure: Figure, other: Figure): Figure {
  if (figure.kind !== 'count' || figure.headNoun !== null || figure.value === null) return figure;
  const isMoney = other.kind === 'money' && figure.round && figure.value >= 1000;
  return isMoney || other.kind === 'age' ? { ...figure, kind: other.kind, unit: other.unit } : figure;
}

/** "third" beside "number three". */
const ranked = (figure: Figure, other: Held): Figure =>
  figure.kind === 'ordinal' && other.label !== null ? { ...figure, kind: 'count' } : figure;

/** The first or the last part of a range of dates, where the other sentence speaks of a beginning or an end. */
function partMeant(figure: Figure, other: Figure, sentence: Sentence): Figure {
  if (!isStretch(figure) || other.kind !== 'date' || isStretch(other)) return figure;
  const [aspect] = aspectsOf(sentence, other);
  if (aspect !== 'begin' && aspect !== 'birth' && aspect !== 'end' && aspect !== 'death') return figure;
  const edge = aspect === 'end' || aspect === 'death' ? 'end' : 'begin';
  const { low, high } = figure.interval;
  const at = dateOf(edge === 'begin' ? low : high);
  switch (grainOf(figure)) {
    case 'year':
      return { ...figure, interval: closed(dayOf(at.year, 1, 1), dayOf(at.year, 12, 31)), hedge: 'none' };
    case 'month':
      return {
        ...figure,
        interval: closed(dayOf(at.year, at.month, 1), dayOf(at.year, at.month + 1, 0)),
        hedge: 'none',
      };
    case 'day':
      return { ...figure, interval: point(edge === 'begin' ? low : high), hedge: 'none' };
  }
}

const isStretch = ({ kind, hedge, interval }: Figure): boolean =>
  kind === 'date' && hedge === 'range' && Number.isFinite(interval.low) && Number.isFinite(interval.high);

/** In what the ends of a range of dates are given: whole years, whole months or days. */
function grainOf({ interval }: Figure): 'year' | 'month' | 'day' {
  const first = dateOf(interval.low);
  const next = dateOf(interval.high + 1);
  if (first.day !== 1 || next.day !== 1) return 'day';
  return first.month === 1 && next.month === 1 ? 'year' : 'month';
}

/**
 * How long a range of dates lasted, in the unit of the other side. People count years by taking one from the other: 1861 to 1865 are four
 * years, whatever the months; days by the calendar.
 */
function lasting(figure: Figure, other: Figure): Figure {
  if (!isStretch(figure) || other.kind !== 'duration' || !other.unit) return figure;
  const { low, high } = figure.interval;
  const years = dateOf(high).year - dateOf(low).year;
  const per = yearsPer[other.unit];
  if (per === undefined || grainOf(figure) !== 'year') {
    return {
      ...figure,
      kind: 'duration',
      unit: 'day',
      interval: point(high - low),
      value: high - low,
      hedge: 'none',
      band: 0,
      round: false,
    };
  }
  return {
    ...figure,
    kind: 'duration',
    unit: 'year',
    interval: point(years),
    value: years,
    hedge: 'none',
    band: 0,
    round: false,
  };
}

const yearsPer: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };
