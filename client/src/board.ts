/**
 * The window of the board: loads it, gives it the boards whenever something stands otherwise, opens quotes beside it and saves what it exports. What it shows is
 * drawn by `client/webview`, which knows no VS Code.
 */
import * as vscode from 'vscode';
import * as protocol from '../../server/src/protocol.ts';
import { toRange } from './claims.ts';
import type { Server } from './server.ts';

export interface Board extends vscode.Disposable {
  /** Shows the board, and a topic by its name. */
  open(topic?: string): void;
}

const viewType = 'countercheck.board';
/** Keystrokes come faster than a board is worth drawing; milliseconds. */
const pause = 250;
/** A large board is asked for more rarely: so many times as long as the last answer took, so that the server is there for the one who types. */
const rest = 4;
const longestPause = 10_000;
/** A request may be overtaken by an edit; a server that fails again and again is left alone. */
const mostFailures = 5;

export function createBoard(extension: vscode.Uri, server: Server, log: vscode.LogOutputChannel): Board {
  let window: BoardWindow | undefined;
  const adopt = (panel: vscode.WebviewPanel): BoardWindow => {
    const made = boardWindow(panel, extension, server, log);
    window = made;
    panel.onDidDispose(() => {
      made.dispose();
      if (window === made) window = undefined;
    });
    return made;
  };
  const following = vscode.Disposable.from(
    server.on(protocol.boardChanged, () => window?.refresh()),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel) {
        adopt(panel);
      },
    }),
  );
  return {
    open(topic) {
      if (window) window.panel.reveal();
      else window = adopt(vscode.window.createWebviewPanel(viewType, title(), vscode.ViewColumn.Active, {}));
      if (topic !== undefined) window.reveal(topic);
    },
    dispose() {
      following.dispose();
      window?.panel.dispose();
    },
  };
}

const title = (): string => vscode.l10n.t('Board');

interface BoardWindow extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  /** Brings it up to date, at once or when it comes into sight. */
  refresh(): void;
  reveal(topic: string): void;
}

function boardWindow(
  panel: vscode.WebviewPanel,
  extension: vscode.Uri,
  server: Server,
  log: vscode.LogOutputChannel,
): BoardWindow {
  const { webview } = panel;
  let ready = false;
  let awaited: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the pages that were shown: a part for an earlier one is dropped. */
  let pages = 0;
  let asking = false;
  /** Whether something changed while the board was on its way. */
  let again = false;
  let failures = 0;
  /** How long the last answer took, in milliseconds. */
  let took = 0;
  /** What the page has of each board. */
  let reached: readonly protocol.BoardReached[] = [];

  const send = (message: protocol.ToBoard): void => void webview.postMessage(message);
  /** Asks for what the page does not have yet, part by part, until it has all. */
  const show = async (): Promise<void> => {
    again = asking;
    if (asking) return;
    asking = true;
    const page = pages;
    try {
      do {
        // What changed behind a part that was sent is sent by the next round.
        if (reached.every(({ next }) => next === null)) again = false;
        const began = Date.now();
        const parts = await server.ask(protocol.board, { known: reached });
        failures = 0;
        took = Date.now() - began;
        if (page !== pages || !ready) break;
        reached = parts.map((part) => part.reached);
        send({ type: 'show', parts });
        if (awaited !== undefined) send({ type: 'reveal', topic: awaited });
        awaited = undefined;
      } while (again || reached.some(({ next }) => next !== null));
    } catch (error) {
      log.error(`board: ${error instanceof Error ? error.message : String(error)}`);
      if (failures++ < mostFailures) refresh();
    }
    asking = false;
    if (page !== pages && ready) await show();
  };
  const refresh = (): void => {
    if (!ready || !panel.visible || timer) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void show();
      },
      Math.min(Math.max(pause, took * rest), longestPause),
    );
  };
  const receive = async (message: protocol.FromBoard): Promise<void> => {
    switch (message.type) {
      case 'ready':
        ready = true;
        pages++;
        reached = [];
        return show();
      case 'open':
        return openBeside(message.claim, panel, server);
      case 'save':
        return save(message.name, message.content);
    }
  };
  webview.onDidReceiveMessage((message: protocol.FromBoard) =>
    receive(message).catch((error: unknown) => {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }),
  );
  // Out of sight its page may be gone or only wait: it says `ready` in the one case, and is told in the other.
  panel.onDidChangeViewState(() => refresh());
  const files = vscode.Uri.joinPath(extension, 'dist', 'webview');
  webview.options = { enableScripts: true, localResourceRoots: [files] };
  webview.html = page(webview, files);
  panel.title = title();
  return {
    panel,
    refresh,
    reveal(topic) {
      if (ready) send({ type: 'reveal', topic });
      else awaited = topic;
    },
    dispose() {
      ready = false;
      clearTimeout(timer);
      // A server that is gone keeps nothing.
      server.ask(protocol.closeBoard, {}).catch(() => {});
    },
  };
}

/** Opens a claim's source beside the board, its words selected; the keyboard stays where it is. */
async function openBeside(id: string, panel: vscode.WebviewPanel, server: Server): Promise<void> {
  const claim = await server.ask(protocol.claim, { id });
  if (!claim) throw new Error(vscode.l10n.t('This claim is not there any more.'));
  const selection = claim.range ? toRange(claim.range) : new vscode.Range(0, 0, 0, 0);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(claim.uri), {
    selection,
    viewColumn: columnBeside(panel),
    preserveFocus: true,
    preview: true,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The group of a text that is in sight already, else a new one: quote after quote opens in the same place. */
function columnBeside(panel: vscode.WebviewPanel): vscode.ViewColumn {
  const other = vscode.window.visibleTextEditors.find(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel.viewColumn,
  );
  if (other?.viewColumn !== undefined) return other.viewColumn;
  return panel.viewColumn === undefined ? vscode.ViewColumn.Beside : panel.viewColumn + 1;
}

async function save(name: string, content: Uint8Array): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {});
  if (target) await vscode.workspace.fs.writeFile(target, content);
}

/** Scripts and styles of ours alone; no network, nothing inline. */
function page(webview: vscode.Webview, files: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const address = (name: string): string => String(webview.asWebviewUri(vscode.Uri.joinPath(files, name)));
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:', // a plot on its way to a picture
  ].join('; ');
  // The board's own words, in the language of the window.
  const words = JSON.stringify(vscode.l10n.bundle ?? {}).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('board.css')}">
<title>${title()}</title>
</head>
<body class="in-editor">
<main id="board" class="board"></main>
<script type="application/json" id="words">${words}</script>
<script nonce="${nonce}" src="${address('main.js')}"></script>
</body>
</html>`;
}
