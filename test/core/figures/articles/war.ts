/** A report from a war: prisoners, losses, weapons with numbers for names. */
import type { Article } from './article.ts';

export const war: Article = {
  published: '2025-01-13',
  rows: [
    [
      'The army of Karvel said on Sunday that it had taken 112 prisoners in two days of fighting around the town of Ostrel, bringing the total to just over 900 since the offensive began on 6 August.',
      'date 2025-01-12 | count 112 prisoners | duration 2 day | count 900–990) approx | date 2024-08-06',
    ],
    [
      'Among them were two brothers, Milan, 19, and Jurek, 22, who had been sent to the front three weeks after enlisting.',
      'count 2 brothers | age 19 | age 22 | duration 3 week after an event',
    ],
    ['“We were 40 men; six of us are left,” the elder said.', 'count 40 men | count 6'],
    [
      'A third prisoner, a man in his late 30s, had lost two fingers.',
      'ordinal 3 prisoner | age 36–39 range | count 2 fingers',
    ],
    [
      'Western officials put the losses at up to 1,200 killed or wounded a day.',
      'count 0–1200 at-most weak killed or wounded',
    ],
    [
      'The 8,000-strong 61st Mechanised Brigade, backed by T-72 tanks and two battalions of the 4th Guards Division, had crossed the border near Route 66 at half past three in the morning.',
      'count 8000 | count 2 battalions | time 210',
    ],
    [
      'Of the 12,000 soldiers believed to have been sent, between 3,000 and 4,000 are thought to have been killed, wounded or captured.',
      'count 12000 soldiers | count 3000–4000 range',
    ],
    [
      'A 155-mm shell landed 300m from the hospital, wounding seven people, three of them seriously.',
      'measure 155 mm | measure 300 m | count 7 people | count 3',
    ],
    [
      'The drones, which cost as little as $400 apiece, flew at 150 km/h and carried 3.5-kg charges.',
      'money 400–… USD at-least | measure 150 km/h | measure 3.5 kg',
    ],
    [
      'Fighting has displaced hundreds of thousands, among them 14,000-15,000 children under five.',
      'count 200000–2000000) vague displaced | count 14000–15000 range children | age 0–5) less-than',
    ],
    [
      'The ceasefire of 2019 lasted 11 days; that of last spring, barely a week.',
      'date 2019-01-01–2019-12-31 | duration 11 day | date 2024-03-01–2024-05-31 | duration 1 week',
    ],
    [
      "An exchange of 50 for 50 took place on New Year's Eve, the 60th since the war started almost three years ago.",
      'count 50 | count 50 | date 2024-12-31 | ordinal 60 | date 2020-07-14–2023-07-15 approx',
    ],
    [
      'The minister, speaking at 9.30pm local time on Channel 4, said the front had moved 5 to 7 kilometres east.',
      'time 1290 | measure 5–7 km range',
    ],
    ['At 05:40 a second missile hit the same building.', 'time 340 | ordinal 2 missile'],
    [
      'In all, 23 of the 25 crew members were rescued; the other two are presumed dead.',
      'count 23 of a whole members | count 25 members | count 2 dead',
    ],
  ],
};
