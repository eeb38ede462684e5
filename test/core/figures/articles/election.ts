/** An election night: shares, margins, turnout. */
import type { Article } from './article.ts';

export const election: Article = {
  published: '2024-11-06',
  rows: [
    [
      'With 93 per cent of precincts reporting, Governor Ellen Tate led by 51.2% to 47.9%, a margin of just under 140,000 votes.',
      'percent 93 precincts | percent 51.2 | percent 47.9 | count (126000–140000 approx votes',
    ],
    [
      'Turnout reached 68.4 per cent, up 3.1 points on 2020 and the highest since 1992.',
      'percent 68.4 | count 3.1 points | date 2020-01-01–2020-12-31 | date 1992-01-01–… at-least',
    ],
    [
      'Her party needs 26 of the 50 seats in the Senate; by 2 a.m. it had won 24, with three races too close to call.',
      'count 26 of a whole seats | count 50 seats | time 120 | count 24 | count 3 races',
    ],
    [
      'Nearly six in 10 voters said the economy was their top concern, and one in three decided in the last week.',
      'fraction (0.54–0.6 approx voters | fraction 0.33333333 | date 2024-10-30–2024-11-06',
    ],
    ['Among 18- to 29-year-olds the gap was 22 percentage points.', 'age 18–29 range | percent 22'],
    [
      'The 47-year-old former prosecutor, first elected in 2012, becomes the second woman to hold the office and the first to win three terms.',
      'age 47 | date 2012-01-01–2012-12-31 | ordinal 2 woman | count 3 terms',
    ],
    [
      'Article 5 of the state constitution allows a recount if the difference is half a point or less, within 10 days of the vote.',
      'count 0–0.5 at-most point | duration 10 day',
    ],
    [
      'Proposition 12, which would have raised the minimum wage from $15 to $18 an hour by 2026, failed 53-47.',
      'money 15–18 USD range | date …–2026-12-31 at-most',
    ],
    [
      'More than 1.2 million people voted early, two-thirds of them by mail.',
      'count (1200000–… more-than people | fraction 0.66666667',
    ],
    [
      'Both campaigns together spent an estimated $410m-$430m, double the $205 million of four years earlier.',
      'money 369000000–473000000 USD approx | money 205000000 USD | duration 4 year before an event',
    ],
    [
      "Lines of two hours and longer formed at 11 of the county's 80 polling stations, and one had to close at 4:15 p.m. because of a bomb threat.",
      'duration 2–… hour at-least | count 11 of a whole stations | count 80 stations | time 975',
    ],
    ['The new legislature meets on the second Tuesday in January.', 'date 2025-01-14'],
    [
      '“We were outspent three to one,” her rival, Sam Okafor, 39, told several hundred supporters shortly before midnight.',
      'age 39 | count 200–1200 vague supporters | time 0',
    ],
    [
      'He conceded on Wednesday morning, 36 hours after polls opened.',
      'date 2024-11-06 | duration 36 hour after an event',
    ],
  ],
};
