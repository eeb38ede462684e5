import type { Figure } from '../../../server/src/core/figures/figure.ts';
import { closed } from '../../../server/src/core/figures/interval.ts';
import type { Member } from '../../../server/src/core/verdicts/members.ts';
import { sideOf } from '../../../server/src/core/verdicts/pair.ts';
import { type TopicClaims, topicClaims } from '../../../server/src/core/verdicts/topicClaims.ts';
import { silence } from '../../../server/src/core/words/message.ts';
import { random } from '../../support/prose.ts';
import { interleaved, timed } from '../samples.ts';
import type { Suite } from '../suite.ts';

/** Topics of claims around one number each: flat, softened and bounded ones, and now and then one that is far off. */
function someTopics(topics: number, claimsOfEach: number): readonly (readonly Member[])[] {
  const next = random(3);
  const nowhere = { start: 0, end: 0 };
  const asOf = closed(20_000, 20_000);
  const memberOf = (topic: number, i: number, around: number): Member => {
    const value = Math.round(around * (0.98 + 0.04 * next()) * (next() < 0.02 ? 1.5 : 1));
    const kind = next();
    const hedge = kind < 0.5 ? 'none' : kind < 0.8 ? 'approx' : 'more-than';
    const interval =
      hedge === 'none'
        ? closed(value, value)
        : hedge === 'approx'
          ? closed(value * 0.9, value * 1.1)
          : { low: value, high: Infinity, lowOpen: true, highOpen: true };
    const figure: Figure = {
      span: nowhere,
      core: nowhere,
      kind: 'count',
      value,
      unit: null,
      interval,
      band: 0.5,
      round: false,
      hedge,
      weak: false,
      addition: false,
      headNoun: null,
      whole: null,
      openAnchor: null,
      implied: [],
      because: silence,
    };
    const name = `bench/${topic}`;
    const path = `${i}.txt`;
    const side = sideOf({ figure, asOf, source: path }, 'rounding', new Map());
    // Field by field as in `membersOf`: objects that others are spread into are laid out otherwise, and walked through at a third of the speed.
    return {
      id: `${topic}-${i}`,
      path,
      index: 0,
      name,
      topic: name,
      figure,
      attributedTo: undefined,
      asOf,
      source: path,
      role: undefined,
      published: undefined,
      preferred: false,
      side,
    };
  };
  return Array.from({ length: topics }, (_, topic) => {
    const around = 1000 + next() * 100_000;
    return Array.from({ length: claimsOfEach }, (_, i) => memberOf(topic, i, around));
  });
}

/** Holds every claim of all topics against the others; the number of claims that lie apart from any. */
function compareAll(topics: readonly (readonly Member[])[]): number {
  let apart = 0;
  for (const members of topics) {
    const topic: TopicClaims = topicClaims('bench', undefined, members, new Map());
    const { isApart } = topic.sweep();
    for (let i = 0; i < members.length; i++) if (isApart(i)) apart++;
  }
  return apart;
}

/** The least that any sweep does: the lower ends of each topic sorted. */
function sortAll(topics: readonly (readonly Member[])[]): number {
  let sum = 0;
  for (const members of topics) {
    const lows = Float64Array.from(members, ({ side }) => side!.magnitude.towardsValue.low).sort();
    sum += lows[0]!;
  }
  return sum;
}

export const compare: Suite = {
  name: 'compare',
  title: 'Claims held against each other',
  how: 'Which of a million claims, read before, lie apart from any other of their topic. The floor sorts one number a claim.',
  unit: 'ms',
  contenders: ['countercheck', 'sorting'],
  async run(found, { wanted }) {
    const sizes: readonly (readonly [string, number, number])[] = [
      ['1,000,000 claims in 10,000 topics', 10_000, 100],
      ['100,000 claims in one topic', 1, 100_000],
    ];
    for (const [name, topics, claims] of sizes) {
      if (!wanted(name)) continue;
      const all = someTopics(topics, claims);
      const results = await interleaved(
        { countercheck: () => timed(() => compareAll(all)), sorting: () => timed(() => sortAll(all)) },
        { rounds: 5, warmUp: 1 },
      );
      found({ name, results, goal: '≤ 300 ms' });
    }
  },
};
