import { lexiconOf } from '../../../server/src/core/figures/languages.ts';
import { lex } from '../../../server/src/core/figures/lexer.ts';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import type { Tokens } from '../../../server/src/core/figures/tokens.ts';
import { parseDay } from '../../../server/src/core/text/day.ts';
import { newsProse } from '../../support/newsProse.ts';
import { interleaved, timed } from '../samples.ts';
import type { Suite } from '../suite.ts';

/** The least that finds a figure: digits and number words. */
const expression =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|dozens)\b/gi;

function eachCharacter(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

export const figures: Suite = {
  name: 'figures',
  title: 'Figures read',
  how: '1 MB of prose with a figure every 70 characters: every figure with hedge, unit, date and noun (20 MB/s are 50 ms); then its parts. The floor finds digits and number words and reads nothing.',
  unit: 'ms',
  contenders: ['countercheck', 'tokens alone', 'each character', 'one expression'],
  async run(found, { wanted }) {
    const name = '1 MB of prose';
    if (!wanted(name)) return;
    const text = newsProse(1_000_000, 1);
    const published = parseDay('2025-01-16')!;
    // Into the arrays of the round before, as reading does: making them would leave their collection to the next contender.
    let tokens: Tokens | undefined;
    const results = await interleaved(
      {
        countercheck: () => timed(() => readFigures(text, { published })),
        'tokens alone': () =>
          timed(() => {
            tokens = lex(text, lexiconOf('en'), 0, text.length, [], tokens);
          }),
        'each character': () => timed(() => eachCharacter(text)),
        'one expression': () => timed(() => text.match(expression)),
      },
      { rounds: 20, warmUp: 4 },
    );
    found({ name, results, goal: '≤ 50 ms' });
  },
};
