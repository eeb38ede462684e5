/** Prisoners of a foreign contingent: who they are, and what their side lost. */
import type { Article } from './article.ts';

export const prisoners: Article = {
  published: '2025-01-20',
  rows: [
    [
      'Two foreign soldiers captured by Varenian special forces on 11 January have told interrogators that they believed they were being sent on a training exercise.',
      'count 2 soldiers | date 2025-01-11',
    ],
    [
      'One of them, a rifleman born in 2005, said he had served since 2021; the other, a scout sniper born in 1999, joined the army in 2016.',
      'date 2005-01-01–2005-12-31 | date 2021-01-01–… at-least | date 1999-01-01–1999-12-31 | date 2016-01-01–2016-12-31',
    ],
    [
      'The younger man spent four or five days without food or water before he was found, according to the security service, and both were treated for wounds on Friday.',
      'duration 4–5 day range | date 2025-01-17',
    ],
    [
      'Intelligence officials in Seon told lawmakers last Monday that at least 300 of the roughly 11,000 troops had been killed and some 2,700 wounded.',
      'date 2025-01-13 | count 300–… at-least of a whole troops | count 9900–12100 approx troops | count 2430–2970 approx wounded',
    ],
    [
      'President Orlen has put the losses higher, at 4,000 dead and wounded, while a Western diplomat said on condition of anonymity that 3,000 was “a fair estimate”.',
      'count 4000 dead and wounded | count 3000',
    ],
    [
      'It was the first time that prisoners had been taken alive since the contingent arrived in late October, a little more than two months ago.',
      'date 2024-10-21–2024-10-31 | date 2024-10-20–2024-12-21 approx',
    ],
    [
      'In December a third soldier, badly wounded, died within hours of his capture.',
      'date 2024-12-01–2024-12-31 | ordinal 3 soldier',
    ],
    [
      'Each battalion has around 500 men, and four brigades of 2,000 to 3,500 are said to be in the region, most of them from the 11th Corps, known as the Storm Corps.',
      'count 450–550 approx men | count 4 brigades | count 2000–3500 range',
    ],
    ['Their pay, up to $2,000 a month, goes almost entirely to the state.', 'money 0–2000 USD at-most weak'],
    [
      'A man in his twenties whose diary was found on the body wrote that half his platoon had been lost in a single day.',
      'age 20–29 range | fraction 0.5 platoon',
    ],
    [
      'The 26-year-old sniper has a jaw wound, and doctors say he will not be able to speak for seven to ten days.',
      'age 26 | duration 7–10 day range',
    ],
    [
      'Varenia entered the border region in a surprise attack on 6 August 2024 and still holds about 40 per cent of the 1,300 square kilometres it took.',
      'date 2024-08-06 | percent 35–45 approx | measure 1300 km²',
    ],
    [
      'Its forces have repelled “dozens of assaults” in 24 hours, a spokesman said at noon on Sunday.',
      'count 24–200) vague assaults | duration 24 hour | time 720 | date 2025-01-19',
    ],
    [
      'Another convoy of up to 1,500 fighters is due by the middle of March.',
      'count 0–1500 at-most weak fighters | date …–2025-03-20 at-most',
    ],
    [
      'The 95th Air Assault Brigade said it had destroyed 17 vehicles, including three tanks and a Koksan howitzer, and taken no prisoners.',
      'count 17 vehicles | count 3 tanks',
    ],
  ],
};
