/** Makes the view of a store at one moment out of its records, texts and snapshot. */
import type { Finding } from '../core/findings/finding.ts';
import { reported } from '../core/findings/severity.ts';
import { findings, findingsOf, type Snapshot, type SourceAnalysis } from '../core/snapshot.ts';
import type { Store } from './store.ts';
import type { KnownText } from './storeState.ts';
import type { LocatedClaim, StoreView } from './storeView.ts';
import { pathOf, uriOf } from './uris.ts';

export interface StoreViewParts {
  readonly root: string;
  readonly store: Store;
  readonly snapshot: Snapshot;
  /** What is kept of the text of a source, or of a record with a finding. */
  readonly textOf: (path: string) => KnownText | undefined;
  readonly checksPage?: string | undefined;
}

export function createStoreView({ root, store, snapshot, textOf, checksPage }: StoreViewParts): StoreView {
  const index = lazy(() => indexClaims(snapshot));
  const found = new Map<string, readonly Finding[]>();
  const problems = reported(store.problems, snapshot.settings);
  return {
    root,
    store,
    snapshot,
    uriOf: (path) => textOf(path)?.document?.uri ?? uriOf(root, path),
    pageOf: (code) => (checksPage === undefined ? undefined : `${checksPage}#${code}`),
    pathOf: (uri) => pathOf(root, uri),
    placesOf: (path) => textOf(path)?.places,
    textOf: (path) => textOf(path)?.document?.text,
    around(path, span) {
      const known = textOf(path);
      return known?.document ? { text: known.document.text, start: 0 } : known?.pieces?.get(span.start);
    },
    languageIdOf: (path) => textOf(path)?.document?.languageId,
    claim: (id) => index().byId.get(id),
    claimsOfTopic: (topic) => index().byTopic.get(topic) ?? [],
    topics: () => [...index().byTopic.keys()],
    findingsOf(path) {
      let list = found.get(path);
      if (!list) {
        list = [...problemsOf(problems, path), ...findingsOf(snapshot, path)];
        found.set(path, list);
      }
      return list;
    },
    findings: () => [...problems, ...findings(snapshot)],
  };
}

const problemsOf = (problems: readonly Finding[], path: string): readonly Finding[] =>
  problems.length === 0 ? [] : problems.filter(({ source }) => source === path);

interface ClaimIndex {
  readonly byId: ReadonlyMap<string, LocatedClaim>;
  readonly byTopic: ReadonlyMap<string, readonly LocatedClaim[]>;
}

function indexClaims(snapshot: Snapshot): ClaimIndex {
  const byId = new Map<string, LocatedClaim>();
  const byTopic = new Map<string, LocatedClaim[]>();
  for (const path of [...snapshot.sources.keys()].sort()) {
    for (const claim of located(snapshot.sources.get(path)!)) {
      byId.set(claim.claim.id, claim);
      const list = byTopic.get(claim.claim.topic);
      if (list) list.push(claim);
      else byTopic.set(claim.claim.topic, [claim]);
    }
  }
  return { byId, byTopic };
}

/** By analysis: one that did not change is not walked through again. */
const locatedClaims = new WeakMap<SourceAnalysis, readonly LocatedClaim[]>();

function located(source: SourceAnalysis): readonly LocatedClaim[] {
  let claims = locatedClaims.get(source);
  if (!claims) {
    claims = source.claims.map((claim) => ({ ...claim, source }));
    locatedClaims.set(source, claims);
  }
  return claims;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
