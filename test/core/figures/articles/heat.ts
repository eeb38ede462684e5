/** A summer of heat: temperatures, records, what comes next. */
import type { Article } from './article.ts';

export const heat: Article = {
  published: '2022-08-01',
  rows: [
    [
      'July was the hottest month since measurements began 127 years ago, with a mean of 24.3 °C, 3.8 degrees above the average for 1991–2020.',
      'date 2022-07-01–2022-07-31 | date 1895-01-30–1896-01-31 | measure 24.3 °C | measure 3.8 ° | date 1991-01-01–2020-12-31 range',
    ],
    [
      'The mercury hit 41.5C at Brenholm airport on 19 July, beating the record of 39.8C set three summers earlier.',
      'measure 41.5 °C | date 2022-07-19 | measure 39.8 °C | count 3 summers',
    ],
    [
      'At night it did not fall below 25 degrees for six consecutive nights.',
      'measure 25–… ° at-least | duration 6 night',
    ],
    [
      'Reservoirs are down to 38 per cent of capacity, against 71 per cent a year ago, and the river is 1.2 metres lower than in spring.',
      'percent 38 capacity | percent 71 | date 2021-01-30–2022-01-31 | measure 1.2 m',
    ],
    [
      'Excess deaths in the four weeks to 24 July are put at 1,700 to 2,100, most of them people over 75.',
      'duration 4 week | date 2022-07-24 | count 1700–2100 range | age (75–… more-than',
    ],
    [
      'Wildfires have burned 14,000 ha, an area larger than the city of Lund, and forced the evacuation of 3,000-odd campers, some of them twice.',
      'measure 14000 ha | count 2500–3500 approx campers | count 2 times',
    ],
    [
      'Rail operators cut speeds to 90 km/h from 160, and one train in four was late by at least half an hour.',
      'measure 90 km/h | measure 160 km/h | fraction 0.25 train | duration 0.5–… hour at-least',
    ],
    [
      "Wheat yields could drop by 10–15 per cent, the farmers' union warned, which would push the price of a loaf to $3.50.",
      'percent 10–15 range | money 3.5 USD',
    ],
    [
      'From Monday, households in 60 districts may use no more than 100 litres per person a day.',
      'date 2022-08-01–… at-least | count 60 districts | measure 0–100 l at-most',
    ],
    [
      'Scientists say such heat, once a 1-in-1,000-year event, now comes every 10 to 15 years, and that each extra half a degree matters.',
      'duration 1000 year | duration 10–15 year range | fraction 0.5 addition',
    ],
    [
      'The forecast for the second half of August is milder, with highs in the low 30s and a 70 per cent chance of rain.',
      'date 2022-08-16–2022-08-31 | percent 70 chance',
    ],
    [
      'The heatwave will ease by Wednesday at the latest, when a front from the west brings 20–40 mm.',
      'date …–2022-08-03 at-most | measure 20–40 mm range',
    ],
  ],
};
