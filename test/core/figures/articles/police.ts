/** A killing in a shop: charges, times, what is spent on safety. */
import type { Article } from './article.ts';

export const police: Article = {
  published: '2023-11-06',
  rows: [
    [
      'Two teenagers, aged 15 and 17, were charged on Sunday with the murder of a shopkeeper who was stabbed at least nine times on 31 October.',
      'count 2 teenagers | age 15 | age 17 | date 2023-11-05 | count 9–… at-least times | date 2023-10-31',
    ],
    [
      'Mohan Das, a 54-year-old father of three, had run the store for over 20 years.',
      'age 54 | count 3 | duration (20–… year more-than',
    ],
    [
      'Police were called at 9:47 p.m. and reached Mill Lane within four minutes, but he died an hour later.',
      'time 1307 | duration 4 minute | duration 1 hour after an event',
    ],
    [
      'Officers have studied 300 hours of footage, spoken to 140 witnesses and recovered a knife with a 19-centimetre blade.',
      'duration 300 hour | count 140 witnesses | measure 19 cm',
    ],
    ['A reward of £20,000 was offered last week.', 'money 20000 GBP | date 2023-10-30–2023-11-05'],
    [
      'Knife crime in the city is up 14 per cent on last year, with 1,076 offences in the 12 months to September.',
      'percent 14 | date 2022-01-01–2022-12-31 | count 1076 offences | duration 12 month | date 2023-09-01–2023-09-30',
    ],
    [
      'The mayor promised 200 more officers, one for every 4,500 residents, and £3.5m for youth clubs, of which 17 out of 29 have shut since 2011.',
      'count 200 addition officers | count 4500 residents | money 3500000 GBP | count 17 of a whole | count 29 | date 2011-01-01–… at-least',
    ],
    [
      '“He gave me my first job when I was 16,” said one customer, who put a single candle at the door.',
      'age 16 | count 1 customer',
    ],
    [
      'A vigil will be held on Friday at 6.30pm, and the pair appear in court on 4 December.',
      'date 2023-11-10 | time 1110 | date 2023-12-04',
    ],
    [
      'Detective Inspector Kay Long said three men in their 20s, arrested earlier, had been released.',
      'count 3 men | age 20–29 range',
    ],
  ],
};
