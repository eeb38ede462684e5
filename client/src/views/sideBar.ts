/** The side bar: three views of all claims, badge with what needs attention, and the same count in the status bar. */
import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { statusSigns } from '../statusLook.ts';
import {
  askForClaims,
  attentionWords,
  type ClaimTree,
  createClaimTree,
  type Grouping,
  needsAttention,
  type Row,
} from './claimTree.ts';

const views: readonly (readonly [id: string, grouping: Grouping])[] = [
  ['countercheck.attention', 'attention'],
  ['countercheck.topics', 'topic'],
  ['countercheck.sources', 'source'],
];

/** Milliseconds: typing changes claims faster than a list is worth drawing. */
const pause = 300;

export interface SideBar extends vscode.Disposable {
  /** The views with what they show, in their order. */
  readonly views: readonly {
    readonly grouping: Grouping;
    readonly tree: ClaimTree;
    readonly view: vscode.TreeView<Row>;
  }[];
  readonly status: vscode.StatusBarItem;
  refresh(): void;
}

export function createSideBar(server: Server): SideBar {
  const trees = views.map(([id, grouping]) => {
    const tree = createClaimTree(grouping);
    const view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
    return { grouping, tree, view };
  });
  const status = vscode.window.createStatusBarItem('countercheck.status', vscode.StatusBarAlignment.Left, 50);
  status.name = 'Countercheck';
  status.command = 'countercheck.attention.focus';

  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = async (): Promise<void> => {
    const claims = await askForClaims(server);
    const troubled = claims.filter(needsAttention).length;
    const [first] = trees;
    if (first) first.view.badge = troubled > 0 ? { value: troubled, tooltip: attentionWords(troubled) } : undefined;
    showStatus(status, claims, troubled);
    for (const { tree } of trees) tree.show(claims);
    await vscode.commands.executeCommand('setContext', 'countercheck.hasClaims', claims.length > 0);
  };
  const refresh = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), pause);
  };
  const listening = server.on(protocol.boardChanged, refresh);
  return {
    views: trees,
    status,
    refresh,
    dispose() {
      clearTimeout(timer);
      listening.dispose();
      status.dispose();
      for (const { tree, view } of trees) vscode.Disposable.from(tree, view).dispose();
    },
  };
}

function showStatus(status: vscode.StatusBarItem, claims: readonly protocol.ClaimView[], troubled: number): void {
  if (claims.length === 0) {
    status.hide();
    return;
  }
  status.text =
    troubled > 0 ? `$(tag) ${claims.length} ${statusSigns.contradiction} ${troubled}` : `$(tag) ${claims.length}`;
  const words = [
    vscode.l10n.t('{0} claims', claims.length),
    troubled > 0 ? attentionWords(troubled) : vscode.l10n.t('all agree'),
  ];
  status.tooltip = `Countercheck: ${words.join(', ')}`;
  status.accessibilityInformation = { label: status.tooltip };
  status.show();
}
