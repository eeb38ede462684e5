/** What the shapes of a plot mean: only those that occur in it. */
import type { BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Child, h } from './element.ts';
import { signItems } from './look.ts';
import { say } from './say.ts';
import { textWidth } from './textWidth.ts';

export type LegendItem = 'stated' | 'rounding' | 'about' | 'range' | 'vague' | 'open';

function wordsOf(item: LegendItem): string {
  switch (item) {
    case 'stated':
      return say('as stated');
    case 'rounding':
      return say('rounding');
    case 'about':
      return say('about');
    case 'range':
      return say('range');
    case 'vague':
      return say('vague words');
    case 'open':
      return say('open end');
  }
}

export function legendItems({ claims }: BoardTopic): LegendItem[] {
  const drawn = claims.filter(({ interval }) => interval !== null);
  const items: readonly (readonly [LegendItem, boolean])[] = [
    ['stated', drawn.some(({ value, shape }) => value !== null && shape === 'value')],
    ['rounding', drawn.some(({ band }) => band !== null)],
    ['about', drawn.some(({ shape }) => shape === 'approx')],
    ['range', drawn.some(({ shape, interval }) => shape === 'range' && interval?.high !== null)],
    ['vague', drawn.some(({ shape }) => shape === 'vague')],
    ['open', drawn.some(({ shape }) => shape === 'bound')],
  ];
  const shown = items.filter(([, occurs]) => occurs).map(([item]) => item);
  return shown.length === 1 && shown[0] === 'stated' ? [] : shown; // dots explain themselves
}

/** Shapes and signs in lines, from `top` on. */
export function legend(topic: BoardTopic, width: number, top: number): { drawn: Child[]; height: number } {
  const shapes = legendItems(topic).map((item) => ({ words: wordsOf(item), room: 30, draw: symbolOf(item) }));
  const signs = signItems(topic.claims).map(({ sign, words, tone }) => ({
    words,
    room: 18,
    draw: (x: number, y: number): Child[] => [h('text', { class: `sign ${tone}`, x: x + 2, y: y + 4 }, sign)],
  }));
  if (shapes.length + signs.length === 0) return { drawn: [], height: 0 };
  let [x, y] = [4, top + 8];
  const drawn = [...shapes, ...signs].map(({ words, room, draw }) => {
    const length = room + textWidth(words) * tickSize + 12;
    if (x > 4 && x + length > width) [x, y] = [4, y + 16];
    const at = x;
    x += length;
    return h('g', { class: 'key' }, draw(at, y - 4), h('text', { class: 'tick', x: at + room - 2, y }, words));
  });
  return { drawn, height: y - top + 12 };
}

/** Of a tick's letters beside those of a name. */
const tickSize = 11 / 12;

const symbolOf =
  (item: LegendItem) =>
  (x: number, y: number): Child[] =>
    symbol(item, x, y);

function symbol(item: LegendItem, x: number, y: number): Child[] {
  switch (item) {
    case 'stated':
      return [h('circle', { class: 'dot', cx: x + 12, cy: y, r: 4 })];
    case 'rounding':
      return [h('rect', { class: 'rounding', x, y: y - 3.5, width: 24, height: 7, rx: 2 })];
    case 'about':
      return [h('rect', { class: 'approx', x, y: y - 4.5, width: 24, height: 9, rx: 2 })];
    case 'range':
      return [h('rect', { class: 'range', x, y: y - 3.5, width: 24, height: 7, rx: 2 })];
    case 'vague':
      return [h('rect', { class: 'vague', x, y: y - 3.5, width: 24, height: 7, rx: 2 })];
    case 'open':
      return [
        h('path', {
          class: 'arrow',
          d: `M${x + 4} ${y}H${x + 24}M${x + 18} ${y - 4}L${x + 24} ${y}L${x + 18} ${y + 4}`,
        }),
        h('circle', { class: 'ring', cx: x + 4, cy: y, r: 4 }),
      ];
  }
}
