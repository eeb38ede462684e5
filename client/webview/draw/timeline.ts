/** One topic through time: each figure at the day it is said to hold for. For topics that grow or go up and down this is the explanation. */
import type { BoardClaim, BoardSource, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Axis, axisOf, axisWords } from './axis.ts';
import { type Child, type Drawn, h } from './element.ts';
import { groupBy } from './groupBy.ts';
import { clip, isContradiction, looks, toneOf } from './look.ts';
import { mark, reachOfAll } from './mark.ts';
import { say } from './say.ts';
import { textWidth } from './textWidth.ts';

/** Whether time tells anything: figures of at least two days, and a topic whose truth is not one day itself. */
export function hasTimeline(topic: BoardTopic): boolean {
  const days = new Set(dated(topic).map(({ asOf }) => `${asOf!.first} ${asOf!.last}`));
  return topic.changes !== 'fixed' && topic.scale.kind === 'number' && days.size > 1;
}

const dated = ({ claims }: BoardTopic): BoardClaim[] =>
  claims.filter(({ asOf, interval }) => asOf !== null && interval !== null);

const top = 22;
const plotHeight = 150;

export function timeline(
  topic: BoardTopic,
  sources: readonly BoardSource[],
  { width }: { readonly width: number },
): Drawn {
  const claims = dated(topic);
  const bottom = top + plotHeight;
  const values = axisOf({
    scale: topic.scale,
    values: reachOfAll(claims),
    range: [bottom - 4, top + 4],
    ticks: 4,
    openAbove: claims.some(({ interval, shape }) => interval!.high === null || shape === 'vague'),
    openBelow: claims.some(({ shape, interval }) => shape === 'bound' && interval!.high !== null),
  });
  const left = Math.max(...values.ticks.map(({ label }) => textWidth(label)), 12) + 10;
  const days = axisOf({
    scale: { kind: 'date', unit: null, whole: true },
    values: claims.flatMap(({ asOf }) => [asOf!.first, asOf!.last]),
    range: [left + 8 + Math.min(80, width * 0.12), width - 14], // names stand at the left of the first points
    ticks: Math.max(2, Math.floor((width - left) / 80)),
  });
  const frame: Frame = { left, right: width - 6, bottom };
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${bottom + 26}`,
      width,
      height: bottom + 26,
      class: 'plot timeline',
      role: 'img',
      'aria-label': timelineWords(topic, sources),
    },
    axes(topic, values, days, frame),
    trend(claims, values, days),
    spread(claims, days).map(({ claim, x, span }) => point(claim, sources[claim.source]!, x, span, values, frame)),
    labels(claims, sources, values, days, frame),
  );
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function axes({ scale }: BoardTopic, values: Axis, days: Axis, { left, right, bottom }: Frame): Child[] {
  const unit = axisWords(scale, values);
  return [
    unit !== '' && h('text', { class: 'tick unit', x: 2, y: 11 }, unit),
    ...values.ticks.flatMap(({ at, label }) => [
      h('line', { class: 'grid', x1: left, x2: right, y1: at, y2: at }),
      h('text', { class: 'tick', x: left - 6, y: at + 4, 'text-anchor': 'end' }, label),
    ]),
    h('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    ...days.ticks.flatMap(({ at, label }, i) => {
      const half = textWidth(label) / 2;
      const previous = days.ticks[i - 1];
      if (previous && at - previous.at < half + textWidth(previous.label) / 2 + 10) return [];
      const x = Math.min(Math.max(at, left - 6 + half), right - half);
      return [
        h('line', { class: 'axis', x1: at, x2: at, y1: bottom, y2: bottom + 4 }),
        h('text', { class: 'tick', x, y: bottom + 17, 'text-anchor': 'middle' }, label),
      ];
    }),
  ].filter((each) => each !== false);
}

/** The middle of a period, in days. */
const middle = ({ asOf }: BoardClaim): number => (asOf!.first + asOf!.last) / 2;
/** Where a figure's label and the line through the figures meet it: its number, or the end it has. */
function height({ value, interval }: BoardClaim): number | null {
  if (value !== null) return value;
  const { low, high } = interval!;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** A light line through what nobody disputes, by day: how the figure moved if they are all right. */
function trend(claims: readonly BoardClaim[], values: Axis, days: Axis): Child | null {
  const fair = claims.filter(
    (claim) =>
      !['bad', 'warn'].includes(looks[claim.status].tone) &&
      claim.shape !== 'vague' &&
      claim.shape !== 'bound' &&
      height(claim) !== null,
  );
  const byDay = groupBy(fair, middle);
  if (byDay.size < 2) return null;
  const steps = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, list]) => {
      const mean = list.reduce((sum, claim) => sum + values.at(height(claim)!), 0) / list.length;
      return `${days.at(day).toFixed(1)} ${mean.toFixed(1)}`;
    });
  return h('path', { class: 'trend', d: `M${steps.join('L')}` });
}

interface Spread {
  readonly claim: BoardClaim;
  readonly x: number;
  readonly span: readonly [number, number] | null;
}

/** Figures of one day side by side, so that none hides another. */
function spread(claims: readonly BoardClaim[], days: Axis): Spread[] {
  return [...groupBy(claims, middle)].flatMap(([day, list]) => {
    const gap = Math.min(11, 44 / list.length);
    return list.map((claim, i) => {
      const { first, last } = claim.asOf!;
      const x = days.at(day) + (i - (list.length - 1) / 2) * gap;
      return { claim, x, span: last > first ? ([days.at(first), days.at(last)] as const) : null };
    });
  });
}

function point(
  claim: BoardClaim,
  source: BoardSource,
  x: number,
  span: readonly [number, number] | null,
  axis: Axis,
  { bottom }: Frame,
): Drawn {
  const { words } = looks[claim.status];
  const at = height(claim);
  const tip = [source.name, claim.quote, claim.asOf && say('as of {0}', claim.asOf.words), words]
    .filter(Boolean)
    .join('\n');
  return h(
    'g',
    { class: `row ${toneOf(claim)}`, 'data-claim': claim.id },
    h('title', {}, tip),
    span && at !== null && h('line', { class: 'period', x1: span[0], x2: span[1], y1: axis.at(at), y2: axis.at(at) }),
    mark(claim, { axis, from: bottom, to: top, across: x, along: 'y' }),
  );
}

/** Names beside the points, as many as find room. */
function labels(
  claims: readonly BoardClaim[],
  sources: readonly BoardSource[],
  values: Axis,
  days: Axis,
  { left, right }: Frame,
): Child[] {
  const marks = spread(claims, days).flatMap(({ claim, x }) => {
    const at = height(claim);
    return at === null ? [] : [{ claim, x, y: values.at(at) }];
  });
  const taken = marks.map(({ claim, x, y }) => extent(claim, x, y, values));
  // Contradictions first: if only some names find room, those.
  const order = [...marks].sort(
    (a, b) => Number(isContradiction(b.claim.status)) - Number(isContradiction(a.claim.status)),
  );
  return order.flatMap(({ claim, x, y }) => {
    const { sign, tone } = looks[claim.status];
    const name = clip(sources[claim.source]!.name, 22);
    const marked = (tone === 'bad' || tone === 'warn') && claim.stance !== 'majority';
    const words = marked ? `${sign} ${name}` : name;
    const width = textWidth(words);
    const place = [
      { x: x + 9, y: y - 7 },
      { x: x - 9 - width, y: y - 7 },
      { x: x - width / 2, y: y - 23 },
      { x: x - width / 2, y: y + 8 },
      { x: x + 9, y: y - 20 },
      { x: x - 9 - width, y: y + 6 },
    ]
      .map((corner) => ({ ...corner, width, height: 14 }))
      .find(
        (box) => box.x >= left && box.x + width <= right && box.y >= 0 && taken.every((other) => apart(box, other)),
      );
    if (!place) return [];
    taken.push(place);
    return [h('text', { class: marked ? `label ${tone}` : 'label', x: place.x, y: place.y + 11 }, words)];
  });
}

/** The room a mark takes, with its arrow or bar. */
function extent({ interval, shape }: BoardClaim, x: number, y: number, values: Axis): Box {
  const { low, high } = interval!;
  const up = high === null ? top : Math.max(values.at(high), top);
  const down = low === null ? top + plotHeight : Math.min(values.at(low), top + plotHeight);
  const [from, to] = shape === 'bound' && high !== null ? [y, top + plotHeight] : [Math.min(up, y), Math.max(down, y)];
  return { x: x - 6, y: from - 6, width: 12, height: to - from + 12 };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

function timelineWords(topic: BoardTopic, sources: readonly BoardSource[]): string {
  const parts = [...dated(topic)]
    .sort((a, b) => middle(a) - middle(b))
    .map(({ asOf, figure, source }) => `${asOf!.words}: ${clip(figure, 60)} (${sources[source]!.name})`);
  return `${say('{0} through time.', topic.title)} ${parts.join('; ')}`;
}
