/**
 * The matrix on screen: only the lines in sight are in the document, so that a thousand topics scroll like ten. Keyboard as in the grid pattern of ARIA: one
 * tab stop, arrows within. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import type { BoardData } from '../../server/src/core/board/boardData.ts';
import { h } from './draw/element.ts';
import { allColumns, matrixHead, matrixRow } from './draw/matrix.ts';
import type { MatrixRow } from './draw/matrixRows.ts';
import { mount } from './mount.ts';

export interface MatrixPane {
  readonly element: HTMLElement;
  show(data: BoardData, rows: readonly MatrixRow[], selected: string | null): void;
  /** Puts the keyboard's focus where it was last, or on the first cell. */
  focus(): void;
}

/** Lines kept ready above and below those in sight. */
const spare = 8;
/** Columns kept ready beside those in sight; so few are all drawn. */
const spareColumns = 4;
const fewColumns = 14;

interface Cell {
  readonly row: number;
  readonly col: number;
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
  const above = document.createElement('tr');
  const below = document.createElement('tr');
  const body = document.createElement('tbody');
  const inSight = new Map<number, Element>();

  /** Columns in the document: from the first, up to but without the last. */
  let drawn: readonly [number, number] = [0, 0];

  const options = (): Parameters<typeof matrixRow>[3] => ({ columns, drawn, interactive: true, selected });
  /** Where columns stand: their left ends and those of what is pinned at both sides, in pixels of the table. */
  const heads = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('thead th')];
  const columnsInSight = (): readonly [number, number] => {
    const [topic, ...rest] = heads();
    const sources = rest.slice(0, -1);
    if (!topic || sources.length <= fewColumns) return [0, columns.length];
    const width = sources[1]!.offsetLeft - sources[0]!.offsetLeft || 1;
    const first = Math.floor(element.scrollLeft / width) - spareColumns;
    const last = Math.ceil((element.scrollLeft + element.clientWidth - topic.offsetWidth) / width) + spareColumns;
    // In steps, so that not every pixel of a sideways scroll draws anew.
    return [
      Math.max(0, first - (first % spareColumns)),
      Math.min(columns.length, last + (spareColumns - (last % spareColumns))),
    ];
  };
  const layOut = (): void => {
    tops = [0];
    for (const { kind } of rows) tops.push(tops.at(-1)! + heights[kind]);
  };

  /** Brings the lines in sight into the document, and those out of it away. */
  const draw = (): void => {
    // Measured before anything is taken away: without its lines the table is shorter, and the browser would scroll it back.
    const { scrollTop, clientHeight } = element;
    const head = element.querySelector('thead')?.offsetHeight ?? 0;
    const now = columnsInSight();
    if (now[0] !== drawn[0] || now[1] !== drawn[1]) {
      drawn = now;
      const focused = document.activeElement?.closest('tbody') === body;
      for (const line of inSight.values()) line.remove();
      inSight.clear();
      // Where its cell is out of sight now the pane keeps the focus, and the keys go on from there.
      if (focused) requestAnimationFrame(() => (cellAt(at) ?? element).focus({ preventScroll: true }));
    }
    const first = Math.max(0, lineAt(tops, scrollTop) - spare);
    const last = Math.min(rows.length - 1, lineAt(tops, scrollTop + clientHeight - head) + spare);
    const keep = document.activeElement?.closest('tbody') === body ? at.row : -1;
    for (const [index, line] of inSight) {
      if ((index < first || index > last) && index !== keep) {
        line.remove();
        inSight.delete(index);
      }
    }
    for (let index = first; index <= last; index++) {
      if (inSight.has(index)) continue;
      const line = mount(matrixRow(data, rows[index]!, index, options()));
      inSight.set(index, line);
      const next = [...inSight.keys()].filter((other) => other > index);
      body.insertBefore(line, next.length > 0 ? inSight.get(Math.min(...next))! : below);
    }
    // A focused line far out of sight is kept, but takes its room from the spacer it stands in.
    const kept = keep >= 0 && rows[keep] ? heights[rows[keep].kind] : 0;
    spacer(above, tops[first]! - (keep >= 0 && keep < first ? kept : 0));
    spacer(below, tops[rows.length]! - (tops[last + 1] ?? 0) - (keep > last ? kept : 0));
    tabStop();
  };

  const tabStop = (): void => {
    for (const cell of element.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
    const cell = cellAt(at) ?? element.querySelector('[data-row]');
    cell?.setAttribute('tabindex', '0');
  };
  const cellAt = ({ row, col }: Cell): HTMLElement | null =>
    element.querySelector(`[data-row="${row}"][data-col="${rows[row]?.kind === 'subject' ? 0 : col}"]`);

  const go = (row: number, col: number): void => {
    at = { row: clamp(row, -1, rows.length - 1), col: clamp(col, 0, columns.length + 1) };
    reveal(at.row);
    revealColumn(at.col);
    draw();
    const cell = cellAt(at);
    cell?.focus({ preventScroll: true });
  };
  /** Scrolls so that a line lies below the head and above the end. */
  const reveal = (row: number): void => {
    if (row < 0) return;
    const head = element.querySelector('thead')?.offsetHeight ?? 0;
    const room = element.clientHeight - head;
    if (tops[row]! < element.scrollTop) element.scrollTop = tops[row]!;
    else if (tops[row + 1]! > element.scrollTop + room) element.scrollTop = tops[row + 1]! - room;
  };

  /** Scrolls so that a column lies between what is pinned at both sides. */
  const revealColumn = (col: number): void => {
    const all = heads();
    const [topic, agree, own] = [all[0], all.at(-1), all[col]];
    if (!topic || !agree || !own || own === topic || own === agree) return;
    const pinned = getComputedStyle(agree).right === 'auto' ? 0 : agree.offsetWidth;
    const [from, to] = [element.scrollLeft + topic.offsetWidth, element.scrollLeft + element.clientWidth - pinned];
    if (own.offsetLeft < from) element.scrollLeft -= from - own.offsetLeft;
    else if (own.offsetLeft + own.offsetWidth > to) element.scrollLeft += own.offsetLeft + own.offsetWidth - to;
  };

  element.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  element.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (!cell) return;
    const row = Number(cell.dataset.row);
    // The line of a subject is one cell: who passes it stays in his column.
    at = { row, col: rows[row]?.kind === 'subject' ? at.col : Number(cell.dataset.col) };
    tabStop();
  });
  element.addEventListener('keydown', (event) => {
    const to = step(event, at, { rows: rows.length, cols: columns.length + 2, page: pageOf(element, heights.topic) });
    if (!to) return;
    event.preventDefault();
    go(to.row, to.col);
  });
  new ResizeObserver(() => {
    // The topic that has just opened took room: its line stays in sight.
    if (selected !== null) reveal(rows.findIndex((row) => topicOf(row) === selected));
    draw();
  }).observe(element);

  return {
    element,
    show(nextData, nextRows, nextSelected) {
      const focused = element.contains(document.activeElement);
      const focusedTopic = topicOf(rows[at.row]);
      const sameColumns = data.sources === nextData.sources;
      [data, rows, selected] = [nextData, nextRows, nextSelected];
      columns = allColumns(data);
      if (!sameColumns || element.childElementCount === 0) {
        const head = mount(matrixHead(data, options()));
        const table = mount(
          h('table', { class: 'matrix', role: 'grid', 'aria-label': 'Topics and what each source says' }),
        );
        table.append(mount(columnGroup(columns.length)), head, body);
        element.replaceChildren(table);
        (table as HTMLElement).style.minWidth =
          `calc(var(--topic-width) + var(--agree-width) + ${columns.length} * var(--source-width))`;
      }
      const table = element.querySelector('table')!;
      table.setAttribute('aria-rowcount', String(rows.length + 1));
      table.setAttribute('aria-colcount', String(columns.length + 2));
      // The line that had the focus is looked for among the new ones.
      const again = focusedTopic === null ? -1 : rows.findIndex((row) => topicOf(row) === focusedTopic);
      at = { row: again >= 0 ? again : clamp(at.row, -1, rows.length - 1), col: clamp(at.col, 0, columns.length + 1) };
      const { scrollTop, scrollLeft } = element;
      body.replaceChildren(above, below);
      inSight.clear();
      drawn = columnsInSight();
      heights = measured(body, below, heights, (row) => mount(matrixRow(data, row, 0, options())), rows);
      layOut();
      // Room for all lines before it scrolls back to where it was.
      spacer(below, tops[rows.length]!);
      element.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
      if (focused) reveal(at.row);
      draw();
      if (focused) (cellAt(at) ?? element).focus({ preventScroll: true });
    },
    focus: () => go(at.row, at.col),
  };
}

const topicOf = (row: MatrixRow | undefined): string | null => (row?.kind === 'topic' ? row.topic.name : null);

const columnGroup = (sources: number): ReturnType<typeof h> =>
  h(
    'colgroup',
    {},
    h('col', { class: 'topic' }),
    Array.from({ length: sources }, () => h('col', { class: 'source' })),
    h('col', { class: 'agree' }),
  );

/** Heights of the two kinds of lines as the font makes them, from one of each. */
function measured<T extends Record<MatrixRow['kind'], number>>(
  body: Element,
  before: Element,
  last: T,
  make: (row: MatrixRow) => Element,
  rows: readonly MatrixRow[],
): T {
  const found: Record<string, number> = { ...last };
  for (const kind of ['topic', 'subject'] as const) {
    const row = rows.find((each) => each.kind === kind);
    if (!row) continue;
    const line = make(row);
    body.insertBefore(line, before);
    const { height } = line.getBoundingClientRect();
    if (height > 0) found[kind] = height;
    line.remove();
  }
  return found as T;
}

function spacer(line: HTMLElement, height: number): void {
  line.hidden = height <= 0;
  line.style.height = `${Math.max(0, height)}px`;
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

const pageOf = (element: Element, line: number): number => Math.max(1, Math.floor(element.clientHeight / line) - 2);

function step(
  { key, ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent,
  { row, col }: Cell,
  size: { rows: number; cols: number; page: number },
): Cell | null {
  if (altKey || (target instanceof Element && target !== currentTarget && !target.closest('[data-row]'))) return null;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, col };
    case 'ArrowDown':
      return { row: row + 1, col };
    case 'ArrowLeft':
      return { row, col: col - 1 };
    case 'ArrowRight':
      return { row, col: col + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), col };
    case 'PageDown':
      return { row: row + size.page, col };
    case 'Home':
      return far ? { row: 0, col: 0 } : { row, col: 0 };
    case 'End':
      return far ? { row: size.rows - 1, col: size.cols - 1 } : { row, col: size.cols - 1 };
    default:
      return null;
  }
}

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
