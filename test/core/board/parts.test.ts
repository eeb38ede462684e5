/** Boards on their way: what is packed comes out as it was, parts make up the whole. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boardMemory } from '../../../server/src/core/board/boardMemory.ts';
import { packed, unpacked } from '../../../server/src/core/board/wire/packed.ts';
import { type ArrivedBoard, withPart } from '../../../server/src/core/board/wire/parts.ts';
import { boardOf } from '../../../server/src/core/board.ts';
import { withSources } from '../../../server/src/core/snapshot.ts';
import { board } from '../../support/boards.ts';
import { markedSources } from '../../support/markedSources.ts';

const everything = board(`
  topic flood/evacuated: cumulative
  topic flood/all: { "relations": [{ "equals": "flood/one + flood/two" }] }
  a.txt (2025-01-15): {flood/evacuated by="the mayor"|2,400 people} left, {flood/one|12} and {flood/two|15}.
  b.txt (2025-01-15): {flood/evacuated by="civil protection" rank=preferred|about 2,300 people} left.
  c.txt (2025-01-15): {flood/evacuated|4,100 people} left, {flood/all|40} came.
  d.txt (2025-01-19, draft): {flood/evacuated by="the army" asOf=2025-01-18|more than 2,600 people} left.
  e.txt: {flood/day|before 2012} and {flood/day|Nobody} and {flood/evacuated|12 per cent} of it.
  f.txt: {flood/lost|300} men. → Something else entirely stands here now.
`);

describe('packed', () => {
  test('and unpacked again it is the same', () =>
    assert.deepEqual(unpacked(packed(everything.topics)), everything.topics));
  test('it survives JSON', () =>
    assert.deepEqual(unpacked(JSON.parse(JSON.stringify(packed(everything.topics)))), everything.topics));
  test('no board is none', () => assert.deepEqual(unpacked(packed([])), []));
});

describe('parts', () => {
  const { title, sources, relations, topics } = everything;
  const head = { title, sources, relations, names: topics.map(({ name }) => name) };
  const none = packed([]);

  test('make up the board, in the order of the head', () => {
    const first = withPart(undefined, { head, topics: packed(topics.slice(2)) });
    assert.equal(first.missing, 2);
    const whole = withPart(first, { head: null, topics: packed(topics.slice(0, 2)) });
    assert.equal(whole.missing, 0);
    assert.deepEqual(whole.data, everything);
  });

  test('what is not sent again stays the same object; what the head does not name goes', () => {
    const whole = withPart(undefined, { head, topics: packed(topics) });
    const next: ArrivedBoard = withPart(whole, { head: { ...head, names: head.names.slice(1) }, topics: none });
    assert.equal(next.data.topics[0], whole.data.topics[1]);
    assert.equal(next.data.topics.length, topics.length - 1);
  });
});

describe('what is remembered', () => {
  const { snapshot, texts } = markedSources(`
    a.txt (2025-01-15): {flood/evacuated|2,400 people} left.
    b.txt (2025-01-15): {flood/evacuated|4,100 people} left.
    c.txt (2025-01-15): {flood/damage|€3 million} it cost.
  `);
  const textOf = (path: string): string | undefined => texts.get(path);

  test('topics of an unchanged store are the same objects', () => {
    const memory = boardMemory();
    const [one, two] = [1, 2].map(() => boardOf(snapshot, { title: 'A', textOf, memory }));
    assert.ok(one!.topics.every((topic, i) => topic === two!.topics[i]));
  });

  test('a source read again that says the same changes nothing', () => {
    const memory = boardMemory();
    const before = boardOf(snapshot, { title: 'A', textOf, memory });
    const a = snapshot.sources.get('a.txt')!;
    const again = { ...a, claims: a.claims.map((claim) => structuredClone(claim)) };
    const after = boardOf(withSources(snapshot, [again]), { title: 'A', textOf, memory });
    assert.ok(after.topics.every((topic, i) => topic === before.topics[i]));
  });

  test('a line put in above moves the line, and leaves other topics alone', () => {
    const memory = boardMemory();
    const before = boardOf(snapshot, { title: 'A', textOf, memory });
    const shift = 'Heading\n\n';
    const a = snapshot.sources.get('a.txt')!;
    const moved = {
      ...a,
      claims: a.claims.map((claim) => {
        const { span } = claim.anchor;
        const by = shift.length;
        return { ...claim, anchor: { ...claim.anchor, span: span && { start: span.start + by, end: span.end + by } } };
      }),
    };
    const after = boardOf(withSources(snapshot, [moved as typeof a]), {
      title: 'A',
      textOf: (path) => (path === 'a.txt' ? shift + texts.get(path) : texts.get(path)),
      memory,
    });
    const evacuated = (data: typeof before) => data.topics.find(({ name }) => name === 'flood/evacuated')!;
    assert.deepEqual(
      evacuated(after).claims.map(({ line }, i) => line! - evacuated(before).claims[i]!.line!),
      [2, 0],
    );
    assert.equal(evacuated(after).claims[1], evacuated(before).claims[1]);
    assert.equal(after.topics[0], before.topics[0]);
  });
});
