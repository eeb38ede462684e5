/** A railway accident: the dead, speeds, payments. */
import type { Article } from './article.ts';

export const rail: Article = {
  published: '2023-06-05',
  rows: [
    [
      "At least 288 people died and more than 800 were hurt when three trains collided near Balas at about 7 p.m. on Friday, in the country's worst rail accident for over two decades.",
      'count 288–… at-least people | count (800–… more-than hurt | count 3 trains | time 1140 | date 2023-06-02 | duration (2–… decade more-than',
    ],
    [
      'An express carrying 1,257 passengers ran into a parked goods train at 128 km/h; 12 of its 23 coaches left the rails.',
      'count 1257 passengers | measure 128 km/h | count 12 of a whole coaches | count 23 coaches',
    ],
    ['By Sunday 187 of the bodies had been identified.', 'date …–2023-06-04 at-most | count 187 bodies'],
    [
      'Families of the dead will get 1m rupees each, the seriously injured 200,000 and those with minor wounds 50,000.',
      'money 1000000 INR | count 200000 injured | count 50000',
    ],
    [
      'The railway, which moves 13m people a day over 68,000 km of track, spent 2.4 trillion rupees last year, a 15 per cent increase.',
      'count 13000000 people | measure (68000–… km more-than | money 2400000000000 INR | date 2022-01-01–2022-12-31 | percent 15 increase',
    ],
    [
      'An automatic brake has been fitted to just 2 per cent of the network, 1,455 km.',
      'percent 2 network | measure 1455 km',
    ],
    [
      'Of the 1,127 derailments in the four years to March 2021, 26 per cent were put down to worn track.',
      'count 1127 derailments | duration 4 year | date 2021-03-01–2021-03-31 | percent 26',
    ],
    [
      'Service resumed 51 hours after the crash; the first train, with 35 wagons of coal, passed at 10.40pm on Sunday.',
      'duration 51 hour after an event | count 35 wagons | time 1360 | date 2023-06-04',
    ],
    ['Ravi, a 42-year-old cook, lost two fingers and his 19-year-old son.', 'age 42 | count 2 fingers | age 19'],
  ],
};
