/** A camp is cleared: who lived there, what it cost. */
import type { Article } from './article.ts';

export const camp: Article = {
  published: '2025-02-03',
  rows: [
    [
      'The last 1,100 residents of the Senga camp were told on Sunday night that they had 48 hours to leave.',
      'count 1100 residents | date 2025-02-02 | duration 48 hour',
    ],
    [
      'At its peak in 2022 the camp, run by four aid agencies, housed 86,000 people, six in ten of them under 18.',
      'date 2022-01-01–2022-12-31 | count 4 agencies | count 86000 people | fraction 0.6 | age 0–18) less-than',
    ],
    [
      'More than 300 shelters were bulldozed between Thursday and Saturday.',
      'count (300–… more-than shelters | date 2025-01-30–2025-02-01 range',
    ],
    [
      'Soldiers shot dead at least three men and wounded about a dozen, the UN said, adding that it could not confirm reports of up to 20 deaths.',
      'count 3–… at-least men | count 10.8–13.2 approx wounded | count 0–20 at-most weak deaths',
    ],
    [
      'Halima, 33, walked for two days with her five children, the youngest 14 months old, and a 25-kilo sack of maize.',
      'age 33 | duration 2 day | count 5 children | age 14 month | measure 25 kg',
    ],
    [
      'The minister said the site had cost his country $40m since 2015, of which donors had repaid less than a quarter.',
      'money 40000000 USD | date 2015-01-01–… at-least | fraction 0–0.25) less-than',
    ],
    [
      'Some 70 per cent of those moved in January have found no work, a survey of 2,004 adults shows.',
      'percent 63–77 approx | date 2025-01-01–2025-01-31 | count 2004 adults',
    ],
    ['The next convoy, of 18 buses, will leave at 5 a.m. on Wednesday.', 'count 18 buses | time 300 | date 2025-02-05'],
  ],
};
