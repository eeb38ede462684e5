/**
 * The board as a document to be read from top to bottom: matrix, topics, relations, sources. What the report shows on paper, and on screens where no
 * script runs.
 */
import type { BoardData, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Child, type Drawn, h } from './element.ts';
import { isContradiction, isOpen, signItems } from './look.ts';
import { allColumns, matrix } from './matrix.ts';
import { matrixRows, wholeBoard } from './matrixRows.ts';
import { relationsView } from './relationsView.ts';
import { count, say } from './say.ts';
import { topicView } from './topicView.ts';

/** Columns of sources that fit across a sheet. */
const columnsAcross = 6;
/** A page of more topics than this draws only those that ask for a look; the table has them all. */
const mostTopics = 60;
/** A table of more cells is nothing to print: it too shows only topics that ask for a look, and of those no more cells than that. */
const mostCells = 10_000;
/** The width of a plot on paper: two stand side by side across a sheet of A4. */
const plotWidth = 480;

export function boardDocument(data: BoardData): Drawn {
  const shown = data.topics.length <= mostTopics ? data.topics : data.topics.filter(asksForALook).slice(0, mostTopics);
  return h(
    'article',
    { class: 'document' },
    boardHeader(data),
    data.topics.length === 0 ? emptyBoard() : tables(data),
    shown.length > 0 && h('h2', { class: 'part' }, say('Topic by topic')),
    shown.length < data.topics.length &&
      h('p', { class: 'dim' }, say('{0} of {1} topics: those that ask for a look', shown.length, data.topics.length)),
    shown.map((topic) => topicView(topic, data.sources, { width: plotWidth })),
    data.relations.length > 0 && [
      h('h2', { class: 'part' }, say('Relations')),
      relationsView(data, { width: plotWidth }),
    ],
    sourceList(data),
  );
}

const asksForALook = ({ claims }: BoardTopic): boolean =>
  claims.some(({ status }) => isContradiction(status) || isOpen(status));

/** What the board is of, and how it stands, in one line; with topics that are on their way there is more to say later. */
export function boardHeader(data: BoardData, missing = 0): Drawn {
  const { sources, topics } = data;
  const claims = topics.reduce((sum, topic) => sum + topic.claims.length, 0);
  const contradicted = topics.filter((topic) => topic.claims.some(({ status }) => isContradiction(status))).length;
  const counts = [
    count(sources.length, '{0} source', '{0} sources'),
    count(claims, '{0} claim', '{0} claims'),
    count(topics.length, '{0} topic', '{0} topics'),
  ].join(' · ');
  return h(
    'header',
    { class: 'board-header' },
    h('h1', {}, h('bdi', {}, data.title)),
    h(
      'p',
      { class: 'dim' },
      counts,
      topics.length > 0 && ' · ',
      topics.length > 0 && verdict(contradicted),
      missing > 0 && ` · ${count(missing, '{0} more topic on the way…', '{0} more topics on the way…')}`,
    ),
  );
}

const verdict = (contradicted: number): Drawn =>
  contradicted > 0
    ? h(
        'span',
        { class: 'bad' },
        `✗ ${count(contradicted, '{0} topic with contradictions', '{0} topics with contradictions')}`,
      )
    : h('span', { class: 'ok' }, `✓ ${say('no contradictions')}`);

/** What the signs of the matrix mean: those that occur. */
export const signKey = ({ topics }: BoardData): Drawn =>
  h(
    'p',
    { class: 'sign-key' },
    signItems(topics.flatMap(({ claims }) => claims)).map(({ sign, words, tone }) =>
      h('span', {}, h('span', { class: tone, 'aria-hidden': 'true' }, sign), ` ${words}`),
    ),
  );

/** What to do where nothing is tagged yet. */
export const emptyBoard = (): Drawn =>
  h(
    'p',
    { class: 'nothing' },
    say(
      'Nothing is tagged yet. Tag figures of at least two sources under one topic, and they stand side by side here.',
    ),
  );

/** The matrix; with many sources as several tables, each as wide as a sheet. */
function tables(data: BoardData): Child[] {
  const large = data.topics.length * data.sources.length > mostCells;
  const rows = matrixRows(data, large ? { ...wholeBoard, shown: 'open' } : wholeBoard);
  const all = allColumns(data);
  const shown = large ? rows.slice(0, Math.ceil(mostCells / data.sources.length)) : rows;
  const groups: number[][] = [];
  for (let i = 0; i < all.length; i += columnsAcross) groups.push(all.slice(i, i + columnsAcross));
  return [
    ...(large
      ? [h('p', { class: 'dim' }, say('Only topics that ask for a look are printed; the board on screen has all.'))]
      : []),
    ...groups.map((columns) => h('div', { class: 'sheet' }, matrix(data, shown, { columns }))),
    signKey(data),
  ];
}

function sourceList({ sources }: BoardData): Child[] {
  if (sources.length === 0) return [];
  return [
    h('h2', { class: 'part' }, say('Sources')),
    h(
      'table',
      { class: 'sources' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [say('Source'), say('Title'), say('Published'), say('File'), say('Claims')].map((w) =>
            h('th', { scope: 'col' }, w),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        sources.map(({ name, title, published, path, url, claims, draft }) =>
          h(
            'tr',
            {},
            h('td', {}, h('bdi', {}, name), draft && h('small', {}, say('draft'))),
            h('td', {}, url ? h('a', { href: url }, h('bdi', {}, title ?? url)) : h('bdi', {}, title ?? '–')),
            h('td', {}, published ?? '–'),
            h('td', {}, path),
            h('td', { class: 'number' }, String(claims)),
          ),
        ),
      ),
    ),
  ];
}
