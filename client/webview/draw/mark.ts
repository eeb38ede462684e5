/** One figure on an axis: the same shapes in the interval plot, lying, and in the timeline, standing. */
import type { BoardClaim } from '../../../server/src/core/board/boardData.ts';
import type { Axis } from './axis.ts';
import { type Child, h } from './element.ts';

export interface MarkPlace {
  readonly axis: Axis;
  /** The ends of the axis in pixels: `from` where it begins, so that a standing one has the greater. */
  readonly from: number;
  readonly to: number;
  /** Pixels on the other axis. */
  readonly across: number;
  readonly along: 'x' | 'y';
}

/**
 * The numbers that a plot must show. "Thousands" may mean up to 20,000: where others say something definite, vague words do not press them into a
 * corner but run out of the picture.
 */
export function reachOfAll(claims: readonly BoardClaim[]): number[] {
  const definite = claims.filter(({ shape, interval }) => interval !== null && shape !== 'vague');
  const all = (definite.length > 0 ? definite : claims).flatMap(reach);
  const vagueLows = claims.filter(({ shape }) => shape === 'vague').flatMap(({ interval }) => interval?.low ?? []);
  const least = Math.min(...all);
  // Their lower end is shown where that costs little room.
  return [...all, ...vagueLows.filter((x) => x < least && x > least - (Math.max(...all) - least) * 0.5)];
}

/** The numbers a claim needs to be visible; a bound from zero only needs its stated end. */
function reach({ interval, band, value, shape }: BoardClaim): number[] {
  if (!interval) return [];
  const all = [interval.low, interval.high, band?.low, band?.high, value];
  const needed = shape === 'bound' && interval.high !== null ? [interval.high, value] : all;
  return needed.filter((x): x is number => x !== null && x !== undefined);
}

export function mark(claim: BoardClaim, place: MarkPlace): Child[] {
  const { interval, band, shape, value } = claim;
  if (!interval) return [];
  const { axis } = place;
  const day = axis.form === 'days' ? 1 : 0; // a day has a width
  const low = interval.low === null ? null : axis.at(interval.low);
  const high = interval.high === null ? null : axis.at(interval.high + day);
  switch (shape) {
    case 'value':
    case 'approx':
    case 'range':
    case 'vague': {
      if (low === null || high === null) return bound(low, high, place, interval);
      const drawn: Child[] = [];
      if (band) {
        drawn.push(...bar('rounding', axis.at(band.low!), axis.at(band.high!), 7, place));
      }
      const isDot = Math.abs(high - low) < 5;
      if (!isDot) drawn.push(...bar(shape === 'value' ? 'range' : shape, low, high, shape === 'approx' ? 9 : 7, place));
      const at = value !== null ? axis.at(value) : isDot ? (low + high) / 2 : null;
      if (at !== null) drawn.push(dot('dot', at, place));
      return drawn;
    }
    case 'bound':
      return interval.high !== null ? bound(null, high, place, interval) : bound(low, null, place, interval);
  }
}

function bound(
  low: number | null,
  high: number | null,
  place: MarkPlace,
  open: { lowOpen: boolean; highOpen: boolean },
): Child[] {
  const up = high === null;
  const start = low ?? high;
  if (start === null)
    return [arrow((place.from + place.to) / 2, place.from, place), arrow((place.from + place.to) / 2, place.to, place)];
  return [
    arrow(start, up ? place.to : place.from, place),
    dot((up ? open.lowOpen : open.highOpen) ? 'ring' : 'dot', start, place),
  ];
}

function arrow(start: number, end: number, place: MarkPlace): Child {
  const { across, along } = place;
  const line =
    along === 'x'
      ? `M${round(start)} ${round(across)}H${round(end)}`
      : `M${round(across)} ${round(start)}V${round(end)}`;
  return h('path', { class: 'arrow', d: line + head(end, Math.sign(end - start), place) });
}

/** A bar; where it runs out of the picture an angle says so. */
function bar(kind: string, first: number, last: number, thickness: number, place: MarkPlace): Child[] {
  const { across, along, from, to } = place;
  const inside = (x: number): number => Math.min(Math.max(x, Math.min(from, to)), Math.max(from, to));
  const [a, b] = [inside(Math.min(first, last)), inside(Math.max(first, last))];
  const length = Math.max(b - a, 1);
  const side = across - thickness / 2;
  const drawn =
    along === 'x'
      ? h('rect', { class: kind, x: a, y: side, width: length, height: thickness, rx: 2 })
      : h('rect', { class: kind, x: side, y: a, width: thickness, height: length, rx: 2 });
  return [
    drawn,
    ...(a > Math.min(first, last) + 1 ? [angle(a, -1, place)] : []),
    ...(b < Math.max(first, last) - 1 ? [angle(b, 1, place)] : []),
  ];
}

function angle(at: number, direction: 1 | -1, place: MarkPlace): Child {
  return h('path', { class: 'arrow', d: head(at, direction, place) });
}

/** The two short lines of an arrow's point. */
function head(at: number, direction: number, { across, along }: MarkPlace): string {
  const back = at - direction * 7;
  const point = (a: number, b: number): string =>
    along === 'x' ? `${round(a)} ${round(b)}` : `${round(b)} ${round(a)}`;
  return `M${point(back, across - 4)}L${point(at, across)}L${point(back, across + 4)}`;
}

const dot = (kind: 'dot' | 'ring', at: number, { across, along }: MarkPlace): Child =>
  h('circle', { class: kind, cx: along === 'x' ? at : across, cy: along === 'x' ? across : at, r: 4.5 });

const round = (x: number): number => Math.round(x * 10) / 10;
