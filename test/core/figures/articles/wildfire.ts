/** A wildfire, by a paper of the region. */
import type { Article } from './article.ts';

export const wildfire: Article = {
  published: '2024-08-14',
  rows: [
    ['Tamarack Ridge fire grows to 9,400 acres; two firefighters hurt', 'measure 9400 acre | count 2 firefighters'],
    [
      "By the time the sheriff's deputy reached the last house on Quail Creek Road Monday night, Dolores Whitcomb had already loaded three goats, a couple of suitcases and her late husband's accordion into the pickup.",
      'date 2024-08-12 | count 3 goats | count 2–3 vague suitcases',
    ],
    ['"He told me I had 10 minutes," said Whitcomb, 74.', 'duration 10 minute | age 74'],
    ['"I took five."', 'count 5'],
    [
      'Hers was one of at least 37 homes destroyed in the Tamarack Ridge fire, which had burned 9,400 acres, or nearly 15 square miles, as of Tuesday evening and was 12% contained.',
      'count 37–… at-least homes | measure 9400 acre | measure (13.5–15 mi² approx | date 2024-08-13 | percent 12',
    ],
    [
      'An additional 20 to 25 structures, mostly barns and sheds, are believed lost, said Fire Chief Ray Delgado of the Calder County Fire District.',
      'count 20–25 range addition structures',
    ],
    [
      'About 2,300 people remain under evacuation orders in four zones east of Highway 31, and another 1,150 have been told to be ready to go.',
      'count 2070–2530 approx people | count 4 zones | count 1150 addition',
    ],
    ['No deaths have been reported.', '–'],
    ["Anne's after being overcome by smoke.", '–'],
    [
      'Deputies were checking on three people whose families have not heard from them since Sunday.',
      'count 3 people | date 2024-08-11–… at-least',
    ],
    ['The fire was reported at 2:47 p.m.', 'time 887'],
    [
      'Sunday near mile marker 18, a day after a storm brought more than 600 lightning strikes and less than a tenth of an inch of rain.',
      'date 2024-08-11 | duration 1 day after an event | count (600–… more-than strikes | measure 0–0.1) in less-than',
    ],
    ['"It made a 3-mile run in half an hour," Delgado said.', 'measure 3 mi | duration 0.5 hour'],
    ['"I\'ve done this for 28 years and I\'ve seen that maybe twice."', 'duration 28 year | count 2 times'],
    [
      'Some 480 firefighters, 31 engines and six helicopters were assigned to the blaze, up from 190 on Monday.',
      'count 432–528 approx firefighters | count 31 engines | count 6 helicopters | count 190 | date 2024-08-12',
    ],
    ['A DC-10 tanker made five drops.', 'count 5 drops'],
    [
      'The cost so far: $3.1 million, according to the incident report, three-fourths of which the state expects to get back from the federal government.',
      'money 3100000 USD | fraction 0.75',
    ],
    [
      'Highs near 97 degrees and humidity in the single digits are expected through Friday, the National Weather Service said, before a front brings cooler air this weekend.',
      'measure 87.3–106.7 ° approx | date …–2024-08-16 at-most | date 2024-08-10–2024-08-11',
    ],
    ['The shelter at Calder High School had taken in 163 people by 8 p.m.', 'count 163 people | time 1200'],
    [
      'Tuesday, a third of them from the Shady Pines mobile home park, where only six of 52 units are standing.',
      'date 2024-08-13 | fraction 0.33333333 | count 6 of a whole units | count 52 units',
    ],
    [
      "The school's football opener, against the Millbrook Miners, who beat Calder 28-14 last fall, has been moved to Aug. 30.",
      'date 2023-09-01–2023-11-30 | date 2024-08-30',
    ],
    [
      "It is the county's worst fire since the Bitter Lake complex of September 2017, which took 114 homes and four lives over 19 days.",
      'date 2017-09-01–2017-09-30 | count 114 homes | count 4 lives | duration 19 day',
    ],
    ["It sits a mile and a half from Whitcomb's driveway.", 'measure 1.5 mi'],
  ],
};
