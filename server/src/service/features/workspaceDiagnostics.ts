/**
 * Pull diagnostics of whole workspaces. A client asks every few seconds, mostly with nothing changed: of each file the name of its last report is
 * kept, and only files that a change may concern are looked at again. The findings themselves are not kept; there may be very many.
 */
import type {
  Diagnostic,
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { topicPath } from '../../core/records/paths.ts';
import { findingsInPassing, type Snapshot, sourcesConcerned } from '../../core/snapshot.ts';
import { toDiagnostic } from '../convert.ts';
import type { Pace } from '../pace.ts';
import type { StoreView } from '../storeView.ts';
import type { Token } from '../token.ts';
import { documentReport, resultIdOf } from './diagnostics.ts';

export interface WorkspaceReportRequest {
  readonly views: readonly StoreView[];
  readonly versionOf: (uri: string) => number | null;
  readonly previousResultIds: readonly PreviousResultId[];
  readonly token: Token;
  /** Takes parts of the report as they are ready; without it all of it is the answer. */
  readonly send?: ((part: WorkspaceDiagnosticReport) => void) | undefined;
}

/** A report on every file with findings, and on those that had some before and have none now. `undefined` once nobody waits. */
export type WorkspaceReports = (request: WorkspaceReportRequest) => Promise<WorkspaceDiagnosticReport | undefined>;

/** Files reported in one part. */
const partSize = 100;

interface Known {
  readonly snapshot: Snapshot;
  readonly problems: StoreView['store']['problems'];
  /** By path, for files with findings. */
  readonly results: Map<string, string>;
  /** Paths not looked at since something changed. */
  readonly stale: Set<string>;
}

export function createWorkspaceReports(pace: Pace): WorkspaceReports {
  const stores = new Map<string, Known>();

  return async ({ views, versionOf, previousResultIds, token, send }) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const add = (item: WorkspaceDocumentDiagnosticReport): void => {
      items.push(item);
      if (send && items.length === partSize) send({ items: items.splice(0) });
    };
    /** Rests between files; says whether to go on. */
    const rest = async (): Promise<boolean> => {
      if (pace.isDue()) await pace.pause();
      return !token.isCancellationRequested;
    };
    for (const view of views) {
      const known = brought(stores.get(view.root), view);
      stores.set(view.root, known);
      // What the client has and nothing concerns is told in a word; all else is looked at.
      const asked = new Set(known.stale);
      for (const [path, resultId] of known.results) {
        if (asked.has(path)) continue;
        const uri = view.uriOf(path);
        if (previous.get(uri) !== resultId) asked.add(path);
        else {
          previous.delete(uri);
          add({ kind: 'unchanged', resultId, uri, version: versionOf(uri) });
        }
      }
      for (const [path, diagnostics] of diagnosticsInPassing(view, [...asked].sort())) {
        if (!(await rest())) return undefined;
        known.stale.delete(path);
        known.results.delete(path);
        if (diagnostics.length === 0) continue;
        const resultId = resultIdOf(diagnostics);
        known.results.set(path, resultId);
        const uri = view.uriOf(path);
        add({ ...documentReport(diagnostics, previous.get(uri), resultId), uri, version: versionOf(uri) });
        previous.delete(uri);
      }
    }
    for (const [uri, last] of previous) add({ ...documentReport([], last), uri, version: versionOf(uri) });
    return { items };
  };
}

/** What is known of a store, with the files marked that a change since then may concern. */
function brought(known: Known | undefined, { snapshot, store }: StoreView): Known {
  const { problems } = store;
  const concerned = known && known.problems === problems ? sourcesConcerned(known.snapshot, snapshot) : undefined;
  if (known && concerned) {
    for (const path of concerned) known.stale.add(path);
    return { ...known, snapshot };
  }
  const stale = new Set(known?.results.keys());
  for (const path of snapshot.sources.keys()) stale.add(path);
  for (const { source } of problems) stale.add(source);
  for (const topic of store.topicTexts.keys()) stale.add(topicPath(topic));
  return { snapshot, problems, results: new Map(known?.results), stale };
}

function* diagnosticsInPassing(view: StoreView, paths: readonly string[]): Iterable<readonly [string, Diagnostic[]]> {
  for (const [path, found] of findingsInPassing(view.snapshot, paths)) {
    const all = [...view.problemsOf(path), ...found];
    yield [path, all.map((finding) => toDiagnostic(finding, view))];
  }
}
