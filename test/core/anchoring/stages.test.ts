/**
 * A text of 100 KB with 200 tagged figures is edited in twenty stages; where each claim stands after each of them is compared with a reviewed
 * baseline, and no figure that changed may pass for the one tagged. `UPDATE_BASELINES=1` writes the baseline anew; look at the difference.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Anchor, anchorAll } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';
import { shiftSpan } from '../../../server/src/core/anchoring/shiftSpans.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { prose, random } from '../../support/prose.ts';

const baseline = path.join(
  fileURLToPath(new URL('../../../../', import.meta.url)),
  'test/baselines/anchoring-stages.txt',
);

/** A tagged figure through the stages: where it really is, and whether it is still the words that were tagged. */
interface Fate {
  readonly span: Span;
  readonly words: 'as tagged' | 'changed' | 'gone';
}

interface Stage {
  readonly text: string;
  readonly fates: readonly Fate[];
}

interface Edit extends Span {
  readonly put: string;
}

function edited({ text, fates }: Stage, edit: Edit): Stage {
  const after = text.slice(0, edit.start) + edit.put + text.slice(edit.end);
  return {
    text: after,
    fates: fates.map(({ span, words }) => {
      const moved = shiftSpan(span, { start: edit.start, end: edit.end, length: edit.put.length });
      if (words === 'gone' || moved.start === moved.end) return { span: moved, words: 'gone' };
      const touches = edit.start < span.end && span.start < edit.end;
      return { span: moved, words: touches ? 'changed' : words };
    }),
  };
}

/** What writers do to a text, by turns. */
const kinds: readonly ((stage: Stage, next: () => number) => Edit)[] = [
  // a figure corrected
  ({ text, fates }, next) => {
    const { span } = fates[Math.floor(next() * fates.length)]!;
    const digit = text.slice(span.start, span.end).search(/\d/);
    if (digit === -1) return { start: span.start, end: span.start, put: '' };
    const at = span.start + digit;
    return { start: at, end: at + 1, put: String((Number(text[at]) % 9) + 1) };
  },
  // words put in between two sentences
  ({ text }, next) => {
    const at = text.indexOf('. ', Math.floor(next() * text.length * 0.95)) + 2;
    return { start: at, end: at, put: 'As was known by then, nothing of this was certain. ' };
  },
  // a sentence cut
  ({ text }, next) => {
    const start = text.indexOf('. ', Math.floor(next() * text.length * 0.9)) + 2;
    return { start, end: text.indexOf('. ', start) + 2, put: '' };
  },
  // a word exchanged
  ({ text }, next) => {
    const at = text.indexOf(' the ', Math.floor(next() * text.length * 0.95));
    return { start: at + 1, end: at + 4, put: 'that same' };
  },
  // a paragraph put in
  ({ text }, next) => {
    const at = text.indexOf('\n\n', Math.floor(next() * text.length * 0.95)) + 2;
    return { start: at, end: at, put: `${prose(400, Math.floor(next() * 1e6)).text.trim()}\n\n` };
  },
];

function outcome(anchor: Anchor, fate: Fate): string {
  const isThere = anchor.span !== null && anchor.span.start < fate.span.end && fate.span.start < anchor.span.end;
  if (anchor.state === 'orphaned') return fate.words === 'gone' ? 'orphaned: gone' : 'orphaned: still there';
  if (fate.words === 'gone') return `${anchor.state}: though gone`;
  return isThere ? anchor.state : `${anchor.state}: in the wrong place`;
}

test('200 figures through twenty stages of editing stand where the baseline says', () => {
  const start = prose(100_000, 5);
  const step = start.figures.length / 200;
  const spans = Array.from({ length: 200 }, (_, n) => start.figures[Math.floor(n * step)]!);
  const selectors = spans.map((span) => describe(start.text, span));
  const next = random(11);
  let stage: Stage = { text: start.text, fates: spans.map((span) => ({ span, words: 'as tagged' })) };
  const lines: string[] = [];
  for (let number = 1; number <= 20; number++) {
    for (let edit = 0; edit < 10; edit++) {
      const kind = kinds[Math.floor(next() * kinds.length)]!;
      stage = edited(stage, kind(stage, next));
    }
    const anchors = anchorAll(stage.text, selectors);
    const counts = new Map<string, number>();
    for (const [i, anchor] of anchors.entries()) {
      const fate = stage.fates[i]!;
      const result = outcome(anchor, fate);
      counts.set(result, (counts.get(result) ?? 0) + 1);
      const isTakenOver = (anchor.state === 'exact' || anchor.state === 'moved') && fate.words !== 'as tagged';
      assert.ok(!isTakenOver, `stage ${number}: ${JSON.stringify(selectors[i])} was changed and is ${anchor.state}`);
      if (result === 'exact') continue;
      const today = anchor.span ? stage.text.slice(anchor.span.start, anchor.span.end) : '–';
      lines.push(`  ${String(i + 1).padStart(3)}  ${result.padEnd(22)}  ${selectors[i]!.exact}  →  ${today}`);
    }
    const summary = [...counts].sort().map(([result, n]) => `${n} ${result}`);
    lines.splice(lines.length - (200 - (counts.get('exact') ?? 0)), 0, `stage ${number}: ${summary.join(', ')}`);
  }
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_BASELINES) fs.writeFileSync(baseline, text);
  assert.equal(text, fs.readFileSync(baseline, 'utf8'));
});
