/** Entry of the board in VS Code: joins it to the extension by messages. */
import type { FromBoard, ToBoard } from '../../server/src/protocol.ts';
import { createBoard } from './board.ts';
import type { BoardState } from './host.ts';

/** What VS Code gives a webview's script, once. https://code.visualstudio.com/api/extension-guides/webview */
interface VSCode {
  postMessage(message: FromBoard): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VSCode;

const vscode = acquireVsCodeApi();

const board = createBoard(document.getElementById('board')!, {
  open: (claim) => vscode.postMessage({ type: 'open', claim }),
  async save({ name, content }) {
    vscode.postMessage({ type: 'save', name, content: new Uint8Array(await content.arrayBuffer()) });
  },
  recall: () => (vscode.getState() as Partial<BoardState> | undefined) ?? {},
  keep: (state) => vscode.setState(state),
});

window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  switch (data.type) {
    case 'show':
      board.update(data.boards);
      break;
    case 'reveal':
      board.reveal(data.topic);
      break;
  }
});
vscode.postMessage({ type: 'ready' });
