/** A flood: the dead and the missing, water levels, damage. */
import type { Article } from './article.ts';

export const flood: Article = {
  published: '2024-09-19',
  rows: [
    [
      'At least 27 people have died and more than 140 are still missing after the river Sorna burst its banks overnight, officials in the eastern province said on Thursday.',
      'count 27–… at-least people | count (140–… more-than missing | date 2024-09-19',
    ],
    [
      'The water rose by 3.4 metres in less than six hours, the fastest rise since records began in 1911.',
      'measure 3.4 m | duration 0–6) hour less-than | date 1911-01-01–1911-12-31',
    ],
    [
      'Some 8,000 households were without power by midday, and roughly a third of the 1,250 roads in the district were impassable.',
      'count 7200–8800 approx households | time 720 | fraction 0.3–0.36666667 approx of a whole roads | count 1250 roads',
    ],
    [
      'Rescuers pulled a six-month-old baby and her mother, 31, from the roof of a two-storey house.',
      'age 6 month | age 31 | count 2 storey',
    ],
    ['Two of the dead were children aged nine and 12.', 'count 2 dead | age 9 | age 12'],
    [
      'The agency described it as a 1-in-100-year flood, although the town had been under water twice in the past decade, in 2016 and the spring of 2021.',
      'duration 100 year | count 2 times | date 2014-09-19–2024-09-19 | date 2016-01-01–2016-12-31 | date 2021-03-01–2021-05-31',
    ],
    [
      'About 12,500 people, or one in five residents, had been moved to schools and sports halls by Wednesday evening, and another 3,000 were waiting.',
      'count 11250–13750 approx people | fraction 0.2 residents | date …–2024-09-18 at-most | count 3000 addition',
    ],
    ['Between 1500 and 1800 of them spent the night on the floor of the Westfield Arena.', 'count 1500–1800 range'],
    [
      'Rainfall totalled 212 mm in 48 hours, nearly three times the September average of 74 mm.',
      'measure 212 mm | duration 48 hour | count (2.7–3 approx times | date 2024-09-01–2024-09-30 | measure 74 mm',
    ],
    [
      'Damage was put at between €40m and €60m, though the insurer Altra spoke of “well over €100 million”.',
      'money 40000000–60000000 EUR range | money (100000000–… EUR more-than',
    ],
    [
      'Water levels are expected to fall by 20 to 30 centimetres a day from Friday.',
      'measure 20–30 cm range | date 2024-09-20–… at-least',
    ],
    [
      'The dam, built in the late 1960s, holds 1.3 billion cubic metres and was 94 per cent full.',
      'date 1966-01-01–1969-12-31 | measure 1300000000 m³ | percent 94',
    ],
    [
      'Twelve of the 19 bridges remain closed; four will not reopen before mid-October.',
      'count 12 of a whole bridges | count 19 bridges | count 4 | date …–2024-10-11) less-than',
    ],
    [
      'No deaths were reported in the neighbouring district of Halm, home to a quarter of a million people.',
      'count 250000 people',
    ],
    [
      'The prime minister promised 500 crowns for every adult and twice as much for families with three or more children.',
      'count 500 crowns | count 3–… at-least children',
    ],
  ],
};
