/** Sentences made to one pattern, as agencies and generators write them: every changed figure is found again among hundreds like it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anchor, anchorAll } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';
import { overlaps, type Span } from '../../../server/src/core/text/span.ts';
import { prose, random } from '../../support/prose.ts';

const { text, figures } = prose(300_000, 3);
const tagged = Array.from({ length: 300 }, (_, i) => figures[Math.floor((i * figures.length) / 300)]!);

/** The text with its tagged spans rewritten, and where they are now. */
function rewritten(words: (old: string) => string): { today: string; spans: Span[] } {
  let today = '';
  let last = 0;
  const spans = tagged.map(({ start, end }) => {
    const put = words(text.slice(start, end));
    today += text.slice(last, start) + put;
    last = end;
    return { start: today.length - put.length, end: today.length };
  });
  return { today: today + text.slice(last), spans };
}

const isAt = ({ span }: Anchor, place: Span): boolean => span !== null && overlaps(span, place);

test('every figure of a text corrected at once: all places are found, none is taken over', () => {
  const next = random(4);
  const { today, spans } = rewritten(() => `${100 + Math.floor(next() * 900)} new people`);
  const anchors = anchorAll(
    today,
    tagged.map((span) => describe(text, span)),
  );
  for (const [i, anchor] of anchors.entries()) {
    assert.equal(anchor.state, 'edited');
    assert.ok(isAt(anchor, spans[i]!), text.slice(tagged[i]!.start, tagged[i]!.end));
  }
});

test('with as little context as other annotators store, nine in ten are found, and hardly one elsewhere', () => {
  const next = random(4);
  const { today, spans } = rewritten(() => `${100 + Math.floor(next() * 900)} new people`);
  const anchors = anchorAll(
    today,
    tagged.map((span) => describe(text, span, { minContext: 30 })),
  );
  const found = anchors.filter((anchor, i) => isAt(anchor, spans[i]!)).length;
  const elsewhere = anchors.filter((anchor, i) => anchor.span && !isAt(anchor, spans[i]!)).length;
  assert.ok(found >= 270, `found ${found} of 300`);
  assert.ok(elsewhere <= 6, `${elsewhere} in the wrong place`);
});

test('a sentence that is gone is never taken for one of the same pattern without a word', () => {
  for (const minContext of [128, 30]) {
    let today = '';
    let last = 0;
    const gone = tagged.filter(({ start, end }) => {
      const from = text.lastIndexOf('. ', start) + 2;
      if (from < last) return false;
      today += text.slice(last, from);
      last = text.indexOf('. ', end) + 2;
      return true;
    });
    today += text.slice(last);
    const anchors = anchorAll(
      today,
      gone.map((span) => describe(text, span, { minContext })),
    );
    const states = anchors.map((anchor) =>
      anchor.state === 'edited' && anchor.figureChanged ? 'reported' : anchor.state,
    );
    assert.deepEqual([...new Set(states)].sort(), ['orphaned', 'reported']);
    assert.ok(states.filter((state) => state === 'orphaned').length >= gone.length * 0.75);
  }
});
