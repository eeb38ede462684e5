/** Fixes that write a claim anew: made when they are looked at, and nothing of them is left when they are gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepFigure, tagAgain } from '../../server/src/core/fixes/claimFixes.ts';
import type { Claim } from '../../server/src/core/records/model.ts';
import { say } from '../../server/src/core/words/message.ts';

const claim: Claim = {
  id: '3f0c1c9a-6c1e-4a55-9a3c-0d9a4e1b7c11',
  topic: 'flood/killed',
  source: 'a.txt',
  selector: { type: 'TextQuoteSelector', exact: '41 people', prefix: 'that ', suffix: ' had' },
};
const text = 'They said on Monday that 43 people had died.';
const span = { start: 25, end: 34 };

test('what a fix writes are the words of today', () => {
  const fix = tagAgain(say`again`, text, claim, span);
  assert.ok('writes' in fix);
  assert.match(fix.writes[0]!.text!, /"exact": "43 people"/);
  assert.equal(fix.writes, fix.writes, 'described once');
  assert.deepEqual(Object.keys(fix), ['title', 'writes']);
  assert.deepEqual(structuredClone({ ...fix }), { title: say`again`, writes: fix.writes });
});

test('all fixes share one hidden class, which would hold the text of a keystroke for long', () => {
  const getters = [tagAgain, keepFigure, tagAgain].map(
    (make) => Object.getOwnPropertyDescriptor(make(say`again`, text, claim, span), 'writes')?.get,
  );
  assert.equal(new Set(getters).size, 1);
});
