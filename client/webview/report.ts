/** Entry of the report: puts the live board in the place of the printed document, in any browser, from `file://` too. */
import { unpacked } from '../../server/src/core/board/wire/packed.ts';
import { createBoard } from './board.ts';
import type { Embedded } from './draw/reportPage.ts';
import { speak } from './draw/say.ts';

const root = document.getElementById('board')!;
const embedded = JSON.parse(document.getElementById('data')!.textContent!) as Embedded;
speak({ tag: document.documentElement.lang, words: embedded.words });
const data = { ...embedded, topics: unpacked(embedded.topics) };

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
}).update([{ root: '', data, missing: 0 }]);
document.documentElement.classList.add('live');

// The document is for paper alone from here on. In the page, if out of sight, the browser would go through all its cells for every line that scrolls in.
const paper = document.querySelector('.document')!;
const place = document.createComment('printed here');
const onPaper = (printing: boolean): void => {
  if (printing) place.replaceWith(paper);
  else paper.replaceWith(place);
};
const print = matchMedia('print');
print.addEventListener('change', ({ matches }) => onPaper(matches));
addEventListener('beforeprint', () => onPaper(true));
addEventListener('afterprint', () => onPaper(print.matches));
onPaper(print.matches);
