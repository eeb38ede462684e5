/** Waiting lists and pay in hospitals. */
import type { Article } from './article.ts';

export const hospital: Article = {
  published: '2025-04-24',
  rows: [
    [
      'Waiting lists in England have fallen for the sixth month running, to 7.42 million cases, the lowest in two years, figures out on Thursday show.',
      'ordinal 6 month | count 7420000 cases | duration 2 year | date 2025-04-24',
    ],
    [
      'But 180,242 people had been waiting for more than 12 months at the end of February, down by about 18,000 in a month.',
      'count 180242 people | duration (12–… month more-than | date 2025-02-21–2025-02-28 | count 16200–19800 approx | duration 1 month',
    ],
    [
      'Just 59.8 per cent were treated within the 18-week target, against a standard of 92 per cent.',
      'percent 59.8 | duration 18 week | percent 92',
    ],
    [
      'In A&E, 75 in every 100 patients were seen inside four hours; one man of 88 spent 31 hours on a trolley.',
      'fraction 0.75 patients | duration 4 hour | count 1 man | age 88 | duration 31 hour',
    ],
    [
      'Ministers want to cut the list by two million by July 2029, or in their words “within a parliament”.',
      'count 2000000 | date …–2029-07-31 at-most',
    ],
    [
      'Spending on agency staff dropped by a third, from £3bn to £2bn, in 2024-25.',
      'fraction 0.33333333 | money 2000000000–3000000000 GBP range | date 2024-01-01–2025-12-31 range',
    ],
    [
      'Junior doctors, who have had rises worth 28.9% over three years, are to be asked in May whether to strike for a 12th time.',
      'percent 28.9 | duration 3 year | date 2025-05-01–2025-05-31 | ordinal 12 time',
    ],
    [
      'A newly qualified doctor earns £36,616, rising to £70,425 at the top of the scale, for a 40-hour week.',
      'money 36616 GBP | money 70425 GBP | duration 40 hour',
    ],
    [
      "The trust's chief, Priya Nair, who is in her mid-forties, said she had 1,140 beds, 97 per cent of them full, and a deficit of £17m.",
      'age 43–46 range | count 1140 beds | percent 97 | money 17000000 GBP',
    ],
    ['Two-year-olds wait longest for an operation, 41 weeks on average.', 'age 2 | duration 41 week'],
    [
      'Measles has hospitalised 1 in 5 of those infected since the New Year.',
      'fraction 0.2 infected | date 2025-01-01–… at-least',
    ],
    [
      'The building, opened by the Queen in 1968, needs £200m to £250m of repairs, among them to 47 of its 52 lifts.',
      'date 1968-01-01–1968-12-31 | money 200000000–250000000 GBP range | count 47 of a whole lifts | count 52 lifts',
    ],
  ],
};
