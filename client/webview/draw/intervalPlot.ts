/**
 * One topic: what each source says, to scale. A line a claim; a stated number is a dot, "about" a pale bar around it, its rounding a dashed
 * outline, a range a solid bar, an open end an arrow. Behind them the band that most agree on; who lies outside carries sign and colour.
 */
import type { BoardClaim, BoardInterval, BoardSource, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Axis, axisOf, axisWords } from './axis.ts';
import { type Child, type Drawn, h } from './element.ts';
import { legend } from './legend.ts';
import { clip, looks, toneOf } from './look.ts';
import { mark, reachOfAll } from './mark.ts';
import { say } from './say.ts';
import { textWidth } from './textWidth.ts';

export interface PlotOptions {
  /** Pixels; from 240. */
  readonly width: number;
}

/** Wide enough for names at the left and words at the right; else both stand above the line. */
const columnsFrom = 460;
/** From so many lines on they stand closer, and the axis is said at the top too: it is read without scrolling. */
const manyFrom = 18;

export function intervalPlot(topic: BoardTopic, sources: readonly BoardSource[], { width }: PlotOptions): Drawn {
  const wide = width >= columnsFrom;
  const drawn = topic.claims.filter(({ interval }) => interval !== null);
  const [left, right] = !wide ? [10, 10] : width < 600 ? [140, 132] : [154, 170];
  const many = topic.claims.length >= manyFrom;
  const rowHeight = wide ? (many ? 23 : 28) : 44;
  const axisAbove = many && drawn.length > 0 ? 16 : 0;
  const top = (topic.consensus?.interval ? 22 : 8) + axisAbove;
  const bottom = top + topic.claims.length * rowHeight;
  const axis = plotAxis(topic, [left, width - right]);
  const key = legend(topic, width, bottom + (drawn.length > 0 ? 40 : 12));
  const height = bottom + (drawn.length > 0 ? 30 : 4) + key.height;
  const frame = { left, right: width - right, top, bottom, width, wide, rowHeight, axisAbove };
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: 'plot',
      role: 'img',
      'aria-label': plotWords(topic, sources),
    },
    drawn.length > 0 && [consensusBand(topic, axis, frame), axisLines(topic, axis, frame)],
    topic.claims.map((claim, i) => row(claim, sources[claim.source]!, top + i * rowHeight, axis, frame)),
    key.drawn,
  );
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly wide: boolean;
  readonly rowHeight: number;
  /** Room for the numbers of the axis at the top; 0 where they stand below alone. */
  readonly axisAbove: number;
}

function plotAxis(topic: BoardTopic, range: readonly [number, number]): Axis {
  const claims = topic.claims.filter(({ interval }) => interval !== null);
  const band = topic.consensus?.interval;
  return axisOf({
    scale: topic.scale,
    values: [...reachOfAll(claims), ...(band ? ends(band) : [])],
    range,
    ticks: Math.max(2, Math.floor((range[1] - range[0]) / 80)),
    openAbove: claims.some(({ interval, shape }) => interval!.high === null || shape === 'vague'),
    openBelow: claims.some(({ shape, interval }) => shape === 'bound' && interval!.high !== null),
  });
}

const ends = ({ low, high }: BoardInterval): number[] => [low, high].filter((x) => x !== null);

function axisLines(topic: BoardTopic, axis: Axis, { left, right, top, bottom, width, axisAbove }: Frame): Child[] {
  const unit = axisWords(topic.scale, axis);
  const unitWidth = unit ? textWidth(unit) + 8 : 0;
  return [
    ...axis.ticks.map(({ at }) => h('line', { class: 'grid', x1: at, x2: at, y1: top, y2: bottom })),
    h('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    ...axis.ticks.flatMap(({ at, label }, i) => {
      const half = textWidth(label) / 2;
      const x = Math.min(Math.max(at, half), width - half);
      const hidden = i > 0 && at - axis.ticks[i - 1]!.at < half * 2 + 4;
      if (hidden || (unit && x + half > width - unitWidth)) return [];
      const heights = axisAbove > 0 ? [bottom + 15, top - 5] : [bottom + 15];
      return heights.map((y) => h('text', { class: 'tick', x, y, 'text-anchor': 'middle' }, label));
    }),
    ...(unit ? [h('text', { class: 'tick unit', x: width - 2, y: bottom + 15, 'text-anchor': 'end' }, unit)] : []),
  ];
}

function consensusBand({ consensus, scale }: BoardTopic, axis: Axis, frame: Frame): Child[] {
  if (!consensus?.interval) return [];
  const { low, high } = consensus.interval;
  const day = scale.kind === 'date' ? 1 : 0;
  const from = low === null ? frame.left : axis.at(low);
  const to = high === null ? frame.right : axis.at(high + day);
  const x = Math.max(frame.left, Math.min(from, (from + to) / 2 - 1.5));
  const width = Math.min(frame.right, Math.max(to, (from + to) / 2 + 1.5)) - x;
  const words = say('most agree: {0}', consensus.words);
  const half = textWidth(words) / 2;
  const middle = Math.min(Math.max(x + width / 2, half + 2), frame.width - half - 2);
  return [
    h('rect', { class: 'consensus', x, y: frame.top - 4, width, height: frame.bottom - frame.top + 4 }),
    h(
      'text',
      { class: 'consensus-words', x: middle, y: frame.top - frame.axisAbove - 9, 'text-anchor': 'middle' },
      words,
    ),
  ];
}

function row(claim: BoardClaim, source: BoardSource, y: number, axis: Axis, frame: Frame): Drawn {
  const { sign, words } = looks[claim.status];
  const middle = frame.wide ? y + frame.rowHeight / 2 : y + 28;
  const baseline = frame.wide ? middle + 4 : y + 16;
  const name = source.draft ? say('{0} (draft)', source.name) : source.name;
  const half = frame.wide ? frame.left - 26 : frame.width * 0.45;
  const figureRoom = frame.wide ? frame.width - frame.right - 10 : frame.width * 0.45;
  const label = clip(name, Math.floor(half / (claim.stance === 'outlier' ? 7 : 6.3))); // bold is wider
  const figure = clip(claim.figure, Math.floor(figureRoom / 6.3));
  const tip = [name, claim.quote, claim.reading && say('read as {0}', claim.reading), words].filter(Boolean).join('\n');
  return h(
    'g',
    { class: `row ${toneOf(claim)}`, 'data-claim': claim.id },
    h('title', {}, tip),
    h('rect', { class: 'hit', x: 0, y, width: frame.width, height: frame.rowHeight }),
    h('line', { class: 'trace', x1: frame.left, x2: frame.right, y1: middle, y2: middle }),
    h('text', { class: 'sign', x: frame.wide ? 4 : 2, y: baseline }, sign),
    h('text', { class: 'name', x: frame.wide ? 20 : 16, y: baseline }, label),
    h(
      'text',
      frame.wide
        ? { class: 'figure', x: frame.right + 10, y: baseline }
        : { class: 'figure', x: frame.width - 4, y: baseline, 'text-anchor': 'end' },
      figure,
    ),
    claim.interval
      ? mark(claim, { axis, from: frame.left, to: frame.right, across: middle, along: 'x' })
      : h(
          'text',
          { class: 'none', x: frame.left + 4, y: middle + 4 },
          claim.reading ? say('not on this scale') : words,
        ),
  );
}

/** The plot in words, for those who do not see it; the table beside it has every figure. */
export function plotWords(topic: BoardTopic, sources: readonly BoardSource[]): string {
  const parts = topic.claims.map(({ source, figure, status }) => {
    const words = `${sources[source]!.name}: ${clip(figure, 60)}`;
    return looks[status].tone === 'bad' || looks[status].tone === 'warn' ? `${words}, ${looks[status].words}` : words;
  });
  const consensus = topic.consensus ? [say('most agree on {0}', topic.consensus.words)] : [];
  return `${topic.title}. ${[...parts, ...consensus].join('; ')}`;
}
