/** A budget: savings, forecasts, yields. */
import type { Article } from './article.ts';

export const budget: Article = {
  published: '2025-03-26',
  rows: [
    [
      'The chancellor cut her growth forecast for 2025 in half, to 1 per cent, and set out £14bn of savings to restore her £9.9bn of headroom.',
      'date 2025-01-01–2025-12-31 | percent 1 | money 14000000000 GBP | money 9900000000 GBP',
    ],
    [
      'Welfare will bear £4.8bn of that, most of it by 2029-30, and 10,000 civil-service posts, about 2 per cent of the total, are to go.',
      'money 4800000000 GBP | date …–2030-12-31 at-most | count 10000 posts | percent 1.5–2.5 approx total',
    ],
    [
      'Defence gets an extra £2.2bn next year, on the way to 2.5 per cent of GDP by April 2027.',
      'money 2200000000 GBP addition | date 2026-01-01–2026-12-31 | percent 2.5 | date …–2027-04-30 at-most',
    ],
    [
      'Inflation is to average 3.2 per cent this year, up from the 2.6 per cent forecast last October, before returning to the 2 per cent target from mid-2026.',
      'percent 3.2 | date 2025-01-01–2025-12-31 | percent 2.6 forecast | date 2024-10-01–2024-10-31 | percent 2 target | date 2026-05-01–… at-least',
    ],
    [
      'Three million households will be £1,720 a year worse off on average, the watchdog says, and 250,000 people, 50,000 of them children, will fall into poverty.',
      'count 3000000 households | money 1720 GBP | count 250000 people | count 50000 children',
    ],
    ['Debt interest comes to £105bn, or £1 in every £10 spent.', 'money 105000000000 GBP | fraction 0.1'],
    [
      'Planning reform adds 0.2 percentage points to growth within five years and 0.4 within ten.',
      'percent 0.2 | duration 5 year | count 0.4 | count 10',
    ],
    ['House building will reach a 40-year high of 305,000 homes a year.', 'duration 40 year | count 305000 homes'],
    [
      'Her speech, the 30th such statement since 1997, took 38 minutes; MPs from four parties walked out.',
      'ordinal 30 statement | date 1997-01-01–… at-least | duration 38 minute | count 4 parties',
    ],
    [
      'Gilt yields dipped to 4.71 per cent from 4.79 at one point, and sterling slipped a third of a cent to $1.2895.',
      'percent 4.71 | percent 4.79 | money 0.003333 USD | money 1.2895 USD',
    ],
  ],
};
