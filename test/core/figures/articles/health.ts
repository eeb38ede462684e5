/** An outbreak, and a driver in court. */
import type { Article } from './article.ts';

export const health: Article = {
  published: '2025-03-07',
  rows: [
    [
      'The number of confirmed measles cases in the county has climbed to 198, up from 159 on Tuesday, health officials said.',
      'count 198 | count 159 | date 2025-03-04',
    ],
    [
      'Twenty-three patients, the youngest a five-week-old girl, are in hospital; none has been vaccinated.',
      'count 23 patients | age 5 week',
    ],
    ['Two in three cases are in children aged 5 to 17.', 'fraction 0.66666667 cases | age 5–17 range'],
    [
      'Vaccination rates among kindergarten pupils fell from 93.8 per cent in 2019-20 to 91.2 per cent last year, below the 95 per cent needed.',
      'percent 93.8 | date 2019-01-01–2020-12-31 range | percent 91.2 | date 2024-01-01–2024-12-31 | percent 95',
    ],
    [
      'The first case was recorded on Jan. 29, and the outbreak is likely to last well into the summer, perhaps a year.',
      'date 2025-01-29 | duration 1 year',
    ],
    [
      'An infected person can pass the virus to 12 to 18 others, and symptoms appear seven to 21 days after exposure.',
      'count 12–18 range addition | duration 7–21 day range after an event',
    ],
    [
      'Doctors gave a two-dose course; the first is 93% effective and both together 97%.',
      'count 2 dose | percent 93 | percent 97',
    ],
    [
      'COVID-19 hit the same G7 country far harder: at its Category 4 peak in early 2021, deaths tripled to 1,300 a day.',
      'date 2021-01-01–2021-04-30 | count 1300',
    ],
    [
      'The state has ordered 10,000 extra doses at $25 each, a quarter of a million dollars in all.',
      'count 10000 addition doses | money 25 USD | money 250000 USD',
    ],
    [
      'In the 24 hours to 9am on Thursday there were zero admissions for the first time since mid-February.',
      'duration 24 hour | time 540 | date 2025-03-06 | count 0 admissions | date 2025-02-11–… at-least',
    ],
    [
      'A man who drove at 96mph on the M4 motorway while 2½ times over the limit was jailed for three years and four months on Friday.',
      'measure 96 mph | count 2.5 times | duration 3.3333333 year | date 2025-03-07',
    ],
    [
      'Lee Marsh, 44, of 17 Garden Row, Swindon, admitted causing the death of Ann Poole, a 67-year-old grandmother of six, on 8 November last year.',
      'age 44 | age 67 | count 6 | date 2024-11-08',
    ],
    [
      'He had 113 milligrams of alcohol per 100 millilitres of breath; the legal limit is 35.',
      'measure 113 mg | measure 100 ml | count 35',
    ],
    [
      'Judge Mary Hale said he would serve at least half of the sentence and banned him from driving for five years and eight months.',
      'fraction 0.5–… at-least sentence | duration 5.6666667 year',
    ],
    ['He has 28 days to appeal under section 9 of the 1968 Act.', 'duration 28 day | date 1968-01-01–1968-12-31'],
    [
      'Police had stopped him six weeks earlier, at about 2:15 a.m., doing 70 in a 30 zone.',
      'duration 6 week before an event | time 135 | count 70 | count 30',
    ],
  ],
};
