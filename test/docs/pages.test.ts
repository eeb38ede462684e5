import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allChecks } from '../../server/src/core/fsck/index.ts';
import { defaultSettings } from '../../server/src/core/records/settings.ts';
import { pages } from './pages.ts';

describe('pages made from the code', () => {
  for (const [path, text] of pages()) {
    test(`${path} is up to date (else: npm run docs)`, () => assert.equal(readFileSync(path, 'utf8'), text));
  }

  test('a page on the checks has a heading for every code, as links of findings want it', () => {
    const headings = pages()
      .get('docs/checks.md')!
      .match(/^## .*$/gm);
    assert.deepEqual(
      headings,
      allChecks.map(({ code }) => `## ${code}`),
    );
  });

  test('every field of the team settings has its line', () => {
    const page = pages().get('docs/settings.md')!;
    for (const field of Object.keys(defaultSettings)) assert.match(page, new RegExp(`^\\| \`${field}\` \\|`, 'm'));
  });
});
