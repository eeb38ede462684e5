/** Fixes of a contradiction that may be an update: say how the topic changes. Each writes the topic's file. */
import type { Conflict } from '../checks/check.ts';
import type { Fix } from '../findings/finding.ts';
import type { Changes } from '../records/model.ts';
import { topicPath } from '../records/paths.ts';
import { printTopic } from '../records/topic.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';

const titles: readonly (readonly [Changes, string])[] = [
  ['cumulative', 'only grows: later figures may be higher'],
  ['varying', 'goes up and down: figures of different days may differ'],
  ['fixed', 'does not change: figures of different days contradict each other'],
];

export const topicFixes = (topic: TopicClaims, { others }: Conflict): readonly Fix[] =>
  others.some(({ verdict }) => verdict.because === 'as-of')
    ? titles.map(([changes, says]) => ({
        title: `${topic.name} ${says}`,
        writes: [{ path: topicPath(topic.name), text: printTopic({ ...topic.record, changes }) }],
      }))
    : [];
