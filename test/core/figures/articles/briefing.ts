/** A briefing on foreign troops: losses, ages, pay. */
import type { Article } from './article.ts';

export const briefing: Article = {
  published: '2025-02-11',
  rows: [
    [
      'Around 12,000 troops from the North have fought in Tarsk since last autumn, and at least 4,000 of them are dead or wounded, analysts say.',
      'count 10800–13200 approx troops | date 2024-09-01–… at-least | count 4000–… at-least dead or wounded',
    ],
    [
      'They vanished from the front for some three weeks in January, then returned on Feb. 6, in groups of no more than a dozen.',
      'duration 2.5–3.5 week approx | date 2025-01-01–2025-01-31 | date 2025-02-06 | count 0–12 at-most',
    ],
    [
      'President Havel said in his evening address on Friday that “hundreds” had been “destroyed” in the new attacks.',
      'date 2025-02-07 | count 200–2000) vague',
    ],
    [
      'Lieutenant Petro, 29, who commands a mortar crew of eight, said the men were fit, aged between 23 and 27 and carried no identity papers.',
      'age 29 | count 8 | age 23–27 range',
    ],
    [
      'Of the four men his unit tried to capture, three blew themselves up; the fourth, a corporal, bled to death 200 metres from the trench.',
      'count 4 men | count 3 | ordinal 4 | measure 200 m',
    ],
    [
      'Their state earns up to $572m a year from the deployment, by one estimate, and has received more than 1 million barrels of oil since March 2024.',
      'money 0–572000000 USD at-most weak | measure (1000000–… bbl more-than | date 2024-03-01–… at-least',
    ],
    [
      'Satellite images from 3 November show that the training range at Serg doubled in size within 60 days.',
      'date 2024-11-03 | duration 60 day',
    ],
    [
      'Two thirds of the 150 shells fired at one village on Monday morning did not explode.',
      'fraction 0.66666667 of a whole shells | count 150 shells | date 2025-02-10',
    ],
    ['The prisoners, both in their early twenties, have been held for 31 days.', 'age 20–23 range | duration 31 day'],
    ['A second rotation, perhaps 1,500 strong, is expected by spring.', 'ordinal 2 rotation | count 1500'],
  ],
};
