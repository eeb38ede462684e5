/** Pairs of figures in words, and the verdict on them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Changes, TopicRecord } from '../../../server/src/core/records/model.ts';
import { partyNames } from '../../../server/src/core/verdicts/parties.ts';
import { docExamples } from '../../support/docExamples.ts';
import { verdictOn } from '../../support/statements.ts';

/** `check('about 12,000', 'over 12,000', 'consistent hedge')`, both ways round. */
function check(a: string, b: string, expected: string, topic?: TopicRecord): void {
  test(`${a} | ${b} → ${expected}`, () => {
    const { kind, because } = verdictOn(a, b, topic);
    assert.equal(`${kind} ${because}`, expected);
    const turned = verdictOn(b, a, topic);
    assert.equal(`${turned.kind} ${turned.because}`, expected, 'the other way round');
  });
}

const contradiction = 'contradiction disjoint';

describe('examples in the doc comments of rules', () => {
  for (const { file, text } of docExamples('server/src/core/verdicts/rules')) {
    const match = /^(?:(\w+): )?(.*) \| (.*) → (.*)$/.exec(text);
    if (!match) throw new Error(`${file}: not an example: ${text}`);
    check(match[2]!, match[3]!, match[4]!, match[1] ? { changes: match[1] as Changes } : undefined);
  }
});

describe('two values get their rounding bands', () => {
  check('4,000 people', '3,821 people', 'consistent rounding');
  check('5.2 km', '5.23 km', 'consistent rounding');
  check('1.2 million people', '1,230,000 people', 'consistent rounding');
  check('12,000 people', '12,500 people', 'consistent rounding');
  check('300 people', '300 people', 'equal same-reading');
  check('3 million people', '3,000,000 people', 'equal same-reading');
  check('12,000 people', '13,000 people', contradiction);
  check('4,000 people', '5,000 people', contradiction);
  check('1.2 million people', '1.4 million people', contradiction);
});

describe('bands that only touch do not overlap', () => {
  check('21 people', '22 people', contradiction);
  check('300 people', '400 people', contradiction);
  check('2 people', '3 people', contradiction);
});

describe('a bound is never widened, and only a round number is softened against one', () => {
  check('12,000 people', 'more than 12,000 people', 'consistent rounding');
  check('12,000 people', 'less than 12,000 people', 'consistent rounding');
  check('13,000 people', 'more than 12,000 people', 'consistent hedge');
  check('2,700 people', 'more than 2,700 people', 'consistent rounding');
  check('173 people', 'less than 170 people', contradiction);
  check('15 per cent', 'less than 15 per cent', contradiction);
  check('12,345 people', 'more than 12,345 people', contradiction);
  check('11,000 people', 'more than 12,000 people', contradiction);
  check('less than 100 people', 'more than 100 people', contradiction);
  check('at least 300 people', 'at most 200 people', contradiction);
  check('at least 300 people', 'at most 300 people', 'consistent hedge');
});

describe('weak bounds are softer than stated ones', () => {
  check('up to 300 people', '320 people', 'consistent hedge');
  check('as many as 300 people', '340 people', 'consistent hedge');
  check('at most 300 people', '329 people', contradiction);
  check('up to 300 people', '400 people', contradiction);
});

describe('hedges', () => {
  check('about 12,000 people', 'over 12,000 people', 'consistent hedge');
  check('about 12,000 people', '12,800 people', 'consistent hedge');
  check('roughly 300 people', 'around 300 people', 'equal same-reading');
  check('more than 12,000 people', 'over 12,000 people', 'equal same-reading');
  check('at least 300 people', 'approximately 300 people', 'consistent hedge');
  check('about 12,000 people', '15,000 people', contradiction);
});

describe('vague words', () => {
  check('few people', '2 people', 'consistent hedge');
  check('hundreds of people', 'at least 300 people', 'consistent hedge');
  check('thousands of people', '2,700 people', 'consistent hedge');
  check('dozens of people', '36 people', 'consistent hedge');
  check('hundreds of people', '12 people', contradiction);
  check('dozens of people', '4,000 people', contradiction);
});

describe('ranges', () => {
  check('between 20 and 30 people', '25 people', 'consistent range');
  check('21-26 people', '24 to 28 people', 'consistent range');
  check('21-26 people', '27 to 30 people', contradiction);
  check('between 20 and 30 people', '45 people', contradiction);
});

describe('what is added to something said before', () => {
  check('another 2,700 people', '3,000 people', 'consistent addition');
  check('another 2,700 people', '1,200 people', contradiction);
});

describe('units', () => {
  check('5 km', '5,000 metres', 'consistent unit');
  check('half', '50 per cent', 'consistent unit');
  check('a third', '33 per cent', 'consistent rounding');
  check('5 km', '3 miles', 'consistent rounding');
  check('5 km', '5 miles', contradiction);
  check('5 km', '5 kg', 'incomparable dimension');
  check('€400', '$400', 'incomparable dimension');
  check('12 per cent', '12 people', 'incomparable kind');
  check('three people', 'three days', 'incomparable kind');
});

describe('durations are precise to half a unit, and days may be counted inclusively', () => {
  check('six days', 'a week', 'consistent inclusive-counting');
  check('five days', 'six days', 'consistent inclusive-counting');
  check('two weeks', '14 days', 'consistent unit');
  check('two weeks', '12 days', 'consistent rounding');
  check('a year', '12 months', 'consistent unit');
  check('three years', '38 months', 'consistent rounding');
  check('a decade', 'eight years', 'consistent rounding');
  check('more than a month', 'five weeks', 'consistent unit');
  check('five days', 'seven days', contradiction);
  check('three years', 'four years', contradiction);
  check('seven weeks', 'eight weeks', contradiction);
  check('three minutes', 'four minutes', contradiction);
});

describe('ages compare through birth dates', () => {
  check('21-year-old [2025-01-14]', '21-year-old [2025-02-19]', 'equal same-reading');
  check('21-year-old [2025-01-14]', '22-year-old [2025-12-19]', 'consistent range');
  check('21-year-old [2025-01-14]', '20-year-old [2024-03-01]', 'consistent range');
  check('21-year-old [2025-01-14]', '26-year-old [2025-01-14]', contradiction);
  check('21-year-old [2025-01-14]', '22-year-old [2025-01-14]', contradiction);
  check('21-year-old [2025-01-14]', '23-year-old [2025-12-19]', contradiction);
  check('in her 50s [2025-01-14]', '54-year-old [2025-02-19]', 'consistent range');
  check('21-year-old [2025-01-14]', '22-year-old', 'incomparable as-of');
  check('21 [2025-01-14]', '21-year-old [2025-01-14]', 'equal same-reading');
  check('born in May 2003 [2025-02-01]', '21-year-old [2025-01-14]', 'consistent range');
  check('born in 1999 [2025-02-01]', '21-year-old [2025-01-14]', contradiction);
});

describe('dates', () => {
  check('December 2024', 'November 2024', contradiction);
  check('December 2024', '21 December 2024', 'consistent range');
  check('in 2019', 'May 2019', 'consistent range');
  check('January 3 [2025-02-19]', 'Jan. 3, 2025 [2025-01-14]', 'equal same-reading');
  check('January 3 [2025-02-19]', 'January 5 [2025-01-14]', contradiction);
  check('before 2012', 'in 2015', contradiction);
});

describe('tolerance of the topic', () => {
  check('4,000 people', '3,821 people', contradiction, { tolerance: 'exact' });
  check('4,000 people', '4,000 people', 'equal same-reading', { tolerance: 'exact' });
  check('103 people', '100 people', 'consistent tolerance', { tolerance: '5%' });
  check('1,003 people', '957 people', 'consistent tolerance', { tolerance: '5%' });
  check('1,003 people', '943 people', contradiction, { tolerance: '5%' });
});

describe('time', () => {
  const cumulative: TopicRecord = { changes: 'cumulative' };
  check('300 [2025-01-01]', '500 [2025-02-01]', 'updated cumulative', cumulative);
  check('500 [2025-01-01]', '300 [2025-02-01]', 'shrunk cumulative', cumulative);
  check('300 [2025-01-01]', '500 [2025-01-01]', contradiction, cumulative);
  check('300 [2025-01-15]', '500 [2025-01]', 'updated cumulative', cumulative);
  check('300 [2025-01-15]', '500', 'contradiction undated', cumulative);
  check('at least 500 [2025-01-01]', '300 [2025-02-01]', 'shrunk cumulative', cumulative);
  check('at least 500 [2025-01-01]', 'at least 300 [2025-02-01]', 'consistent hedge', cumulative);
  check('300 [2025-01-01]', '500 [2025-02-01]', 'updated varying', { changes: 'varying' });
  check('300 [2025-01-01]', '500 [2025-01-01]', contradiction, { changes: 'varying' });
  check('300 [2025-01-01]', '500 [2025-02-01]', contradiction, { changes: 'fixed' });
  check('300 [2025-01-01]', '500 [2025-02-01]', 'contradiction as-of');
  check('300 [2025-01-01]', '500', contradiction);
});

describe('attribution', () => {
  check('300 [2025-01-01, the mayor]', '500 [2025-01-01, the agency]', 'disputed attribution');
  check('300 [the mayor]', '500 [the agency]', 'disputed attribution');
  check('300 [2025-01-01, The Mayor]', '500 [2025-01-01, mayor]', 'misquoted attribution');
  check('300 [the mayor, in a.txt]', '500 [the mayor, in a.txt]', 'misquoted attribution');
  check('300 [2025-01-01, the mayor]', '500 [2025-01-01]', contradiction);
  check('300 [2025-01-01, the mayor]', '500 [2025-02-01, the mayor]', contradiction, { changes: 'fixed' });

  test('listed aliases are one party', () => {
    const context = { parties: partyNames({ Zelensky: ['Zelenskyy', 'President Zelensky'] }) };
    const { kind } = verdictOn(
      '300 [2025-01-01, Zelenskyy]',
      '500 [2025-01-01, president Zelensky]',
      undefined,
      context,
    );
    assert.equal(kind, 'misquoted');
  });
  test('an alias of an alias is the same party, and so are two that are each other’s', () => {
    const chains: readonly Record<string, string[]>[] = [
      { A: ['B'], B: ['C'] },
      { B: ['C'], A: ['B'] },
      { A: ['C'], C: ['A'] },
    ];
    for (const aliases of chains) {
      const context = { parties: partyNames(aliases) };
      const { kind } = verdictOn('300 [2025-01-01, A]', '500 [2025-01-01, C]', undefined, context);
      assert.equal(kind, 'misquoted', JSON.stringify(aliases));
    }
  });
});
