/** A storm: gusts, rain, what was cut off. */
import type { Article } from './article.ts';

export const storm: Article = {
  published: '2024-11-29',
  rows: [
    [
      'Storm Berit, packing winds of up to 170 kph, has left nine people dead, two of them in Wales, and cut power to more than half a million homes since Thursday night.',
      'measure 0–170 km/h at-most weak | count 9 people | count 2 | count (500000–… more-than homes | date 2024-11-28–… at-least',
    ],
    [
      'At 6 p.m. on Friday about 385,000 were still without it, most of them in the north-west.',
      'time 1080 | date 2024-11-29 | count 346500–423500 approx',
    ],
    [
      "A month's rain, 94 mm, fell in 12 hours in Capel, and the Teme rose to 5.9m, half a metre short of the 1947 record.",
      'measure 94 mm | duration 12 hour | measure 5.9 m | measure 0.5 m | date 1947-01-01–1947-12-31',
    ],
    [
      'A 74-year-old man and his grandson, eight, drowned when their car was swept off the A470 at around 4am.',
      'age 74 | age 8 | time 240',
    ],
    [
      'Gusts of 60 to 70 mph, and in exposed places 80 mph or more, are forecast until midnight on Sunday.',
      'measure 60–70 mph range | measure 80–… mph at-least | time 0 | date 2024-12-01',
    ],
    [
      'Eleven severe flood warnings, meaning a danger to life, and 158 lesser ones were in force; three weeks ago there were none.',
      'count 11 warnings | count 158 | date 2024-11-05–2024-11-11',
    ],
    ['The M4 was shut between junctions 20 and 22 and all 43 ferries to Ireland were cancelled.', 'count 43 ferries'],
    [
      'Insurers put the bill at a provisional £420m, twice that of Storm Anders, which hit in January 2023.',
      'money 420000000 GBP | date 2023-01-01–2023-01-31',
    ],
    [
      'A third of schools in the county were closed, as were six of its seven libraries.',
      'fraction 0.33333333 schools | count 6 of a whole libraries | count 7 libraries',
    ],
    [
      'A lorry carrying 26 tonnes of cheese lay on its side for the best part of a day on the bridge, which reopened at ten past three.',
      'measure 26 t | time 190',
    ],
    [
      'It was the second named storm in a fortnight and the fourth of the season, which runs from September to August.',
      'ordinal 2 storm | duration 1 fortnight | ordinal 4 season | date 2023-09-01–2024-08-31 range',
    ],
    [
      "Rivers will peak on Saturday, said the agency's Jo Rhys, with levels 1.5 to 2 metres above normal and no let-up before Tuesday.",
      'date 2024-11-30 | measure 1.5–2 m range | date …–2024-11-26) less-than',
    ],
  ],
};
