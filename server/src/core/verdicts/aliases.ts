/** Other names of topics: `baek/age` may mean `paek/age`, and every `baek/…` a `paek/…`. */
import type { TopicRecord } from '../records/model.ts';

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
