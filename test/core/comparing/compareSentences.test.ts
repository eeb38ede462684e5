import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareSentences } from '../../../server/src/core/comparing/compareSentences.ts';
import type { Figure } from '../../../server/src/core/figures/figure.ts';

/** Two sentences, the verdict expected, and the words of the two figures that decide. */
type Row = readonly [a: string, b: string, verdict: string, deciding?: readonly [string, string]];

const words = (text: string, figure: Figure | null): string | undefined =>
  figure ? text.slice(figure.core.start, figure.core.end) : undefined;

const turned: Readonly<Record<string, string>> = {};

/** Every row holds both ways round. */
function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [a, b, verdict, deciding] of rows) {
      test(`${a} | ${b}`, () => {
        const found = compareSentences(a, b);
        assert.equal(found.verdict, verdict, found.because);
        if (deciding) assert.deepEqual([words(a, found.a), words(b, found.b)], deciding);
        const back = compareSentences(b, a);
        assert.equal(back.verdict, turned[verdict] ?? verdict);
        assert.deepEqual([back.a, back.b], [found.b, found.a]);
      });
    }
  });
}

check('a bound is met or failed', [
  ['More than 60 bridges were closed.', 'The police closed 75 bridges.', 'consistent'],
  ['More than 60 bridges were closed.', 'The police closed 45 bridges.', 'contradiction'],
  ['More than 60 bridges were closed.', 'The police closed 60 bridges.', 'contradiction'],
  ['At least 60 bridges were closed.', 'The police closed 60 bridges.', 'consistent'],
  ['Fewer than 9 million people saw the match.', 'The match was seen by 8.7 million people.', 'consistent'],
  ['Fewer than 9 million people saw the match.', 'The match was seen by 9.2 million people.', 'contradiction'],
  ['The mine closed before 2012.', 'The mine was closed in June 2009.', 'consistent'],
  ['The mine closed before 2012.', 'The mine was closed in June 2012.', 'contradiction'],
  ['The ferry entered service after May 1987.', 'The ferry entered service on 3 April 1987.', 'contradiction'],
  ['More than half of the houses are empty.', 'About 48 % of the houses are empty.', 'contradiction'],
]);

check('of several figures, the words around them tell which is meant', [
  [
    'In the first week 40 % of voters were undecided.',
    'A month before, 70 % were undecided; in the first week, 40 % of voters were.',
    'equal',
    ['40 %', '40 %'],
  ],
  [
    'The choir sang 12 songs.',
    'With 30 singers and 4 soloists, the choir sang 14 songs.',
    'contradiction',
    ['12', '14'],
  ],
  ['The dam holds 30 million litres.', 'Built in 1971, the dam holds 30 million litres.', 'equal'],
  [
    'The tower burned down in 1911.',
    'The tower, built in 1820, burned down in 1905.',
    'contradiction',
    ['1911', '1905'],
  ],
]);

check('ranges, endpoints and lengths', [
  ['The strike ended in 1985.', 'The strike went on from 1984 to 1985.', 'equal'],
  ['The strike began in 1985.', 'The strike went on from 1984 to 1985.', 'contradiction'],
  ['The strike began in the 1980s.', 'The strike went on from 1984 to 1985.', 'consistent'],
  ['The siege lasted four years.', 'The siege went on from 1964 to 1968.', 'equal'],
  ['The siege lasted more than four years.', 'The siege went on from 1964 to 1968.', 'contradiction'],
]);

check('numbers that tell which one', [
  ['The song peaked at number three.', 'The song peaked at number three in Norway.', 'equal'],
  ['The song peaked at number three.', 'The song peaked at number 12 in Norway.', 'contradiction'],
  ['Harbour 2 was shown in 1999.', 'Harbour 2 was shown in May 1999.', 'consistent', ['1999', 'May 1999']],
]);

check('rounding is explained, another number is not', [
  ['Some 12,000 fans came.', 'The club counted 11,840 fans.', 'consistent'],
  ['The town has 4,000 inhabitants.', 'The town has 3,821 inhabitants.', 'consistent'],
  ['The town has 5.5 million inhabitants.', 'The town has 5.7 million inhabitants.', 'contradiction'],
  ['The show ran for ten seasons.', 'The show ran for 11 seasons.', 'contradiction'],
]);

check('abstains rather than guesses', [
  ['', '', 'incomparable'],
  ['The mayor resigned.', 'The mayor resigned in 2014.', 'incomparable'],
  ['The bridge is 300 metres long.', 'The bridge cost 300 million euros.', 'incomparable'],
  ['The bridge was built in 1950.', 'Twelve bakeries opened.', 'incomparable'],
  ['More than 60 % of adults voted.', 'It rained for 45 days.', 'incomparable'],
  ['The novel was printed in 1871.', 'Oil rose sharply after 1974.', 'incomparable'],
  ['The bakery sells 40 cakes.', 'Hurricane winds damaged 700 roofs.', 'incomparable'],
  ['Harbour 2 was shown in 1999.', 'Harbour 3 was shown in 2004.', 'incomparable'],
  ['He ran 5 km.', 'He lifted 5 kg.', 'incomparable'],
  ['The rate rose by 3 percentage points.', 'The rate rose to 3 people.', 'incomparable'],
]);

test('any two strings give a verdict', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'more than ',
      '12',
      ' % ',
      'from 1984 to 1985',
      'until 2010',
      ' 50 years ago',
      'number one',
      'Rocky 2',
      '\ud800',
      ', ',
      ' ended in ',
    ),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = compareSentences(a, b);
      const back = compareSentences(b, a);
      assert.equal(back.verdict, found.verdict);
      assert.equal(found.a === null, found.verdict === 'incomparable');
      assert.equal(found.b === null, found.a === null);
    }),
  );
});
