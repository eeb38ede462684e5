/**
 * Custom messages between client and server, beyond LSP: for each its method, what it is for, its direction, params and result.
 * Positions are LSP positions in the negotiated encoding, documents are URIs. Everything is plain data: it crosses a process.
 */
import type { BoardPart } from './core/board/wire/parts.ts';
import type { Severities } from './core/findings/severity.ts';
import type { Range } from './core/text/lineIndex.ts';

/** A request: `types` exists for the compiler alone. */
export interface RequestMessage<Params, Result> {
  readonly method: string;
  /** Whether the server writes files for it. */
  readonly writes?: true;
  readonly types?: (params: Params) => Result;
}

/** A notification: `types` exists for the compiler alone. */
export interface NotificationMessage<Params> {
  readonly method: string;
  readonly types?: (params: Params) => void;
}

/** What the client says of itself in `initializationOptions`. */
export interface InitializationOptions {
  /**
   * Names of client commands that code actions, lenses and hover links may call. A client without them gets actions that the server carries out
   * alone, such as "Tag as flood/killed".
   */
  readonly clientCommands?: readonly string[];
  /** Whether hover cards may hold pictures (SVG as data URIs). */
  readonly hoverImages?: boolean;
  /** The settings, for clients without `workspace/configuration`. */
  readonly settings?: Partial<ClientSettings>;
  /** Where the page on the checks lies, for links of findings; a server that comes in a package of its own knows by itself. */
  readonly checksPage?: string;
}

/** The section `countercheck` of the editor's settings; what a team agrees on stands in `.claims/settings.json`. */
export interface ClientSettings {
  /** Shows after a claim's words how they are read. */
  readonly inlayHints: boolean;
  /** Shows above a line with claims how its topic stands: never, where there is trouble, or always. */
  readonly codeLens: 'off' | 'troubles' | 'all';
  /** Severity by finding code, over what the team agreed on; in this editor alone. */
  readonly severity: Severities;
}

export const defaultClientSettings: ClientSettings = { inlayHints: false, codeLens: 'troubles', severity: {} };

/** How a claim stands today, worst first: what decorations, icons and lists show. */
export type ClaimStatus =
  | 'misquoted'
  | 'contradiction'
  | 'shrunk'
  | 'orphaned'
  | 'quote-changed'
  | 'unread'
  | 'disputed'
  | 'incomparable'
  | 'updated'
  | 'consistent'
  | 'equal'
  | 'alone';

/** A claim as lists and decorations show it. */
export interface ClaimView {
  readonly id: string;
  readonly uri: string;
  /** Title of the source, or its path. */
  readonly source: string;
  /** `null` where the quote is not found in the text of today. */
  readonly range: Range | null;
  readonly quote: string;
  readonly topic: string;
  /** The figure in short, `2,350–2,450 people`, or `null` where none is read. */
  readonly reading: string | null;
  readonly status: ClaimStatus;
  readonly attributedTo: string | null;
  /** ISO day, the claim's own or its source's. */
  readonly asOf: string | null;
  /** As the record says, `null` where it does not. */
  readonly stated: {
    readonly asOf: string | null;
    readonly rank: string | null;
    readonly note: string | null;
    readonly figure: string | null;
  };
  /** Claims that disagree with it and are not explained, worst first. */
  readonly against: readonly string[];
}

/** A topic as the quick pick offers it. */
export interface TopicChoice {
  readonly topic: string;
  readonly title: string | null;
  /** Number of sources with a claim of it. */
  readonly sources: number;
  /** Their figures in short, without repetition, first come first. */
  readonly figures: readonly string[];
}

/** A figure offered for tagging. */
export interface FigureChoice {
  readonly range: Range;
  /** Its words. */
  readonly quote: string;
  /** In short, `10,800–13,200 soldiers`. */
  readonly reading: string;
  /** Why, in one sentence. */
  readonly because: string;
}

/** How far a board has been sent, to be handed back for what comes next. */
export interface BoardReached {
  /** URI of the folder that holds `.claims/`. */
  readonly root: string;
  /** Of which run of the server: another one knows nothing of it. */
  readonly session: string;
  /** What changed after it has not been sent yet. */
  readonly stamp: number;
  /** The topic to go on with; `null` where all were sent. */
  readonly next: string | null;
}

/** A part of the board of one store; small, so that the server has time for who types. */
export interface BoardView extends BoardPart {
  readonly reached: BoardReached;
}

// #region from client to server

/** The claims of one document, by place, orphans last: for decorations and the commands at a cursor. */
export const claimsOfDocument: RequestMessage<{ readonly uri: string }, readonly ClaimView[]> = {
  method: 'countercheck/claimsOfDocument',
};

/** All claims of all stores of the workspace, by source and place. */
export const allClaims: RequestMessage<Record<string, never>, readonly ClaimView[]> = {
  method: 'countercheck/allClaims',
};

/** One claim by its id; `null` where there is none. */
export const claim: RequestMessage<{ readonly id: string }, ClaimView | null> = { method: 'countercheck/claim' };

/** The boards of all stores of the workspace, as far as they are not `known`; until no `next` is left there is more to ask for. */
export const board: RequestMessage<{ readonly known?: readonly BoardReached[] }, readonly BoardView[]> = {
  method: 'countercheck/board',
};

/** The window of the board is gone: what was kept to send it changes alone may go too. */
export const closeBoard: RequestMessage<Record<string, never>, null> = { method: 'countercheck/closeBoard' };

export interface PrepareTagParams {
  readonly uri: string;
  /** The selection; empty at a cursor, then the figure under it is meant. */
  readonly range: Range;
}

export interface PrepareTagResult {
  /** What would be tagged: the selection without the blanks around it, or the figure under the cursor. */
  readonly range: Range;
  readonly quote: string;
  /** The figures read there: none, the one meant, or several to choose from. */
  readonly figures: readonly FigureChoice[];
  /** Existing topics, best match first. */
  readonly topics: readonly TopicChoice[];
  /** Who may say so, the likeliest first; empty where the sentence names nobody. */
  readonly attributedTo: readonly string[];
  /** The one of them whom the sentence has say it; `null` where that is a guess. */
  readonly saidBy: string | null;
  /** Days it may hold for, ISO, the likeliest first; empty where the sentence names none. */
  readonly asOf: readonly string[];
}

/** Everybody named by some claim of the document's store, the most often named first: to choose an attribution from. */
export const parties: RequestMessage<{ readonly uri: string }, readonly string[]> = { method: 'countercheck/parties' };

/** The untagged figures of a document that are worth a tag, in the order of the text, each as `prepareTag` would have it. */
export const suggestedTags: RequestMessage<{ readonly uri: string }, readonly PrepareTagResult[]> = {
  method: 'countercheck/suggestedTags',
};

/** What tagging a selection would read and which topics fit; `null` where there is nothing to tag. Writes nothing. */
export const prepareTag: RequestMessage<PrepareTagParams, PrepareTagResult | null> = {
  method: 'countercheck/prepareTag',
};

export interface TagParams {
  readonly uri: string;
  readonly range: Range;
  /** `subject/measure`, existing or new. */
  readonly topic: string;
  readonly attributedTo?: string;
  /** ISO day. */
  readonly asOf?: string;
  /** Words that say which figure is meant, where the span holds several or none. */
  readonly figure?: string;
  /** Tags of one group are taken back together. */
  readonly group?: string;
}

/** Writes a claim; it is on disk when the answer comes. Rejects with a reason for people. */
export const tag: RequestMessage<TagParams, ClaimView> = { method: 'countercheck/tag', writes: true };

/** Removes a claim's record; `undoLastChange` brings it back. */
export const removeClaim: RequestMessage<{ readonly uri: string; readonly id: string }, Record<string, never>> = {
  method: 'countercheck/removeClaim',
  writes: true,
};

/** What to change of a claim; `null` takes a detail away, what is not named stays. */
export interface ClaimChanges {
  readonly topic?: string;
  readonly attributedTo?: string | null;
  readonly asOf?: string | null;
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly note?: string | null;
  readonly figure?: string | null;
  /** Where it stands now: re-attaches an orphan, re-tags with today's words. The document has to be open. */
  readonly range?: Range;
}

/** Changes a claim's record. Rejects with a reason for people. */
export const updateClaim: RequestMessage<
  { readonly uri: string; readonly id: string; readonly changes: ClaimChanges },
  ClaimView
> = { method: 'countercheck/updateClaim', writes: true };

export interface ExplainParams {
  readonly uri: string;
  /** The two claims that disagree. */
  readonly claims: readonly [string, string];
  readonly reason: string;
  readonly reviewer?: string;
}

/** Writes down why a disagreement is none: it is reported nowhere until one of the readings changes. */
export const explain: RequestMessage<ExplainParams, Record<string, never>> = {
  method: 'countercheck/explain',
  writes: true,
};

/** What is known of a source beside its text; `null` where it is not said. */
export interface SourceDetails {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day of publication. */
  readonly published: string | null;
  readonly url: string | null;
  readonly role: 'source' | 'draft';
}

export const sourceDetails: RequestMessage<{ readonly uri: string }, SourceDetails> = {
  method: 'countercheck/sourceDetails',
};

/** Changes what is known of a source; what is not named stays. Rejects with a reason for people. */
export const updateSource: RequestMessage<
  { readonly uri: string; readonly changes: Partial<SourceDetails> },
  SourceDetails
> = { method: 'countercheck/updateSource', writes: true };

/** A format of other programs, for `exportClaims` and `importClaims`. */
export interface FormatChoice {
  readonly name: string;
  /** A few words for lists. */
  readonly title: string;
  readonly writes: boolean;
  readonly reads: boolean;
}

export const formats: RequestMessage<Record<string, never>, readonly FormatChoice[]> = {
  method: 'countercheck/formats',
};

/** The claims of the store that a file belongs to, be it there or not, in a format of other programs. Notices tell what it cannot say. */
export const exportClaims: RequestMessage<
  { readonly uri: string; readonly format: string },
  { readonly text: string; readonly notices: readonly string[] }
> = { method: 'countercheck/exportClaims' };

export interface ImportParams {
  /** A file of the store the claims go to, be it there or not; a new store is made where there is none. */
  readonly uri: string;
  readonly format: string;
  /** The file it comes from: its address, and its name for messages. */
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** Writes the claims of a file of another program, all or none. Rejects with what is wrong, a line each. */
export const importClaims: RequestMessage<
  ImportParams,
  { readonly imported: number; readonly skipped: readonly string[]; readonly notices: readonly string[] }
> = { method: 'countercheck/importClaims', writes: true };

/** Takes back the last thing this server wrote: a tag, a removal, a fix. `null` where there is nothing to take back. */
export const undoLastChange: RequestMessage<Record<string, never>, { readonly label: string } | null> = {
  method: 'countercheck/undoLastChange',
  writes: true,
};

// #endregion

// #region from server to client

/** The bytes of a file that the server cannot reach itself, in base64; `null` where there is none. */
export const readFile: RequestMessage<{ readonly uri: string }, string | null> = { method: 'countercheck/readFile' };

/** Replaces or creates a file, and its folders. Rejects with a reason. */
export const writeFile: RequestMessage<{ readonly uri: string; readonly base64: string }, Record<string, never>> = {
  method: 'countercheck/writeFile',
};

/** Removes a file; one that is not there is no error. */
export const deleteFile: RequestMessage<{ readonly uri: string }, Record<string, never>> = {
  method: 'countercheck/deleteFile',
};

/** Names in a folder, sorted, without symbolic links; an absent folder is empty. */
export const readDirectory: RequestMessage<
  { readonly uri: string },
  readonly { readonly name: string; readonly type: 'file' | 'directory' }[]
> = { method: 'countercheck/readDirectory' };

/** Claims of some documents stand otherwise than before: ask again what you show of them. An empty list means all. */
export const claimsChanged: NotificationMessage<{ readonly uris: readonly string[] }> = {
  method: 'countercheck/claimsChanged',
};

/** Something of a store stands otherwise than before, be a document of it open or not: ask for the board again if it is in sight. */
export const boardChanged: NotificationMessage<{ readonly root: string }> = { method: 'countercheck/boardChanged' };

// #endregion

// #region between the client and the window of the board

/** From the window to the client. */
export type FromBoard =
  /** The window is loaded and waits for `show`. */
  | { readonly type: 'ready' }
  /** The quote of a claim is to be opened beside. */
  | { readonly type: 'open'; readonly claim: string }
  /** A file is to be saved where the user says. */
  | { readonly type: 'save'; readonly name: string; readonly content: Uint8Array };

/** From the client to the window. */
export type ToBoard =
  /** Parts of boards, one of each store there is. */
  | { readonly type: 'show'; readonly parts: readonly BoardView[] }
  /** A topic is to be opened. */
  | { readonly type: 'reveal'; readonly topic: string };

// #endregion
