/** Every word of the server has its translation, and none is there that nobody says any more. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german } from '../../../server/src/core/words/de.ts';
import { languageOf } from '../../../server/src/core/words/languages.ts';
import { datePatterns, type Language } from '../../../server/src/core/words/print.ts';
import { templatesIn, templatesOfServer } from '../../support/templates.ts';

/** What a template leaves open. */
const holes = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

/** Signs and holes are the same in every language: `{0}–{1} %`. */
const hasWords = (template: string): boolean => /\p{L}/u.test(template);

const check = (language: Language): void => {
  const templates = templatesOfServer();
  test('every template is translated', () => {
    const missing = [...templates].filter(
      ([template]) => hasWords(template) && !Object.hasOwn(language.words, template),
    );
    assert.deepEqual(missing, [], 'a line is missing in the table of the language');
  });
  test('nothing is translated that nobody says', () => {
    assert.deepEqual(
      Object.keys(language.words).filter((template) => !templates.has(template)),
      [],
    );
  });
  test('a translation leaves open what its template does', () => {
    for (const [template, text] of Object.entries(language.words))
      assert.deepEqual(holes(text), holes(template), template);
  });
  test('what begins or ends with a blank still does where it is joined', () => {
    for (const [template, text] of Object.entries(language.words)) {
      assert.equal(/\s$/.test(text), /\s$/.test(template), template);
    }
  });
  test('days are written in patterns there are', () => {
    for (const [pattern, own] of Object.entries(language.dates)) {
      assert.ok((datePatterns as readonly string[]).includes(pattern), pattern);
      assert.deepEqual(own.match(/[dMy]/g), pattern.match(/[dMy]/g), pattern);
    }
    assert.equal(language.months.length, 12);
  });
};

describe('German', () => check(german()));

test('the language of a tag', () => {
  for (const [tag, expected] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_CH', 'de'],
    ['fr', 'en'],
    ['den', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const) {
    assert.equal(languageOf(tag).tag, expected, String(tag));
  }
});

test('templates are found where they are said', () => {
  const code = ['say`a ', '$', '{b ? say`of $', '{c}` : "x"} d`; expected`e`'].join('');
  assert.deepEqual(templatesIn(code), ['a {0} d', 'of {0}', 'e']);
});
