/**
 * Laws of what is never taken over: words are put in, cut and exchanged at and beside tagged figures, and whatever the anchor calls the same says
 * the same figure in the sentence it stands in; whatever leaves the figure as it was is no alarm.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anchor, anchor } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';
import { shiftSpan } from '../../../server/src/core/anchoring/shiftSpans.ts';
import { readFigures, readTagged } from '../../../server/src/core/figures/readFigures.ts';
import { dayOf } from '../../../server/src/core/text/day.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { newsProse } from '../../support/newsProse.ts';
import { random } from '../../support/prose.ts';

const published = dayOf(2001, 2, 3);
const before =
  'about|more than|at least|up to|nearly|fewer than|almost|an estimated|not|only|less than|another|between|early|late|half|minus'.split(
    '|',
  );
const after =
  'thousand|million|per cent|%|km|or more|or so|people|months|years ago|to 90|–90|and a half|of the 900|times|th|+|2019'.split(
    '|',
  );

interface Edit extends Span {
  readonly put: string;
}

/** Edits at and near a span, of every kind. */
function editsOf(text: string, span: Span, next: () => number): Edit[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const from = Math.max(0, span.start - 60);
  const near = [...text.slice(from, span.end + 60).matchAll(/\S+/g)];
  const word = (): Span => {
    const { index, 0: found } = pick(near);
    return { start: from + index, end: from + index + found.length };
  };
  const at = (start: number, put: string): Edit => ({ start, end: start, put });
  const digits = [...text.slice(span.start, span.end).matchAll(/\d/g)].map(({ index }) => span.start + index);
  return [
    at(span.start, `${pick(before)} `),
    at(span.end, `${next() < 0.3 ? '' : ' '}${pick(after)}`),
    { ...word(), put: '' },
    { ...word(), put: pick([...before, ...after]) },
    at(word().start, `${pick([...before, ...after])} `),
    at(word().end, pick([',', '.', ' and', ' or', ' –', ' (', ')'])),
    ...digits.slice(0, 1).map((start) => ({ start, end: start + 1, put: String(Math.floor(next() * 10)) })),
  ];
}

/** What the words at a place say in their sentence. */
const said = (text: string, span: Span): string =>
  JSON.stringify(
    readTagged(text, span, { published }).candidates.map((f) => [f.kind, f.unit, f.hedge, f.interval, f.addition]),
  );

/** Calls `check` for every edit of every figure of some texts. */
function forEveryEdit(check: (old: string, span: Span, today: string, edit: Edit, found: Anchor) => void): void {
  for (let seed = 1; seed <= 4; seed++) {
    const text = newsProse(3000, seed);
    const next = random(seed);
    for (const { span } of readFigures(text, { published })) {
      const selector = describe(text, span);
      for (const edit of editsOf(text, span, next)) {
        const today = text.slice(0, edit.start) + edit.put + text.slice(edit.end);
        check(text, span, today, edit, anchor(today, selector));
      }
    }
  }
}

test('law: what is exact or moved says the figure that was tagged', () => {
  forEveryEdit((old, span, today, { put }, found) => {
    if (found.state !== 'exact' && found.state !== 'moved') return;
    const words = today.slice(found.span.start - 40, found.span.end + 40);
    assert.equal(said(today, found.span), said(old, span), `${found.state} with ${JSON.stringify(put)}: ${words}`);
  });
});

test('law: an edit beside a figure that leaves what it says is no alarm', () => {
  forEveryEdit((old, span, today, edit, found) => {
    if (found.state !== 'edited' || !found.figureChanged) return;
    if (edit.start <= span.end && edit.end >= span.start) return;
    const place = shiftSpan(span, { start: edit.start, end: edit.end, length: edit.put.length });
    assert.notEqual(
      said(today, place),
      said(old, span),
      `${JSON.stringify(edit.put)} in ${today.slice(place.start - 40, place.end + 40)}`,
    );
  });
});
