/** From drafts to figures: what stands around a core, what neighbours lend each other, and the plain data handed out. */
import { say } from '../words/message.ts';
import { asWritten, type Context, type Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { headNoun } from './headNoun.ts';
import { hedgesAfter } from './hedges/after.ts';
import { hedgesBefore } from './hedges/before.ts';
import {
  joinBounds,
  joinFractions,
  joinStretch,
  lendsUnit,
  link,
  listedDates,
  sharesMonth,
  sharesUnit,
} from './links.ts';
import { listedAges } from './listedAges.ts';
import type { Tokens } from './tokens.ts';

/** Takes up the hedges and the head noun around a core. */
export function complete(t: Tokens, d: Draft, context: Context): void {
  if (d.kind !== 'date' && d.kind !== 'time') {
    hedgesAfter(t, d, context);
    hedgesBefore(t, d, context);
  }
  if (d.kind === 'count' || d.kind === 'fraction' || d.kind === 'percent' || d.kind === 'ordinal') {
    if (d.headNoun === null) {
      const noun = headNoun(t, d, d.spanEnd);
      if (noun) {
        d.headNoun = noun.words;
        if (noun.end > d.spanEnd && d.kind === 'count') {
          d.spanEnd = noun.end;
          if (d.hedge === 'none') hedgesAfter(t, d, context);
        }
      }
    }
  }
  if (d.because === asWritten && d.round && d.band > 0) d.because = say`a round number`;
}

/** Tokens between two figures that belong together, at most: "12 of the county's", "30, but". */
export const linkReach = 6;

/**
 * Links the first `length` figures of a chain from the last back to the first, so that the noun at the end of a list reaches its first number,
 * and puts them out in order.
 */
export function finish(t: Tokens, chain: Draft[], length: number, context: Context, figures: Figure[]): void {
  if (length > 1) listedAges(t, chain, length);
  for (let i = 1; i < length; i++) chain[i] = sharesMonth(t, chain[i - 1]!, chain[i]!) ?? chain[i]!;
  // Those already linked stand at the end of the chain, from `done` on.
  let done = length - 1;
  let after = chain[done]!;
  for (let i = length - 2; i >= 0; i--) {
    let before = chain[i]!;
    listedDates(t, before, after);
    after = lendsUnit(t, before, after) ?? after;
    const joined =
      joinBounds(t, before, after) ?? joinFractions(t, before, after) ?? joinStretch(t, before, after, context);
    if (joined) {
      after = joined;
      continue;
    }
    if (sharesUnit(t, before, after)) before = withUnit(before, after);
    else link(t, before, after);
    chain[done--] = after;
    after = before;
  }
  chain[done] = after;
  for (let i = done; i < length; i++) figures.push(finished(t, chain[i]!));
}

/** A bare number with the unit of the one behind it. */
function withUnit(before: Draft, after: Draft): Draft {
  // 5 and 10 cents
  const share = after.implied.includes('unit') ? 0.01 : 1;
  const value = before.value! * share;
  const ends = { value, low: before.low * share, high: before.high * share, band: before.band * share };
  return { ...before, ...ends, kind: after.kind, unit: after.unit, implied: after.implied };
}

function finished(t: Tokens, d: Draft): Figure {
  const core = { start: t.start[d.first]!, end: t.stop[d.end - 1]! };
  const whole = d.spanFirst === d.first && d.spanEnd === d.end;
  return {
    span: whole ? core : { start: t.start[d.spanFirst]!, end: t.stop[d.spanEnd - 1]! },
    core,
    kind: d.kind,
    value: d.hedge === 'range' || d.hedge === 'vague' ? null : d.value,
    unit: d.unit,
    interval: { low: d.low, high: d.high, lowOpen: d.lowOpen, highOpen: d.highOpen },
    band: d.band,
    round: d.round,
    hedge: d.hedge,
    weak: d.weak,
    addition: d.addition,
    headNoun: d.headNoun,
    whole: d.whole,
    openAnchor: d.openAnchor,
    implied: d.implied,
    because: d.because,
  };
}
