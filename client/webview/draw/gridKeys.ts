/** Where a key leads in a grid: the keyboard of ARIA's grid pattern. https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */

export interface Cell {
  /** −1 is the head. */
  readonly row: number;
  readonly col: number;
}

export interface GridSize {
  readonly rows: number;
  readonly cols: number;
  /** Lines that Page Up and Page Down go. */
  readonly page: number;
}

/** What counts of a keyboard event. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The cell a key leads to, kept inside the grid; `null` for keys that lead nowhere. */
export function cellAfter(pressed: Key, from: Cell, size: GridSize): Cell | null {
  const to = pressed.altKey ? null : target(pressed, from, size);
  return to && { row: clamp(to.row, -1, size.rows - 1), col: clamp(to.col, 0, size.cols - 1) };
}

function target({ key, ctrlKey, metaKey }: Key, { row, col }: Cell, size: GridSize): Cell | null {
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

export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
