/** Two boats sink: the dead, the missing, the year so far. */
import type { Article } from './article.ts';

export const wreck: Article = {
  published: '2024-06-17',
  rows: [
    [
      'At least 11 migrants are dead and 66 missing after two boats sank off the coast on Sunday night, aid groups said.',
      'count 11–… at-least migrants | count 66 missing | count 2 boats | date 2024-06-16',
    ],
    [
      'One boat, thought to have carried 76 people, had been at sea for eight days when it caught fire 120 miles from land.',
      'count 76 people | duration 8 day | measure 120 mi',
    ],
    [
      'Twelve survivors, aged 9 to 45, were taken ashore, where a woman died shortly after 3 a.m.; another ten bodies were found below deck.',
      'count 12 survivors | age 9–45 range | time 180 | count 10 addition bodies',
    ],
    ['Each passenger had paid $3,500 or so for the crossing.', 'money 3150–3850 USD approx'],
    [
      'More than 23,500 people have drowned or vanished on the route since 2014, the UN says, 800 of them this year.',
      'count (23500–… more-than people | date 2014-01-01–… at-least | count 800 | date 2024-01-01–2024-12-31',
    ],
    [
      'Arrivals, at 23,725 by mid-June, are down by almost 60 per cent on a year earlier, when they exceeded 53,800.',
      'count 23725 | date …–2024-06-20 at-most | percent (54–60 approx | duration 1 year before an event | count (53800–… more-than',
    ],
    [
      'The coast guard was fined €1m in 2021 for ignoring a call from a dinghy with 61 aboard.',
      'money 1000000 EUR | date 2021-01-01–2021-12-31 | count 61',
    ],
  ],
};
