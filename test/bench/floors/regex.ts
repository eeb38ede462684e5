/**
 * A floor: a language server that does the least an incremental checker of figures can do. One regular expression finds numbers, a change runs
 * it again over the paragraph typed in and moves the other matches along, and one number in a hundred is a "finding".
 */
import {
  createConnection,
  type Diagnostic,
  ProposedFeatures,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const number =
  /\b\d[\d,.]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand)\b/g;

interface Match {
  at: number;
  readonly words: string;
}

interface Scanned {
  readonly document: TextDocument;
  /** In the order of their places. */
  readonly matches: Match[];
}

const scanned = new Map<string, Scanned>();

const scan = (text: string, from: number): Match[] =>
  Array.from(text.matchAll(number), (match) => ({ at: from + match.index, words: match[0] }));

/** Stands for a contradiction: as many as a document with claims may have. */
const isFinding = ({ words }: Match): boolean => Number(words.replaceAll(',', '')) % 100 === 7;

function change({ document, matches }: Scanned, edit: TextDocumentContentChangeEvent, version: number): void {
  if (!('range' in edit)) {
    TextDocument.update(document, [edit], version);
    matches.splice(0, matches.length, ...scan(document.getText(), 0));
    return;
  }
  const start = document.offsetAt(edit.range.start);
  const removed = document.offsetAt(edit.range.end) - start;
  TextDocument.update(document, [edit], version);
  const text = document.getText();
  const before = text.lastIndexOf('\n\n', start - 1);
  const after = text.indexOf('\n\n', start + edit.text.length);
  const from = before < 0 ? 0 : before + 2;
  const to = after < 0 ? text.length : after;
  const moved = edit.text.length - removed;
  const first = firstAtOrAfter(matches, from);
  const next = firstAtOrAfter(matches, to - moved);
  for (const match of matches.slice(next)) match.at += moved;
  matches.splice(first, next - first, ...scan(text.slice(from, to), from));
}

function firstAtOrAfter(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const diagnosticsOf = ({ document, matches }: Scanned): Diagnostic[] =>
  matches.filter(isFinding).map(({ at, words }) => ({
    range: { start: document.positionAt(at), end: document.positionAt(at + words.length) },
    message: `Unexpected ${words}`,
  }));

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
  scanned.set(uri, { document: TextDocument.create(uri, languageId, version, text), matches: scan(text, 0) });
});
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
  for (const edit of contentChanges) change(scanned.get(uri)!, edit, version);
});
connection.onDidCloseTextDocument(({ textDocument }) => void scanned.delete(textDocument.uri));
connection.languages.diagnostics.on(({ textDocument }) => ({
  kind: 'full',
  items: diagnosticsOf(scanned.get(textDocument.uri)!),
}));
connection.onHover(({ textDocument, position }) => {
  const { document, matches } = scanned.get(textDocument.uri)!;
  const found = matches[firstAtOrAfter(matches, document.offsetAt(position) + 1) - 1];
  return { contents: found ? `read as ${found.words}` : 'Nothing.' };
});
connection.listen();
