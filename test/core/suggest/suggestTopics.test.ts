import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { topicSuggester } from '../../../server/src/core/suggest/suggestTopics.ts';
import type { TopicProfile } from '../../../server/src/core/suggest/topicProfiles.ts';

const profile = (topic: string, ...sentences: string[]): TopicProfile => ({
  topic,
  names: topic,
  figures: sentences.flatMap((sentence) => readFigures(sentence).slice(0, 1)),
  sentences,
  near: sentences,
});

const suggest = topicSuggester([
  profile(
    'flood/people-evacuated',
    'About 2,400 people had left their homes by noon.',
    'Some 2,300 residents were brought out.',
  ),
  profile('flood/killed', 'At least 12 people died in the water.'),
  profile('flood/damage', 'The damage was put at $5 million.'),
  profile('flood/peak-level', 'The river stood at 6.2 metres that night.'),
  profile('flood/bridges-closed'),
]);

const cases: readonly (readonly [sentence: string, topic: string])[] = [
  ['The mayor spoke of 2,600 residents who had left.', 'flood/people-evacuated'],
  ['The death toll rose to 14 people who died in cellars.', 'flood/killed'],
  ['Insurers expect $8 million.', 'flood/damage'],
  ['It fell to 5.9 metres by morning.', 'flood/peak-level'],
  ['By Friday 7 bridges were closed.', 'flood/bridges-closed'],
];

for (const [sentence, topic] of cases) {
  test(`“${sentence}” → ${topic}`, () => {
    const [figure] = readFigures(sentence);
    assert.equal(suggest({ figure: figure ?? null, sentence, near: sentence })[0]?.topic, topic);
  });
}

test('every topic is offered, and scores lie between 0 and 1, best first', () => {
  const suggestions = suggest({ figure: null, sentence: 'Nothing of the kind.', near: '' });
  assert.equal(suggestions.length, 5);
  const scores = suggest({
    figure: readFigures('12 people died')[0] ?? null,
    sentence: '12 people died',
    near: '12 people died',
  }).map(({ score }) => score);
  assert.ok(scores.every((score) => score >= 0 && score <= 1));
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
});
