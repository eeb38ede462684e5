/** Soldiers sent abroad in secret, told by one of them. */
import type { Article } from './article.ts';

export const deployment: Article = {
  published: '2025-06-02',
  rows: [
    ['The Men Who Were Not There', '–'],
    ['The train that brought them had no number.', '–'],
    [
      "It stopped at Ozerny, a halt with one platform, on a night in late October 2023, and for forty minutes, by the stationmaster's watch, men climbed down from eleven carriages and walked into the dark without talking.",
      'date 2023-10-21–2023-10-31 | duration 40 minute | count 11 carriages',
    ],
    ['He took them for convicts.', '–'],
    ['“Then I saw that they all had new boots,” he told me.', '–'],
    ['He is sixty-three and has worked on the line since he was seventeen.', 'age 63 | age 17'],
    ['“In my village nobody has new boots.”', '–'],
    ['Over the next five weeks six more trains came.', 'duration 5 week | count 6 addition trains'],
    [
      'By Christmas, according to documents reviewed for this article and interviews with more than two dozen people in four countries, somewhere between 3,500 and 4,000 soldiers of a state that was not at war were living in a disused sanatorium and two tent camps along the Kama road, in uniforms without insignia.',
      'date …–2024-12-25 at-most | count (24–… more-than people | count 4 countries | count 3500–4000 range soldiers | count 2 camps',
    ],
    [
      'A Western intelligence service put the number at 3,200; the parliament that should have approved the mission, and was not asked, heard from its own ministry, eight months later, that there had been “about six hundred technical advisers.”',
      'count 3200 | duration 8 month after an event | count 540–660 approx advisers',
    ],
    ['Major K. was among the first.', '–'],
    [
      'He is in his late thirties, with a scar that runs from the ear to the collar, and he asked that I use neither his name nor that of his unit, which I will call the Ninth.',
      'age 36–39 range',
    ],
    ['Each man signed three sheets of paper.', 'count 3 sheets'],
    ['Phones went into a steel cabinet.', '–'],
    ['“There were 340 of us in the battalion,” he said.', 'count 340'],
    ['“I know because I did the soup.”', '–'],
    [
      'What they had come to do became clear on November 19th, when the commander drew a river on the blackboard.',
      'date 2024-11-19',
    ],
    [
      'The crossing, planned for 4 A.M. on the 28th, was to take ninety minutes.',
      'time 240 | date 2025-05-28 | duration 90 minute',
    ],
    ['It took two days.', 'duration 2 day'],
    [
      'Fewer than half the boats had engines, and of the fifty-six men in the leading company nineteen reached the far bank.',
      'fraction 0–0.5) less-than boats | count 56 men | count 19',
    ],
    ['Major K. lay for some thirty hours behind a dead cow.', 'duration 25–35 hour approx'],
    ['He counted eighty-one drones before he stopped.', 'count 81 drones'],
    ['No one has published a list of the dead.', '–'],
    [
      'A database kept by a retired schoolteacher in the capital, who is seventy and works from obituaries, holiday photographs, and the receipts of stonemasons, holds 217 names; she believes that it covers perhaps two-thirds.',
      'age 70 | count 217 names | fraction 0.66666667',
    ],
    ['The youngest was born in May, 2005.', 'date 2005-05-01–2005-05-31'],
    [
      'The ministry paid at least a hundred and sixty families fifty thousand dollars each and had them sign a pledge of silence that runs for twenty-five years.',
      'count 160–… at-least families | money 50000 USD | duration 25 year',
    ],
    [
      'She keeps the files in Room 101 of a music school—“yes, I know,” she said—above a class that was playing, on the afternoon I visited, the same eight bars of Bach’s Invention No. 4.',
      'count 8 bars',
    ],
    [
      'In April 2024 there was a parade for the 80th anniversary of another war.',
      'date 2024-04-01–2024-04-30 | ordinal 80 anniversary',
    ],
    ['Major K. watched it on television with the sound off.', '–'],
    ['He earns a little over four hundred dollars.', 'money 400–440) USD approx'],
    [
      'Last week, he told me, a man in a good coat got in and asked whether he still had his boots.',
      'date 2025-05-26–2025-06-01',
    ],
  ],
};
