/** What the board is told of a snapshot: columns, rows, statuses, scales, conflicts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BoardStatus } from '../../../server/src/core/board/boardData.ts';
import { board, oneClaim, oneTopic } from '../../support/boards.ts';

const flood = `
  topic flood/evacuated: cumulative
  a.txt (2025-01-15): {flood/evacuated by="the mayor"|2,400 people} left.
  b.txt (2025-01-15): {flood/evacuated by="civil protection"|about 2,300 people} left.
  c.txt (2025-01-15): {flood/evacuated|4,100 people} left.
  d.txt (2025-01-19): {flood/evacuated by="the army"|more than 2,600 people} left.
`;

describe('columns', () => {
  test('are the sources with claims, by date of publication, undated after them, drafts last', () => {
    const { sources } = board(`
      draft.txt (2025-01-01, draft): {a/b|1,000} men.
      undated.txt: {a/b|1,000} men.
      late.txt (2025-03-01): {a/b|1,000} men.
      early.txt (2025-02-01): {a/b|1,000} men.
      none.txt (2025-02-01): 1,000 men.
    `);
    assert.deepEqual(
      sources.map(({ path }) => path),
      ['early.txt', 'late.txt', 'undated.txt', 'draft.txt'],
    );
  });

  test('tell the year only where there are several', () => {
    const dates = (marked: string): readonly (string | null)[] => board(marked).sources.map(({ date }) => date);
    assert.deepEqual(dates('a.txt (2025-01-15): {a/b|5} men.'), ['15 Jan']);
    assert.deepEqual(dates('a.txt (2025-01-15): {a/b|5} men.\nb.txt (2024-12-31): {a/b|5} men.'), [
      '31 Dec 2024',
      '15 Jan 2025',
    ]);
  });
});

describe('a claim', () => {
  test('shows the words of its figure, its reading and its place', () => {
    const claim = oneClaim('a.txt (2025-01-15): Nothing.\na.txt: So {a/b by="the mayor"|about 2,300 people} left.');
    assert.equal(claim.figure, 'about 2,300 people');
    assert.match(claim.reading ?? '', /^2,070–2,530/);
    assert.equal(claim.line, 3);
    assert.equal(claim.attributedTo, 'the mayor');
    assert.deepEqual(claim.asOf, { first: 20103, last: 20103, iso: '2025-01-15', words: '15 Jan', stated: false });
  });

  test('has its number on the scale, and the band that rounding gives it', () => {
    const { value, interval, band } = oneClaim('a.txt: {a/b|12,000} men.');
    assert.equal(value, 12000);
    assert.deepEqual(interval, { low: 12000, high: 12000, lowOpen: false, highOpen: false });
    assert.deepEqual(band, { low: 11500, high: 12500, lowOpen: true, highOpen: true });
  });

  test('has an open end where the words have one', () => {
    const { interval, shape } = oneClaim('a.txt: {a/b|more than 12,000} men.');
    assert.deepEqual(interval, { low: 12000, high: null, lowOpen: true, highOpen: true });
    assert.equal(shape, 'bound');
  });
});

describe('statuses', () => {
  const cases: readonly (readonly [string, string, readonly BoardStatus[]])[] = [
    ['one alone', 'a.txt: {a/b|300} men.', ['alone']],
    ['the same', 'a.txt: {a/b|300} men.\nb.txt: {a/b|300} men.', ['equal', 'equal']],
    ['agreeing', 'a.txt: {a/b|4,000} men.\nb.txt: {a/b|3,821} men.', ['consistent', 'consistent']],
    [
      'contradicting, at both ends',
      'a.txt (2025-01-01): {a/b|300} men.\nb.txt (2025-01-01): {a/b|500} men.',
      ['contradiction', 'contradiction'],
    ],
    [
      'unsure whether an update',
      'a.txt (2025-01-01): {a/b|300} men.\nb.txt (2025-02-01): {a/b|500} men.',
      ['unsure', 'unsure'],
    ],
    [
      'updated',
      'topic a/b: cumulative\na.txt (2025-01-01): {a/b|300} men.\nb.txt (2025-02-01): {a/b|500} men.',
      ['updated', 'updated'],
    ],
    [
      'contradicting what most say: the one who does',
      'a.txt: {a/b|51} men.\nb.txt: {a/b|51} men.\nc.txt: {a/b|78} men.',
      ['consistent', 'consistent', 'contradiction'],
    ],
    ['unread', 'a.txt: {a/b|Nobody} left.', ['unread']],
    ['lost', 'a.txt: {a/b|300} men. → Something else entirely stands here now.', ['orphaned']],
    ['set aside', 'a.txt: {a/b rank=deprecated|300} men.', ['deprecated']],
    [
      'explained by a review',
      'a.txt (2025-01-01): {a/b|311} men.\nb.txt (2025-01-01): {a/b|512} men.\nreview a.txt-1 b.txt-1: 311 men | 512 men',
      ['explained', 'explained'],
    ],
  ];
  for (const [name, marked, expected] of cases) {
    test(name, () => {
      assert.deepEqual(
        oneTopic(marked).claims.map(({ status }) => status),
        expected,
      );
    });
  }

  test("a topic's is the worst of its claims", () => assert.equal(oneTopic(flood).status, 'contradiction'));
});

describe('scales', () => {
  const unit = (marked: string): string | null => oneTopic(marked).scale.unit;

  test('counts are of what they count', () => assert.equal(unit(flood), 'people'));

  test('figures in other units of a dimension are converted to the commonest', () => {
    const { scale, claims } = oneTopic(
      'a.txt: {a/b|five days} long.\nb.txt: {a/b|six days} long.\nc.txt: {a/b|a week} long.',
    );
    assert.equal(scale.unit, 'days');
    assert.deepEqual(
      claims.map(({ value }) => value),
      [5, 6, 7],
    );
  });

  test('lengths, temperatures and shares too', () => {
    const values = (marked: string): unknown => {
      const { scale, claims } = oneTopic(marked);
      return [scale.unit, ...claims.map(({ value }) => value)];
    };
    assert.deepEqual(values('a.txt: {a/b|23 m} high.\nb.txt: {a/b|24 metres} high.\nc.txt: {a/b|75 feet} high.'), [
      'm',
      23,
      24,
      22.86,
    ]);
    assert.deepEqual(values('a.txt: {a/b|20 °C} warm.\nb.txt: {a/b|21 °C} warm.\nc.txt: {a/b|68 °F} warm.'), [
      '°C',
      20,
      21,
      20,
    ]);
    assert.deepEqual(values('a.txt: {a/b|half} of them.\nb.txt: {a/b|49 per cent} of them.'), ['%', 50, 49]);
  });

  test('what is of another dimension has no place on it', () => {
    const { claims } = oneTopic('a.txt: {a/b|300} men.\nb.txt: {a/b|310} men.\nc.txt: {a/b|12 per cent} of men.');
    assert.equal(claims[2]!.interval, null);
    assert.equal(claims[2]!.status, 'incomparable');
    assert.notEqual(claims[2]!.reading, null);
  });

  test('dates are days', () => {
    const { scale, claims } = oneTopic('a.txt (2025-01-16): On {a/b|14 January} it rained.');
    assert.equal(scale.kind, 'date');
    assert.deepEqual(claims[0]!.interval, { low: 20102, high: 20102, lowOpen: false, highOpen: false });
  });
});

describe('what most agree on', () => {
  const agreed = (marked: string): string | undefined => oneTopic(marked).consensus?.words;

  test('is the number itself where one is stated, however rounded', () =>
    assert.equal(agreed('a.txt: {a/b|1,180} men.\nb.txt: {a/b|about 1,200} men.\nc.txt: {a/b|1,180} men.'), '1,180'));
  test('is told in whole numbers where people are counted', () =>
    assert.equal(
      agreed('a.txt: {a/b|12 to 15} men.\nb.txt: {a/b|13 to 19} men.\nc.txt: {a/b|10 to 20} men.'),
      '13–15',
    ));
  test('carries the sign of money', () =>
    assert.equal(
      agreed('a.txt: {a/b|€1.2m} it cost.\nb.txt: {a/b|€1.2m} it cost.\nc.txt: {a/b|€1.2m} it cost.'),
      '€1,200,000',
    ));
  test('takes three', () => assert.equal(agreed('a.txt: {a/b|1,180} men.\nb.txt: {a/b|1,180} men.'), undefined));
  test('says who stands outside', () =>
    assert.deepEqual(
      oneTopic('a.txt: {a/b|51} men.\nb.txt: {a/b|51} men.\nc.txt: {a/b|78} men.').claims.map(({ stance }) => stance),
      ['majority', 'majority', 'outlier'],
    ));
});

describe('the words around a quote', () => {
  const around = (text: string): string => {
    const { before, quote, after } = oneClaim(`a.txt: ${text}`);
    return `${before}[${quote}]${after}`;
  };
  test('are the rest of its sentence', () =>
    assert.equal(around('Nobody slept. By noon {a/b|300 men} had left. It rained.'), 'By noon [300 men] had left.'));
  test('are cut where the sentence is long', () => {
    const words = around(`${'one two three four '.repeat(20)}{a/b|300 men} ${'five six seven eight '.repeat(20)}`);
    assert.ok(words.length < 250 && words.startsWith('… ') && words.endsWith(' …'), words);
  });
});

describe('conflicts', () => {
  test('name both claims, worst first, each pair once', () => {
    const { conflicts, claims } = oneTopic(flood);
    const pairs = conflicts.map(({ a, b }) => [claims[a]!.figure, claims[b]!.figure].sort().join(' | '));
    assert.ok(pairs.includes('2,400 people | 4,100 people'), pairs.join('; '));
    assert.equal(new Set(pairs).size, pairs.length);
    assert.equal(conflicts[0]!.kind, 'contradiction');
  });

  test('carry the reason of a review', () => {
    const { conflicts } = oneTopic(
      'a.txt (2025-01-01): {a/b|311} men.\nb.txt (2025-01-01): {a/b|512} men.\nreview a.txt-1 b.txt-1: 311 men | 512 men',
    );
    assert.deepEqual(conflicts[0]!.explained, { reason: 'counted on other days', reviewer: null });
  });
});

describe('the board as data', () => {
  test('survives JSON: open ends are null, nothing is undefined', () => {
    const data = board(flood);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  test('without claims is empty', () =>
    assert.deepEqual(board('a.txt: 300 men.'), { title: 'A board', sources: [], topics: [], relations: [] }));

  test('topics stand by subject and name', () => {
    const { topics } = board('a.txt: {b/y|1,000} men.\na.txt: {a/z|1,000} men.\na.txt: {a/b|1,000} men.');
    assert.deepEqual(
      topics.map(({ name }) => name),
      ['a/b', 'a/z', 'b/y'],
    );
  });
});
