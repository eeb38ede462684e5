/**
 * How fast figures are read: 1 MB of prose with a figure every 70 characters, beside two floors in the same run, one regular expression
 * that only finds digits and number words, and one look at every character. Medians of interleaved rounds, by the clock and by the time
 * the process computed; compare the ratios, machines are noisy.
 *
 *   npm run bench:figures
 */

import { lexiconOf } from '../../server/src/core/figures/languages.ts';
import { lex } from '../../server/src/core/figures/lexer.ts';
import { readFigures } from '../../server/src/core/figures/readFigures.ts';
import type { Tokens } from '../../server/src/core/figures/tokens.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { newsProse } from '../support/newsProse.ts';

const text = newsProse(1_000_000, 1);
const published = parseDay('2025-01-16')!;
const floor =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|dozens)\b/gi;

let tokens: Tokens | undefined;
const contenders: Readonly<Record<string, () => number>> = {
  'figures, everything on': () => readFigures(text, { published }).length,
  // Into the arrays of the round before, as reading does: making them would leave their collection to the next contender.
  'tokens alone': () => {
    tokens = lex(text, lexiconOf('en'), 0, text.length, [], tokens);
    return tokens.end;
  },
  'one regular expression': () => text.match(floor)!.length,
  'one look at every character': () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum === 0 ? 1 : 0;
  },
};

interface Times {
  readonly wall: number[];
  /** What the process itself computed, whatever else the machine did meanwhile; other threads of it, as the compiler's, included. */
  readonly cpu: number[];
}

const times = new Map(Object.keys(contenders).map((name): [string, Times] => [name, { wall: [], cpu: [] }]));
for (let round = 0; round < 24; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const began = performance.now();
    const used = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(used);
    const wall = performance.now() - began;
    if (round === 0 && name === 'figures, everything on') console.log(`first reading ${wall.toFixed(0)} ms`);
    // The first rounds are the compiler's.
    if (round < 4) continue;
    times.get(name)!.wall.push(wall);
    times.get(name)!.cpu.push((user + system) / 1000);
  }
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const speed = (ms: number): string => (text.length / 1000 / ms).toFixed(1).padStart(7);
const unit = median(times.get('one regular expression')!.cpu);
for (const [name, { wall, cpu }] of times)
  console.log(
    `${name.padEnd(30)}${median(wall).toFixed(1).padStart(7)} ms ${speed(median(wall))} MB/s  best ${speed(Math.min(...wall))}  by CPU time ${speed(median(cpu))} MB/s, ${(median(cpu) / unit).toFixed(1).padStart(5)} expressions  found ${contenders[name]!()}`,
  );
