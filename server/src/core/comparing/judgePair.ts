/**
 * The verdict on one pair of figures of two sentences. The table of verdicts (`verdicts/compare.ts`) decides; but it was made for figures
 * that were tagged with one topic, where rounding explains what differs. A sentence held against another is asked word by word:
 *
 * | the sentences say | verdict | why |
 * |---|---|---|
 * | 5,000 and "more than 5,000" | contradiction | a bound is stated because it is meant; what stands on it fails it |
 * | "about 49 %" and "more than half" | contradiction | "about" says nothing of sides: the number said is held against the bound |
 * | 3,821 and 4,000 | consistent | one is the other, rounded: two or more digits fewer |
 * | 5.2 million and 5 million | contradiction | one digit fewer is another number |
 * | five days and six days | contradiction | but a week and six days are consistent: other units, other counting |
 */

import type { Figure } from '../figures/figure.ts';
import { closed, point } from '../figures/interval.ts';
import type { Day } from '../text/day.ts';
import { compare } from '../verdicts/compare.ts';
import { conversionOf } from '../verdicts/convert.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { say } from '../words/message.ts';

/** Days of publication of the two sentences: an age depends on when it was said. */
export interface Published {
  readonly a: Day | undefined;
  readonly b: Day | undefined;
}

/** The verdict on two figures that `comparable` made ready. Symmetric. */
export function judgePair(f: Figure, g: Figure, published: Published): Verdict {
  const [x, y] = [onItsSide(f, g), onItsSide(g, f)];
  // One date alone would make one of two ages a day of birth and leave the other.
  const dated = published.a !== undefined && published.b !== undefined;
  const asOf = (day: Day | undefined) => (dated && day !== undefined ? closed(day, day) : undefined);
  const verdict = compare({ figure: x, asOf: asOf(published.a) }, { figure: y, asOf: asOf(published.b) }, undefined);
  const stretched = verdict.because === 'rounding' || (verdict.because === 'inclusive-counting' && x.unit === y.unit);
  if (!stretched || isRounded(x, y)) return verdict;
  return { kind: 'contradiction', because: 'disjoint', sentence: say`they cannot both be true` };
}

/** "about 49 %" beside a bound is 49 %. */
function onItsSide(figure: Figure, other: Figure): Figure {
  if (figure.hedge !== 'approx' || figure.value === null || figure.kind === 'date' || !isBound(other)) return figure;
  const { low, high } = figure.interval;
  // "nearly half" has its side already.
  const bothSides = low < figure.value && figure.value < high;
  return bothSides ? { ...figure, interval: point(figure.value), hedge: 'none', band: 0, round: false } : figure;
}

function isBound({ hedge }: Figure): boolean {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
      return true;
    case 'none':
    case 'approx':
    case 'range':
    case 'vague':
      return false;
  }
}

/** How far apart a number and its rounding may lie, as a share: 3,821 and 4,000 are 4.7 % apart, 1,451 and 1,000 are not the same. */
const widest = 0.05;
/** How many digits fewer a rounded number has: 506,615 is "507,000", but 5.7 million is not "6 million" where 5.5 may be meant. */
const digitsFewer = 2;

/** Whether two values differ because one of them is rounded. Never true against a bound or a range. */
export function isRounded(f: Figure, g: Figure): boolean {
  if (f.value === null || g.value === null || f.hedge !== 'none' || g.hedge !== 'none') return false;
  const [x, y] = [f.value * conversionOf(f).factor, g.value * conversionOf(g).factor];
  if (Math.abs(x - y) > widest * Math.max(Math.abs(x), Math.abs(y))) return false;
  // "a third" and "33 %": a fraction in words is a round number whatever its digits.
  return f.kind !== g.kind || Math.abs(digits(f.value) - digits(g.value)) >= digitsFewer;
}

/** Significant digits: 4,000 has one, 3,821 four. */
const digits = (x: number): number =>
  x === 0 ? 1 : x.toExponential(11).split('e')[0]!.replace(/^-/, '').replace('.', '').replace(/0+$/, '').length;
