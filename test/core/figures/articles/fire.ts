/** A fire in a factory: the dead, the damage, fines. */
import type { Article } from './article.ts';

export const fire: Article = {
  published: '2023-07-28',
  rows: [
    [
      'A fire at a mattress factory outside the city killed eleven workers and injured 34, nine of them critically, the fire service said on Friday.',
      'count 11 workers | count 34 injured | count 9 | date 2023-07-28',
    ],
    [
      'The first alarm came at 6:40 a.m.; within 20 minutes flames had spread through all four floors of the 1970s building.',
      'time 400 | duration 20 minute | count 4 floors | date 1970-01-01–1979-12-31',
    ],
    [
      'It took 120 firefighters and 28 engines nearly seven hours to bring the blaze under control.',
      'count 120 firefighters | count 28 engines | duration (6.3–7 hour approx',
    ],
    [
      'Temperatures inside exceeded 800 degrees Celsius, and smoke could be seen 15 km (9 miles) away.',
      'measure (800–… °C more-than | measure 15 km | measure 9 mi',
    ],
    ['Of the 87 people on the early shift, 53 escaped unhurt.', 'count 87 people | count 53 unhurt'],
    [
      'The dead were aged between 19 and 61; two were sisters who had started work on Monday.',
      'age 19–61 range | count 2 sisters | date 2023-07-24',
    ],
    [
      'The company was fined €12,000 in 2018 and again in April 2022 for blocked exits, and had failed two out of five inspections since then.',
      'money 12000 EUR | date 2018-01-01–2018-12-31 | date 2022-04-01–2022-04-30 | fraction 0.4 inspections',
    ],
    ['Only one staircase was usable, a survivor said.', 'count 1 staircase'],
    [
      'The site, covering 2.5 hectares, stored as much as 300 tonnes of polyurethane foam, three times the permitted amount.',
      'measure 2.5 ha | measure 0–300 t at-most weak | count 3 times',
    ],
    [
      'Insurers expect claims of between £5m and £8m, less a £250,000 excess.',
      'money 5000000–8000000 GBP range | money 250000 GBP',
    ],
    [
      'Families will receive 10,000 euros each; a fund set up overnight had raised a further €43,500 by midday.',
      'money 10000 EUR | money 43500 EUR addition | time 720',
    ],
    [
      "It is the country's deadliest industrial accident since a blast at a fertiliser plant left 15 dead in the summer of 1999.",
      'count 15 dead | date 1999-06-01–1999-08-31',
    ],
    [
      'Two people, a 58-year-old manager and the owner, in her mid-40s, were arrested early on Thursday; each faces up to 10 years in prison.',
      'count 2 people | age 58 | age 43–46 range | date 2023-07-27 | duration 0–10 year at-most weak',
    ],
    [
      'Production at the plant, which makes a fifth of all mattresses sold in the country, is not expected to resume before the first quarter of 2024.',
      'fraction 0.2 mattresses | date …–2024-01-01) less-than',
    ],
  ],
};
