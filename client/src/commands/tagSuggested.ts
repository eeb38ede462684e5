import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { activeSource } from '../activeSource.ts';
import { askForTag } from '../askForTag.ts';
import { toRange } from '../claims.ts';
import type { Command } from './command.ts';

/** Walks through the untagged figures of the document, each accepted, changed or skipped; Escape ends it, one "Undo Last Tag" takes all back. */
export const tagSuggested: Command = {
  id: 'countercheck.tagSuggested',
  async run({ server }) {
    const editor = activeSource();
    if (!editor) return 0;
    const uri = editor.document.uri.toString();
    const suggested = await server.ask(protocol.suggestedTags, { uri });
    const group = `suggested ${Date.now()}`;
    let tagged = 0;
    for (const [i, prepared] of suggested.entries()) {
      const range = toRange(prepared.range);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      const answer = await askForTag(server, uri, prepared, `${i + 1}/${suggested.length}`);
      if (answer === undefined) break;
      if (answer === 'skip') continue;
      await server.ask(protocol.tag, { ...answer, group });
      tagged++;
    }
    const message =
      suggested.length === 0
        ? vscode.l10n.t('Every figure of this text is tagged.')
        : vscode.l10n.t('{0} of {1} figures tagged. "Undo Last Tag" takes them all back.', tagged, suggested.length);
    vscode.window.setStatusBarMessage(message, 8000);
    return tagged;
  },
};
