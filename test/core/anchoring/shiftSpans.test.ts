import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shiftSpan } from '../../../server/src/core/anchoring/shiftSpans.ts';

/** Replaces what stands between `<` and `>` by `put` and expects the words between `[` and `]` of `after` to be those shifted. */
function check(before: string, put: string, after: string): void {
  const bare = (s: string, marks: RegExp): string => s.replace(marks, '');
  const spanText = bare(before, /[<>]/g);
  const editText = bare(before, /[[\]]/g);
  const span = { start: spanText.indexOf('['), end: spanText.indexOf(']') - 1 };
  const edit = { start: editText.indexOf('<'), end: editText.indexOf('>') - 1, length: put.length };
  assert.deepEqual(shiftSpan(span, edit), { start: after.indexOf('['), end: after.indexOf(']') - 1 });
}

test('an edit before moves the span', () => check('a<b>c [def] g', 'xyz', 'axyzc [def] g'));
test('an edit behind leaves it', () => check('a [def] g<h>i', 'xyz', 'a [def] gxyzi'));
test('an edit inside changes its length', () => check('a [d<e>f] g', 'xyz', 'a [dxyzf] g'));
test('all of it typed over', () => check('a [<def>] g', 'xy', 'a [xy] g'));
test('typing right before it stays outside', () => check('a <>[def] g', 'xy', 'a xy[def] g'));
test('typing right behind it stays outside', () => check('a [def]<> g', 'xy', 'a [def]xy g'));
test('an edit over its beginning cuts it', () => check('a< [d>ef] g', 'x', 'ax[ef] g'));
test('an edit over its end cuts it', () => check('a [de<f] >g', 'x', 'a [de]xg'));
test('an edit over it and more leaves it empty', () => check('a< [def] >g', 'x', 'ax[]g'));
test('deleted whole it is empty', () => check('a [<def>] g', '', 'a [] g'));

test('law: words outside an edit are the same words after it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
      (text, put, [a, b, c, d]) => {
        const at = (n: number): number => n % (text.length + 1);
        const [start, end] = [at(a), at(b)].sort((x, y) => x - y) as [number, number];
        const [from, to] = [at(c), at(d)].sort((x, y) => x - y) as [number, number];
        const after = text.slice(0, from) + put + text.slice(to);
        const span = shiftSpan({ start, end }, { start: from, end: to, length: put.length });
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= after.length);
        if (to <= start || from >= end) assert.equal(after.slice(span.start, span.end), text.slice(start, end));
      },
    ),
  );
});
