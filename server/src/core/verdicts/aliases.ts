/** Other names of topics: `baek/age` may mean `paek/age`, and every `baek/…` a `paek/…`. */

import type { TopicRecord } from '../records/model.ts';
import { type Message, say } from '../words/message.ts';

/** The topic that a name means. */
export type TopicName = (name: string) => string;

/**
 * Reads the aliases of topic records. One with a slash is another name of that topic; one without is another name of its subject, for all
 * its measures. A chain is followed to its end; in a circle every name keeps itself.
 *
 * @example
 * topicNames(new Map([['paek/age', { aliases: ['baek'] }]]))('baek/captured-on') // → 'paek/captured-on'
 */
export function topicNames(topics: ReadonlyMap<string, TopicRecord>): TopicName {
  const names = new Map<string, string>();
  const subjects = new Map<string, string>();
  for (const [topic, { aliases = [] }] of topics) {
    for (const alias of aliases) {
      if (alias.includes('/')) names.set(alias, topic);
      else subjects.set(alias, topic.slice(0, topic.indexOf('/')));
    }
  }
  if (names.size === 0 && subjects.size === 0) return (name) => name;
  const step = (name: string): string => {
    const slash = name.indexOf('/');
    const subject = subjects.get(name.slice(0, slash));
    return names.get(name) ?? (subject === undefined ? name : subject + name.slice(slash));
  };
  return (name) => {
    const seen = new Set([name]);
    for (let at = name; ; ) {
      const next = step(at);
      if (next === at) return at;
      if (seen.has(next)) return name;
      seen.add(next);
      at = next;
    }
  };
}

/** What is wrong with an alias, and in which topic's record. */
export interface AliasProblem {
  readonly topic: string;
  /** As written there; `undefined` where the record itself is what does not count. */
  readonly alias?: string;
  readonly message: Message;
}

/** Aliases that lead nowhere, or to two places. */
export function aliasProblems(topics: ReadonlyMap<string, TopicRecord>): readonly AliasProblem[] {
  const nameOf = topicNames(topics);
  const owners = new Map<string, string>();
  const problems: AliasProblem[] = [];
  for (const [topic, { aliases = [] }] of topics) {
    const subject = topic.slice(0, topic.indexOf('/'));
    for (const alias of aliases) {
      const own = alias.includes('/') ? topic : subject;
      const owner = owners.get(alias) ?? own;
      owners.set(alias, own); // the last one counts
      const name = alias.includes('/') ? alias : `${alias}${topic.slice(subject.length)}`;
      if (alias === own)
        problems.push({
          topic,
          alias,
          message: alias.includes('/') ? say`is the topic itself` : say`is the subject itself`,
        });
      else if (owner !== own) problems.push({ topic, alias, message: say`is an alias of ${owner} already` });
      else if (nameOf(name) === name)
        problems.push({ topic, alias, message: say`leads back to ${own}: each keeps its own claims` });
      else if (topics.has(name))
        problems.push({
          topic: name,
          message: say`is an alias of ${nameOf(name)}: what this file says does not count`,
        });
    }
  }
  return problems;
}
