/** The live board: matrix, topic and relations in one window, with filters, keyboard and exports. Knows no editor: see `Host`. */
import type { BoardData } from '../../server/src/core/board/boardData.ts';
import { boardHeader, emptyBoard, signKey } from './draw/document.ts';
import { h } from './draw/element.ts';
import { type MatrixRow, matrixRows, wholeBoard } from './draw/matrixRows.ts';
import { plotFile } from './draw/plotFile.ts';
import { plotOf } from './draw/plots.ts';
import { relationsView } from './draw/relationsView.ts';
import { say } from './draw/say.ts';
import { csvOf, markdownOf } from './draw/tableFiles.ts';
import { shownTopics, toolbar } from './draw/toolbar.ts';
import { topicView } from './draw/topicView.ts';
import type { BoardState, Host, Scroll } from './host.ts';
import { createMatrixPane } from './matrixPane.ts';
import { mount, show } from './mount.ts';
import { pixels } from './savePlot.ts';

/** A store's board. */
export interface Shown {
  readonly root: string;
  readonly data: BoardData;
  /** Topics that are still on their way. */
  readonly missing: number;
}

export interface LiveBoard {
  /** Shows boards in the place of those before; what the user chose stays chosen. */
  update(boards: readonly Shown[]): void;
  /** Opens a topic beside the matrix. */
  reveal(topic: string): void;
}

/** Of the grid of relations, as in the style sheet, in pixels. */
const cardWidth = 420;
const cardGap = 40;

const nothing: BoardData = { title: '', sources: [], topics: [], relations: [] };

export function createBoard(root: HTMLElement, host: Host): LiveBoard {
  let state: BoardState = {
    root: null,
    view: wholeBoard,
    topic: null,
    pane: 'matrix',
    scroll: { top: 0, left: 0 },
    ...host.recall(),
  };
  /** Where the matrix stood before a reload; it goes there again once its topics have arrived. */
  let awaitedScroll: Scroll | null = state.scroll;
  let boards: readonly Shown[] = [];
  const matrix = createMatrixPane();
  const part = (tag: string, name: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  };
  const head = part('div', 'head');
  const bar = part('div', 'bar');
  const search = mount(
    h('input', {
      type: 'search',
      name: 'text',
      placeholder: say('Filter…'),
      'aria-label': say('Filter by topic, words of a quote, party'),
    }),
  ) as HTMLInputElement;
  search.value = state.view.text;
  const status = mount(h('p', { class: 'unseen', role: 'status' }));
  const panes = part('div', 'panes');
  const aside = part('aside', 'topic-pane');
  aside.tabIndex = -1;
  const relations = part('div', 'relations-pane');
  const key = part('footer', 'key');
  const controls = part('div', 'controls');
  controls.append(bar, search);
  panes.append(matrix.element, relations, aside);
  root.replaceChildren(head, controls, status, panes, key);

  const shown = (): Shown | undefined => boards.find((each) => each.root === state.root) ?? boards[0];
  const current = (): BoardData => shown()?.data ?? nothing;
  const rows = (): readonly MatrixRow[] => matrixRows(current(), state.view);

  const change = (next: Partial<BoardState>): void => {
    const other = next.topic !== undefined && next.topic !== state.topic;
    state = { ...state, ...next };
    host.keep(state);
    draw();
    if (other) aside.scrollTop = 0;
  };
  matrix.element.addEventListener('scrollend', () => {
    const { scrollTop: top, scrollLeft: left } = matrix.element;
    if (awaitedScroll) return;
    state = { ...state, scroll: { top, left } };
    host.keep(state);
  });
  /** Who scrolls, or goes by keys, while topics are still arriving is not taken elsewhere. */
  for (const own of ['wheel', 'keydown', 'pointerdown'] as const) {
    root.addEventListener(own, () => (awaitedScroll = null), { passive: true, capture: true });
  }
  const scrollAgain = (): void => {
    if (!awaitedScroll || current().topics.length === 0 || matrix.element.hidden) return;
    matrix.scrollTo(awaitedScroll);
    const { scrollTop } = matrix.element;
    if (scrollTop >= awaitedScroll.top - 1 || shown()?.missing === 0) awaitedScroll = null;
  };

  const draw = (): void => {
    const data = current();
    const inRelations = state.pane === 'relations' && data.relations.length > 0;
    const topic = inRelations ? undefined : data.topics.find(({ name }) => name === state.topic);
    show(head, [h('div', {}, storeChoice(boards, state.root), boardHeader(data, shown()?.missing))]);
    show(bar, [toolbar(data, state)]);
    controls.hidden = data.topics.length === 0;
    key.hidden = data.topics.length === 0 || inRelations;
    show(key, [signKey(data)]);
    show(status, [h('span', {}, shownTopics(data, state.view))]);
    panes.classList.toggle('with-topic', topic !== undefined);
    matrix.element.hidden = inRelations;
    relations.hidden = !inRelations;
    if (inRelations) drawRelations();
    if (data.topics.length === 0) {
      matrix.element.replaceChildren(mount(emptyBoard()));
      aside.hidden = true;
      return;
    }
    if (!inRelations) matrix.show(data, rows(), topic?.name ?? null);
    aside.hidden = topic === undefined;
    drawTopic();
  };

  const drawTopic = (): void => {
    const data = current();
    const topic = data.topics.find(({ name }) => name === state.topic);
    if (!topic) return;
    const width = Math.max(240, Math.min(760, aside.clientWidth - 36));
    const close = h(
      'button',
      {
        type: 'button',
        class: 'quiet close',
        'data-close': true,
        'data-key': 'close',
        'aria-label': say('Close the topic'),
        title: say('Close (Esc)'),
      },
      '✕',
    );
    show(aside, [
      close,
      topicView(topic, data.sources, {
        relations: data.relations.filter((each) => each.topic === topic.name),
        width,
        interactive: host.open !== undefined,
        tools: true,
      }),
    ]);
  };
  new ResizeObserver(drawTopic).observe(aside);
  const drawRelations = (): void => {
    // As wide as the grid makes a card, so that its words keep their size.
    const room = relations.clientWidth - 36;
    const columns = Math.max(1, Math.floor((room + cardGap) / (cardWidth + cardGap)));
    const width = Math.max(240, Math.min(640, (room - cardGap * (columns - 1)) / columns));
    show(relations, [relationsView(current(), { width, interactive: host.open !== undefined, tools: true })]);
  };
  new ResizeObserver(() => {
    if (!relations.hidden) drawRelations();
  }).observe(relations);

  /** Opens the topic of a cell, and its quote where it has one. */
  const openCell = (cell: Element): void => {
    const topic = cell.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? null;
    const claim = cell.closest<HTMLElement>('[data-claim]')?.dataset.claim;
    if (topic !== null && topic !== state.topic) change({ topic });
    if (claim !== undefined) {
      host.open?.(claim);
      mark(claim);
    }
  };
  /** Shows which of a topic's statements is meant. */
  const mark = (claim: string): void => {
    for (const element of aside.querySelectorAll('.marked')) element.classList.remove('marked');
    for (const element of aside.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`))
      element.classList.add('marked');
  };

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (name === 'shown' || name === 'sort') change({ view: { ...state.view, [name]: value } });
    else if (name === 'subject' || name === 'source')
      change({ view: { ...state.view, [name]: value === '' ? null : value } });
    else if (name === 'root') change({ root: value, topic: null });
  });
  search.addEventListener('input', () => change({ view: { ...state.view, text: search.value } }));
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button');
    if (button) press(button);
    else if (target.closest('a'))
      return; // goes its own way
    else if (matrix.element.contains(target)) openCell(target);
    else if (target.closest('svg')) {
      const claim = target.closest<HTMLElement>('[data-claim]')?.dataset.claim;
      if (claim !== undefined) {
        host.open?.(claim);
        mark(claim);
      }
    }
  });
  root.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof Element)) return;
    if (key === 'Escape' && state.topic !== null) {
      change({ topic: null });
      matrix.focus();
    } else if ((key === 'Enter' || key === ' ') && target.matches('.matrix-pane [data-row]')) {
      event.preventDefault();
      const link = key === 'Enter' ? target.querySelector('a') : null;
      if (link) link.click();
      else openCell(target);
    }
  });

  const press = (button: HTMLElement): void => {
    const { dataset } = button;
    const data = current();
    const topics = rows().flatMap((row) => (row.kind === 'topic' ? [row.topic] : []));
    if (dataset.open !== undefined) host.open?.(dataset.open);
    else if (dataset.close !== undefined) {
      change({ topic: null });
      matrix.focus();
    } else if (dataset.pane !== undefined) change({ pane: dataset.pane as BoardState['pane'] });
    else if (dataset.export === 'csv') saveText(`${fileName(data.title)}.csv`, 'text/csv', csvOf(data, topics));
    else if (dataset.export === 'markdown')
      saveText(`${fileName(data.title)}.md`, 'text/markdown', markdownOf(data, topics));
    else if (dataset.save !== undefined) void savePlot(button);
  };
  const saveText = (name: string, type: string, text: string): void =>
    host.save({ name, type, content: new Blob([text], { type: `${type};charset=utf-8` }) });
  const savePlot = async ({ dataset: { save, kind = 'plot', topic } }: HTMLElement): Promise<void> => {
    const data = current();
    const shown = data.topics.find(({ name }) => name === topic);
    const plot = shown && plotOf(data, shown, kind);
    if (!plot) return;
    const name = fileName(`${topic} ${kind}`);
    const svg = plotFile(plot);
    if (save === 'PNG') host.save({ name: `${name}.png`, type: 'image/png', content: await pixels(svg) });
    else saveText(`${name}.svg`, 'image/svg+xml', svg);
  };

  return {
    update(next) {
      boards = next;
      draw();
      scrollAgain();
    },
    reveal(topic) {
      change({ topic });
    },
  };
}

const storeChoice = (boards: readonly Shown[], root: string | null): ReturnType<typeof h> | null =>
  boards.length < 2
    ? null
    : h(
        'select',
        { name: 'root', 'aria-label': say('Folder'), 'data-key': 'root' },
        boards.map((each) => h('option', { value: each.root, selected: each.root === root }, each.data.title)),
      );

/** Letters, digits and hyphens: a name that every file system takes. */
const fileName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'board';
