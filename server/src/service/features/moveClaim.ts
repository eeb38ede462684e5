/** Code actions that move a claim between the text and the store: the client edits the text, then has the records written. */

import type { CodeAction } from 'vscode-languageserver-types';
import { type Move, moveToStore, moveToText } from '../../core/source/moveClaim.ts';
import { type Message, say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import type { OpenDocument } from '../openDocument.ts';
import { serverCommandIds } from '../serverCommands.ts';
import type { Located } from '../stores.ts';
import { claimsAt } from '../storeView.ts';
import { shorten } from '../words.ts';
import { recordPathOf } from './tag.ts';

/** The kind of both directions, so that a key can be bound to it. */
export const moveKind = 'refactor.move.countercheck';

/** What the command is given; the edit of the text is made by then. */
export interface MoveArguments {
  readonly uri: string;
  readonly writes: readonly { readonly path: string; readonly text: string | null }[];
  readonly label: Message;
}

/** The move of each claim under the cursor that can be made. */
export function moveActions(
  { view, path }: Located,
  document: OpenDocument,
  offset: number,
  newId: () => string,
): readonly CodeAction[] {
  const source = view.snapshot.sources.get(path);
  if (!source || document.languageId !== 'markdown') return [];
  const context = { text: document.text, reviews: view.store.reviews };
  return claimsAt(source, offset).flatMap((claim): CodeAction[] => {
    const quote = say`“${shorten(claim.quote ?? claim.claim.selector.exact, 40)}”`;
    const move: Move = claim.inline
      ? moveToStore(claim, newId(), context)
      : moveToText(claim, recordPathOf(view.store, claim.claim), context);
    const title = inWords(
      claim.inline ? say`Move the claim ${quote} into the store` : say`Write the claim ${quote} into the text`,
      view.language,
    );
    if (move.problem !== undefined) return [];
    const { edit, writes } = move;
    const textEdit = { range: document.places.rangeOf(edit.span), newText: edit.newText };
    const label = claim.inline ? say`Moved ${quote} into the store` : say`Wrote ${quote} into the text`;
    const args: MoveArguments = { uri: document.uri, writes, label };
    return [
      {
        title,
        kind: moveKind,
        edit: {
          documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [textEdit] }],
        },
        command: { title, command: serverCommandIds.move, arguments: [args] },
      },
    ];
  });
}
