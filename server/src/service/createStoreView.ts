/** Makes the view of a store at one moment out of its records, texts and snapshot. */

import type { Finding } from '../core/findings/finding.ts';
import { reported } from '../core/findings/severity.ts';
import { type AnchoredClaim, findings, findingsOf, type Snapshot, type SourceAnalysis } from '../core/snapshot.ts';
import { pieceAround } from '../core/text/piece.ts';
import { english, type Language } from '../core/words/print.ts';
import type { KnownText } from './analysed.ts';
import type { ClaimIndex } from './claimIndex.ts';
import type { Store } from './store.ts';
import type { LocatedClaim, StoreView } from './storeView.ts';
import { uriOf } from './uris.ts';

export interface StoreViewParts {
  readonly root: string;
  readonly store: Store;
  readonly snapshot: Snapshot;
  /** The path of a file of the store. */
  readonly pathOf: (uri: string) => string | undefined;
  /** What is kept of the text of a source, or of a record with a finding. */
  readonly textOf: (path: string) => KnownText | undefined;
  readonly checksPage?: string | undefined;
  /** See `Session`; English by default. */
  readonly language?: Language | undefined;
  /** Of the store: kept from view to view. */
  readonly index: ClaimIndex;
}

export function createStoreView({
  root,
  store,
  snapshot,
  pathOf,
  textOf,
  checksPage,
  language,
  index,
}: StoreViewParts): StoreView {
  const { sources } = snapshot;
  const locate = (claim: AnchoredClaim, source: SourceAnalysis): LocatedClaim => ({ ...claim, source });
  const found = new Map<string, readonly Finding[]>();
  const problems = reported(store.problems, snapshot.settings);
  return {
    root,
    store,
    snapshot,
    uriOf: (path) => textOf(path)?.document?.uri ?? uriOf(root, path),
    language: language ?? english,
    pageOf: (code) => (checksPage === undefined ? undefined : `${checksPage}#${code}`),
    pathOf,
    placesOf: (path) => textOf(path)?.places,
    textOf: (path) => textOf(path)?.document?.text,
    around(path, span) {
      const known = textOf(path);
      if (known?.document) return { text: known.document.text, start: 0 };
      return known?.pieces && pieceAround(known.pieces, span);
    },
    languageIdOf: (path) => textOf(path)?.document?.languageId,
    claim(id) {
      const path = index.pathOf(id, sources);
      const source = path === undefined ? undefined : sources.get(path);
      const found = source?.claims.find(({ claim }) => claim.id === id);
      return source && found && locate(found, source);
    },
    claimsOfTopic: (topic) =>
      index.pathsOf(topic, sources).flatMap((path) => {
        const source = sources.get(path)!;
        return source.claims.flatMap((one) => (one.claim.topic === topic ? [locate(one, source)] : []));
      }),
    topics: () => index.topics(sources),
    findingsOf(path) {
      let list = found.get(path);
      if (!list) {
        list = [...problemsOf(problems, path), ...findingsOf(snapshot, path)];
        found.set(path, list);
      }
      return list;
    },
    findings: () => [...problems, ...findings(snapshot)],
    problemsOf: (path) => problemsOf(problems, path),
  };
}

const problemsOf = (problems: readonly Finding[], path: string): readonly Finding[] =>
  problems.length === 0 ? [] : problems.filter(({ source }) => source === path);
