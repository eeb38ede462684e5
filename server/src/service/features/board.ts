/** The board of a store. */
import { boardOf } from '../../core/board.ts';
import type { BoardView } from '../../protocol.ts';
import type { StoreView } from '../storeView.ts';

export const boardView = (view: StoreView): BoardView => ({
  root: view.root,
  data: boardOf(view.snapshot, { title: folderName(view.root), textOf: (path) => view.placesOf(path)?.text }),
});

const folderName = (root: string): string => {
  const name = root.slice(root.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // not percent-encoded after all
  }
};
