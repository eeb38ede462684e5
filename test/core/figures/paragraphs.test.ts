import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { line, published } from './support.ts';

/** Invented paragraphs in the manner of newspapers, and every figure in them: nothing more is to be found, and nothing less. */
const paragraphs: readonly {
  readonly text: string;
  readonly figures: readonly (readonly [words: string, reading: string])[];
}[] = [
  {
    text: 'At least 41 people were killed and more than 200 injured when two trains collided near Halm late on Tuesday, the fire brigade said. The train, carrying about 350 people, was travelling at 160 km/h when it hit a freight train with two crew members. Carriages burned for hours at up to 1,300 degrees Celsius. One of the survivors, Stig Minnen, a 28-year-old who jumped to safety, said it lasted 10 seconds. Fifty-seven people remain missing. The station master, 59, was arrested on Wednesday. A one-year-old girl and her mother, 33, were among the dead.',
    figures: [
      ['At least 41 people', 'count 41–… at-least people'],
      ['more than 200 injured', 'count (200–… more-than injured'],
      ['two trains', 'count 2 trains'],
      ['Tuesday', 'date 2025-01-14'],
      ['about 350 people', 'count 315–385 approx people'],
      ['160 km/h', 'measure 160 km/h'],
      ['two crew members', 'count 2 members'],
      ['up to 1,300 degrees Celsius', 'measure …–1300 °C at-most weak'],
      ['28-year-old', 'age 28'],
      ['10 seconds', 'duration 10 second'],
      ['Fifty-seven people', 'count 57 people'],
      ['59', 'age 59'],
      ['Wednesday', 'date 2025-01-15'],
      ['one-year-old', 'age 1'],
      ['33', 'age 33'],
    ],
  },
  {
    text: 'The line, which opened in 1972, carries 5,000 passengers a day, and accidents have cost 12 lives since 2010. In 2018 a court ordered €5.5m in repairs, but only a third of the work was done by the end of last year. Article 5 of the contract gave Halm Rail 24 months. Some 300 protesters gathered at 7pm. The minister resigned a day later.',
    figures: [
      ['1972', 'date 1972-01-01–1972-12-31'],
      ['5,000 passengers', 'count 5000 passengers'],
      ['12 lives', 'count 12 lives'],
      ['since 2010', 'date 2010-01-01–… at-least'],
      ['2018', 'date 2018-01-01–2018-12-31'],
      ['€5.5m', 'money 5500000 EUR'],
      ['a third', 'fraction 0.33333333'],
      ['by the end of last year', 'date …–2024-12-31 at-most'],
      ['24 months', 'duration 24 month'],
      ['Some 300 protesters', 'count 250–350 approx protesters'],
      ['7pm', 'time 1140'],
      ['a day later', 'duration 1 day after an event'],
    ],
  },
  {
    text: 'Profit before tax rose 12% to £3.4bn in the three months to March 31, from £3.0bn a year earlier. The bank expects between £12bn and £12.5bn and cut 1,200 jobs, or nearly 4 per cent of its workforce. Shares fell 2.3 per cent to 145p. Oil fell below $80 a barrel for the first time since December 2021, and output by 1.2 million barrels per day. The chief, Anna Both, 62, said half of the 45 branches would close over the next two years.',
    figures: [
      ['12%', 'percent 12'],
      ['£3.4bn', 'money 3400000000 GBP'],
      ['three months', 'duration 3 month'],
      ['March 31', 'date 2024-03-31'],
      ['£3.0bn', 'money 3000000000 GBP'],
      ['a year earlier', 'duration 1 year before an event'],
      ['between £12bn and £12.5bn', 'money 12000000000–12500000000 GBP range'],
      ['1,200 jobs', 'count 1200 jobs'],
      ['nearly 4 per cent', 'percent (3.6–4 approx workforce'],
      ['2.3 per cent', 'percent 2.3'],
      ['145p', 'money 1.45 GBP'],
      ['below $80', 'money 0–80) USD less-than'],
      ['since December 2021', 'date 2021-12-01–… at-least'],
      ['1.2 million barrels per day', 'measure 1200000 bbl/d'],
      ['62', 'age 62'],
      ['half', 'fraction 0.5 of a whole branches'],
      ['45 branches', 'count 45 branches'],
      ['two years', 'duration 2 year'],
    ],
  },
  {
    text: 'On the night of 24 to 25 December three shells hit a block; the last came just before 1 a.m. Eleven people were pulled out alive. By 6 January the toll stood at 9 dead, 31 wounded and 4 missing. One in three flats is uninhabitable. The 95th Brigade and an F-16 of the 3rd Wing were 30 km away. Of the 1,200 people asked, 340, or 28 per cent, want to leave; seven in ten are over 60.',
    figures: [
      ['24 to 25 December', 'date 2024-12-24–2024-12-25 range'],
      ['three shells', 'count 3 shells'],
      ['1 a.m.', 'time 60'],
      ['Eleven people', 'count 11 people'],
      ['By 6 January', 'date …–2025-01-06 at-most'],
      ['9 dead', 'count 9 dead'],
      ['31 wounded', 'count 31 wounded'],
      ['4 missing', 'count 4 missing'],
      ['One in three', 'fraction 0.33333333 flats'],
      ['30 km', 'measure 30 km'],
      ['1,200 people', 'count 1200 people'],
      ['340', 'count 340'],
      ['28 per cent', 'percent 28'],
      ['seven in ten', 'fraction 0.7'],
      ['over 60', 'count (60–… more-than'],
    ],
  },
];

test('every figure of a paragraph, in its words and in its reading', () => {
  for (const { text, figures } of paragraphs) {
    const read = readFigures(text, { published }).map((f) => [text.slice(f.span.start, f.span.end), line(f)]);
    assert.deepEqual(read, figures);
  }
});
