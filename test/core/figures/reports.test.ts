import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures, readTagged } from '../../../server/src/core/figures/readFigures.ts';
import { phrases } from './support.ts';

phrases('little things of reports', [
  ['The water stood a metre and a half deep.', 'measure 1.5 m'],
  ['a mile and a half away', 'measure 1.5 mi'],
  ["I sat out '97 on the first floor.", 'date 1997-01-01–1997-12-31'],
  ["It was the summer of '69.", 'date 1969-06-01–1969-08-31'],
  ["'52 were killed,' he said.", 'count 52 killed'],
  ["'97 per cent of them,' he said.", 'percent 97'],
  ['After the 2020 election it took 83 days.', 'date 2020-01-01–2020-12-31 | duration 83 day'],
  ['since the 2008 crisis', 'date 2008-01-01–2008-12-31'],
  ['before the 2016 vote', 'date 2016-01-01–2016-12-31'],
  ['since 2008', 'date 2008-01-01–… at-least'],
  ["displaced by last October's fighting", 'date 2024-10-01–2024-10-31'],
  ["in Tuesday's attack", 'date 2025-01-14'],
  ["before Sunday's vote", 'date 2025-01-12'],
  ["since Monday's quake", 'date 2025-01-13'],
  ['by Friday', 'date …–2025-01-10 at-most'],
  ['The inquiry had taken over two years.', 'duration (2–… year more-than'],
  ['A fifth, Radu Mihai, fled abroad.', 'ordinal 5'],
  ['A third, Anna Roth, survived.', 'ordinal 3'],
  ['A fifth of them fled.', 'fraction 0.2'],
  ['A fifth, he said, had fled.', 'fraction 0.2'],
  ['one in three voters under 30', 'fraction 0.33333333 voters | age 0–30) less-than'],
  ['among those over 65', 'age (65–… more-than'],
  ['the 22:10 train', 'time 1330'],
  ['22:10: police arrive', 'time 1330'],
  ['At 22:10 police arrived.', 'time 1330'],
  ['Police arrived at 22:10.', 'time 1330'],
  ['They won 22:10', '–'],
  ['a ratio of 10:15', '–'],
  ['between exits 9 and 14', '–'],
  ['junctions 9 to 14', '–'],
  ['The hotline is 800 112 035.', '–'],
  ['Call 0800 112 035.', '–'],
  [
    'Late arrival remains the problem: the delay, 36 hours on average in December, has come down.',
    'duration 36 hour | date 2024-12-01–2024-12-31',
  ],
  ['He wrote as a clerk would. April: two slices.', 'date 2024-04-01–2024-04-30 | count 2 slices'],
]);

phrases('more little things of reports', [
  ['more than 25,600 flood insurance claims', 'count (25600–… more-than claims'],
  ['120 compensation claims were filed', 'count 120 claims'],
  ['12 air strikes', 'count 12 strikes'],
  ['a family of five lives there', 'count 5'],
  ['a group of seven says no', 'count 7'],
  ['"Well over" 20,000 people', 'count (20000–… more-than people'],
  ['since late Thursday', 'date 2025-01-16–… at-least'],
  ['by early Saturday', 'date …–2025-01-11 at-most'],
  ['on Friday (28th January 2022)', 'date 2022-01-28'],
  ['On Saturday (January 11) he died', 'date 2025-01-11'],
  ['67 were confirmed, 42 were negative, and one was equivocal', 'count 67 | count 42 | count 1'],
  ['He had a bag and one was blue', '–'],
  ['Media reported one death in Tibet', 'count 1 death'],
  ['one injury was reported', 'count 1 injury'],
  ['children aged <13 months', 'age 0–13) month less-than'],
  ['infants aged under 6 months', 'age 0–6) month less-than'],
]);

phrases('limits, parts and places in reports', [
  ['after third-quarter earnings beat forecasts', 'date 2024-07-01–2024-09-30'],
  ['after the third quarter', 'date (2024-09-30–… more-than'],
  ['The margin improved by 60 basis points to 11.8%.', 'percent 0.6 | percent 11.8'],
  ['less than half of the 15-litre minimum.', 'fraction 0–0.5) less-than litre | measure 15 l'],
  ['a three-year minimum term', 'duration 3–… year at-least'],
  ['Rations were cut by a third in April.', 'fraction 0.33333333 | date 2024-04-01–2024-04-30'],
  ['We have waited eight quarters.', 'duration 8 quarter'],
  ['six months, a year at most', 'duration 6 month | duration 0–1 year at-most'],
  ['a month or so', 'duration 0.5–1.5 month approx'],
  ['$5 a day', 'money 5 USD'],
  ['near mile marker 18', '–'],
  ['at 1200 W. Alder St.', '–'],
]);

test('"no" is none for one who tagged it, and no figure in running text', () => {
  const tagged = (text: string): readonly (number | null)[] =>
    readTagged(text, { start: 0, end: text.length }).candidates.map(({ value }) => value);
  assert.deepEqual(tagged('no guards'), [0]);
  assert.deepEqual(tagged('no deaths'), [0]);
  assert.deepEqual(tagged('no more than 300 guards'), [300]);
  assert.deepEqual(tagged('no longer'), []);
  assert.deepEqual(readFigures('no guards were hurt'), []);
});
