/** A theft from a museum: times, sums, centuries. */
import type { Article } from './article.ts';

export const museum: Article = {
  published: '2023-10-20',
  rows: [
    [
      'Thieves took 11 paintings worth an estimated €30m from the Hals museum on Friday in a raid that lasted under three minutes.',
      'count 11 paintings | money 25000000–35000000 EUR approx | date 2023-10-20 | duration 0–3) minute less-than',
    ],
    [
      'They smashed a ground-floor window at 3.08am and were gone four minutes later, said the director, Luc Prins, 64.',
      'time 188 | duration 4 minute after an event | age 64',
    ],
    [
      'Among the haul are two small works from the 1640s and a 17th-century flower piece bought in 1956 for 4,500 guilders.',
      'count 2 works | date 1640-01-01–1649-12-31 | date 1601-01-01–1700-12-31 | date 1956-01-01–1956-12-31 | money 4500 NLG',
    ],
    [
      'The museum, which has 1.9 million objects and 430,000 visitors a year, had spent €2.2m on security since a break-in in 2002, when two men used a 4.5-metre ladder.',
      'count 1900000 objects | count 430000 visitors | money 2200000 EUR | date 2002-01-01–2002-12-31 | count 2 men | measure 4.5 m',
    ],
    [
      'Only about one in 10 stolen works is ever found; it took 14 years to recover the last two.',
      'fraction 0.08–0.12 approx works | duration 14 year | count 2',
    ],
    [
      'A reward of 100,000 euros is offered, double the sum of 20 years ago.',
      'money 100000 EUR | date 2001-10-19–2005-10-20',
    ],
    [
      'Police want to hear from anyone who saw a grey van, with the number 88 on its door, between 11 p.m. on Thursday and 4 a.m. on Friday.',
      'time 1380 | date 2023-10-19 | time 240 | date 2023-10-20',
    ],
    ['The galleries on floors 2 and 3 will stay shut for at least a week.', 'duration 1–… week at-least'],
  ],
};
