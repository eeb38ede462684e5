/** How a claim's status is named and drawn in lists: a sign and words, never colour alone. */
import * as vscode from 'vscode';
import type { ClaimStatus } from '../../server/src/protocol.ts';

export const statusSigns: Readonly<Record<ClaimStatus, string>> = {
  misquoted: '!',
  contradiction: '✗',
  shrunk: '↓',
  orphaned: '∅',
  'quote-changed': '~',
  unread: '·',
  disputed: '?',
  incomparable: '≠',
  updated: '↑',
  consistent: '≈',
  equal: '=',
  alone: '·',
};

export function statusWords(status: ClaimStatus): string {
  switch (status) {
    case 'misquoted':
      return vscode.l10n.t('misquoted');
    case 'contradiction':
      return vscode.l10n.t('contradicted');
    case 'shrunk':
      return vscode.l10n.t('lower than before');
    case 'orphaned':
      return vscode.l10n.t('not found in the text');
    case 'quote-changed':
      return vscode.l10n.t('the words changed');
    case 'unread':
      return vscode.l10n.t('no figure read');
    case 'disputed':
      return vscode.l10n.t('disputed');
    case 'incomparable':
      return vscode.l10n.t('does not fit its topic');
    case 'updated':
      return vscode.l10n.t('updated');
    case 'consistent':
      return vscode.l10n.t('agrees');
    case 'equal':
      return vscode.l10n.t('same');
    case 'alone':
      return vscode.l10n.t('only source');
  }
}
