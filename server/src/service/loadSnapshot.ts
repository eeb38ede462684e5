import type { Finding } from '../core/findings/finding.ts';
import { reported } from '../core/findings/severity.ts';
import {
  emptySnapshot,
  type Snapshot,
  type SourceInput,
  withReviews,
  withSources,
  withTopics,
} from '../core/snapshot.ts';
import { analyseSource } from '../core/source/analyseSource.ts';
import { type Message, say } from '../core/words/message.ts';
import { inParallel } from './inParallel.ts';
import { languageIdOf, listSources, readSource } from './sources.ts';
import { loadStore, type Store } from './store.ts';
import type { Workspace } from './workspace.ts';

/** A store with the texts of its sources, analysed: all that a one-time look needs. The server keeps its own, file by file. */
export interface Loaded {
  readonly store: Store;
  readonly snapshot: Snapshot;
  /** Every source with its text, by path. */
  readonly inputs: ReadonlyMap<string, SourceInput>;
  /** Records and sources that could not be read. */
  readonly problems: readonly Finding[];
}

/** Reads a folder's store and all its sources and analyses them. */
export async function loadSnapshot(workspace: Workspace, root: string): Promise<Loaded> {
  const store = await loadStore(workspace, root);
  const listed = await listSources(workspace, root, store.settings);
  const paths = [...new Set([...listed, ...store.sources.keys()])].sort();
  const problems: Finding[] = [...reported(store.problems, store.settings)];
  const inputs = await inParallel(paths, async (path): Promise<SourceInput> => {
    const source = await readSource(workspace, root, path);
    const stored = store.sources.get(path);
    if (source.text === undefined && !source.missing && stored !== undefined) {
      problems.push(unreadableSource(path, source.reason));
    }
    return {
      path,
      languageId: languageIdOf(path),
      text: source.text,
      record: stored?.record ?? {},
      claims: stored?.claims ?? [],
    };
  });
  const analyses = inputs.map((input) => analyseSource(input, store.settings));
  const snapshot = withSources(
    withReviews(withTopics(emptySnapshot(store.settings), store.topics, store.topicTexts), store.reviews),
    analyses,
  );
  return { store, snapshot, inputs: new Map(inputs.map((input) => [input.path, input])), problems };
}

const unreadableSource = (source: string, reason: Message): Finding => ({
  code: 'unreadable-source',
  severity: 'error',
  source,
  span: { start: 0, end: 0 },
  message: say`The file ${reason}; its claims cannot be found in it`,
  claims: [],
  related: [],
  fixes: [],
});
