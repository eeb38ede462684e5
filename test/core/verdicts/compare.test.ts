import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Changes, TopicRecord } from '../../../server/src/core/records/model.ts';
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

describe('examples in the doc comments of rules', () => {
  for (const { file, text } of docExamples('server/src/core/verdicts/rules')) {
    const match = /^(?:(\w+): )?(.*) \| (.*) → (.*)$/.exec(text);
    if (!match) throw new Error(`${file}: not an example: ${text}`);
    check(match[2]!, match[3]!, match[4]!, match[1] ? { changes: match[1] as Changes } : undefined);
  }
});

describe('rounding', () => {
  check('4,000', '3,821', 'consistent rounding');
  check('12,000', '12,500', 'consistent rounding');
  check('12,000', '13,000', 'contradiction disjoint');
  check('21', '22', 'contradiction disjoint');
  check('300', '300', 'equal same-reading');
});

describe('bounds are never widened, and only a round number is softened against one', () => {
  check('12,000', 'more than 12,000', 'consistent rounding');
  check('12,345', 'more than 12,345', 'contradiction disjoint');
  check('13,000', 'more than 12,000', 'consistent hedge');
});
