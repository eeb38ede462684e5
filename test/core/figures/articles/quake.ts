/** An earthquake: magnitudes, tolls, help. */
import type { Article } from './article.ts';

export const quake: Article = {
  published: '2023-02-09',
  rows: [
    [
      'A 7.6-magnitude earthquake struck the coast before dawn on Monday, followed nine hours later by a second of magnitude 6.9, and by more than 700 aftershocks since.',
      'count 7.6 magnitude | date 2023-02-06 | duration 9 hour after an event | count 6.9 | count (700–… more-than aftershocks',
    ],
    [
      'The death toll passed 12,000 on Thursday and is certain to rise; 43,000 people are known to be hurt.',
      'count (12000–… more-than | date 2023-02-09 | count 43000 people',
    ],
    [
      'An eight-year-old boy and his two sisters were pulled alive from the ruins after 61 hours under concrete.',
      'age 8 | count 2 sisters | duration 61 hour',
    ],
    [
      'Temperatures fell to minus 6 degrees Celsius overnight, and tents for only a tenth of the 380,000 homeless have arrived.',
      'measure -6 °C | fraction 0.1 of a whole homeless | count 380000 homeless',
    ],
    [
      'The Red Crescent appealed for $84.5m, of which 31 per cent has been pledged; Norway promised 150m crowns over two years.',
      'money 84500000 USD | percent 31 | count 150000000 crowns | duration 2 year',
    ],
    [
      'Building codes were tightened in 1999, 2007 and again in 2018, yet fewer than one in 10 blocks in the province was built after 2000.',
      'date 1999-01-01–1999-12-31 | date 2007-01-01–2007-12-31 | date 2018-01-01–2018-12-31 | fraction 0–0.1) less-than blocks | date (2000-12-31–… more-than',
    ],
    [
      'The airport, closed since Tuesday, will stay shut until at least 15 February.',
      'date 2023-02-07–… at-least | date 2023-02-15–… at-least',
    ],
    [
      'A convoy of 14 trucks, the first in three days, crossed at Bab Salameh at around 11.45 local time.',
      'count 14 trucks | duration 3 day | time 705',
    ],
    [
      "The WHO's emergency chief, Dr Maya Lind, said up to 23 million people, including 1.4 million children, could be affected.",
      'count 0–23000000 at-most weak people | count 1400000 children',
    ],
    [
      'The quake was felt 450 kilometres away; on a scale of one to 10, a survivor said, “this was a 12”.',
      'measure 450 km | count 1–10 range | count 12',
    ],
    [
      'Rescue teams from 65 nations, with 6,479 members and 200-plus dogs, are working round the clock, 24/7.',
      'count 65 nations | count 6479 members | count 200–… at-least dogs',
    ],
    ['Three out of every four houses in the old town have collapsed or must be torn down.', 'fraction 0.75 houses'],
  ],
};
