/** Two captured soldiers: their ages, their unit, times of day in figures. */
import type { Article } from './article.ts';

export const captured: Article = {
  published: '2025-01-12',
  rows: [
    [
      'Northern soldiers, one of them only 20 years old, have been taken alive for the first time, President Havel announced on Saturday.',
      'age 20 | date 2025-01-11',
    ],
    [
      'He posted photographs of two men, one with bandaged hands, the other with his jaw in plaster, in a cell measuring perhaps 6 square metres.',
      'count 2 men | measure 6 m²',
    ],
    [
      'One carried a military card issued in the name of someone else, aged 26, from a region 5,000 km to the east.',
      'age 26 | measure 5000 km',
    ],
    [
      'According to Seoul, some 300 of the men have died and 2,700 have been hurt out of a force estimated at 11,000 to 12,000.',
      'count 250–350 approx men | count 2700 hurt | count 9900–13200 approx',
    ],
    [
      'Kyle Reed, a retired colonel who spent 17 years in the region, said the losses were “three or four times” what any NATO army would accept.',
      'duration 17 year | count 3–4 range times',
    ],
    [
      'The captives were flown to the capital on Jan. 10 in a transport plane that took off at 0430 and landed shortly after 7 a.m.',
      'date 2025-01-10 | time 270 | time 420',
    ],
    ['Each received 1,200 calories a day at first, and about twice that since.', 'measure 1200 cal'],
    [
      'The elder was born in 1999 and has been a soldier for eight years; the younger, born six years later, since 2021.',
      'date 1999-01-01–1999-12-31 | duration 8 year | duration 6 year after an event | date 2021-01-01–… at-least',
    ],
    [
      'They were found on 9 January, between 40 and 50 hours after the assault in which 17 of their 23 comrades fell.',
      'date 2025-01-09 | duration 40–50 hour range after an event | count 17 of a whole comrades | count 23 comrades',
    ],
    ['Under Article 4 of the Third Geneva Convention they are prisoners of war.', '–'],
    [
      'The first contingent of about 1,500 landed in mid-October; by early November there were 10,900.',
      'count 1350–1650 approx | date 2024-10-11–2024-10-20 | date …–2024-11-10 at-most | count 10900',
    ],
    [
      'Nearly all of the 3,000-odd men of one brigade have been replaced at least once.',
      'count 2500–3500 approx men | count 1–… at-least times',
    ],
    [
      "A drone unit filmed 27 dead and 15 wounded in one trench line, the largest such loss in a day since New Year's Day.",
      'count 27 dead | count 15 wounded | duration 1 day | date 2025-01-01–… at-least',
    ],
    [
      'The border region, where 2.1 million people lived before the war, has been under partial occupation for five months and six days.',
      'count 2100000 people | duration 5.2 month',
    ],
  ],
};
