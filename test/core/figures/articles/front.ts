/** Losses of a foreign contingent, by party. */
import type { Article } from './article.ts';

export const front: Article = {
  published: '2024-12-27',
  rows: [
    [
      'North Tarian troops suffered heavy losses in the Arsk region this week, with at least 30 killed or wounded on Saturday and Sunday alone, Lurian military intelligence (HUR) said.',
      'date 2024-12-23–2024-12-29 | count 30–… at-least killed or wounded | date 2024-12-21 | date 2024-12-22',
    ],
    [
      'A senior US official, speaking to reporters on Monday, put the total at “several hundred” since fighting began this month.',
      'date 2024-12-23 | count 200–1200 vague | date 2024-12-01–2024-12-31',
    ],
    [
      "Seoul's spy agency told MPs in a closed-door briefing last Thursday that 100 of an estimated 11,000 soldiers had died and roughly 1,000 had been injured.",
      'date 2024-12-26 | count 100 of a whole soldiers | count 9900–12100 approx soldiers | count 500–1500 approx injured',
    ],
    [
      'President Havel gave a far higher figure, saying that more than 3,000 had been killed or hurt.',
      'count (3000–… more-than killed or hurt',
    ],
    [
      'The soldiers, from the elite 11th Corps, are in their late teens and early 20s, and many have never been abroad.',
      'age 17–19 range | age 20–23 range',
    ],
    [
      '“They attack in groups of 20 to 30, on foot, across open fields,” a 42-year-old drone commander with the call sign Sparrow told the Herald by phone from near Sudra, 6 miles from the border.',
      'count 20–30 range | age 42 | measure 6 mi',
    ],
    ['Videos released on 17 December show 22 bodies laid out in snow.', 'date 2024-12-17 | count 22 bodies'],
    [
      'Two brigades, each with about 2,500 men, are thought to have been in combat since 14 December; a third is being held back.',
      'count 2 brigades | count 2250–2750 approx men | date 2024-12-14–… at-least',
    ],
    ['One prisoner, captured on Thursday, died of his wounds the next day.', 'count 1 prisoner | date 2024-12-26'],
    [
      "The North has also sent 6 million artillery shells, over 100 ballistic missiles and 60 240-mm rocket launchers since August 2023, by the South's count.",
      'count 6000000 shells | count (100–… more-than missiles | count 60 launchers | measure 240 mm | date 2023-08-01–… at-least',
    ],
    [
      'The 810th Naval Infantry Brigade lost 3 of its 10 BMP-3s in a single assault in the first half of December.',
      'count 3 of a whole BMP-3s | count 10 BMP-3s | date 2024-12-01–2024-12-15',
    ],
    [
      'Luria seized 984 sq km of the region in August but has since lost more than 40 per cent of it.',
      'measure 984 km² | date 2024-08-01–2024-08-31 | percent (40–… more-than',
    ],
    [
      'Between 15,000 and 20,000 Arsk residents were missing or out of contact as of Tuesday.',
      'count 15000–20000 range residents | date 2024-12-24',
    ],
    [
      'A further 8,000 soldiers could be deployed within two to three months, analysts at the Kell Institute say.',
      'count 8000 addition soldiers | duration 2–3 month range',
    ],
  ],
};
