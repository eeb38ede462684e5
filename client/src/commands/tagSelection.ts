import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { activeSource } from '../activeSource.ts';
import { askForTag } from '../askForTag.ts';
import { toRange } from '../claims.ts';
import type { Command, CommandContext } from './command.ts';

/**
 * Tags the selection, the figure at the cursor, or `(uri, range)`: shows how it reads and asks for the topic. With a third argument the
 * topic is given and nothing is asked.
 */
export const tagSelection: Command = {
  id: 'countercheck.tagSelection',
  async run(context, uri, range, topic) {
    const place = typeof uri === 'string' ? { uri, range: range as protocol.TagParams['range'] } : selectionOfEditor();
    if (!place) return undefined;
    const prepared = await context.server.ask(protocol.prepareTag, place);
    if (!prepared) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There is nothing to tag here: select the words of a figure, or put the cursor on one.'),
      );
      return undefined;
    }
    const answer =
      typeof topic === 'string'
        ? { uri: place.uri, range: prepared.range, topic }
        : await askForTag(context.server, place.uri, prepared);
    return answer === undefined || answer === 'skip' ? undefined : tag(context, answer);
  },
};

function selectionOfEditor(): protocol.PrepareTagParams | undefined {
  const editor = activeSource();
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  const at = ({ line, character }: vscode.Position) => ({ line, character });
  return { uri: editor.document.uri.toString(), range: { start: at(start), end: at(end) } };
}

async function tag({ server }: CommandContext, params: protocol.TagParams): Promise<protocol.ClaimView> {
  const claim = await server.ask(protocol.tag, params);
  const editor = vscode.window.activeTextEditor;
  // The cursor stays at the end of the words, where typing goes on.
  if (editor?.document.uri.toString() === params.uri && claim.range) {
    const { end } = toRange(claim.range);
    editor.selection = new vscode.Selection(end, end);
  }
  const reading = claim.reading ?? vscode.l10n.t('no figure read');
  vscode.window.setStatusBarMessage(vscode.l10n.t('Tagged as {0}: {1}', claim.topic, reading), 5000);
  return claim;
}
