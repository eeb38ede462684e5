/**
 * The matrix on screen: only the lines and columns in sight are in the document, so that a thousand topics scroll like ten. Each line has its place by
 * arithmetic and is laid out by itself: bringing one in moves no other. One tab stop, arrows within, see `draw/gridKeys.ts`.
 */
import type { BoardData } from '../../server/src/core/board/boardData.ts';
import { h } from './draw/element.ts';
import { type Cell, cellAfter, clamp } from './draw/gridKeys.ts';
import { allColumns, matrixHead, matrixRow } from './draw/matrix.ts';
import type { MatrixRow } from './draw/matrixRows.ts';
import { say } from './draw/say.ts';
import type { Scroll } from './host.ts';
import { mount } from './mount.ts';

export interface MatrixPane {
  readonly element: HTMLElement;
  show(data: BoardData, rows: readonly MatrixRow[], selected: string | null): void;
  /** Puts the keyboard's focus where it was last, or on the first cell. */
  focus(): void;
  /** Goes where it stood before; what is selected need not be in sight there. */
  scrollTo(scroll: Scroll): void;
}

/** Lines kept ready above and below those in sight. */
const spare = 6;
/** Columns kept ready beside those in sight; so few are all drawn. */
const spareColumns = 4;
const fewColumns = 14;

/** What is read from the document once for all scrolling: reading while writing would lay it out again and again. */
interface Sizes {
  readonly head: number;
  readonly topicColumn: number;
  readonly sourceColumn: number;
  readonly agreeColumn: number;
  readonly width: number;
  readonly height: number;
}

export function createMatrixPane(): MatrixPane {
  const element = document.createElement('div');
  element.className = 'matrix-pane';
  element.tabIndex = -1;
  let data: BoardData = { title: '', sources: [], topics: [], relations: [] };
  let rows: readonly MatrixRow[] = [];
  let selected: string | null = null;
  let columns: number[] = [];
  let at: Cell = { row: 0, col: 0 };
  /** Where each line begins, in pixels from the first; one more for the end. */
  let tops: number[] = [0];
  let heights = { topic: 46, subject: 28 };
  let sizes: Sizes = { head: 0, topicColumn: 0, sourceColumn: 1, agreeColumn: 0, width: 0, height: 0 };
  const body = mount(h('tbody', { role: 'rowgroup' })) as HTMLElement;
  const inSight = new Map<number, HTMLElement>();
  /** Columns in the document: from the first, up to but without the last. */
  let drawn: readonly [number, number] = [0, 0];
  /** The topic opened beside, kept in sight while that takes room, and a quote opened after it takes more; until the user goes elsewhere. */
  let opened: string | null = null;
  /** The cell Tab leads to. */
  let stop: Element | null = null;

  const options = (): Parameters<typeof matrixRow>[3] => ({ columns, drawn, interactive: true, selected });
  const make = (index: number): HTMLElement => {
    const line = mount(matrixRow(data, rows[index]!, index, options())) as HTMLElement;
    line.style.top = `${tops[index]}px`;
    line.style.height = `${heights[rows[index]!.kind]}px`;
    for (const cell of line.querySelectorAll<HTMLTableCellElement>('.skipped')) {
      cell.style.setProperty('--span', String(cell.colSpan));
    }
    return line;
  };
  const hasFocus = (): boolean => document.activeElement?.closest('tbody') === body;

  const measure = (): void => {
    const heads = [...element.querySelectorAll<HTMLElement>('thead th')];
    const [topic, source, agree] = [heads[0], heads[1], heads.at(-1)];
    if (!topic || !source || !agree) return;
    sizes = {
      head: topic.offsetHeight,
      topicColumn: topic.offsetWidth,
      sourceColumn: Math.max(1, source.offsetWidth),
      agreeColumn: getComputedStyle(agree).position === 'static' ? 0 : agree.offsetWidth,
      width: element.clientWidth,
      height: element.clientHeight,
    };
  };
  const columnsInSight = (): readonly [number, number] => {
    if (columns.length <= fewColumns) return [0, columns.length];
    const { width, topicColumn, sourceColumn } = sizes;
    const left = element.scrollLeft;
    const first = Math.floor(left / sourceColumn) - spareColumns;
    const last = Math.ceil((left + width - topicColumn) / sourceColumn) + spareColumns;
    // In steps, so that not every pixel of a sideways scroll draws anew.
    return [
      clamp(first - (first % spareColumns), 0, columns.length),
      clamp(last + (spareColumns - (last % spareColumns)), 0, columns.length),
    ];
  };

  /** Brings the lines in sight into the document, and those out of it away; one that holds the focus stays. */
  const draw = (): void => {
    const { scrollTop } = element;
    const now = columnsInSight();
    if (now[0] !== drawn[0] || now[1] !== drawn[1]) {
      drawn = now;
      // Where its cell is out of sight now the pane keeps the focus, and the keys go on from there.
      if (hasFocus()) requestAnimationFrame(() => (cellAt(at) ?? element).focus({ preventScroll: true }));
      clear();
    }
    const top = lineAt(tops, scrollTop);
    const end = lineAt(tops, scrollTop + sizes.height - sizes.head);
    // After a leap first what is in sight; what lies beside it may never be wanted.
    let leapt = true;
    for (const index of inSight.keys()) leapt &&= index < top || index > end;
    const more = leapt ? 0 : spare;
    if (leapt && end >= top) drawSoon();
    const first = Math.max(0, top - more);
    const last = Math.min(rows.length - 1, end + more);
    const keep = hasFocus() ? at.row : -1;
    for (const [index, line] of inSight) {
      if ((index >= first && index <= last) || index === keep) continue;
      line.remove();
      inSight.delete(index);
    }
    const known = [...inSight.keys()];
    for (let index = first; index <= last; index++) {
      if (inSight.has(index)) continue;
      const line = make(index);
      inSight.set(index, line);
      // In the order they are read aloud in.
      const next = Math.min(...known.filter((other) => other > index));
      body.insertBefore(line, inSight.get(next) ?? null);
    }
    tabStop();
  };
  const clear = (): void => {
    body.replaceChildren();
    inSight.clear();
  };

  const tabStop = (): void => {
    const cell = cellAt(at) ?? element.querySelector('[data-row]');
    if (cell === stop && stop?.isConnected) return;
    stop?.setAttribute('tabindex', '-1');
    cell?.setAttribute('tabindex', '0');
    stop = cell;
  };
  const cellAt = ({ row, col }: Cell): HTMLElement | null => {
    const line = row < 0 ? element.querySelector('thead') : inSight.get(row);
    return line?.querySelector<HTMLElement>(`[data-col="${rows[row]?.kind === 'subject' ? 0 : col}"]`) ?? null;
  };

  const go = (row: number, col: number): void => {
    at = { row, col };
    reveal(row);
    revealColumn(col);
    draw();
    tabStop();
    cellAt(at)?.focus({ preventScroll: true });
  };
  /** Scrolls so that a line lies below the head and above the end. */
  const reveal = (row: number): void => {
    if (row < 0 || tops[row + 1] === undefined) return;
    const room = sizes.height - sizes.head;
    if (tops[row]! < element.scrollTop) element.scrollTop = tops[row]!;
    else if (tops[row + 1]! > element.scrollTop + room) element.scrollTop = tops[row + 1]! - room;
  };
  /** Scrolls so that a column lies between what is pinned at both sides. */
  const revealColumn = (col: number): void => {
    const { topicColumn, sourceColumn, agreeColumn, width } = sizes;
    if (col < 1 || (col > columns.length && agreeColumn > 0)) return;
    const from = (col - 1) * sourceColumn;
    const room = width - topicColumn - agreeColumn;
    if (from < element.scrollLeft) element.scrollLeft = from;
    else if (from + sourceColumn > element.scrollLeft + room) element.scrollLeft = from + sourceColumn - room;
  };

  for (const own of ['wheel', 'keydown', 'pointerdown'] as const) {
    element.addEventListener(own, () => (opened = null), { passive: true, capture: true });
  }
  let awaited = false;
  const drawSoon = (): void => {
    if (awaited || rows.length === 0) return;
    awaited = true;
    requestAnimationFrame(() => {
      awaited = false;
      draw();
    });
  };
  element.addEventListener('scroll', drawSoon, { passive: true });
  element.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (!cell) return;
    const row = Number(cell.dataset.row);
    // The line of a subject is one cell: who passes it stays in his column.
    at = { row, col: rows[row]?.kind === 'subject' ? at.col : Number(cell.dataset.col) };
    tabStop();
  });
  element.addEventListener('keydown', (event) => {
    const { target } = event;
    if (target instanceof Element && target !== element && !target.closest('[data-row]')) return;
    const page = Math.max(1, Math.floor(sizes.height / heights.topic) - 2);
    const to = cellAfter(event, at, { rows: rows.length, cols: columns.length + 2, page });
    if (!to) return;
    event.preventDefault();
    go(to.row, to.col);
  });
  new ResizeObserver(() => {
    measure();
    if (opened !== null) reveal(rows.findIndex((row) => topicOf(row) === opened));
    draw();
  }).observe(element);

  return {
    element,
    show(nextData, nextRows, nextSelected) {
      const focused = element.contains(document.activeElement);
      const focusedTopic = topicOf(rows[at.row]);
      const sameHead = JSON.stringify(data.sources) === JSON.stringify(nextData.sources);
      if (nextSelected !== selected) opened = nextSelected;
      [data, rows, selected] = [nextData, nextRows, nextSelected];
      columns = allColumns(data);
      if (!sameHead || element.querySelector('table') === null) {
        const table = mount(
          h('table', { class: 'matrix', role: 'grid', 'aria-label': say('Topics and what each source says') }),
        ) as HTMLElement;
        table.append(mount(matrixHead(data, options())), body);
        table.style.setProperty('--columns', String(columns.length));
        element.replaceChildren(table);
      }
      const table = element.querySelector('table')!;
      table.setAttribute('aria-rowcount', String(rows.length + 1));
      table.setAttribute('aria-colcount', String(columns.length + 2));
      // The line that had the focus is looked for among the new ones.
      const again = focusedTopic === null ? -1 : rows.findIndex((row) => topicOf(row) === focusedTopic);
      at = { row: again >= 0 ? again : clamp(at.row, -1, rows.length - 1), col: clamp(at.col, 0, columns.length + 1) };
      clear();
      measure();
      heights = measured(body, heights, (row) => mount(matrixRow(data, row, 0, options())), rows);
      tops = [0];
      for (const { kind } of rows) tops.push(tops.at(-1)! + heights[kind]);
      body.style.height = `${tops.at(-1)}px`;
      drawn = columnsInSight();
      if (focused) reveal(at.row);
      draw();
      if (focused) (cellAt(at) ?? element).focus({ preventScroll: true });
    },
    focus: () => go(at.row, at.col),
    scrollTo(scroll) {
      opened = null;
      element.scrollTo({ ...scroll, behavior: 'instant' });
    },
  };
}

const topicOf = (row: MatrixRow | undefined): string | null => (row?.kind === 'topic' ? row.topic.name : null);

/** Heights of the two kinds of lines as the font makes them, from one of each. */
function measured<T extends Record<MatrixRow['kind'], number>>(
  body: Element,
  last: T,
  make: (row: MatrixRow) => Element,
  rows: readonly MatrixRow[],
): T {
  const found: Record<string, number> = { ...last };
  for (const kind of ['topic', 'subject'] as const) {
    const row = rows.find((each) => each.kind === kind);
    if (!row) continue;
    const line = make(row);
    body.append(line);
    const { height } = line.getBoundingClientRect();
    if (height > 0) found[kind] = Math.ceil(height); // whole pixels, or borders between lines come and go
    line.remove();
  }
  return found as T;
}

/** The line at so many pixels from the first. */
function lineAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
