import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '../../../server/src/core/figures/languages.ts';
import { lex } from '../../../server/src/core/figures/lexer.ts';
import { readTokens } from '../../../server/src/core/figures/readFigures.ts';
import { published } from './support.ts';

/** Runs that make a careless reader look back or ahead without end. */
const runs = [
  'about ',
  'more than ',
  '1,',
  '1 ',
  '1-',
  '12.',
  '1,234,',
  '12 000 ',
  'one ',
  'one and ',
  'two hundred and ',
  'million ',
  'a million ',
  'half a ',
  'and a half ',
  'the first ',
  'the last ',
  'of the ',
  '12 of the ',
  'between 1 and ',
  'between May and ',
  'from 1 to ',
  'May ',
  'May 1 to ',
  'early ',
  'the end of ',
  'Monday, ',
  'last ',
  'two weeks ago ',
  '$',
  '$5 to ',
  'pages 12, ',
  'A, 12, ',
  '5 feet 2 ',
  '2 years 3 ',
  '(',
  '"',
  '- ',
  '-',
  'a.b.',
  "it's'",
  'x1',
  '1e',
  '1/2/',
  'http://',
  'a@b ',
  '\n',
  '1\n',
  '# 1. ',
  'wounded ',
  'North ',
  'North-',
  '½',
  '\ud800',
];

/** How often the tokens are looked at while `text` is read. */
function looks(text: string): number {
  let count = 0;
  const t = lex(text, lexiconOf('en'));
  const lexemes = new Proxy(t.lex, {
    get: (target, key) => {
      count++;
      return Reflect.get(target, key, target);
    },
  });
  readTokens({ ...t, lex: lexemes }, { published });
  return count;
}

/** How often characters are looked at while `text` is cut into tokens. */
function characterLooks(text: string): number {
  let count = 0;
  const counted = {
    length: text.length,
    charCodeAt: (i: number) => {
      count++;
      return text.charCodeAt(i);
    },
    slice: (from: number, to: number) => text.slice(from, to),
    startsWith: (word: string, at: number) => text.startsWith(word, at),
  };
  lex(counted as unknown as string, lexiconOf('en'));
  return count;
}

test('reading twice the text takes no more than twice the looks at its tokens', () => {
  for (const run of runs) {
    const [once, twice] = [looks(run.repeat(300)), looks(run.repeat(600))];
    assert.ok(twice <= once * 2.1 + 500, `${JSON.stringify(run)}: ${once} looks, ${twice} for twice the text`);
  }
});

test('cutting twice the text into tokens takes no more than twice the looks at its characters', () => {
  for (const run of runs) {
    const [once, twice] = [characterLooks(run.repeat(300)), characterLooks(run.repeat(600))];
    assert.ok(twice <= once * 2.1 + 500, `${JSON.stringify(run)}: ${once} looks, ${twice} for twice the text`);
  }
});

test('ten megabytes without a space are one word', () => {
  const t = lex('x'.repeat(10_000_000), lexiconOf('en'));
  assert.equal(readTokens(t, {}).length, 0);
});

test('ten megabytes of digits are no figure', () => {
  const t = lex('7'.repeat(10_000_000), lexiconOf('en'));
  assert.equal(readTokens(t, {}).length, 0);
});
