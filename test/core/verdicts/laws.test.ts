/** What must hold of any two figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Figure, FigureKind, Hedge } from '../../../server/src/core/figures/figure.ts';
import type { Interval } from '../../../server/src/core/figures/interval.ts';
import type { Changes, TopicRecord } from '../../../server/src/core/records/model.ts';
import { compare } from '../../../server/src/core/verdicts/compare.ts';
import type { Statement } from '../../../server/src/core/verdicts/statement.ts';
import { silence } from '../../../server/src/core/words/message.ts';

const kinds: readonly FigureKind[] = ['count', 'percent', 'fraction', 'money', 'measure', 'duration', 'age', 'date'];
const hedges: readonly Hedge[] = ['none', 'approx', 'more-than', 'at-least', 'less-than', 'at-most', 'range', 'vague'];
const units: Readonly<Record<string, readonly string[]>> = {
  money: ['USD', 'EUR'],
  measure: ['km', 'kg'],
  duration: ['minute', 'day', 'week', 'year'],
};

function intervalOf(hedge: Hedge, x: number, width: number): Interval {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return { low: x, high: Infinity, lowOpen: hedge === 'more-than', highOpen: true };
    case 'less-than':
    case 'at-most':
      return { low: 0, high: x, lowOpen: false, highOpen: hedge === 'less-than' };
    case 'none':
      return { low: x, high: x, lowOpen: false, highOpen: false };
    case 'approx':
    case 'range':
    case 'vague':
      return { low: x, high: x + width, lowOpen: false, highOpen: false };
  }
}

const figure: fc.Arbitrary<Figure> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    hedge: fc.constantFrom(...hedges),
    x: fc.integer({ min: 1, max: 60 }),
    width: fc.integer({ min: 1, max: 20 }),
    unit: fc.nat(3),
    round: fc.boolean(),
    weak: fc.boolean(),
    addition: fc.boolean(),
  })
  .map(({ kind, hedge, x, width, unit, round, weak, addition }) => {
    const names = units[kind];
    const nowhere = { start: 0, end: 0 };
    return {
      span: nowhere,
      core: nowhere,
      kind,
      value: hedge === 'range' || hedge === 'vague' ? null : x,
      unit: names ? names[unit % names.length]! : null,
      interval: intervalOf(hedge, x, width),
      band: kind === 'date' || hedge === 'range' ? 0 : round ? 5 : 0.5,
      round,
      hedge,
      weak,
      addition,
      headNoun: null,
      whole: null,
      openAnchor: null,
      implied: [],
      because: silence,
    };
  });

const asOf = fc.option(
  fc.tuple(fc.nat(5), fc.nat(2)).map(([day, days]) => ({
    low: 20_000 + day,
    high: 20_000 + day + days,
    lowOpen: false,
    highOpen: false,
  })),
  { nil: undefined },
);

const statement: fc.Arbitrary<Statement> = fc.record({
  figure,
  asOf,
  attributedTo: fc.constantFrom(undefined, 'mayor', 'agency'),
  source: fc.constantFrom('a.txt', 'b.txt'),
});

const topic: fc.Arbitrary<TopicRecord> = fc.record(
  {
    changes: fc.constantFrom<Changes>('fixed', 'cumulative', 'varying'),
    tolerance: fc.constantFrom('exact', 'rounding', '5%'),
  },
  { requiredKeys: [] },
);

test('which of two comes first makes no difference', () => {
  fc.assert(
    fc.property(statement, statement, topic, (a, b, record) => {
      assert.deepEqual(compare(a, b, record), compare(b, a, record));
    }),
    { numRuns: 1000 },
  );
});

test('a figure equals itself', () => {
  fc.assert(
    fc.property(statement, topic, (a, record) => {
      assert.equal(compare(a, a, record).kind, 'equal');
    }),
  );
});

test('agreement does not depend on who says it, where and how the topic changes', () => {
  const agrees = (a: Statement, b: Statement, record?: TopicRecord): boolean =>
    ['equal', 'consistent'].includes(compare(a, b, record).kind);
  fc.assert(
    fc.property(statement, statement, topic, (a, b, { changes }) => {
      fc.pre(a.figure.kind !== 'age' && b.figure.kind !== 'age'); // ages depend on their day
      const bare = (s: Statement): Statement => ({ figure: s.figure });
      assert.equal(agrees(a, b, changes ? { changes } : {}), agrees(bare(a), bare(b)));
    }),
  );
});
