import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docExamples } from '../../support/docExamples.ts';
import { reading } from './support.ts';

test('the examples in the doc comments of the readers are what is read', () => {
  const lines = docExamples('server/src/core/figures/readers').flatMap(({ file, text }) =>
    text.split('\n').map((line) => ({ file, example: /^'(.*)' \/\/ → (.*)$/.exec(line.trim()) })),
  );
  const examples = lines.filter(({ example }) => example);
  assert.ok(examples.length >= 25, `only ${examples.length} examples found`);
  for (const { file, example } of examples) assert.equal(reading(example![1]!), example![2], `${file}: ${example![1]}`);
});
