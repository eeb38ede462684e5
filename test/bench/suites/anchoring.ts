import { anchorAll } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';
import type { TextQuoteSelector } from '../../../server/src/core/records/model.ts';
import { prose, random } from '../../support/prose.ts';
import { interleaved, timed } from '../samples.ts';
import type { Suite } from '../suite.ts';

/** Quotes of a text, and what became of it: half of the edits change a tagged figure, half put words in somewhere. */
function edited(length: number, quotes: number, edits: number): { text: string; selectors: TextQuoteSelector[] } {
  const { text, figures } = prose(length, 1);
  const next = random(2);
  const tagged = Array.from({ length: quotes }, (_, i) => figures[Math.floor((i * figures.length) / quotes)]!);
  const changes = Array.from({ length: edits }, (_, i) => {
    const { start, end } = tagged[Math.floor((i * quotes) / edits)]!;
    const number = Math.floor(next() * 900 + 100);
    const anywhere = Math.floor(next() * length);
    return i % 2 === 0
      ? { start, end, put: `${number} new people` }
      : { start: anywhere, end: anywhere, put: 'as was said ' };
  });
  let today = '';
  let last = 0;
  for (const { start, end, put } of changes.sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    today += text.slice(last, start) + put;
    last = end;
  }
  today += text.slice(last);
  return { text: today, selectors: tagged.map((span) => describe(text, span)) };
}

/** As many searches as there are quotes, each giving up where a character differs. */
const oneByOne = (text: string, selectors: readonly TextQuoteSelector[]): number =>
  selectors.filter(({ prefix = '', exact, suffix = '' }) => text.includes(prefix + exact + suffix)).length;

function everyCharacter(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

export const anchoring: Suite = {
  name: 'anchoring',
  title: 'Quotes found again after edits',
  how: 'All quotes of a text that was edited elsewhere, changed figures among them; every one is found. Beside it: `includes`, a quote at a time, which finds the untouched ones only. The floor looks once at every character.',
  unit: 'ms',
  contenders: ['countercheck', 'one by one', 'every character'],
  async run(found, { wanted }) {
    const sizes = [
      ['100 KB, 200 quotes, 50 edits', 100_000, 200, 50, undefined],
      ['1 MB, 1,000 quotes, 50 edits', 1_000_000, 1000, 50, '≤ 25 ms'],
      ['1 MB, 1,000 quotes, 1,000 edits', 1_000_000, 1000, 1000, undefined],
    ] as const;
    for (const [name, length, quotes, edits, goal] of sizes) {
      if (!wanted(name)) continue;
      const { text, selectors } = edited(length, quotes, edits);
      const lost = anchorAll(text, selectors).filter(({ span }) => span === null).length;
      if (lost > 0) throw new Error(`${name}: ${lost} quotes are not found`);
      const results = await interleaved(
        {
          countercheck: () => timed(() => anchorAll(text, selectors)),
          'one by one': () => timed(() => oneByOne(text, selectors)),
          'every character': () => timed(() => everyCharacter(text)),
        },
        { rounds: 31, warmUp: 5 },
      );
      found({ name, results, ...(goal ? { goal } : {}) });
    }
  },
};
