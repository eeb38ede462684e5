/** A strike at the ports: wages, costs, durations. */
import type { Article } from './article.ts';

export const strike: Article = {
  published: '2024-03-13',
  rows: [
    [
      'Some 45,000 dockworkers walked out at 36 ports at 12:01 a.m. on Tuesday, their first strike in nearly 50 years.',
      'count 40500–49500 approx dockworkers | count 36 ports | time 1 | date 2024-03-12 | duration (45–50 year approx',
    ],
    [
      'The union wants a 77 percent raise over six years; employers have offered almost 50 percent, tripled pension contributions and a $5,000 bonus.',
      'percent 77 raise | duration 6 year | percent (45–50 approx | money 5000 USD',
    ],
    [
      "A docker with 10 years' service earns $39 an hour, or $81,000 a year before overtime.",
      'duration 10 year | money 39 USD | money 81000 USD',
    ],
    [
      'The stoppage could cost the economy between $3.8bn and $4.5bn a day, analysts at the bank said, enough to shave 0.3 percentage points off growth if it lasted a month.',
      'money 3800000000–4500000000 USD range | percent 0.3 | duration 1 month',
    ],
    [
      'More than 100 ships were waiting offshore on Wednesday, compared with three on Sunday.',
      'count (100–… more-than ships | date 2024-03-13 | count 3 | date 2024-03-10',
    ],
    [
      'Freight rates from Asia have gone from $2,100 to $3,400 per 40-foot container since the end of February, the index compiled by Drewex shows.',
      'money 2100–3400 USD range | measure 40 ft | date 2024-02-21–… at-least',
    ],
    [
      "About three-quarters of the country's bananas, 3.8 million tonnes last year, come through the ports on strike.",
      'fraction 0.675–0.825 approx bananas | measure 3800000 t | date 2023-01-01–2023-12-31',
    ],
    [
      'Talks broke down late on Monday night, 90 minutes before the contract expired, and no new date has been set.',
      'date 2024-03-11 | duration 90 minute before an event',
    ],
    ['The last walkout, in 1977, lasted 44 days.', 'date 1977-01-01–1977-12-31 | duration 44 day'],
    [
      'Retailers had brought in goods four to six weeks early, and 9 in 10 said they had enough stock until mid-May.',
      'duration 4–6 week range | fraction 0.9 | date …–2023-05-20 at-most',
    ],
    [
      'Negotiator Paula Reyes, 61, said a 10-year no-automation clause was “worth more than any number”.',
      'age 61 | duration 10 year',
    ],
    [
      "Perishable cargo worth $250m-plus is at risk, including 20,000 boxes of cut flowers for Mother's Day, which falls on 12 May.",
      'money 250000000–… USD at-least | count 20000 boxes | date 2024-05-12',
    ],
    [
      'The White House said it would not use the 1947 law that allows an 80-day cooling-off period.',
      'date 1947-01-01–1947-12-31 | duration 80 day',
    ],
  ],
};
