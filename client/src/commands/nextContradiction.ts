import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { toRange } from '../claims.ts';
import { jumpTo } from '../jump.ts';
import type { Command, CommandContext } from './command.ts';

const contradicting: readonly protocol.ClaimStatus[] = ['misquoted', 'contradiction', 'shrunk'];

/** Jumps to the next claim that another contradicts, through all sources and round again, and opens its card. */
export const nextContradiction: Command = {
  id: 'countercheck.nextContradiction',
  run: (context) => step(context, 1),
};

export const previousContradiction: Command = {
  id: 'countercheck.previousContradiction',
  run: (context) => step(context, -1),
};

async function step({ server }: CommandContext, direction: 1 | -1): Promise<void> {
  const all = await server.ask(protocol.allClaims, {});
  const found = all.filter(({ range, status }) => range && contradicting.includes(status));
  if (found.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No source contradicts another.'), 5000);
    return;
  }
  const places = [...found].sort((a, b) => compare(placeOf(a), placeOf(b)));
  const here = cursorPlace();
  const after = places.filter((claim) => !here || compare(placeOf(claim), here) * direction > 0);
  const rest = after.length > 0 ? after : places;
  const claim = direction === 1 ? rest[0]! : rest.at(-1)!;
  await jumpTo(claim);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

interface Place {
  readonly uri: string;
  readonly at: vscode.Position;
}

const placeOf = ({ uri, range }: protocol.ClaimView): Place => ({
  uri: vscode.Uri.parse(uri).toString(),
  at: toRange(range!).start,
});

function cursorPlace(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), at: editor.selection.start };
}

const compare = (a: Place, b: Place): number => (a.uri === b.uri ? a.at.compareTo(b.at) : a.uri < b.uri ? -1 : 1);
