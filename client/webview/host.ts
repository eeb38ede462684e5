/** What the board asks of its surroundings: the editor's window, or a browser with the report. */
import type { MatrixView } from './draw/matrixRows.ts';

/** A file to be saved. */
export interface SavedFile {
  /** Name with its ending, without a folder. */
  readonly name: string;
  readonly type: string;
  readonly content: Blob;
}

/** What outlives a reload of the window. */
export interface BoardState {
  /** Root of the store shown, where there are several. */
  readonly root: string | null;
  readonly view: MatrixView;
  /** Name of the topic that is open. */
  readonly topic: string | null;
  readonly pane: 'matrix' | 'relations';
  /** How far the matrix is scrolled, in pixels. */
  readonly scroll: Scroll;
}

export interface Scroll {
  readonly top: number;
  readonly left: number;
}

export interface Host {
  /** Opens a claim's quote beside the board; absent where there is no editor. */
  readonly open?: (claim: string) => void;
  save(file: SavedFile): void;
  /** The state kept last, as far as it is one. */
  recall(): Partial<BoardState>;
  keep(state: BoardState): void;
}
