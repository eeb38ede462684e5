import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureToJson, showFigure } from '../../../server/src/core/figures/print.ts';
import { figuresAsText } from '../../../server/src/core/figures/printText.ts';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { published } from './support.ts';

const shown = (text: string): string =>
  readFigures(text, { published })
    .map((figure) => showFigure(figure))
    .join('; ');

test('the value is the number as stated, the interval is in the unit', () => {
  const rows: readonly (readonly [string, number | null, number])[] = [
    ['63 cents', 63, 0.63],
    ['118.5p', 118.5, 1.185],
    ['more than 180 pence', 180, 1.8],
    ['15 dollars and 15 cents', 15.15, 15.15],
    ['$5m', 5_000_000, 5_000_000],
    ['12 per cent', 12, 12],
    ['25 basis points', 25, 0.25],
    ['between 20 and 30 cents', null, 0.2],
  ];
  for (const [text, value, low] of rows) {
    const read = figureToJson(readFigures(text)[0]!, text);
    assert.deepEqual([text, read.value, read.low], [text, value, low]);
  }
});

test('the reading in short', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['about 2,400 people', '2,160–2,640 people'],
    ['12,000 soldiers', '12,000 soldiers'],
    ['more than 300', 'more than 300'],
    ['at least 300 houses', 'at least 300 houses'],
    ['up to 300 houses', 'at most 300 houses'],
    ['fewer than 300', 'less than 300'],
    ['another 40 people', 'another 40 people'],
    ['15 January 2025', '15 Jan 2025'],
    ['May 2021', 'May 2021'],
    ['in 2019', '2019'],
    ['from 2019 to 2021', '2019–2021'],
    ['May to July 2021', 'May–Jul 2021'],
    ['3–9 January', '3–9 Jan 2025'],
    ['since May 2021', 'from 1 May 2021 on'],
    ['before 2012', 'before 1 Jan 2012'],
    ['after 2012', 'after 31 Dec 2012'],
    ['by January 2016', 'up to 31 Jan 2016'],
    ['12 per cent', '12 %'],
    ['$5m', '5,000,000 USD'],
    ['−5 °C', '−5 °C'],
    ['−5.5 to −4.5 per cent', '−5.5 to −4.5 %'],
    ['-18 °C to -34 °C', '−34 to −18 °C'],
    ['5 km', '5 km'],
    ['a decade', '1 decade'],
    ['three and a half years', '3.5 years'],
    ['aged 26', 'aged 26'],
    ['in her 50s', 'aged 50–59'],
    ['the third attack', '3rd attack'],
    ['7:30 p.m.', '19:30'],
    ['half', '50 %'],
    ['two thirds of the houses', '66.7 % of houses'],
  ];
  for (const [text, expected] of rows) assert.equal(shown(text), expected, text);
});

test('a date without a date of publication says so', () => {
  assert.match(
    readFigures('on Saturday')
      .map((figure) => showFigure(figure))
      .join(),
    /without a date of publication/,
  );
});

test('JSON: open ends null, dates ISO, value as stated', () => {
  const json = (text: string): unknown => {
    const { start, end, ...rest } = figureToJson(readFigures(text, { published })[0]!, text);
    return rest;
  };
  assert.deepEqual(json('more than 12,000 troops'), {
    text: 'more than 12,000 troops',
    kind: 'count',
    unit: null,
    low: 12000,
    high: null,
    lowOpen: true,
    highOpen: true,
    hedge: 'more-than',
    headNoun: 'troops',
    value: 12000,
    because: 'more than: a lower bound, not reached itself',
  });
  assert.deepEqual(json('before 2012'), {
    text: 'before 2012',
    kind: 'date',
    unit: null,
    low: null,
    high: '2012-01-01',
    lowOpen: true,
    highOpen: true,
    hedge: 'less-than',
    headNoun: null,
    value: null,
    because: 'before: ends the day before',
  });
});

test('for the terminal: the sentence, the figures underlined, the reading and why', () => {
  const text = 'The mayor said about 2,400 people had left by Wednesday evening.\n\nNothing here.\n\nIt took 5 km.';
  assert.equal(
    figuresAsText(text, readFigures(text, { published }), { name: 'herald.txt' }),
    `herald.txt:1  The mayor said about 2,400 people had left by Wednesday evening.
                             ^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^
                             2,160–2,640 people (about = ± 10 %)
                                                         up to 15 Jan 2025 (by: ends with it; the last one before publication)

herald.txt:5  It took 5 km.
                      ^^^^
                      5 km

`,
  );
});

test('long sentences are cut between figures, and every figure is underlined as written', () => {
  const words = 'and so on and on they went '.repeat(8);
  const text = `There were 300 people, ${words}, then 400 houses, ${words}, and 500 sheep.`;
  const printed = figuresAsText(text, readFigures(text), { name: 'x', width: 60 });
  const lines = printed.split('\n');
  const underlined: string[] = [];
  lines.forEach((line, i) => {
    for (const mark of line.matchAll(/\^+/g))
      underlined.push(lines[i - 1]!.slice(mark.index, mark.index + mark[0].length));
  });
  assert.deepEqual(underlined, ['300 people', '400 houses', '500 sheep']);
});

test('nothing a terminal would obey is printed', () => {
  const text = 'At \u001b[31m300 people\u0007 left.';
  assert.doesNotMatch(figuresAsText(text, readFigures(text), { name: 'x' }), /[\u0000-\u0009\u000b-\u001f]/);
});
