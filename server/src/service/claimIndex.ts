/**
 * Which sources hold a claim or a topic. Kept from view to view, and brought to a snapshot when asked: takes time by what changed since, and nothing while
 * only places did.
 */
import { changedKeys } from '../core/patchedMap.ts';
import type { Snapshot, SourceAnalysis } from '../core/snapshot.ts';

type Sources = Snapshot['sources'];

export interface ClaimIndex {
  /** The source of a claim. */
  pathOf(id: string, sources: Sources): string | undefined;
  /** The sources with claims of a topic, sorted. */
  pathsOf(topic: string, sources: Sources): readonly string[];
  /** Every topic that has a claim, sorted. */
  topics(sources: Sources): readonly string[];
}

export function createClaimIndex(): ClaimIndex {
  let at: Sources = new Map();
  const pathById = new Map<string, string>();
  const pathsByTopic = new Map<string, Set<string>>();

  const drop = ({ path, claims }: SourceAnalysis): void => {
    for (const { claim } of claims) {
      if (pathById.get(claim.id) === path) pathById.delete(claim.id);
      const paths = pathsByTopic.get(claim.topic);
      paths?.delete(path);
      if (paths?.size === 0) pathsByTopic.delete(claim.topic);
    }
  };
  const add = ({ path, claims }: SourceAnalysis): void => {
    for (const { claim } of claims) {
      pathById.set(claim.id, path);
      const paths = pathsByTopic.get(claim.topic);
      if (paths) paths.add(path);
      else pathsByTopic.set(claim.topic, new Set([path]));
    }
  };
  const bringTo = (sources: Sources): void => {
    if (sources === at) return;
    for (const path of changedKeys(at, sources) ?? new Set([...at.keys(), ...sources.keys()])) {
      const [before, now] = [at.get(path), sources.get(path)];
      if (before === now || (before && now && haveSameClaims(before, now))) continue;
      if (before) drop(before);
      if (now) add(now);
    }
    at = sources;
  };

  return {
    pathOf(id, sources) {
      bringTo(sources);
      return pathById.get(id);
    },
    pathsOf(topic, sources) {
      bringTo(sources);
      return [...(pathsByTopic.get(topic) ?? [])].sort();
    },
    topics(sources) {
      bringTo(sources);
      return [...pathsByTopic.keys()].sort();
    },
  };
}

/** Claims are immutable, and stay the same objects while they only move. */
const haveSameClaims = (a: SourceAnalysis, b: SourceAnalysis): boolean =>
  a.claims.length === b.claims.length && a.claims.every(({ claim }, i) => claim === b.claims[i]!.claim);
