/** Entry of the report: puts the live board in the place of the printed document, in any browser, from `file://` too. */
import type { BoardData } from '../../server/src/core/board/boardData.ts';
import { createBoard } from './board.ts';

const root = document.getElementById('board')!;
const data = JSON.parse(document.getElementById('data')!.textContent!) as BoardData;

createBoard(root, {
  save({ name, content }) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser has read it long before
  },
  // A report is looked at, not worked in: it opens as it was made.
  recall: () => ({}),
  keep: () => {},
}).update([{ root: '', data }]);
document.documentElement.classList.add('live');
