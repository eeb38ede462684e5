/** A company's quarterly results: money, shares of it, forecasts. */
import type { Article } from './article.ts';

export const results: Article = {
  published: '2025-02-11',
  rows: [
    [
      'Profits at the engineering group Harland & Cole more than doubled to £1.24bn in the year to 31 December, from £604m a year earlier.',
      'money 1240000000 GBP | date 2024-12-31 | money 604000000 GBP | duration 1 year before an event',
    ],
    [
      "Revenue rose 6.5 per cent to $9.8 billion in the fourth quarter, beating analysts' forecasts of $9.4-9.6 billion.",
      'percent 6.5 | money 9800000000 USD | date 2024-10-01–2024-12-31 | money 9400000000–9600000000 USD range',
    ],
    ['Operating margin widened from 11.2% to 12.7%.', 'percent 11.2–12.7 range'],
    [
      'The company, which employs 46,000 people in 31 countries, said it would cut 1,900 jobs, or about 4 per cent of its workforce, by the end of June.',
      'count 46000 people | count 31 countries | count 1900 jobs | percent 3.5–4.5 approx workforce | date …–2025-06-30 at-most',
    ],
    [
      'Shares gained 3.1 percent to 842p in early trading, their highest since November 2021.',
      'percent 3.1 | money 8.42 GBP | date 2021-11-01–… at-least',
    ],
    [
      'Net debt fell by $350m to $2.1bn, and the board proposed a dividend of 14.5 cents a share, up from 12 cents.',
      'money 350000000 USD | money 2100000000 USD | money 0.145 USD | money 0.12 USD',
    ],
    [
      'Chief executive Dana Ruiz, 52, who took over eighteen months ago, called it “a solid first half”, with orders up a fifth.',
      'age 52 | date 2023-07-27–2023-08-26 | fraction 0.2',
    ],
    [
      'The $1.2bn-a-year defence unit, which makes parts for the F-16 and the Boeing 737, grew twofold in a decade.',
      'money 1200000000 USD | duration 1 decade',
    ],
    [
      'It has spent about two-thirds of a €300 million fund set up in mid-2023.',
      'fraction 0.6–0.73333333 approx | money 300000000 EUR | date 2023-05-01–2023-08-31',
    ],
    [
      'Guidance for 2025 was left at 5–7 per cent growth, with capital spending of some $400m to $450m.',
      'date 2025-01-01–2025-12-31 | percent 5–7 range growth | money 360000000–495000000 USD approx',
    ],
    [
      'Nine out of 10 customers renewed, compared with 87 in every 100 in 2023.',
      'fraction 0.9 customers | fraction 0.87 | date 2023-01-01–2023-12-31',
    ],
    [
      'Q1 sales are likely to slip 2 to 3 per cent, the finance director told a 25-minute call with 60-odd analysts.',
      'date 2025-01-01–2025-03-31 | percent 2–3 range | duration 25 minute | count 54–66 approx analysts',
    ],
    [
      'Founded in 1887 with a loan of £200, the firm listed in London in the 1950s and has been in the FTSE 100 since the index began in January 1984.',
      'date 1887-01-01–1887-12-31 | money 200 GBP | date 1950-01-01–1959-12-31 | date 1984-01-01–1984-01-31',
    ],
    [
      'Half of the 30 plants are in Asia; a dozen more will open over the next three years.',
      'fraction 0.5 of a whole plants | count 30 plants | count 12 addition | duration 3 year',
    ],
    ['The pension deficit, once close to £3bn, has all but vanished.', 'money (2700000000–3000000000 GBP approx'],
  ],
};
