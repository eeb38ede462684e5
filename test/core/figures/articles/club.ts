/** A football club: a match, transfers, debts. */
import type { Article } from './article.ts';

export const club: Article = {
  published: '2024-08-17',
  rows: [
    [
      'City, who beat Rovers 2-1 in front of 54,312 fans on the opening day, have the second-largest wage bill in the league.',
      'count 54312 fans | ordinal 2 bill',
    ],
    [
      'Their 24-year-old striker, a £65m signing, scored in the 89th minute, his 12th goal in nine games.',
      'age 24 | money 65000000 GBP | ordinal 89 minute | ordinal 12 goal | count 9 games',
    ],
    [
      'Losses for 2023-24 narrowed to £15.3m from £41.9m, helped by ticket prices that went up 8%.',
      'date 2023-01-01–2024-12-31 range | money 15300000 GBP | money 41900000 GBP | percent 8',
    ],
    [
      'The club has sold 31,000 season tickets, 2,000 more than last year, at an average of £640.',
      'count 31000 tickets | count 2000 addition | date 2023-01-01–2023-12-31 | money 640 GBP',
    ],
    [
      'It owes £120m to its owner, 70 per cent of it due within 18 months.',
      'money 120000000 GBP | percent 70 | duration 18 month',
    ],
    [
      'Nearly half the squad, 11 of 25, are under 23.',
      'fraction (0.45–0.5 approx squad | count 11 of a whole | count 25 | count 0–23) less-than',
    ],
    [
      'The new stand will take the ground from 54,500 to 61,000 seats by 2027.',
      'count 54500–61000 range seats | date …–2027-12-31 at-most',
    ],
    ['The council owns 24.9 per cent, a property fund the remaining 75.1 per cent.', 'percent 24.9 | percent 75.1'],
    ['In the 1990s a seat cost a fiver.', 'date 1990-01-01–1999-12-31'],
    [
      "Its women's team, formed three years later, won the title in 2020, 2021 and 2023.",
      'duration 3 year after an event | date 2020-01-01–2020-12-31 | date 2021-01-01–2021-12-31 | date 2023-01-01–2023-12-31',
    ],
    [
      'The next match will start at 4.30pm on Sunday; gates open two hours before.',
      'time 990 | date 2024-08-18 | duration 2 hour before an event',
    ],
    [
      'About one fan in eight travels more than 50 miles.',
      'fraction 0.105–0.145 approx fan | measure (50–… mi more-than',
    ],
    [
      'The chairman, in his eighties, bought it for £1 in the early 2000s.',
      'age 80–89 range | money 1 GBP | date 2000-01-01–2003-12-31',
    ],
    ['He has put in £300m-plus since.', 'money 300000000–… GBP at-least'],
    [
      'The A380 that flew them to Asia made 3 stops, covered 14,000 miles and burned a third less fuel than in 2019.',
      'count 3 stops | measure 14000 mi | fraction 0.33333333 | date 2019-01-01–2019-12-31',
    ],
  ],
};
