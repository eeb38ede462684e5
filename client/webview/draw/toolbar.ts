/** What stands above the matrix: which topics are shown and in what order. Made of native controls, so that keyboard and screen readers know them. */
import type { BoardData, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { type Drawn, h } from './element.ts';
import { isContradiction, isOpen } from './look.ts';
import { type MatrixView, matrixRows, type Shown, type Sort } from './matrixRows.ts';
import { count, numbers, say } from './say.ts';

export type Pane = 'matrix' | 'relations';

export interface ToolbarOptions {
  readonly view: MatrixView;
  readonly pane: Pane;
}

const shownWords = (): readonly (readonly [Shown, string, string])[] => [
  ['all', '', say('All')],
  ['contradictions', '✗', say('Contradictions')],
  ['open', '?', say('To look at')],
];

const sortWords = (): readonly (readonly [Sort, string])[] => [
  ['subject', say('By subject')],
  ['worst', say('Worst first')],
  ['sources', say('Most sources')],
  ['name', say('By title')],
];

export function toolbar(data: BoardData, { view, pane }: ToolbarOptions): Drawn {
  const subjects = [...new Set(data.topics.map(({ subject }) => subject))];
  return h(
    'div',
    { class: 'toolbar' },
    h(
      'div',
      { class: 'chips', role: 'radiogroup', 'aria-label': say('Topics') },
      shownWords().map(([shown, sign, words]) => chip(shown, sign, words, countOf(data, shown), view.shown === shown)),
    ),
    subjects.length > 1 &&
      choice(
        'subject',
        say('Subject'),
        [['', say('Any subject')], ...subjects.map((s) => [s, s] as const)],
        view.subject ?? '',
      ),
    data.sources.length > 1 &&
      choice(
        'source',
        say('Source'),
        [['', say('Any source')], ...data.sources.map((s) => [s.path, s.name] as const)],
        view.source ?? '',
      ),
    choice('sort', say('Order'), sortWords(), view.sort),
    h(
      'span',
      { class: 'tools' },
      data.relations.length > 0 && paneButton(data, pane),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'data-export': 'csv',
          'data-key': 'csv',
          title: say('Save the topics shown as a table'),
        },
        'CSV',
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'data-export': 'markdown',
          'data-key': 'markdown',
          title: say('Save the topics shown as Markdown'),
        },
        'Markdown',
      ),
    ),
  );
}

const chip = (shown: Shown, sign: string, words: string, count: number, on: boolean): Drawn =>
  h(
    'label',
    { class: on ? 'chip on' : 'chip' },
    h('input', { type: 'radio', name: 'shown', value: shown, checked: on, 'data-key': `shown-${shown}` }),
    sign !== '' && h('span', { class: shown === 'contradictions' ? 'bad' : 'warn', 'aria-hidden': 'true' }, `${sign} `),
    words,
    ' ',
    h('small', {}, count.toLocaleString(numbers())),
  );

const choice = (name: string, label: string, options: readonly (readonly [string, string])[], value: string): Drawn =>
  h(
    'select',
    { name, 'aria-label': label, 'data-key': name },
    options.map(([option, words]) => h('option', { value: option, selected: option === value }, words)),
  );

function paneButton({ relations }: BoardData, pane: Pane): Drawn {
  const failing = relations.filter(({ holds }) => !holds).length;
  return h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'data-pane': pane === 'matrix' ? 'relations' : 'matrix',
      'aria-pressed': String(pane === 'relations'),
      'data-key': 'pane',
    },
    say('Relations {0}', relations.length),
    failing > 0 && h('span', { class: 'bad' }, ` ✗ ${failing}`),
  );
}

function countOf({ topics }: BoardData, shown: Shown): number {
  const has = (test: (status: BoardTopic['status']) => boolean): number =>
    topics.filter(({ claims }) => claims.some(({ status }) => test(status))).length;
  switch (shown) {
    case 'all':
      return topics.length;
    case 'contradictions':
      return has(isContradiction);
    case 'open':
      return has((status) => isContradiction(status) || isOpen(status));
  }
}

/** How many topics a view shows, in words for those who do not see it. */
export function shownTopics(data: BoardData, view: MatrixView): string {
  const shown = matrixRows(data, view).filter(({ kind }) => kind === 'topic').length;
  return shown === data.topics.length
    ? count(shown, '{0} topic', '{0} topics')
    : say('{0} of {1} topics', shown, data.topics.length);
}
