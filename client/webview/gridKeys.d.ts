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
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
/** The cell a key leads to, kept inside the grid; `null` for keys that lead nowhere. */
export declare function cellAfter(pressed: Key, from: Cell, size: GridSize): Cell | null;
export declare const clamp: (x: number, low: number, high: number) => number;
