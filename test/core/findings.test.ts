/** What is told of claims at odds: grouped, on the claim a reader would question, and nothing left out however large a topic is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { broughtIn } from '../../server/src/core/findings/broughtIn.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { allPairsUpTo } from '../../server/src/core/findings/opponents.ts';
import {
  findings,
  findingsOf,
  type LeftOut,
  type Snapshot,
  standingOf,
  verdicts,
} from '../../server/src/core/snapshot.ts';
import { inWords } from '../../server/src/core/words/print.ts';
import { markedSources } from '../support/markedSources.ts';

const told = (list: readonly Finding[]): string[] =>
  list.map(({ code, severity, claims }) => `${code} ${severity}: ${claims.join(' ')}`);
const snapshotOf = (marked: string): Snapshot => markedSources(marked).snapshot;

describe('one claim at odds in several ways', () => {
  const marked = `topic flood/evacuated: cumulative
    a.txt (2025-01-12): {flood/evacuated|2,400} people.
    b.txt (2025-01-12): {flood/evacuated|4,100} people.
    c.txt (2025-01-20): {flood/evacuated|2,650} people.`;

  test('has one finding, under the code of its surest pair', () => {
    const [finding, ...others] = findingsOf(snapshotOf(marked), 'b.txt');
    assert.deepEqual(told([finding!]), ['contradiction warning: b.txt-1 a.txt-1 c.txt-1']);
    assert.deepEqual(others, []);
    assert.equal(
      finding && inWords(finding.message),
      'flood/evacuated: "4,100" here, but "2,400" in a.txt, and 1 other',
    );
    assert.deepEqual(
      finding?.related.map(({ message }) => inWords(message)),
      ['"2,400": they cannot both be true', '"2,650": the later figure is the lower one, yet this count only grows'],
    );
  });
  test('a code that is off takes its pairs along, the others stay', () => {
    const off = snapshotOf(`settings: { "severity": { "contradiction": "off" } }\n${marked}`);
    assert.deepEqual(told(findingsOf(off, 'b.txt')), ['shrunk warning: b.txt-1 c.txt-1']);
  });
  test('the loudest names it', () => {
    const louder = snapshotOf(`settings: { "severity": { "shrunk": "error" } }\n${marked}`);
    assert.deepEqual(told(findingsOf(louder, 'b.txt')), ['shrunk error: b.txt-1 c.txt-1 a.txt-1']);
  });
  test('on what parties differ is another matter', () => {
    const snapshot = snapshotOf(`a.txt (2025-01-12): {flood/evacuated by=mayor|2,400} people.
      b.txt (2025-01-12): {flood/evacuated by=agency|4,100} people.
      c.txt (2025-01-12): {flood/evacuated|3,000} people.`);
    assert.deepEqual(told(findingsOf(snapshot, 'b.txt')), [
      'contradiction warning: b.txt-1 c.txt-1',
      'disputed information: b.txt-1 a.txt-1',
    ]);
  });
  test('a pair whose finding has another code, as its strongest pair is gone, is not brought in', () => {
    const before = findingsOf(snapshotOf(marked), 'b.txt');
    const now = findingsOf(snapshotOf(marked.replace(/^\s*a\.txt.*$/m, '')), 'b.txt');
    assert.deepEqual(told(now), ['shrunk warning: b.txt-1 c.txt-1']);
    assert.deepEqual(broughtIn(now, before), []);
    assert.equal(broughtIn(before, now).length, 1);
  });
});

describe('a consensus and an outlier', () => {
  const marked = `a.txt (2025-01-12): {flood/homes|298} homes.
    b.txt (2025-01-12): {flood/homes|312} homes.
    c.txt (2025-01-12): {flood/homes|312} homes.
    d.txt (2025-01-12): {flood/homes|312} homes.`;
  const snapshot = snapshotOf(marked);

  test('the outlier has the finding, and names all the others', () => {
    assert.deepEqual(told(findingsOf(snapshot, 'a.txt')), ['contradiction warning: a.txt-1 b.txt-1 c.txt-1 d.txt-1']);
    assert.deepEqual(told(findings(snapshot)), told(findingsOf(snapshot, 'a.txt')));
  });
  test('those that say what most say have none, and stand well', () => {
    assert.deepEqual(findingsOf(snapshot, 'b.txt'), []);
    assert.equal(standingOf(snapshot, 'b.txt-1'), 'equal');
    assert.equal(standingOf(snapshot, 'a.txt-1'), 'contradiction');
  });
  test('with two sources both ends have it: nobody knows which is wrong', () => {
    const two = snapshotOf(marked.split('\n').slice(0, 2).join('\n'));
    for (const path of ['a.txt', 'b.txt']) assert.equal(findingsOf(two, path).length, 1, path);
  });
  test('two against two are no consensus', () => {
    const split = snapshotOf(
      marked.replace('d.txt (2025-01-12): {flood/homes|312}', 'd.txt (2025-01-12): {flood/homes|298}'),
    );
    for (const path of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) assert.equal(findingsOf(split, path).length, 1, path);
  });
  test('a draft that says what most say is told of the outlier as information, and stands well', () => {
    const draft = snapshotOf(`${marked}\n    e.txt (2025-01-12, draft): {flood/homes|312} homes.`);
    const [finding] = findingsOf(draft, 'e.txt');
    assert.deepEqual(told([finding!]), ['contradiction information: e.txt-1 a.txt-1']);
    assert.equal(
      finding && inWords(finding.message),
      'flood/homes: "312" here, as most sources have it, but "298" in a.txt',
    );
    assert.equal(standingOf(draft, 'e.txt-1'), 'equal');
    assert.deepEqual(told(findings(draft)), ['contradiction warning: a.txt-1 b.txt-1 c.txt-1 d.txt-1 e.txt-1']);
  });
  test('a draft that says what the outlier says has the finding itself', () => {
    const draft = snapshotOf(`${marked}\n    e.txt (2025-01-12, draft): {flood/homes|298} homes.`);
    assert.deepEqual(told(findingsOf(draft, 'e.txt')), ['contradiction warning: e.txt-1 b.txt-1 c.txt-1 d.txt-1']);
  });
  test('parties that differ are told at both ends, whoever is more', () => {
    const parties = snapshotOf(`a.txt (2025-01-12): {flood/homes by=insurers|298} homes.
      b.txt (2025-01-12): {flood/homes by=city|312} homes.
      c.txt (2025-01-12): {flood/homes by=police|312} homes.`);
    for (const path of ['a.txt', 'b.txt', 'c.txt']) {
      assert.deepEqual(
        findingsOf(parties, path).map(({ code }) => code),
        ['disputed'],
        path,
      );
    }
  });
  test('the established value is the consensus: who differs from it has the finding, also from another one', () => {
    const two = snapshotOf(`a.txt (2025-01-12): {flood/homes|312} homes.
      b.txt (2025-01-12): {flood/homes rank=preferred|312} homes.
      c.txt (2025-01-12): {flood/homes rank=preferred|298} homes.`);
    assert.deepEqual(told(findings(two)), ['contradiction warning: c.txt-1 b.txt-1 a.txt-1']);
  });
});

describe('a topic of more than a thousand claims', () => {
  const line = (i: number, words: string): string =>
    `s${String(i).padStart(5, '0')}.txt (2025-01-12): {flood/homes|${words}} homes.`;
  const many = (words: (i: number) => string, count = allPairsUpTo + 200): Snapshot =>
    snapshotOf(Array.from({ length: count }, (_, i) => line(i, words(i))).join('\n'));

  test('every claim at odds has its finding, with the number of all it is at odds with', () => {
    const camps = many((i) => (i % 2 === 0 ? '298' : '312'));
    const all = findings(camps);
    assert.equal(all.length, camps.sources.size);
    assert.ok(all.every(({ message }) => inWords(message).endsWith(`, and ${camps.sources.size / 2 - 1} others`)));
  });
  test('one against all others is found, and alone', () => {
    const one = many((i) => (i === 700 ? '298' : i % 3 === 0 ? 'more than 300' : '312'));
    const [finding, ...others] = findings(one);
    assert.deepEqual(others, []);
    assert.equal(finding?.source, 's00700.txt');
    assert.match(inWords(finding.message), /and 1,198 others$/);
    assert.equal(standingOf(one, 's00000.txt-1'), 'consistent');
  });
  test('a weak contradiction is not lost among many updates', () => {
    const words = Array.from({ length: allPairsUpTo + 200 }, (_, i) => {
      const day = new Date(Date.UTC(2025, 0, 1 + (i % 200))).toISOString().slice(0, 10);
      const value = i === 1100 ? 1000 + 10 * (i % 200) - 4 : 1000 + 10 * (i % 200);
      return `s${String(i).padStart(5, '0')}.txt (${day}): {flood/homes|${value}} homes.`;
    });
    const all = findings(
      snapshotOf(`topic flood/homes: { "changes": "cumulative", "tolerance": "exact" }\n${words.join('\n')}`),
    );
    assert.deepEqual(
      [...new Set(all.flatMap(({ claims }) => claims))].filter((id) => id === 's01100.txt-1'),
      ['s01100.txt-1'],
    );
    assert.ok(all.every(({ claims }) => claims.includes('s01100.txt-1')));
  });
  test('the list of verdicts says how many agreements it leaves out', () => {
    const one = many((i) => (i === 700 ? '298' : '312'));
    const leftOut: LeftOut[] = [];
    const pairs = [...verdicts(one, (topic) => leftOut.push(topic))];
    const n = one.sources.size;
    assert.equal(pairs.length, n - 1);
    assert.ok(pairs.every(({ verdict }) => verdict.kind === 'contradiction'));
    assert.deepEqual(leftOut, [{ topic: 'flood/homes', pairs: (n * (n - 1)) / 2 - (n - 1) }]);
  });
});
