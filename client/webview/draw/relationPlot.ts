/**
 * A relation drawn out: each term a step from where the sum stood before, what comes out of it, and below what is stated. Where the two do not meet, the
 * gap between them is what is wrong.
 */
import type { BoardInterval, BoardRelation } from '../../../server/src/core/board/boardData.ts';
import { type Axis, axisOf, axisWords } from './axis.ts';
import { type Child, type Drawn, h } from './element.ts';
import { clip } from './look.ts';
import { say } from './say.ts';
import { textWidth } from './textWidth.ts';

const rowHeight = 42;
const top = 6;

export function relationPlot(relation: BoardRelation, { width }: { readonly width: number }): Drawn {
  const { terms, computed, result, sign, holds } = relation;
  const [left, right] = [12, width - 12];
  const axis = relationAxis(relation, [left, right]);
  const rows = terms.length + 2;
  const bottom = top + rows * rowHeight;
  const stated = terms.length + 1;
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${bottom + 24}`,
      width,
      height: bottom + 24,
      class: holds ? 'plot relation' : 'plot relation broken',
      role: 'img',
      'aria-label': relationWords(relation),
    },
    axis.ticks.map(({ at }) => h('line', { class: 'grid', x1: at, x2: at, y1: top, y2: bottom })),
    terms.map((term, i) => [
      words(i, `${term.sign} ${term.title}`.trim(), term.words, width),
      step(terms[i - 1]?.sum ?? null, term.sum, axis, middleOf(i), [left, right]),
    ]),
    words(terms.length, terms.length > 0 ? `= ${say('computed')}` : relation.formula, relation.computedWords, width),
    stretch('computed', computed, axis, middleOf(terms.length), [left, right]),
    words(
      stated,
      `${holds ? '✓' : '✗'} ${sign === '=' ? say('stated') : say('stated ({0} computed)', sign)}`,
      statedWords(relation),
      width,
      !holds,
    ),
    stretch(holds ? 'stated' : 'stated off', result.interval, axis, middleOf(stated), [left, right]),
    !holds && gap(relation, axis, top + terms.length * rowHeight, bottom, middleOf(terms.length)),
    h('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    ticks(axis, relation, bottom, width),
  );
}

const middleOf = (row: number): number => top + row * rowHeight + 27;

const statedWords = ({ result }: BoardRelation): string =>
  result.figure === null || result.figure === result.words ? result.words : `${result.figure}`;

function relationAxis({ terms, computed, result, scale }: BoardRelation, range: readonly [number, number]): Axis {
  const stretches = [computed, result.interval, ...terms.map(({ sum }) => sum)];
  const values = stretches.flatMap(({ low, high }) => [low, high].filter((x) => x !== null));
  const needsZero = scale.kind === 'number' && terms.length > 0;
  return axisOf({
    scale,
    values: needsZero ? [0, ...values] : values,
    range,
    ticks: Math.max(2, Math.floor((range[1] - range[0]) / 80)),
    openAbove: stretches.some(({ high }) => high === null),
    openBelow: stretches.some(({ low }) => low === null),
    // Steps of a sum are lengths: only a linear axis tells them.
    linear: needsZero,
  });
}

function words(row: number, label: string, figure: string, width: number, bad = false): Child[] {
  const y = top + row * rowHeight + 14;
  const room = Math.floor(width / 2 / 6.5);
  const tone = bad ? ' bad' : '';
  return [
    h('text', { class: `name${tone}`, x: 2, y }, clip(label, room)),
    h('text', { class: `figure${tone}`, x: width - 2, y, 'text-anchor': 'end' }, clip(figure, room)),
  ];
}

const centre = ({ low, high }: BoardInterval): number | null =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high);

/** From the middle of the sum before to the middle of the sum now, and a whisker for what the sum may be. */
function step(
  before: BoardInterval | null,
  now: BoardInterval,
  axis: Axis,
  y: number,
  range: readonly [number, number],
): Child[] {
  const to = centre(now);
  if (to === null) return [];
  const from = before === null ? (axis.form === 'days' ? to : 0) : (centre(before) ?? to);
  const day = axis.form === 'days' && before === null ? 1 : 0;
  const [a, b] = [axis.at(Math.min(from, to)), axis.at(Math.max(from, to) + day)];
  return [
    h('rect', { class: 'step', x: a, y: y - 5, width: Math.max(b - a, 1.5), height: 10 }),
    ...stretch('whisker', now, axis, y, range),
  ];
}

/** An interval as a line with its ends; a point as a dot, an open end running out. */
function stretch(
  kind: string,
  { low, high }: BoardInterval,
  axis: Axis,
  y: number,
  [from, to]: readonly [number, number],
): Child[] {
  const day = axis.form === 'days' ? 1 : 0;
  const a = low === null ? from : axis.at(low);
  const b = high === null ? to : axis.at(high + day);
  if (b - a < 4) return kind === 'whisker' ? [] : [h('circle', { class: kind, cx: (a + b) / 2, cy: y, r: 4.5 })];
  const end = (x: number, open: boolean, direction: 1 | -1): Child =>
    h('path', {
      class: kind,
      d: open
        ? `M${(x - direction * 7).toFixed(1)} ${y - 4}L${x.toFixed(1)} ${y}L${(x - direction * 7).toFixed(1)} ${y + 4}`
        : `M${x.toFixed(1)} ${y - 5}V${y + 5}`,
    });
  return [h('line', { class: kind, x1: a, x2: b, y1: y, y2: y }), end(a, low === null, -1), end(b, high === null, 1)];
}

/** What lies between the computed and the stated. */
function gap({ computed, result, gap }: BoardRelation, axis: Axis, from: number, to: number, middle: number): Child[] {
  const { interval } = result;
  const day = axis.form === 'days' ? 1 : 0;
  const above = interval.low !== null && computed.high !== null && interval.low > computed.high;
  const [a, b] = above ? [computed.high!, interval.low!] : [interval.high, computed.low];
  if (a === null || b === null || !(b > a)) return [];
  const [x, end] = [axis.at(a + day), axis.at(b)];
  const width = Math.max(end - x, 1.5);
  return [
    h('rect', { class: 'gap', x, y: from, width, height: to - from }),
    gap !== null &&
      width > textWidth(gap) + 20 &&
      h('text', { class: 'bad', x: x + width / 2, y: middle + 4, 'text-anchor': 'middle' }, gap),
  ].filter((each) => each !== false);
}

function ticks(axis: Axis, { scale }: BoardRelation, bottom: number, width: number): Child[] {
  const unit = axisWords(scale, axis);
  const unitWidth = unit ? textWidth(unit) + 8 : 0;
  return [
    ...axis.ticks.flatMap(({ at, label }) => {
      const half = textWidth(label) / 2;
      const x = Math.min(Math.max(at, half), width - half);
      if (x + half > width - unitWidth) return [];
      return [h('text', { class: 'tick', x, y: bottom + 15, 'text-anchor': 'middle' }, label)];
    }),
    ...(unit ? [h('text', { class: 'tick', x: width - 2, y: bottom + 15, 'text-anchor': 'end' }, unit)] : []),
  ];
}

function relationWords({ title, operands, computedWords, result, holds, gap }: BoardRelation): string {
  const from = operands.map((operand) => `${operand.title} ${operand.words}`).join(', ');
  const outcome = holds ? say('agrees') : [say('does not agree'), gap].filter(Boolean).join(', ');
  return say('{0}. From {1}: {2}. Stated: {3}, {4}.', title, from, computedWords, result.words, outcome);
}
