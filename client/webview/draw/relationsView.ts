/** All relations: each drawn out, with the quotes it takes. What breaks comes first. */
import type { BoardData, BoardOperand, BoardRelation, BoardSource } from '../../../server/src/core/board/boardData.ts';
import { type Drawn, h } from './element.ts';
import { clip } from './look.ts';
import { type PlaceOptions, place } from './place.ts';
import { relationPlot } from './relationPlot.ts';
import { say } from './say.ts';

export function relationsView(data: BoardData, options: PlaceOptions): Drawn {
  return h(
    'div',
    { class: 'relations' },
    data.relations.map((each, i) => {
      // Named by its place among those of its topic, as in `plots.ts`.
      const place = data.relations.slice(0, i).filter(({ topic }) => topic === each.topic).length;
      return relationCard(each, place, data.sources, options);
    }),
  );
}

export function relationCard(
  each: BoardRelation,
  index: number,
  sources: readonly BoardSource[],
  options: PlaceOptions,
): Drawn {
  const { title, holds, result, operands } = each;
  const kind = `relation-${index + 1}`;
  const save = (format: string): Drawn =>
    h(
      'button',
      { type: 'button', class: 'quiet', 'data-save': format, 'data-kind': kind, 'data-topic': each.topic },
      format,
    );
  return h(
    'section',
    { class: holds ? 'relation-card' : 'relation-card bad', 'aria-label': title },
    h(
      'h3',
      {},
      h('span', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, holds ? '✓ ' : '✗ '), h('bdi', {}, title)),
      options.tools && h('span', { class: 'tools' }, save('SVG'), save('PNG')),
    ),
    h('p', { class: 'dim' }, outcome(each)),
    h('figure', { 'data-kind': kind }, relationPlot(each, options)),
    h(
      'table',
      { class: 'statements parts' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [say('Quantity'), say('Figure'), say('Read as'), say('Source')].map((w) => h('th', { scope: 'col' }, w)),
        ),
      ),
      h(
        'tbody',
        {},
        [...operands, result].map((one) => row(one, sources, options)),
      ),
    ),
  );
}

/** `stated 4,100, computed 2,640–2,660: 1,440 more`. */
function outcome({ holds, result, computedWords, gap, sentence }: BoardRelation): string {
  if (holds) return say('adds up');
  return gap === null ? sentence : say('stated {0}, computed {1}: {2}', result.words, computedWords, gap);
}

const row = (
  { title, figure, words, claim, source }: BoardOperand,
  sources: readonly BoardSource[],
  options: PlaceOptions,
): Drawn =>
  h(
    'tr',
    claim === null ? {} : { 'data-claim': claim },
    h('td', {}, h('bdi', {}, title)),
    h('td', {}, h('bdi', {}, clip(figure ?? '–', 120))),
    h('td', {}, words),
    h('td', {}, source === null ? '–' : place(claim, sources[source]!, null, options)),
  );
