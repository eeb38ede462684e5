/** What an editor asks in the words of LSP, findings apart: one line or a few for each feature in `features/`. */
import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Range,
  RenameParams,
  SemanticTokens,
  TextDocumentPositionParams,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import { type Cursor, topicAt } from './cursor.ts';
import { codeActions } from './features/codeActions.ts';
import { codeLenses } from './features/codeLens.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentLinks } from './features/documentLinks.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { executeCommand } from './features/executeCommand.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { inlineRenames, inlineSourcesOf } from './features/inlineTopics.ts';
import { references } from './features/references.ts';
import { prepareRename } from './features/rename.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { workspaceSymbols } from './features/workspaceSymbols.ts';
import type { ServiceParts } from './serviceParts.ts';
import { isRecord } from './stores.ts';
import { taggable } from './tagging.ts';
import type { Token } from './token.ts';

export interface EditorAnswers {
  /** The card of the claim at a position. */
  hover(params: TextDocumentPositionParams, token: Token): Promise<Hover | null | undefined>;
  /** From a claim to its topic's record and back. */
  definition(params: TextDocumentPositionParams, token: Token): Promise<Location[] | undefined>;
  /** All claims of the topic. */
  references(params: TextDocumentPositionParams, token: Token): Promise<Location[] | undefined>;
  prepareRename(
    params: TextDocumentPositionParams,
    token: Token,
  ): Promise<{ range: Range; placeholder: string } | null | undefined>;
  /** Renames a topic everywhere. The server writes the records itself, so the edit left to the client is empty. */
  rename(params: RenameParams, token: Token): Promise<WorkspaceEdit | undefined>;
  completion(params: TextDocumentPositionParams, token: Token): Promise<CompletionItem[] | undefined>;
  documentSymbols(uri: string, token: Token): Promise<DocumentSymbol[] | undefined>;
  workspaceSymbols(query: string, token: Token): Promise<WorkspaceSymbol[] | undefined>;
  documentLinks(uri: string, token: Token): Promise<DocumentLink[] | undefined>;
  codeLenses(uri: string, token: Token): Promise<CodeLens[] | undefined>;
  inlayHints(uri: string, range: Range, token: Token): Promise<InlayHint[] | undefined>;
  /** Figures and hedges; of the whole text where no range is given. */
  semanticTokens(uri: string, range: Range | undefined, token: Token): Promise<SemanticTokens | undefined>;
  codeActions(params: CodeActionParams, token: Token): Promise<CodeAction[] | undefined>;
  /** Carries out one of `serverCommands`. Rejects with a reason for people. */
  executeCommand(command: string, args: readonly unknown[]): Promise<unknown>;
  /** Claims follow files and folders that were renamed or moved. */
  filesRenamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void;
}

export function editorAnswers(parts: ServiceParts): EditorAnswers {
  const { options, cache, stores, settings, editing, suggesters, at, atCursor, inDocument } = parts;
  const { session, newId } = options;
  return {
    hover: (params, token) => atCursor<Hover | null>(params, token, null, (cursor) => hover(cursor, session)),
    definition: (params, token) => atCursor(params, token, [], definition),
    references: (params, token) => atCursor(params, token, [], references, 'all'),
    prepareRename: (params, token) => atCursor(params, token, null, prepareRename, 'all'),
    async rename(params, token) {
      const cursor = await atCursor<Cursor | null>(params, token, null, (found) => found, 'all');
      const found = cursor && topicAt(cursor);
      if (cursor === undefined) return undefined;
      if (!cursor || !found) throw new Refusal(say`There is no topic here: put the cursor into a claim`);
      const newName = params.newName.trim();
      const textOf = await cache.texts(cursor.view, inlineSourcesOf(cursor.view, found.topic));
      const documentChanges = inlineRenames(cursor.view, textOf, found.topic, newName);
      await editing.renameTopic(cursor.view.root, found.topic, newName);
      return documentChanges.length > 0 ? { documentChanges } : {};
    },
    completion: (params, token) => atCursor(params, token, [], completion, 'all'),
    documentSymbols: (uri, token) => at(uri, token, [], documentSymbols),
    async workspaceSymbols(query, token) {
      const views = await stores.all(token);
      return views && workspaceSymbols(views, query);
    },
    documentLinks: (uri, token) =>
      at(uri, token, [], (place) => {
        const places = cache.document(uri)?.places;
        return places ? documentLinks(place, places) : [];
      }),
    codeLenses: (uri, token) => at(uri, token, [], (place) => codeLenses(place, settings(), session)),
    inlayHints: (uri, range, token) => at(uri, token, [], (place) => inlayHints(place, range, settings())),
    semanticTokens: (uri, range, token) =>
      inDocument<SemanticTokens>(
        uri,
        token,
        (document, place) =>
          isRecord(place) ? { data: [] } : semanticTokens(taggable(document, place), document.places, range),
        'open',
      ),
    async codeActions({ textDocument: { uri }, range, context }, token) {
      const place = await stores.locate(uri, token);
      if (place === undefined) return undefined;
      return codeActions({
        place,
        document: cache.document(uri),
        uri,
        range,
        only: context.only,
        session,
        newId,
        suggester: suggesters.of,
      });
    },
    executeCommand: (command, args) => executeCommand(editing, command, args),
    filesRenamed: (files) => stores.finishFirst(editing.moveSources(files)),
  };
}
