/** A central bank: rates, inflation, what borrowers save. */
import type { Article } from './article.ts';

export const bank: Article = {
  published: '2024-07-18',
  rows: [
    [
      'The central bank cut its main rate by a quarter of a point to 3.5 per cent on Thursday, the second cut in as many months, by seven votes to two.',
      'count 0.25 point | percent 3.5 | date 2024-07-18 | ordinal 2 cut | count 7 votes | count 2',
    ],
    [
      'Inflation eased to 2.4 per cent in June from 2.9 per cent in May and a peak of 10.7 per cent in the autumn of 2022.',
      'percent 2.4 | date 2024-06-01–2024-06-30 | percent 2.9 | date 2024-05-01–2024-05-31 | percent 10.7 | date 2022-09-01–2022-11-30',
    ],
    [
      'Markets see a 70 per cent chance of another cut this year and rates of 2.25-2.5 per cent by the end of next year.',
      'percent 70 chance | date 2024-01-01–2024-12-31 | percent 2.25–2.5 range | date …–2025-12-31 at-most',
    ],
    [
      'The crown fell 0.8 per cent to 11.62 to the euro, its weakest in four months.',
      'percent 0.8 | count 11.62 | duration 4 month',
    ],
    [
      'A borrower with a 20-year mortgage of 2m crowns will save 310 crowns a month.',
      'duration 20 year | count 2000000 crowns | count 310 crowns',
    ],
    [
      'Wages are rising by 5.1 per cent a year, more than double the pace of prices, but one worker in six earns less than 180 crowns an hour.',
      'percent 5.1 | fraction 0.16666667 worker | count 0–180) less-than crowns',
    ],
    [
      'The economy, which shrank for three quarters in a row until March, grew by 0.3 per cent in the second quarter and should expand by 1 to 1.5 per cent in 2024 as a whole.',
      'duration 3 quarter | date …–2024-03-31 at-most | percent 0.3 | date 2024-04-01–2024-06-30 | percent 1–1.5 range | date 2024-01-01–2024-12-31',
    ],
    [
      'Governor Karin Holt, 58, whose six-year term ends on 31 December, said there was “no rush”.',
      'age 58 | duration 6 year | date 2024-12-31',
    ],
  ],
};
