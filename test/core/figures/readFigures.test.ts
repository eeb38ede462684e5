import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lexiconOf } from '../../../server/src/core/figures/languages.ts';
import { lex } from '../../../server/src/core/figures/lexer.ts';
import { lexeme } from '../../../server/src/core/figures/lexicon.ts';
import { readFigures, readTagged, readTokens } from '../../../server/src/core/figures/readFigures.ts';
import { type Columns, columns, padding } from '../../../server/src/core/figures/tokens.ts';
import { newsProse } from '../../support/newsProse.ts';
import { published } from './support.ts';

/** Pieces figures are made of, so that random texts come close to real ones. */
const words = fc.constantFrom(
  ...'a an the of and or to from between about over some at least more than up half third one two twenty hundred thousand million first second May January Monday last this next week year ago 12 300 2019 1.2 12,000 5k $ € % km kg m in on by since before after people killed old aged dozens few several , . - – ( ) : / " \' \n \n\n 50s 21st 7 pm Q3 × ½ ° −'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  // Lone surrogates, right-to-left text, full-width digits, control characters
  fc
    .array(
      fc.constantFrom('\ud800', '\udc00', 'א', '١٢', '１２，０００', '\u0000', '\u202e', '\ufeff', '12', ' ', 'km'),
      { maxLength: 30 },
    )
    .map((l) => l.join('')),
);

test('any string gives a list whose spans lie in the text, in order, cores apart', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'xx'), fc.boolean(), (words, locale, dated) => {
      const figures = readFigures(words, { locale, published: dated ? published : undefined });
      let last = 0;
      for (const { span, core, interval, band } of figures) {
        assert.ok(0 <= span.start && span.start <= core.start && core.start < core.end && core.end <= span.end);
        assert.ok(span.end <= words.length);
        assert.ok(core.start >= last, 'cores overlap');
        last = core.end;
        assert.ok(interval.low <= interval.high, `${interval.low} > ${interval.high}`);
        assert.ok(band >= 0 && Number.isFinite(band));
        assert.equal(words.slice(core.start, core.end).trim(), words.slice(core.start, core.end));
      }
    }),
    { numRuns: 3000 },
  );
});

test('a tag anywhere gives a reading, and its figure stands in the tag', () => {
  fc.assert(
    fc.property(text, fc.nat(200), fc.nat(40), (words, start, length) => {
      const span = { start: Math.min(start, words.length), end: Math.min(start + length, words.length) };
      const { figure, candidates } = readTagged(words, span, { published });
      for (const { core } of candidates) assert.ok(core.start < span.end && span.start < core.end);
      assert.equal(figure, candidates.length === 1 ? candidates[0] : null);
    }),
    { numRuns: 2000 },
  );
});

test('plain data: a figure survives structuredClone', () => {
  const figures = readFigures('About 300 of the 1,200 people left on Saturday, two weeks ago.', { published });
  assert.deepEqual(structuredClone(figures), figures);
});

test('nothing is read across the borders of blocks', () => {
  const words = 'about 12\n300 people';
  const blocks = [
    { start: 0, end: 8 },
    { start: 9, end: 19 },
  ];
  const figures = readFigures(words, { blocks });
  assert.deepEqual(
    figures.map(({ span }) => words.slice(span.start, span.end)),
    ['about 12', '300 people'],
  );
});

test('tokens lie in the text, in order, with breaks at both ends', () => {
  fc.assert(
    fc.property(text, (words) => {
      const t = lex(words, lexiconOf('en'));
      let last = 0;
      for (let i = padding; i < t.end; i++) {
        assert.ok(t.start[i]! >= last && t.stop[i]! >= t.start[i]! && t.stop[i]! <= words.length);
        last = t.stop[i]!;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a long text is read some pages at a time, with the same figures', () => {
  const text = newsProse(200_000, 3);
  assert.deepEqual(readFigures(text, { published }), readTokens(lex(text, lexiconOf('en')), { published }));
});

test('arrays of an earlier pass leave no trace in the next', () => {
  const used = (length: number): Columns => {
    const left = columns(length + 2 * padding + 64);
    // As after a text of nothing but ones.
    left.lex.fill(lexeme.digits);
    left.flags.fill(255);
    left.num.fill(1);
    left.digits.fill(1);
    return left;
  };
  const check = (words: string): void => {
    const again = lex(words, lexiconOf('en'), 0, words.length, [], used(words.length));
    assert.deepEqual(readTokens(again, { published }), readTokens(lex(words, lexiconOf('en')), { published }));
  };
  check('half of two per cent');
  check('half of the two');
  fc.assert(fc.property(text, check), { numRuns: 1000 });
});

test('texts read one after another are read alike, whatever their length', () => {
  const short = 'About 300 of the 1,200 people left on Saturday.';
  const alone = readFigures(short, { published });
  for (const length of [10, 5_000, 700_000]) {
    readFigures(newsProse(length, 4), { published });
    assert.deepEqual(readFigures(short, { published }), alone);
  }
});
