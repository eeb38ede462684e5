/** Code actions that attach a claim whose words are gone to what is selected. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Range } from '../../core/text/lineIndex.ts';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import { serverCommandIds } from '../serverCommands.ts';
import type { Located } from '../stores.ts';
import { shorten } from '../words.ts';

/** A text with more lost claims than that was replaced; then one goes from claim to claim rather than from words to words. */
const maxClaims = 5;

/** @param uri of the document, in which `range` lies */
export function reattachActions({ view, path }: Located, uri: string, range: Range): CodeAction[] {
  if (range.start.line === range.end.line && range.start.character === range.end.character) return [];
  const lost = (view.snapshot.sources.get(path)?.claims ?? []).filter(({ anchor }) => anchor.state === 'orphaned');
  return lost.slice(0, maxClaims).map(({ claim }) => {
    const words = shorten(claim.selector.exact, 40);
    const title = inWords(say`Attach the claim “${words}” (${claim.topic}) to the selection`, view.language);
    const command = { title, command: serverCommandIds.update, arguments: [{ uri, id: claim.id, changes: { range } }] };
    return { title, kind: CodeActionKind.QuickFix, command };
  });
}
