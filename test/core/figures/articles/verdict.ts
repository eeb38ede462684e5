/** A general on losses: troops, prisoners, replacements. */
import type { Article } from './article.ts';

export const verdict: Article = {
  published: '2025-01-30',
  rows: [
    [
      'General Sano, the army chief, said on Wednesday that 5,000 of the 11,000 troops sent by the North were killed or wounded in the three months to mid-January.',
      'date 2025-01-29 | count 5000 of a whole troops | count 11000 troops | duration 3 month | date 2025-01-11–2025-01-20',
    ],
    [
      'That is about 40 per cent of the force, roughly in line with the estimate of two Western officials, who put deaths at around 1,000.',
      'percent 35–45 approx force | count 2 officials | count 500–1500 approx',
    ],
    [
      'Only two prisoners are known: a 20-year-old rifleman and a scout, 26, who were captured separately on 9 January.',
      'count 2 prisoners | age 20 | age 26 | date 2025-01-09',
    ],
    [
      'Their unit, the 94th Brigade, has been pulled back 30 to 50 kilometres from the line after losing, by one count, 774 men in a week.',
      'measure 30–50 km range | count 774 men | duration 1 week',
    ],
    [
      'Replacements, thought to number 3,000 or 4,000, could arrive within 60 days.',
      'count 3000–4000 range | duration 60 day',
    ],
    [
      'Since the autumn the North has shipped 200 long-range guns and more than 20,000 containers of shells.',
      'date 2024-09-01–… at-least | count 200 guns | count (20000–… more-than containers',
    ],
    [
      'The general, 61, spoke for an hour and a half and took nine questions.',
      'age 61 | duration 1.5 hour | count 9 questions',
    ],
    [
      'He denied that half a battalion, about 250 men, had surrendered on Christmas Eve.',
      'fraction 0.5 | count 225–275 approx men | date 2024-12-24',
    ],
  ],
};
