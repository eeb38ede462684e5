/** What hedges do to an interval. The words for them stand in the locales, their places in `before.ts` and `after.ts`. */
import { say } from '../../words/message.ts';
import type { Draft } from '../draft.ts';
import type { HedgeRule } from '../locales/locale.ts';

/** How far "nearly" and "just over" reach, as a share of the number. */
const reach = 0.1;

/**
 * Applies one hedge. Those nearer to the number come first, so that "at least about 300" is 270 or more. `words` are the hedge as
 * written, for the reason.
 */
export function applyHedge(d: Draft, rule: HedgeRule, width: number, words: string): void {
  switch (rule) {
    case 'filler':
      return;
    case 'exact':
      d.band = 0;
      d.round = false;
      d.because = say`exactly: nothing rounded`;
      return;
    case 'addition':
      d.addition = true;
      d.because = say`added to what was said before`;
      return;
    case 'approx':
      approximate(d, width, words);
      return;
    case 'nearly':
      if (d.low !== d.high) {
        approximate(d, width, words);
        return;
      }
      d.low = d.high < 0 ? d.high * (1 + reach) : d.high * (1 - reach);
      d.lowOpen = true;
      d.hedge = 'approx';
      d.because = say`${words} = up to ${percent(reach)} % below`;
      return;
    case 'just-over':
      if (d.low !== d.high) {
        approximate(d, width, words);
        return;
      }
      d.high = d.low < 0 ? d.low * (1 - reach) : d.low * (1 + reach);
      d.highOpen = true;
      d.hedge = 'approx';
      d.because = say`${words} = up to ${percent(reach)} % above`;
      return;
    case 'more-than':
      d.lowOpen = d.hedge === 'none' || d.low === d.high;
      upward(d, rule, words);
      return;
    case 'at-least':
      upward(d, rule, words);
      return;
    case 'less-than':
      d.highOpen = true;
      downward(d, rule, words);
      return;
    case 'at-most':
    case 'at-most-weak':
      downward(d, 'at-most', words);
      d.weak = rule === 'at-most-weak';
  }
}

function upward(d: Draft, hedge: 'more-than' | 'at-least', words: string): void {
  d.high = Infinity;
  d.highOpen = true;
  d.hedge = hedge;
  d.because = hedge === 'more-than' ? say`${words}: a lower bound, not reached itself` : say`${words}: a lower bound`;
}

/** Down to zero, unless the number itself lies below: what is counted, paid or measured is seldom less than nothing. */
function downward(d: Draft, hedge: 'less-than' | 'at-most', words: string): void {
  const cold = d.kind === 'measure' && (d.unit === '°C' || d.unit === '°F' || d.unit === '°');
  d.low = d.high <= 0 || cold ? -Infinity : 0;
  d.lowOpen = d.low !== 0;
  d.hedge = hedge;
  d.because = say`${words}: an upper bound`;
}

/** About: the wider of the share and the rounding band, on both sides. */
function approximate(d: Draft, width: number, words: string): void {
  if (d.hedge === 'vague' || d.low === -Infinity) return;
  const low = Math.max(Math.abs(d.low) * width, d.band);
  const high = Math.max(Math.abs(d.high) * width, d.band);
  // What is bounded by nothing stays so: "about 500 or less".
  if (d.low !== 0 || d.high === 0) d.low = tidy(d.low - low);
  if (d.high !== Infinity) d.high = tidy(d.high + high);
  if (d.hedge === 'none' || d.hedge === 'range') {
    const banded = high > Math.abs(d.high - high) * width * 1.001;
    d.because = banded
      ? say`${words} = ± ${high}, as far as the number is rounded`
      : say`${words} = ± ${percent(width)} %`;
    d.hedge = 'approx';
  }
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Takes the dust of binary fractions off: 0.9 × 1.1. */
const tidy = (x: number): number => {
  const r = Math.round(x * 1e6) / 1e6;
  return Math.abs(r - x) < 1e-9 * Math.abs(x) ? r : x;
};
