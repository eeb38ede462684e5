/** What is wrong in a document, and in all of them. */
import type {
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { diagnosticsOf, documentReport, documentReports } from './features/diagnostics.ts';
import { createWorkspaceReports } from './features/workspaceDiagnostics.ts';
import { unpaced } from './pace.ts';
import type { ServiceParts } from './serviceParts.ts';
import { neverCancelled, type Token } from './token.ts';

export interface DiagnosticAnswers {
  diagnosticReport(params: DocumentDiagnosticParams, token: Token): Promise<DocumentDiagnosticReport | undefined>;
  /** Reports on every file of every store below or above the folders and open documents; with `send`, parts of it ahead of the answer. */
  workspaceDiagnosticReport(
    params: WorkspaceDiagnosticParams,
    token: Token,
    send?: (part: WorkspaceDiagnosticReport) => void,
  ): Promise<WorkspaceDiagnosticReport | undefined>;
  /** The diagnostics to send to a client that cannot ask; `undefined` once the document changed again. */
  publishable(uri: string): Promise<PublishDiagnosticsParams | undefined>;
}

export function diagnosticAnswers({ options, cache, stores, at, reportFirst }: ServiceParts): DiagnosticAnswers {
  const reportOn = documentReports();
  const reportOnAll = createWorkspaceReports(options.pace ?? unpaced);
  return {
    diagnosticReport: ({ textDocument: { uri }, previousResultId }, token) =>
      at(uri, token, documentReport([], previousResultId), ({ view, path }) =>
        reportOn(uri, diagnosticsOf(view, path), previousResultId),
      ),
    workspaceDiagnosticReport({ previousResultIds }, token, send) {
      const report = async (): Promise<WorkspaceDiagnosticReport | undefined> => {
        const views = await stores.all(token, 'unless-stopped');
        const versionOf = (uri: string): number | null => cache.document(uri)?.version ?? null;
        return views && reportOnAll({ views, versionOf, previousResultIds, token, send });
      };
      const reported = report();
      reportFirst(reported);
      return reported;
    },
    async publishable(uri) {
      const document = cache.document(uri);
      const diagnostics = await at(uri, neverCancelled, [], ({ view, path }) => diagnosticsOf(view, path));
      if (!document || !diagnostics || cache.document(uri) !== document) return undefined;
      return { uri, version: document.version, diagnostics };
    },
  };
}
