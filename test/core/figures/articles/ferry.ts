/** A ferry that sank: passengers, the rescued, the ship and its past. */
import type { Article } from './article.ts';

export const ferry: Article = {
  published: '2023-01-03',
  rows: [
    [
      "MAKAVA, Jan. 3 — The death toll from the sinking of an overloaded ferry off the island of Tolu on New Year's Day rose to 64 on Tuesday after divers reached the lower deck, the coast guard said.",
      'date 2023-01-03 | date 2023-01-01 | count 64 | date 2023-01-03',
    ],
    ['Some 30 people are still missing.', 'count 25–35 approx people'],
    [
      'The Star of Makava III, a 38-metre vessel built in 1987 and licensed to carry 120 passengers, went down at about 10:40 p.m. on Sunday, barely two nautical miles from the harbour mouth, with what investigators now believe were between 210 and 230 people on board.',
      'measure 38 m | date 1987-01-01–1987-12-31 | count 120 passengers | time 1360 | date 2023-01-01 | measure 2 nmi | count 210–230 range people',
    ],
    ['The manifest lists 148 names.', 'count 148 names'],
    ['It does not include children under five, who travel free.', 'age 0–5) less-than'],
    [
      'One hundred and twenty-seven people have been rescued, most of them in the first three hours and by fishermen.',
      'count 127 people | duration 3 hour',
    ],
    [
      'The youngest survivor is an eight-month-old girl who was found on a floating mattress, Lieutenant Ioane Tuala of the coast guard said; the oldest is 77.',
      'age 8 month | age 77',
    ],
    ['Of the dead 41 were women and at least a dozen were children.', 'count 41 women | count 12–… at-least children'],
    ['Twenty-two bodies have yet to be identified.', 'count 22 bodies'],
    [
      'Survivors described waves of two to three metres and cement bags sliding across the car deck.',
      'measure 2–3 m range',
    ],
    [
      '“It took five minutes, maybe less,” said Sione Fale, a 33-year-old teacher who swam for almost two hours with his niece on his back.',
      'duration 5 minute | age 33 | duration (1.8–2 hour approx',
    ],
    ['“On our deck I counted six life jackets.”', 'count 6 jackets'],
    [
      'The owner, Inter-Island Lines, said it would pay $1,500 to each bereaved family and that it had carried more than two million passengers without a fatal accident since 2004.',
      'money 1500 USD | count (2000000–… more-than passengers | date 2004-01-01–… at-least',
    ],
    [
      'Port records, however, show that the ferry was detained twice, in March 2019 and again last August, when inspectors listed 17 deficiencies and found places in the lifeboats for fewer than half of those it may carry.',
      'count 2 times | date 2019-03-01–2019-03-31 | date 2022-08-01–2022-08-31 | count 17 deficiencies | fraction 0–0.5) less-than',
    ],
    ['The fine was $4,000.', 'money 4000 USD'],
    ['The captain, 58, and two crew members were detained on Monday.', 'age 58 | count 2 members | date 2023-01-02'],
    ['A fourth man, believed to be the purser, is being sought.', 'ordinal 4 man'],
    [
      'The prime minister declared three days of mourning and promised a commission of inquiry that is to report within 90 days.',
      'duration 3 day | duration 90 day',
    ],
    [
      'Two navy ships and a P-3 Orion lent by a neighbour are searching 1,400 square kilometres of sea.',
      'count 2 ships | measure 1400 km²',
    ],
    [
      'The water is warm, 27 degrees, but after more than 36 hours hopes are thin.',
      'measure 27 ° | duration (36–… hour more-than',
    ],
    ['“We are not giving up before Thursday,” Lieutenant Tuala said.', 'date …–2022-12-29) less-than'],
    [
      'The archipelago, whose 106,000 inhabitants live on 36 of its roughly 170 islands, depends on ageing boats bought second-hand.',
      'count 106000 inhabitants | count 36 of a whole islands | count 153–187 approx islands',
    ],
    [
      'In August 2009 the sinking of a ferry on the same route cost 74 lives.',
      'date 2009-08-01–2009-08-31 | count 74 lives',
    ],
  ],
};
