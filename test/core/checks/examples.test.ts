import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checks } from '../../../server/src/core/checks/index.ts';
import { docExamples } from '../../support/docExamples.ts';
import { markedSources } from '../../support/markedSources.ts';

const notChecks = ['check.ts', 'index.ts'];
const examples = docExamples('server/src/core/checks').filter(({ file }) => !notChecks.includes(file));

describe('examples in the doc comments of checks', () => {
  for (const { file, text } of examples) {
    test(`${file}: ${text.split('\n').at(-1)}`, () => {
      const { actual, expected } = markedSources(text);
      assert.deepEqual(actual, expected);
    });
  }

  test('every check has one', () => {
    const documented = new Set(examples.map(({ file }) => file.replace('.ts', '')));
    assert.deepEqual(
      checks.map(({ code }) => code).filter((code) => !documented.has(code)),
      [],
    );
  });
});
