/**
 * How long it takes to find 1,000 quotes in 1 MB after 50 edits, beside two floors: searching each quote with `indexOf`, and doing nothing
 * but one look at every character. Medians and minima of interleaved rounds; compare the ratios, machines are noisy.
 *
 *   node out/test/bench/anchoring.js
 */
import { anchorAll } from '../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../server/src/core/anchoring/describe.ts';
import { prose, random } from '../support/prose.ts';

const { text, figures } = prose(1_000_000, 1);
const next = random(2);
const tagged = Array.from({ length: 1000 }, (_, i) => figures[Math.floor((i * figures.length) / 1000)]!);
const selectors = tagged.map((span) => describe(text, span));

// 25 of the edits change the number of a tagged figure, 25 put words in somewhere.
const edits = Array.from({ length: 50 }, (_, i) => {
  const { start, end } = tagged[(i * 20 + 7) % 1000]!;
  return i % 2 === 0
    ? { start, end: end - 1, words: `${Math.floor(next() * 900 + 100)} new peopl` }
    : { start: Math.floor(next() * text.length), end: -1, words: 'as was said ' };
}).sort((a, b) => b.start - a.start);
let today = text;
for (const { start, end, words } of edits) today = today.slice(0, start) + words + today.slice(end < 0 ? start : end);

const contenders: Readonly<Record<string, () => number>> = {
  anchorAll: () => anchorAll(today, selectors).filter((a) => a.span).length,
  'indexOf, a quote at a time': () =>
    selectors.filter(({ prefix = '', exact, suffix = '' }) => today.includes(prefix + exact + suffix)).length,
  'one look at every character': () => {
    let sum = 0;
    for (let i = 0; i < today.length; i++) sum = (sum + today.charCodeAt(i)) | 0;
    return sum === 0 ? 1 : 0;
  },
};
const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round < 15; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const began = performance.now();
    run();
    times.get(name)!.push(performance.now() - began);
  }
}
for (const [name, list] of times) {
  const median = list.sort((a, b) => a - b)[list.length >> 1]!;
  console.log(
    `${name.padEnd(30)}${median.toFixed(1).padStart(8)} ms, at least ${list[0]!.toFixed(1)}   found ${contenders[name]!()}`,
  );
}
const states = new Map<string, number>();
for (const { state } of anchorAll(today, selectors)) states.set(state, (states.get(state) ?? 0) + 1);
console.log([...states].map(([state, n]) => `${n} ${state}`).join(', '));
