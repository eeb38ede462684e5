/** Topics × sources as a table: the figure as written, its reading and who says so, marked by verdict; at the end what most agree on. */
import type { BoardClaim, BoardData, BoardSource, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Child, type Drawn, h } from './element.ts';
import { groupBy } from './groupBy.ts';
import { changesWords, isContradiction, looks, tellsMore, toneOf } from './look.ts';
import type { MatrixRow } from './matrixRows.ts';
import { count, say } from './say.ts';

export interface MatrixOptions {
  /** Indexes of the sources that get a column, in order. */
  readonly columns: readonly number[];
  /** Of the columns, those that are drawn: from the first, up to but without the last. All by default; the rest is one empty cell on either side. */
  readonly drawn?: readonly [number, number];
  /** Whether cells are for the keyboard to walk through; a printed table is not. */
  readonly interactive?: boolean;
  /** Name of the topic that is open beside. */
  readonly selected?: string | null;
}

export const allColumns = ({ sources }: BoardData): number[] => sources.map((_, i) => i);

/** The whole table. */
export function matrix(data: BoardData, rows: readonly MatrixRow[], options: MatrixOptions): Drawn {
  return h(
    'table',
    { class: 'matrix' },
    matrixHead(data, options),
    h(
      'tbody',
      {},
      rows.map((row, i) => matrixRow(data, row, i, options)),
    ),
  );
}

export function matrixHead({ sources }: BoardData, { columns, interactive }: MatrixOptions): Drawn {
  const cell = (col: number, attributes: Record<string, string>, ...children: Child[]): Drawn =>
    h('th', { scope: 'col', ...attributes, ...walkable(interactive, 'columnheader', -1, col) }, ...children);
  return h(
    'thead',
    interactive ? { role: 'rowgroup' } : {},
    h(
      'tr',
      interactive ? { role: 'row', 'aria-rowindex': 1 } : {},
      cell(0, { class: 'topic' }, say('Topic')),
      columns.map((index, i) =>
        sourceHead(sources[index]!, (children) => cell(i + 1, { class: 'source' }, ...children)),
      ),
      cell(columns.length + 1, { class: 'agree' }, say('Most agree')),
    ),
  );
}

function sourceHead(source: BoardSource, cell: (children: Child[]) => Drawn): Drawn {
  const { name, title, date, draft, url } = source;
  const label = h('bdi', { title: [title ?? name, source.path].join('\n') }, name);
  const small = [date ?? say('undated'), draft ? say('draft') : null].filter(Boolean).join(' · ');
  return cell([url ? h('a', { href: url, tabindex: -1 }, label) : label, h('small', {}, small)]);
}

/** Marks a cell for the roving tab stop: row −1 is the head. Its role is said, because on screen lines are not laid out as a table. */
const walkable = (
  interactive: boolean | undefined,
  role: 'columnheader' | 'rowheader' | 'gridcell',
  row: number,
  col: number,
): Record<string, string> =>
  interactive
    ? { role, tabindex: '-1', 'data-row': String(row), 'data-col': String(col), 'aria-colindex': String(col + 1) }
    : {};

/** One line of the table; `at` is its place among all rows, hidden ones too. */
export function matrixRow(data: BoardData, row: MatrixRow, at: number, options: MatrixOptions): Drawn {
  switch (row.kind) {
    case 'subject':
      return subjectRow(row, at, options);
    case 'topic':
      return topicRow(data, row.topic, at, options);
  }
}

function subjectRow(
  { subject, topics, contradictions }: MatrixRow & { kind: 'subject' },
  at: number,
  { columns, interactive }: MatrixOptions,
): Drawn {
  return h(
    'tr',
    { class: 'subject', ...(interactive ? { role: 'row', 'aria-rowindex': at + 2 } : {}) },
    h(
      'th',
      {
        scope: 'rowgroup',
        colspan: columns.length + 2,
        ...(interactive ? { 'aria-colspan': columns.length + 2 } : {}),
        ...walkable(interactive, 'rowheader', at, 0),
      },
      h(
        'span',
        { class: 'pinned' },
        h('bdi', {}, subject || say('other')),
        h('small', {}, count(topics, '{0} topic', '{0} topics')),
        contradictions > 0 && h('small', { class: 'bad' }, `✗ ${contradictions}`),
      ),
    ),
  );
}

function topicRow(data: BoardData, topic: BoardTopic, at: number, options: MatrixOptions): Drawn {
  const { columns, interactive, selected } = options;
  const [first, last] = options.drawn ?? [0, columns.length];
  const claims = groupBy(topic.claims, ({ source }) => source);
  return h(
    'tr',
    {
      class: selected === topic.name ? 'topic selected' : 'topic',
      'data-topic': topic.name,
      ...(interactive
        ? { role: 'row', 'aria-rowindex': at + 2, 'aria-selected': String(selected === topic.name) }
        : {}),
    },
    h(
      'th',
      { scope: 'row', class: 'topic', ...walkable(interactive, 'rowheader', at, 0) },
      h('bdi', { title: topic.name }, topic.title),
      h('small', {}, [topic.changes && changesWords(topic.changes), topic.scale.unit].filter(Boolean).join(' · ')),
    ),
    skipped(first),
    columns
      .slice(first, last)
      .map((index, i) =>
        cell(data.sources[index]!, claims.get(index) ?? [], walkable(interactive, 'gridcell', at, first + i + 1)),
      ),
    skipped(columns.length - last),
    agreement(topic, walkable(interactive, 'gridcell', at, columns.length + 1)),
  );
}

/** Room of columns out of sight. */
const skipped = (count: number): Drawn | null =>
  count > 0 ? h('td', { class: 'skipped', colspan: count, role: 'presentation', 'aria-hidden': 'true' }) : null;

function cell(source: BoardSource, claims: readonly BoardClaim[], walk: Record<string, string>): Drawn {
  const [claim, ...more] = worstFirst(claims);
  if (!claim)
    return h(
      'td',
      { class: 'empty', ...walk },
      h('span', { 'aria-label': say('{0}: nothing tagged', source.name) }, '–'),
    );
  const { sign, words } = looks[claim.status];
  const says = [tellsMore(claim) ? claim.reading : null, claim.attributedTo].filter(Boolean).join(' · ');
  const label = [
    `${source.name}: ${claim.figure}`,
    words,
    claim.stance === 'outlier' ? say('most say otherwise') : null,
    claim.reading && claim.reading !== claim.figure ? say('read as {0}', claim.reading) : null,
    claim.attributedTo,
    claim.asOf && say('as of {0}', claim.asOf.words),
    more.length > 0 ? count(more.length, 'and {0} more figure', 'and {0} more figures') : null,
  ];
  return h(
    'td',
    {
      class: more.length > 0 ? `${toneOf(claim)} several` : toneOf(claim),
      'data-claim': claim.id,
      'aria-label': label.filter(Boolean).join(', '),
      ...walk,
    },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    h('bdi', { class: 'figure', title: [claim.quote, words].join('\n') }, claim.figure),
    more.length > 0 && h('span', { class: 'more' }, `+${more.length}`),
    says !== '' && h('small', { dir: 'auto' }, says),
  );
}

const rank = ({ status, preferred }: BoardClaim): number =>
  ['bad', 'warn', 'changed', 'ok', 'dim'].indexOf(looks[status].tone) - (preferred ? 0.5 : 0);
const worstFirst = (claims: readonly BoardClaim[]): BoardClaim[] => [...claims].sort((a, b) => rank(a) - rank(b));

function agreement({ consensus, claims }: BoardTopic, walk: Record<string, string>): Drawn {
  if (consensus) {
    return h(
      'td',
      { class: 'agree', ...walk },
      h('bdi', { class: 'figure', title: consensus.words }, consensus.words),
      h('small', {}, consensus.share),
    );
  }
  const apart = claims.some(({ status }) => isContradiction(status) || looks[status].tone === 'warn');
  const sources = new Set(claims.map(({ source }) => source)).size;
  const words = apart || sources < 2 ? '' : sources === 2 ? say('both agree') : say('all agree');
  return h('td', { class: 'agree', ...walk }, h('small', {}, words));
}
