/** A drone attack on a port: the dead, tonnes, launchers. */
import type { Article } from './article.ts';

export const drone: Article = {
  published: '2024-11-20',
  rows: [
    [
      'A drone attack on the port of Mirna overnight killed seven people, among them a 12-year-old girl, and set fire to two grain stores, the governor said on Wednesday.',
      'count 7 people | age 12 | count 2 stores | date 2024-11-20',
    ],
    [
      'Air defences shot down 56 of the 81 drones launched since Tuesday evening, the air force reported.',
      'count 56 of a whole drones | count 81 drones | date 2024-11-19–… at-least',
    ],
    [
      'It was the third strike on the port in eight days and came 1,001 days after the invasion began.',
      'ordinal 3 strike | duration 8 day | duration 1001 day after an event',
    ],
    [
      'Some 4,000 tonnes of maize were lost; exports fell to 3.1 million tonnes in October, the lowest since July 2023.',
      'measure 3500–4500 t approx | measure 3100000 t | date 2024-10-01–2024-10-31 | date 2023-07-01–… at-least',
    ],
    [
      "About 40 per cent of the city's 280,000 people were without power at midday, and repairs could take up to five days.",
      'percent 35–45 approx of a whole people | count 280000 people | time 720 | duration 0–5 day at-most weak',
    ],
    ['Oleh, 67, a retired docker, said the blast threw him three metres.', 'age 67 | measure 3 m'],
    [
      'Britain will send 30 more launchers, worth £92m, by Christmas.',
      'count 30 addition launchers | money 92000000 GBP | date …–2024-12-25 at-most',
    ],
    [
      'The navy said its own raid on Sunday had crippled one frigate and damaged two patrol boats 600 km from the front.',
      'date 2024-11-17 | count 1 frigate | count 2 boats | measure 600 km',
    ],
  ],
};
