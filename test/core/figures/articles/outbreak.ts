/** An outbreak of cholera: cases, vaccines, help. */
import type { Article } from './article.ts';

export const outbreak: Article = {
  published: '2024-08-15',
  rows: [
    [
      'Cholera has killed 236 people and infected 9,533 in the delta since the rains began in June, the health ministry said on Wednesday.',
      'count 236 people | count 9533 infected | date 2024-06-01–2024-06-30 | date 2024-08-14',
    ],
    [
      'Children under the age of five account for nearly a third of the deaths.',
      'age 0–5) less-than | fraction (0.3–0.33333333 approx deaths',
    ],
    [
      'Fewer than 40 of the 112 clinics have clean water, and some have not had a delivery of saline for 11 weeks.',
      'count 0–40) less-than of a whole clinics | count 112 clinics | duration 11 week',
    ],
    [
      'One nurse, Amina Yusuf, 28, told our reporter she had treated 60 patients in a single shift, twice the usual number.',
      'count 1 nurse | age 28 | count 60 patients',
    ],
    [
      'The charity has flown in 12.5 tonnes of supplies and wants $6m more to vaccinate 1.3 million people by the end of September.',
      'measure 12.5 t | money 6000000 USD addition | count 1300000 people | date …–2024-09-30 at-most',
    ],
    [
      'A two-dose vaccine gives at least 65 per cent protection for up to three years.',
      'count 2 dose | percent 65–… at-least protection | duration 0–3 year at-most weak',
    ],
    ['The last big outbreak, in 2017, made 128,000 ill.', 'date 2017-01-01–2017-12-31 | count 128000 ill'],
    [
      'Cases doubled between 28 July and 10 August, and the fatality rate, at 2.5 per cent, is well above the 1 per cent considered acceptable.',
      'date 2024-07-28–2024-08-10 range | percent 2.5 | percent 1 acceptable',
    ],
    [
      "Schools in four of the region's nine districts will stay closed for another fortnight.",
      'count 4 of a whole districts | count 9 districts | duration 1 fortnight addition',
    ],
    [
      'Queues at the wells start at 3am, and a 20-litre can of water costs the equivalent of 15 US cents.',
      'time 180 | measure 20 l | money 0.15 USD',
    ],
  ],
};
