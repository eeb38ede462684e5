import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareSentences } from '../../../server/src/core/comparing/compareSentences.ts';
import type { Figure } from '../../../server/src/core/figures/figure.ts';

/** Two sentences, the verdict expected, and the words of the two figures that decide. */
type Row = readonly [a: string, b: string, verdict: string, deciding?: readonly [string, string]];

const words = (text: string, figure: Figure | null): string | undefined =>
  figure ? text.slice(figure.core.start, figure.core.end) : undefined;

/** Every row holds both ways round. */
function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [a, b, verdict, deciding] of rows) {
      test(`${a} | ${b}`, () => {
        const found = compareSentences(a, b);
        assert.equal(found.verdict, verdict, found.because);
        if (deciding) assert.deepEqual([words(a, found.a), words(b, found.b)], deciding);
        const back = compareSentences(b, a);
        assert.equal(back.verdict, verdict);
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
  ['The mine closed in or before 2012.', 'The mine was closed in June 2012.', 'consistent'],
  ['The ferry entered service after May 1987.', 'The ferry entered service on 3 April 1987.', 'contradiction'],
  ['More than half of the houses are empty.', 'About 48 % of the houses are empty.', 'contradiction'],
  ['Nearly half of the land is forest.', 'Forest covers 48 % of the land.', 'consistent'],
  ['The road is at least 100 km long.', 'The road runs for 160 km from the coast to the capital.', 'consistent'],
  ['The road is less than 100 km long.', 'The road runs for 160 km from the coast to the capital.', 'contradiction'],
  ['The country has over half a million people.', 'With 620,000 inhabitants, the country is small.', 'consistent'],
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
  [
    'Over 12,500 people died.',
    'There were more than 307,000 cases in 160 countries, and more than 13,000 people died.',
    'consistent',
    ['12,500', '13,000'],
  ],
  [
    'In the last season, 25 % of farmers planted maize.',
    'Of all farmers, 60 % have planted maize at some time, 30 % in the last year, and 12 % in the last season.',
    'contradiction',
    ['25 %', '12 %'],
  ],
  [
    'The author wrote eight novels under a pen name.',
    'The author published 40 novels, including seven under a pen name, and six books of verse.',
    'contradiction',
    ['eight', 'seven'],
  ],
  [
    'The club had fewer than 2,000 members in 2010.',
    'The club had 5,200 members in 1960, 1,800 in 1990 and 3,100 in 2010.',
    'contradiction',
    ['2,000', '3,100'],
  ],
  ['The budget was $18 million.', 'The film grossed $18.3 million against a budget of $25 million.', 'contradiction'],
  ['The team lost nine matches.', 'The team lost nine of its ten matches.', 'equal'],
]);

check('ranges, endpoints and lengths', [
  ['The strike ended in 1985.', 'The strike went on from 1984 to 1985.', 'equal'],
  ['The strike began in 1985.', 'The strike went on from 1984 to 1985.', 'contradiction'],
  ['The strike began in the 1980s.', 'The strike went on from 1984 to 1985.', 'consistent'],
  ['The siege lasted four years.', 'The siege went on from 1644 to 1648.', 'equal'],
  ['The siege lasted more than four years.', 'The siege went on from 1644 to 1648.', 'contradiction'],
  ['The queen reigned until 1881.', 'The queen reigned from 1850 to 1871.', 'contradiction'],
  ['The queen reigned until 1871.', 'The queen reigned from 1850 to 1871.', 'equal'],
  ['The fair was held on 11 January.', 'The fair was held on 11 January 2011.', 'equal'],
  ['The fair was held on 11 January.', 'The fair was held on 21 January 2011.', 'contradiction'],
  ['The inn dates from the 12th century.', 'The inn was built in 1150.', 'consistent'],
]);

check('numbers that tell which one', [
  ['The song peaked at number three.', 'The song peaked at number three in Norway.', 'equal'],
  ['The song peaked at number three.', 'The song peaked at number 12 in Norway.', 'contradiction'],
  ['The song peaked at number 21.', 'The song came in at #86 and peaked at #21.', 'equal', ['21', '21']],
  ['The programme was among the top ten.', 'The programme was among the top 20 for years.', 'contradiction'],
  ['Harbour 2 was shown in 1999.', 'Harbour 2 was shown in May 1999.', 'consistent', ['1999', 'May 1999']],
  ['She is a three-time winner of the cup.', 'She is a two-time winner of the cup.', 'contradiction'],
  ['The vase is the third largest of its kind.', 'The vase is the fifth largest of its kind.', 'contradiction'],
]);

check('rounding is explained, another number is not', [
  ['Some 12,000 fans came.', 'The club counted 11,840 fans.', 'consistent'],
  ['The town has 4,000 inhabitants.', 'The town has 3,821 inhabitants.', 'consistent'],
  ['The town has 5.5 million inhabitants.', 'The town has 5.7 million inhabitants.', 'contradiction'],
  ['The show ran for ten seasons.', 'The show ran for 11 seasons.', 'contradiction'],
  ['The road is 100 miles long.', 'The road is 161 km long.', 'consistent'],
  ['A third of the trees died.', 'Of the trees, 33 % died.', 'consistent'],
]);

check('sentences in tokens', [
  ["The band is from the 1980 's .", "The band is from the 1960 's .", 'contradiction', ["1980 's", "1960 's"]],
  ['The U.S . firm has 2,000 -- 3,000 workers .', 'The U.S . firm has 2,500 workers .', 'consistent'],
  ['The film made $ 3.4 million .', 'The film grossed $ 3.4 million worldwide .', 'equal'],
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
  // The same person, another event
  ['Anna Bell was born in 1950.', 'Anna Bell released her first album in 1975.', 'incomparable'],
  ['The mayor was elected in 2011.', 'The mayor was born in 1960.', 'incomparable'],
  ['Thirty people were killed in Springfield.', 'Twelve people were injured in Springfield.', 'incomparable'],
  // The same thing, another measure
  ['Lake Oro is 40 m deep.', 'Lake Oro is 12 km long.', 'incomparable'],
  ['The series has six seasons.', 'The series has 121 episodes.', 'incomparable'],
  ['The club has 300 members.', 'The club won 12 titles.', 'incomparable'],
  ['The game sold 5 million copies.', 'The game cost 30 million dollars to make.', 'incomparable'],
  ['The mayor of Springfield is 51.', 'Springfield has 51,000 inhabitants.', 'incomparable'],
  ['Anna Hall starred in 12 films.', 'Anna Hall was married three times.', 'incomparable'],
  ['The river is 200 km long.', 'Some 200,000 people live along the river.', 'incomparable'],
  ['The museum opened in 1901.', 'The museum shows 300 paintings.', 'incomparable'],
  ['The bridge was closed for two hours.', 'The bridge carries 40,000 cars a day.', 'incomparable'],
  // The same measure, another thing
  ['Paris hosted the games in 1924.', 'Berlin hosted the games in 1936.', 'incomparable'],
  ['Tom Hill sold 20 cars in May.', 'Ann Reed planted 30 trees in June.', 'incomparable'],
  ['Unemployment fell to 4 % in Norway.', 'Inflation rose to 7 % in Turkey.', 'incomparable'],
  // Names with numbers, and figures that are none
  ['She lives at 300 Elm Street.', 'He lives in room 12.', 'incomparable'],
  ['The 8th Regiment left.', 'The 9th Regiment stayed.', 'incomparable'],
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

test('a text longer than any sentence is read at its beginning, in time', () => {
  const list = 'He paid 5 euros, 6 dollars and 12 per cent in 2014, '.repeat(20_000);
  assert.equal(compareSentences(list, list).verdict, 'equal');
});
