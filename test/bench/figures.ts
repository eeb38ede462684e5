/**
 * How fast figures are read: 1 MB of prose with a figure every 70 characters, beside two floors in the same run, one regular expression
 * that only finds digits and number words, and one look at every character. Medians of interleaved rounds; compare the ratios, machines
 * are noisy.
 *
 *   npm run bench:figures
 */
import { lex } from '../../server/src/core/figures/lexer.ts';
import { lexiconOf } from '../../server/src/core/figures/lexicon.ts';
import { readFigures } from '../../server/src/core/figures/readFigures.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { newsProse } from '../support/newsProse.ts';

const text = newsProse(1_000_000, 1);
const published = parseDay('2025-01-16')!;
const floor =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|dozens)\b/gi;

const contenders: Readonly<Record<string, () => number>> = {
  'figures, everything on': () => readFigures(text, { published }).length,
  'tokens alone': () => lex(text, lexiconOf('en')).end,
  'one regular expression': () => text.match(floor)!.length,
  'one look at every character': () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum === 0 ? 1 : 0;
  },
};

const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round < 12; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const began = performance.now();
    run();
    // The first rounds are the compiler's.
    if (round > 2) times.get(name)!.push(performance.now() - began);
  }
}
for (const [name, list] of times) {
  const sorted = list.sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  const speed = text.length / 1000 / median;
  console.log(
    `${name.padEnd(30)}${median.toFixed(1).padStart(8)} ms  ${speed.toFixed(1).padStart(7)} MB/s   best ${(text.length / 1000 / sorted[0]!).toFixed(1)}   found ${contenders[name]!()}`,
  );
}
