/** The language of relations, and the arithmetic behind it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { closed, type Interval, isEmpty } from '../../../server/src/core/figures/interval.ts';
import { add, divide, multiply, subtract } from '../../../server/src/core/verdicts/relations/arithmetic.ts';
import { type Expression, parseExpression } from '../../../server/src/core/verdicts/relations/expression.ts';
import { parseRelations } from '../../../server/src/core/verdicts/relations/relation.ts';
import { inWords } from '../../../server/src/core/words/print.ts';

/** An expression with all its parentheses. */
function show(e: Expression): string {
  switch (e.kind) {
    case 'topic':
      return e.name;
    case 'number':
      return String(e.value);
    case 'operation':
      return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
  }
}

describe('expressions', () => {
  const check = (text: string, expected: string): void => {
    test(text, () => {
      const { expression, problem } = parseExpression(text);
      assert.equal(problem, undefined);
      assert.equal(show(expression!), expected);
    });
  };
  check('a/b + c/d', '(a/b + c/d)');
  check('a/b - c/d - e/f', '((a/b - c/d) - e/f)');
  check('a/b - (c/d - e/f)', '(a/b - (c/d - e/f))');
  check('a/b + 2 * c/d', '(a/b + (2 * c/d))');
  check('began-on/the-flood + 1,000', '(began-on/the-flood + 1000)');
  check('12% of a/b', '(0.12 * a/b)');
  check('a/share of c/d', '(a/share * c/d)');
  check('a/b − c/d × e/f ÷ 2', '(a/b - ((c/d * e/f) / 2))');

  const fails = (text: string, column: number, message: RegExp): void => {
    test(`${JSON.stringify(text.slice(0, 40))} fails at ${column}`, () => {
      const { problem } = parseExpression(text);
      assert.match(problem ? inWords(problem.message) : '', message);
      assert.equal(problem?.span.start, column);
    });
  };
  fails('', 0, /missing/);
  fails('a/b +', 5, /missing/);
  fails('a/b c/d', 4, /not expected/);
  fails('(a/b + c/d', 10, /closing parenthesis/);
  fails('a/b + killed', 6, /neither a topic/);
  fails('a/b+c/d', 0, /neither a topic.*between spaces/);
  fails(Array(5000).fill('a/b').join(' + '), 1200, /longer than 400 words/);
  fails('('.repeat(300), 100, /nested/);

  test('any text at all gives an expression or a problem within it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { expression, problem } = parseExpression(text);
        assert.ok(expression ? !problem : problem!.span.start <= text.length);
      }),
    );
  });
});

describe('interval arithmetic', () => {
  const end = fc.integer({ min: -6, max: 6 });
  const interval: fc.Arbitrary<Interval> = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .map(([a, b, lowOpen, highOpen]) => ({ low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen }))
    .filter((i) => !isEmpty(i));
  const holds = (i: Interval, x: number): boolean =>
    (x > i.low || (x === i.low && !i.lowOpen)) && (x < i.high || (x === i.high && !i.highOpen));
  /** A number of the interval. */
  const inside = (i: Interval, share: number): number => (i.low === i.high ? i.low : i.low + (i.high - i.low) * share);

  test('the result holds what comes of any numbers of the two', () => {
    const share = fc.constantFrom(0.125, 0.25, 0.5, 0.75);
    fc.assert(
      fc.property(interval, interval, share, share, (a, b, s, t) => {
        const [x, y] = [inside(a, s), inside(b, t)];
        assert.ok(holds(add(a, b), x + y), 'sum');
        assert.ok(holds(subtract(a, b), x - y), 'difference');
        assert.ok(holds(multiply(a, b), x * y), 'product');
        const quotient = divide(a, b);
        if (quotient) assert.ok(x / y >= quotient.low - 1e-9 && x / y <= quotient.high + 1e-9, 'quotient');
        else assert.ok(b.low <= 0 && b.high >= 0, 'only zero cannot divide');
      }),
    );
  });

  test('open and infinite ends', () => {
    const over = (low: number): Interval => ({ low, high: Infinity, lowOpen: true, highOpen: true });
    assert.deepEqual(add(over(2700), closed(250, 350)), over(2950));
    assert.deepEqual(multiply(over(2), closed(3, 3)), over(6));
    assert.deepEqual(divide(closed(1, 1), over(0)), over(0));
    assert.equal(divide(closed(1, 1), closed(0, 5)), undefined);
  });
});

describe('problems of relations', () => {
  const check = (relations: readonly Readonly<Record<string, string>>[], expected: readonly RegExp[]): void => {
    test(relations.map((r) => JSON.stringify(r)).join(' '), () => {
      const topics = new Map([['a/a', { relations }]]);
      const { problems } = parseRelations(
        topics,
        (topic) => topic !== 'a/unknown',
        (topic) => topic,
      );
      assert.equal(problems.length, expected.length, JSON.stringify(problems));
      for (const [i, pattern] of expected.entries()) assert.match(inWords(problems[i]!.message), pattern);
    });
  };
  check([{ equals: 'b/b + c/c' }, { atMost: 'b/b' }], []);
  check([{ equal: 'b/b' }], [/"equal" is no relation/]);
  check([{ equals: 'b/b + a/unknown' }], [/a\/unknown/]);
  check([{ equals: 'a/a + b/b' }], [/from itself: a\/a → a\/a/]);

  test('a circle over several topics', () => {
    const topics = new Map([
      ['a/a', { relations: [{ equals: 'b/b + 1' }] }],
      ['b/b', { relations: [{ equals: 'a/a - 1' }] }],
    ]);
    const { problems } = parseRelations(
      topics,
      () => true,
      (topic) => topic,
    );
    assert.deepEqual(
      problems.map(({ message }) => inWords(message)),
      ['computes a/a from itself: a/a → b/b → a/a', 'computes b/b from itself: b/b → a/a → b/b'],
    );
  });
});
