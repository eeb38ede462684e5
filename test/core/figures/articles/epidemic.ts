/** An epidemic: cases by week, treatment centres, vaccine. */
import type { Article } from './article.ts';

export const epidemic: Article = {
  published: '2025-01-22',
  rows: [
    ['Cholera: situation report No. 11', '–'],
    ['Data as of 19 January (week 3)', 'date 2025-01-19'],
    ['Highlights.', '–'],
    [
      'Since the outbreak was declared on 4 November 2024, a cumulative total of 4,872 suspected cases, of which 1,306 were confirmed by culture, and 213 deaths (case fatality ratio 4.4%) have been notified from 12 of the 17 health zones.',
      'date 2024-11-04 | count 4872 cases | count 1306 | count 213 deaths | percent 4.4 | count 12 of a whole zones | count 17 zones',
    ],
    [
      'Two zones, Kasiri and Port-Lumbe, account for just over 70% of all cases.',
      'count 2 zones | percent 70–77) approx cases',
    ],
    ['Cases.', '–'],
    [
      'The median age is 23 years (interquartile range 9–38); 27% of cases are children under 5 years, and slightly more than half are female.',
      'duration 23 year | count 9–38 range | percent 27 cases | duration 0–5) year less-than | fraction 0.5–0.55) approx',
    ],
    ['Fifty-eight health workers have fallen ill and six have died.', 'count 58 workers | count 6 died'],
    [
      'Approximately one third of the deaths occurred in the community, before the patient reached any facility.',
      'fraction 0.3–0.36666667 approx deaths',
    ],
    [
      'Among patients admitted to the nine treatment centres fatality is below 1.5%.',
      'count 9 centres | percent 0–1.5) less-than',
    ],
    [
      'Late arrival remains the main problem: the delay between onset and admission, 36 hours on average in December, has come down to 22.',
      'duration 36 hour | date 2024-12-01–2024-12-31 | count 22',
    ],
    [
      "In Port-Lumbe, where some 140,000 people displaced by last October's fighting share fewer than 400 latrines, the attack rate has reached 34 per 10,000, against a provincial average of 11.",
      'count 126000–154000 approx people | date 2024-10-01–2024-10-31 | count 0–400) less-than latrines | count 34 | count 10000 | count 11',
    ],
    ['Water and sanitation.', '–'],
    ['Of 86 water points tested, 49 showed faecal contamination.', 'count 86 points | count 49'],
    [
      'Daily supply in the displacement sites stands at 7 litres per person; the emergency standard is at least 15.',
      'measure 7 l | count 15–… at-least',
    ],
    [
      'Partners are trucking around 300 cubic metres a day, up from 180 at the start of the month.',
      'measure 250–350 m³ approx | count 180 | date 2025-01-01–2025-01-10',
    ],
    ['Vaccination.', '–'],
    [
      'A single-dose campaign ran from 9 to 14 January and reached 438,700 people aged 1 year and older, or 91.2% of the target.',
      'date 2025-01-09–2025-01-14 range | count 438700 people | age 1–… at-least | percent 91.2 target',
    ],
    [
      'A request for another 1.1 million doses was submitted to the international stockpile on Friday; they could arrive within 10 to 14 days of approval.',
      'count 1100000 addition doses | date 2025-01-17 | duration 10–14 day range',
    ],
    ['Laboratory.', '–'],
    ['All isolates tested belong to serotype O1 Ogawa.', '–'],
    [
      'Resistance to doxycycline was found in 3 of 64 isolates (4.7%).',
      'count 3 of a whole isolates | count 64 isolates | percent 4.7',
    ],
    ['Funding.', '–'],
    [
      'The response plan, for six months, requires US$ 14.7 million; as of Monday it was 31% funded.',
      'duration 6 month | money 14700000 USD | date 2025-01-20 | percent 31',
    ],
    [
      'Without fresh money the centres in the two worst-hit zones will have supplies until mid-February.',
      'count 2 zones | date …–2025-02-20 at-most',
    ],
    ['Outlook.', '–'],
    [
      'In the epidemic of 2017, the largest in two decades, weekly cases peaked at 1,940, and transmission ended only after nine months.',
      'date 2017-01-01–2017-12-31 | duration 2 decade | count 1940 | duration 9 month',
    ],
    ['The rains, which normally begin in late February, are expected early.', 'date 2024-02-21–2024-02-29'],
    ['Next report: 29 January.', 'date 2024-01-29'],
    ['Figures may change on reclassification; see the note on page 5.', '–'],
    ['Contact: +243 555 0147.', '–'],
  ],
};
