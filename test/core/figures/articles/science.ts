/** A trial of a drug, a telescope, the climate. */
import type { Article } from './article.ts';

export const science: Article = {
  published: '2025-06-12',
  rows: [
    [
      'A trial of 1,867 patients in 14 hospitals found that the new drug cut deaths by a third, from 18 per cent to 12 per cent, over 28 days.',
      'count 1867 patients | count 14 hospitals | fraction 0.33333333 | percent 12–18 range | duration 28 day',
    ],
    [
      'Patients were given either 50 mg twice a day or a placebo for two weeks; the average age was 64, and 57 per cent were men.',
      'measure 50 mg | duration 2 week | age 64 | percent 57',
    ],
    [
      'Side effects, mostly nausea, affected about 8 in 100, against 5 in 100 on placebo.',
      'fraction 0.072–0.088 approx | fraction 0.05',
    ],
    [
      'A course costs $35, a hundredth of the price of its nearest rival, and the maker says it can turn out 2.5m packs a month by the autumn.',
      'money 35 USD | fraction 0.01 price | count 2500000 packs | date …–2025-11-30 at-most',
    ],
    [
      'Blood pressure dropped by 10 to 15 points in most cases, and in one it fell to zero.',
      'count 10–15 range points | count 0',
    ],
    [
      'The gene, found on chromosome 7 by a team of 12 in the late 1980s, is carried by 1 in 3,500 newborns.',
      'count 12 | date 1986-01-01–1989-12-31 | fraction 0.00028571429 newborns',
    ],
    [
      'Of those, around one-tenth will fall ill before the age of 30.',
      'fraction 0.08–0.12 approx | age 0–30) less-than',
    ],
    [
      'The virus, a cousin of H5N1, is 50 to 100 nanometres across, a thousandth of the width of a hair.',
      'measure 50–100 nm range | fraction 0.001 width',
    ],
    [
      'The telescope, launched on Christmas Day 2021, orbits 1.5 million kilometres from Earth at −233 °C, or about 40 degrees above absolute zero.',
      'date 2021-12-25 | measure 1500000 km | measure -233 °C | measure 35–45 ° approx',
    ],
    [
      'It has photographed a galaxy 13.5 billion light years away, seen as it was 280m years after the Big Bang.',
      'measure 13500000000 ly | duration 280000000 year after an event',
    ],
    [
      'CO2 levels have risen by half since 1850, from 285 to 427 parts per million.',
      'fraction 0.5 | date 1850-01-01–… at-least | measure 285–427 ppm range',
    ],
    [
      'Seas are 21–24 cm higher than in 1880, and rose 4.5mm last year, twice the rate of the 1990s.',
      'measure 21–24 cm range | date 1880-01-01–1880-12-31 | measure 4.5 mm | date 2024-01-01–2024-12-31 | date 1990-01-01–1999-12-31',
    ],
  ],
};
