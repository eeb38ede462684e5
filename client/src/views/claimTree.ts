/** The side bar's trees: claims by topic, by source, and what needs attention. One provider; a view is a way to group. */
import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { lookOf } from '../decorations.ts';
import type { Server } from '../server.ts';
import { statusSigns, statusWords } from '../statusLook.ts';

/** A row: a group, or a claim in it. */
export type Row =
  | { readonly kind: 'group'; readonly label: string; readonly claims: readonly protocol.ClaimView[] }
  | { readonly kind: 'claim'; readonly claim: protocol.ClaimView; readonly in: Grouping };

export type Grouping = 'topic' | 'source' | 'attention';

/** What a reader has to do something about, worst first. */
const attention: readonly protocol.ClaimStatus[] = [
  'misquoted',
  'contradiction',
  'shrunk',
  'quote-changed',
  'orphaned',
  'disputed',
  'unread',
  'incomparable',
];

export const needsAttention = ({ status }: protocol.ClaimView): boolean => attention.includes(status);

export interface ClaimTree extends vscode.TreeDataProvider<Row>, vscode.Disposable {
  show(claims: readonly protocol.ClaimView[]): void;
}

export function createClaimTree(grouping: Grouping): ClaimTree {
  let rows: readonly Row[] = [];
  const changed = new vscode.EventEmitter<undefined>();
  return {
    onDidChangeTreeData: changed.event,
    show(claims) {
      rows = groupsOf(claims, grouping);
      changed.fire(undefined);
    },
    getChildren: (row) => {
      if (!row) return [...rows];
      return row.kind === 'group' ? row.claims.map((claim): Row => ({ kind: 'claim', claim, in: grouping })) : [];
    },
    getTreeItem: (row) =>
      row.kind === 'group' ? groupItem(row.label, row.claims, grouping) : claimItem(row.claim, row.in),
    dispose: () => changed.dispose(),
  };
}

function groupsOf(claims: readonly protocol.ClaimView[], grouping: Grouping): Row[] {
  const shown = grouping === 'attention' ? claims.filter(needsAttention) : claims;
  const groups = new Map<string, protocol.ClaimView[]>();
  for (const claim of shown) {
    const label = grouping === 'topic' ? claim.topic : grouping === 'source' ? claim.source : claim.status;
    const group = groups.get(label);
    if (group) group.push(claim);
    else groups.set(label, [claim]);
  }
  const rows = [...groups].map(([label, list]): Row => ({ kind: 'group', label, claims: list }));
  const order = (row: Row): string | number =>
    row.kind === 'group' && grouping === 'attention'
      ? attention.indexOf(row.label as protocol.ClaimStatus)
      : row.kind === 'group'
        ? row.label
        : 0;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function groupItem(label: string, claims: readonly protocol.ClaimView[], grouping: Grouping): vscode.TreeItem {
  const title = grouping === 'attention' ? statusWords(label as protocol.ClaimStatus) : label;
  const item = new vscode.TreeItem(
    title,
    grouping === 'attention' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  const troubles = grouping === 'attention' ? 0 : claims.filter(needsAttention).length;
  const figures = grouping === 'topic' ? [...new Set(claims.flatMap(({ reading }) => reading ?? []))] : [];
  const counted = claims.length === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims.length);
  const sign = troubles > 0 ? [`${statusSigns.contradiction} ${troubles}`] : [];
  item.description = [counted, ...sign, ...figures].join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    grouping === 'topic' ? 'list-selection' : grouping === 'source' ? 'file' : 'warning',
    troubles > 0 ? new vscode.ThemeColor('countercheck.contradiction') : undefined,
  );
  item.contextValue = `countercheck.${grouping}`;
  const spoken = [title, counted, troubles > 0 ? attentionWords(troubles) : '', figures.join(', ')];
  item.accessibilityInformation = { label: spoken.filter(Boolean).join(', ') };
  return item;
}

function claimItem(claim: protocol.ClaimView, grouping: Grouping): vscode.TreeItem {
  const figure = claim.reading ?? claim.quote.replace(/\s+/g, ' ');
  const item = new vscode.TreeItem(`${statusSigns[claim.status]} ${figure}`);
  const who = [claim.attributedTo, claim.asOf].filter(Boolean).join(', ');
  const where = { topic: [claim.source], source: [claim.topic], attention: [claim.source, claim.topic] }[grouping];
  item.description = [...where, who].filter(Boolean).join(' · ');
  item.tooltip = `“${claim.quote}”\n${claim.topic} · ${claim.source}${who ? ` · ${who}` : ''}\n${statusWords(claim.status)}`;
  item.iconPath = new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor(`countercheck.${lookOf(claim.status)}`));
  item.command = { title: vscode.l10n.t('Open'), command: 'countercheck.openClaim', arguments: [claim] };
  item.contextValue = `countercheck.claim.${claim.status}`;
  item.accessibilityInformation = {
    label: [figure, statusWords(claim.status), ...where, who].filter(Boolean).join(', '),
  };
  return item;
}

export const attentionWords = (troubled: number): string =>
  troubled === 1 ? vscode.l10n.t('1 claim needs attention') : vscode.l10n.t('{0} claims need attention', troubled);

/** Asks for all claims; none where the server is not there. */
export const askForClaims = (server: Server): Promise<readonly protocol.ClaimView[]> =>
  server.ask(protocol.allClaims, {}).catch(() => []);
