/** How the language client talks to the server, the same for a process and a Worker. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { type LinkToLines, linksTo } from './checksPage.ts';
import { oneEach } from './oneEach.ts';
import { refuseUntrusted } from './server.ts';

/** Kinds of text that hold claims. */
const languages = ['plaintext', 'markdown'];

/** File systems whose files may hold claims: the disk, and those of the workspace's folders; not `git:` or `output:`. */
const schemes = (): string[] => [
  ...new Set(['file', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** Sources, and records: they are looked at too, for completion, links and ways to the text. */
const documentSelector = (): { language: string; scheme: string; pattern?: string }[] =>
  schemes().flatMap((scheme) => [
    ...languages.map((language) => ({ language, scheme })),
    { language: 'json', scheme, pattern: '**/.claims/**/*.json' },
  ]);

/** Whether a document may hold claims. */
export const isSource = (document: vscode.TextDocument): boolean =>
  languages.includes(document.languageId) && schemes().includes(document.uri.scheme);

export function clientOptions(
  clientCommands: readonly string[],
  outputChannel: vscode.LogOutputChannel,
  extensionUri: vscode.Uri,
): LanguageClientOptions {
  const checksPage = vscode.Uri.joinPath(extensionUri, 'docs/checks.md');
  const links = linksTo(checksPage);
  const initializationOptions: InitializationOptions = {
    clientCommands,
    hoverImages: true,
    checksPage: checksPage.toString(),
  };
  return {
    documentSelector: documentSelector(),
    outputChannel,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: clientCommands }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: false },
    errorHandler: restartQuietly(),
    // What writes is refused in restricted workspaces, whichever way it is asked.
    middleware: {
      executeCommand(command, args, next) {
        refuseUntrusted();
        return next(command, args);
      },
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        const link = await links();
        return isFull(report) ? { ...report, items: link(oneEach(report.items)) } : report;
      },
      async provideWorkspaceDiagnostics(resultIds, token, resultReporter, next) {
        const link = await links();
        const report = await next(resultIds, token, (chunk) => resultReporter(chunk && shown(chunk, link)));
        return report && shown(report, link);
      },
      provideRenameEdits(document, position, newName, token, next) {
        refuseUntrusted();
        return next(document, position, newName, token);
      },
    },
  };
}

const isFull = (
  report: vsdiag.DocumentDiagnosticReport | null | undefined,
): report is vsdiag.FullDocumentDiagnosticReport => report?.kind === vsdiag.DocumentDiagnosticReportKind.full;

/** A report as VS Code gets it: one diagnostic a place, in each file, with a link it can follow. */
const shown = (report: vsdiag.WorkspaceDiagnosticReport, link: LinkToLines): vsdiag.WorkspaceDiagnosticReport => ({
  items: report.items.map((item) => (isFull(item) ? { ...item, items: link(oneEach(item.items)) } : item)),
});

/** So many restarts within the window mean that something is wrong with more than one request. */
const maxRestarts = 5;
const restartWindow = 3 * 60 * 1000;

/**
 * Starts a server that stopped again, and says so once: every claim is on disk, and a second message would only frighten. Gives up after
 * `maxRestarts` within `restartWindow`.
 */
function restartQuietly(): ErrorHandler {
  const restarts: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      restarts.push(Date.now());
      const recent = restarts.filter((time) => Date.now() - time < restartWindow);
      if (recent.length > maxRestarts) {
        const message = vscode.l10n.t(
          'The Countercheck server stopped {0} times in three minutes and stays off. "Countercheck: Show Server Log" tells why; "Developer: Reload Window" starts it again.',
          recent.length,
        );
        return { action: CloseAction.DoNotRestart, message };
      }
      const message = vscode.l10n.t('The Countercheck server stopped and was started again. No claim is lost.');
      // The language client would only log it.
      if (restarts.length === 1) void vscode.window.showInformationMessage(message);
      return { action: CloseAction.Restart, message, handled: true };
    },
  };
}
