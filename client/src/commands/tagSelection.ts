import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { toRange } from '../claims.ts';
import { isSource } from '../clientOptions.ts';
import { pickTopic } from '../pickTopic.ts';
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
    const figure = await pickFigure(prepared);
    if (figure === undefined) return undefined;
    const chosen = typeof topic === 'string' ? topic : await pickTopic(prepared, figure);
    if (chosen === undefined) return undefined;
    return tag(context, {
      uri: place.uri,
      range: prepared.range,
      topic: chosen,
      ...(prepared.figures.length > 1 && figure ? { figure: figure.quote } : {}),
    });
  },
};

function selectionOfEditor(): protocol.PrepareTagParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSource(editor.document)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Figures are tagged in text and Markdown files: open one and select a figure.'),
    );
    return undefined;
  }
  const { start, end } = editor.selection;
  const at = ({ line, character }: vscode.Position) => ({ line, character });
  return { uri: editor.document.uri.toString(), range: { start: at(start), end: at(end) } };
}

/** The one figure meant; `null` where none is read, `undefined` where the user gave up. */
async function pickFigure({
  quote,
  figures,
}: protocol.PrepareTagResult): Promise<protocol.FigureChoice | null | undefined> {
  if (figures.length <= 1) return figures[0] ?? null;
  const picked = await vscode.window.showQuickPick(
    figures.map((figure) => ({ label: figure.quote, description: figure.reading, detail: figure.because, figure })),
    { title: vscode.l10n.t('“{0}” holds several figures: which one is meant?', quote) },
  );
  return picked?.figure;
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
