/** Fixes of a contradiction that may be an update: say how the topic changes. Each writes the topic's file. */

import type { Conflict } from '../checks/check.ts';
import type { Fix } from '../findings/finding.ts';
import type { Changes } from '../records/model.ts';
import { topicPath } from '../records/paths.ts';
import { printTopic } from '../records/topic.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import { type Message, say } from '../words/message.ts';

const titles: readonly (readonly [Changes, (topic: string) => Message])[] = [
  ['cumulative', (topic) => say`${topic} only grows: later figures may be higher`],
  ['varying', (topic) => say`${topic} goes up and down: figures of different days may differ`],
  ['fixed', (topic) => say`${topic} does not change: figures of different days contradict each other`],
];

export const topicFixes = (topic: TopicClaims, { others }: Conflict): readonly Fix[] =>
  others.some(({ verdict }) => verdict.because === 'as-of')
    ? titles.map(([changes, titleOf]) => ({
        title: titleOf(topic.name),
        writes: [{ path: topicPath(topic.name), text: printTopic({ ...topic.record, changes }) }],
      }))
    : [];
