/** Entry of the board in VS Code: joins it to the extension by messages. */

import { type ArrivedBoard, withPart } from '../../server/src/core/board/wire/parts.ts';
import type { FromBoard, ToBoard } from '../../server/src/protocol.ts';
import { createBoard } from './board.ts';
import { speak, type Translations } from './draw/say.ts';
import type { BoardState } from './host.ts';

/** What VS Code gives a webview's script, once. https://code.visualstudio.com/api/extension-guides/webview */
interface VSCode {
  postMessage(message: FromBoard): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VSCode;

const words = JSON.parse(document.getElementById('words')!.textContent!) as Translations;
speak({ tag: document.documentElement.lang, words });
const vscode = acquireVsCodeApi();

const board = createBoard(document.getElementById('board')!, {
  open: (claim) => vscode.postMessage({ type: 'open', claim }),
  async save({ name, content }) {
    vscode.postMessage({ type: 'save', name, content: new Uint8Array(await content.arrayBuffer()) });
  },
  recall: () => (vscode.getState() as Partial<BoardState> | undefined) ?? {},
  keep: (state) => vscode.setState(state),
});

let arrived: ReadonlyMap<string, ArrivedBoard> = new Map();
let awaited = false;
/** Parts come faster than they are worth drawing. */
const drawSoon = (): void => {
  if (awaited) return;
  awaited = true;
  requestAnimationFrame(() => {
    awaited = false;
    board.update([...arrived].map(([root, { data, missing }]) => ({ root, data, missing })));
  });
};
window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  switch (data.type) {
    case 'show':
      arrived = new Map(data.parts.map((part) => [part.reached.root, withPart(arrived.get(part.reached.root), part)]));
      drawSoon();
      break;
    case 'reveal':
      board.reveal(data.topic);
      break;
  }
});
vscode.postMessage({ type: 'ready' });
