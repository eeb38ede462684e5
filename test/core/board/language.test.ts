/** A board in another language: what is read, why, how it stands and when; what programs go by stays as it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoardData } from '../../../server/src/core/board/boardData.ts';
import { intervalWords } from '../../../server/src/core/board/words.ts';
import { german } from '../../../server/src/core/words/de.ts';
import { board } from '../../support/boards.ts';

const marked = `
  topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
  a.txt (2025-01-12): {flood/killed|1,041} died, {flood/injured|1,202} were hurt, in all {flood/affected|2,643}; it took {flood/lasted|about five days}.
  b.txt (2025-01-12): {flood/killed|1,041} died in {flood/lasted|three days}.
  c.txt (2025-01-12): {flood/killed|1,041} died, from {flood/began|3 to 5 January 2025} on.
`;

const told = (data: BoardData, topic: string) => data.topics.find(({ name }) => name === topic)!;

test('is told in German', () => {
  const data = board(marked, german());
  assert.equal(data.sources[0]!.date, '12. Januar');
  const lasted = told(data, 'flood/lasted');
  assert.equal(lasted.scale.unit, 'Tage');
  assert.deepEqual(
    lasted.claims.map(({ reading, because }) => [reading, because]),
    [
      ['4,5–5,5 Tage', 'about = ± 10 %'],
      ['3 Tage', 'wie geschrieben'],
    ],
  );
  assert.deepEqual(
    lasted.conflicts.map(({ sentence }) => sentence),
    ['sie können nicht beide stimmen'],
  );
  const killed = told(data, 'flood/killed');
  assert.deepEqual([killed.consensus?.words, killed.consensus?.share], ['1.041', '3 von 3']);
  assert.deepEqual(
    told(data, 'flood/began').claims.map(({ reading }) => reading),
    ['3.–5. Januar 2025'],
  );
  const [relation] = data.relations;
  assert.deepEqual([relation?.computedWords, relation?.gap], ['2.242–2.244', '399 mehr']);
});

test('differs from the English one in words alone', () => {
  const [english, other] = [board(marked), board(marked, german())];
  assert.equal(english.sources[0]!.date, '12 Jan');
  const deeds = ({ topics, relations }: BoardData): unknown => [
    topics.map(({ claims, conflicts, status, name, scale: { kind, whole } }) => [
      name,
      status,
      kind,
      whole,
      claims.map(({ reading: _, because: __, asOf, ...rest }) => ({ ...rest, asOf: asOf?.iso })),
      conflicts.map(({ sentence: _, ...rest }) => rest),
    ]),
    relations.map(({ holds, topic, computed }) => [holds, topic, computed]),
  ];
  assert.deepEqual(deeds(other), deeds(english));
});

test('an amount has its currency as Germans write it, once in a range', () => {
  const euros = { kind: 'number', unit: 'EUR', whole: false } as const;
  const range = { low: 1_200_000, high: 1_900_000, lowOpen: false, highOpen: false };
  assert.equal(intervalWords(range, euros, german()), '1.200.000–1.900.000\u00a0€');
  assert.equal(intervalWords({ ...range, high: null }, euros, german()), 'mindestens 1.200.000\u00a0€');
});
