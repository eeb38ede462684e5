/** A fraud in court: counts, sums, sentences. */
import type { Article } from './article.ts';

export const court: Article = {
  published: '2024-05-24',
  rows: [
    [
      'A former teacher who defrauded pensioners of £2.3m over more than a decade has been sentenced to 7½ years in prison at Leeds Crown Court.',
      'money 2300000 GBP | duration (1–… decade more-than | duration 7.5 year',
    ],
    [
      'Colin Webb, 63, had pleaded guilty to 19 counts of fraud between April 2009 and October 2020.',
      'age 63 | count 19 counts | date 2009-04-01–2020-10-31 range',
    ],
    [
      'His 41 victims, aged from 68 to 94, lost sums of between £4,000 and £310,000.',
      'count 41 victims | age 68–94 range | money 4000–310000 GBP range',
    ],
    [
      'One couple, both in their eighties, handed over their entire savings, some £180,000, a week after their first meeting.',
      'age 80–89 range | money 162000–198000 GBP approx | duration 1 week after an event',
    ],
    [
      'The judge, Sir Alan Peake, told him he must serve two-thirds of the term before being considered for release, and ordered him to repay £950,000 within three months or face a further four years.',
      'fraction 0.66666667 term | money 950000 GBP | duration 3 month | duration 4 year addition',
    ],
    [
      'Prosecutors dropped six of 25 charges in January after a key witness, then 91, died.',
      'count 6 of a whole charges | count 25 charges | date 2024-01-01–2024-01-31 | age 91',
    ],
    [
      'Webb spent more than half a million pounds on a villa with five bedrooms, £86,000 on two Range Rovers, and just £12.50 on the flowers he sent each Christmas.',
      'money (500000–… GBP more-than | count 5 bedrooms | money 86000 GBP | count 2 Rovers | money 12.5 GBP',
    ],
    [
      'Police first received a complaint in mid-2016 but took nearly four years to act, a delay the force called “unacceptable”.',
      'date 2016-05-01–2016-08-31 | duration (3.6–4 year approx',
    ],
    [
      'His sentence is three years longer than that given to his accomplice, a 58-year-old accountant, in the same court last November.',
      'duration 3 year | age 58 | date 2023-11-01–2023-11-30',
    ],
    [
      'It is the largest case of its kind in the county this century; the previous one, in 2011, involved 11 people and £1.1m.',
      'date 2001-01-01–2100-12-31 | date 2011-01-01–2011-12-31 | count 11 people | money 1100000 GBP',
    ],
    ['An appeal must be lodged by 21 June.', 'date …–2024-06-21 at-most'],
    [
      'The hearing, in courtroom 5, lasted 50 minutes and began at a quarter past two.',
      'duration 50 minute | time 135',
    ],
  ],
};
