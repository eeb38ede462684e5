/** Exam results: shares, grades, fees. */
import type { Article } from './article.ts';

export const school: Article = {
  published: '2025-08-21',
  rows: [
    [
      'The share of pupils with top marks rose to 21.8 per cent this summer, from 20.6 per cent before the pandemic, results out on Thursday show.',
      'percent 21.8 | date 2025-06-01–2025-08-31 | percent 20.6 | date 2025-08-21',
    ],
    [
      'Girls did better than boys for the 25th year running, but the gap, 5.1 points, is the smallest since 2000.',
      'ordinal 25 year | count 5.1 points | date 2000-01-01–… at-least',
    ],
    [
      'More than 820,000 sixteen-year-olds sat an average of eight papers each; 1,302 of them got the highest mark in at least seven subjects.',
      'count (820000–… more-than | age 16 | count 8 papers | count 1302 | count 7–… at-least subjects',
    ],
    [
      'In London 28.4 per cent of entries earned the top marks, against 17.8 per cent in the north-east.',
      'percent 28.4 entries | percent 17.8',
    ],
    [
      'Two in five of those who took the maths exam again in June failed for a second time.',
      'fraction 0.4 | date 2025-06-01–2025-06-30 | ordinal 2 time',
    ],
    [
      'Leyla Omar, 16, who arrived from Sudan three years ago with no English, won nine top grades.',
      'age 16 | date 2022-02-19–2023-02-20 | count 9 grades',
    ],
    [
      'Her school, rated inadequate in 2018, has cut absence from 14 to 6 per cent and spends £1,400 a pupil on tutoring.',
      'date 2018-01-01–2018-12-31 | percent 6–14 range | money 1400 GBP',
    ],
    [
      'Appeals must be made by 25 September, and fees run from £40 to £115.',
      'date …–2025-09-25 at-most | money 40–115 GBP range',
    ],
  ],
};
