/** A merger of brewers: prices, shares, savings. */
import type { Article } from './article.ts';

export const merger: Article = {
  published: '2024-10-03',
  rows: [
    [
      "Brel, the Belgian brewer, has agreed to buy its smaller rival Osk for €7.4bn in cash, or €61.50 a share, a premium of 28 per cent to Wednesday's close.",
      'money 7400000000 EUR | money 61.5 EUR | percent 28 | date 2024-10-02',
    ],
    [
      'The deal, the biggest in the industry for eight years, creates a group with sales of just over €19bn and a 16 percent share of the world market.',
      'duration 8 year | money 19000000000–20900000000) EUR approx | percent 16 share',
    ],
    [
      'Osk investors holding 37.2 per cent of the stock, among them the founding family with 21, have said yes.',
      'percent 37.2 stock | count 21',
    ],
    [
      'Brel, whose shares slid as much as 4.8% before closing 2.9% lower, will borrow €5.5-6bn, taking net debt to 3.4 times earnings.',
      'percent 0–4.8 at-most weak | percent 2.9 lower | money 5500000000–6000000000 EUR range | count 3.4 times',
    ],
    [
      'Annual savings of at least €310m are promised by the third year; one-off costs will eat up €450m of that.',
      'money 310000000–… EUR at-least | ordinal 3 year | money 450000000 EUR',
    ],
    [
      'Some 2,300 of a combined 58,000 staff will go, a quarter of them in head offices.',
      'count 2070–2530 approx of a whole staff | count 58000 staff | fraction 0.25',
    ],
    [
      'Regulators in Brussels have 25 working days, extendable by 90, to decide, and a ruling is expected before Christmas.',
      'duration 25 day | count 90 | date …–2024-12-25) less-than',
    ],
    [
      'Chief executive Ines Maas, 49, who joined from a soft-drinks maker in 2019, called it “a once-in-a-generation chance”.',
      'age 49 | date 2019-01-01–2019-12-31',
    ],
    [
      'Brel paid 11.5 times profit, against the 14 or 15 that others paid in the 2010s.',
      'count 11.5 times | count 14–15 range | date 2010-01-01–2019-12-31',
    ],
    [
      'Founded in 1366, the brewer owns 240 brands in 55 countries and sells one in every nine beers drunk in Europe.',
      'date 1366-01-01–1366-12-31 | count 240 brands | count 55 countries | fraction 0.11111111 beers',
    ],
    [
      'Union leader Tom Claes said workers wanted a pay rise of 5 to 6 per cent, not “a 0.7 per cent insult”.',
      'percent 5–6 range | percent 0.7 insult',
    ],
    ['Barley fell $3.25, or 1.2 per cent, to $268 a tonne in Chicago.', 'money 3.25 USD | percent 1.2 | money 268 USD'],
  ],
};
