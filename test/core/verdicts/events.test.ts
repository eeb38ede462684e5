/** Whole events: every pair of figures has the verdict that was written down before it was compared, and only what cannot be true is reported. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings, type Snapshot, verdicts } from '../../../server/src/core/snapshot.ts';
import { inWords } from '../../../server/src/core/words/print.ts';
import { markedSources } from '../../support/markedSources.ts';
import type { Event } from './events/event.ts';
import { ferry } from './events/ferry.ts';
import { hostages } from './events/hostages.ts';
import { mine } from './events/mine.ts';

/** By claim, its source's letter, with its number where the source has several on the topic. */
function names(snapshot: Snapshot): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { members } of snapshot.claims.values()) {
    const byPath = new Map<string, string[]>();
    for (const { id, path } of members) byPath.set(path, [...(byPath.get(path) ?? []), id]);
    for (const [path, ids] of byPath) {
      for (const [i, id] of ids.entries()) all.set(id, path.replace('.txt', '') + (ids.length > 1 ? i + 1 : ''));
    }
  }
  return all;
}

/** `topic pair verdict`, sorted. */
function pairsOf(snapshot: Snapshot): string[] {
  const name = names(snapshot);
  return [...verdicts(snapshot)]
    .map(({ topic, a, b, verdict }) => `${topic} ${[name.get(a), name.get(b)].sort().join('')} ${verdict.kind}`)
    .sort();
}

const expected = (event: Event): string[] =>
  Object.entries(event.verdicts)
    .flatMap(([topic, kinds]) =>
      Object.entries(kinds).flatMap(([kind, pairs]) => pairs.split(' ').map((pair) => `${topic} ${pair} ${kind}`)),
    )
    .sort();

for (const [title, event] of Object.entries({ ferry, mine, hostages })) {
  describe(title, () => {
    const { snapshot } = markedSources(event.sources);
    const found = findings(snapshot);

    test('every pair is judged as a fact-checker would', () => assert.deepEqual(pairsOf(snapshot), expected(event)));

    test('every pair that cannot be true is reported once, and no other', () => {
      const name = names(snapshot);
      const topicOf = new Map(
        [...snapshot.claims.values()].flatMap((t) => t.members.map((m) => [m.id, t.name] as const)),
      );
      const reported = found
        .filter(({ code }) => ['contradiction', 'misquoted', 'shrunk', 'disputed'].includes(code))
        .flatMap(({ claims: [first, ...others] }) =>
          others.map((other) => `${topicOf.get(first!)} ${[name.get(first!), name.get(other)].sort().join('')}`),
        );
      const wrong = expected(event).filter((line) => /(?:contradiction|misquoted|shrunk|disputed)$/.test(line));
      assert.deepEqual(
        reported.sort(),
        wrong.map((line) => line.split(' ').slice(0, 2).join(' ')),
      );
    });

    test('messages fit a line', () => {
      for (const message of found.map((finding) => inWords(finding.message))) assert.ok(message.length <= 160, message);
    });
  });
}
