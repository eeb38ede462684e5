import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeAttribution } from '../../../server/src/core/suggest/proposeAttribution.ts';

const cases: readonly (readonly [sentence: string, proposals: readonly string[], known?: readonly string[]])[] = [
  ['Mayor Ana Ruiz said on Sunday that 300 had left.', ['Ana Ruiz']],
  ['Mayor Ana Ruiz said on Sunday that 300 had left.', ['Ruiz', 'Ana Ruiz'], ['Ruiz', 'Okafor']],
  ['Some 300 had left, said Ana Ruiz.', ['Ana Ruiz']],
  ['According to the Red Cross, 300 had left.', ['Red Cross']],
  ['About 300 had left, according to police.', ['police']],
  ['The Ministry of Health reported 12 deaths.', ['Ministry of Health']],
  ['The fire brigade put the number at 300.', ['fire brigade']],
  ['Arle Council has confirmed 300 claims.', ['Arle Council']],
  ['A spokesman of the operator said 300 had left.', ['operator']],
  ['According to the operator’s log, 300 had left.', ['operator']],
  ['The region pledged $5 million.', ['the region'], ['the region', 'the city']],
  ['The city’s bill stands at $5 million.', ['the city'], ['the region', 'the city']],
  // Nobody named.
  ['The bill stands at $5 million.', [], ['the region', 'the city']],
  ['He said 300 had left.', []],
  ['They told reporters that 300 had left.', []],
  ['About 300 people had left by noon.', []],
  ['It was 12 metres high.', []],
  ['', []],
];

for (const [sentence, proposals, known] of cases) {
  test(`“${sentence}” ${known ? `knowing ${known.join(', ')} ` : ''}→ ${proposals.join(' | ') || 'nobody'}`, () => {
    assert.deepEqual(
      proposeAttribution(sentence, known).map(({ party }) => party),
      proposals,
    );
  });
}

test('who only stands in the sentence does not speak in it', () => {
  const proposals = proposeAttribution('The region pledged aid, the mayor said.', ['the region', 'the mayor']);
  assert.deepEqual(proposals, [
    { party: 'the mayor', speaks: true },
    { party: 'the region', speaks: false },
  ]);
});
