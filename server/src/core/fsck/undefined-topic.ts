import { topicPath } from '../records/paths.ts';
import { printTopic } from '../records/topic.ts';
import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `undefined-topic` (hint): claims use a topic that has no file, so that nothing says how it changes or what its unit is. */
export const undefinedTopic: StoreCheck = {
  code: 'undefined-topic',
  title: 'A topic without a file',
  defaultSeverity: 'hint',
  rationale:
    'Whether a later figure contradicts an earlier one or goes beyond it depends on how the topic changes; its file says so.',
  safe: true,
  run: ({ records, texts }) => {
    const users = new Map<string, string[]>();
    for (const record of records.values()) {
      if (record.kind !== 'claim' || !record.value) continue;
      const { topic, id } = record.value;
      if (texts.has(topicPath(topic))) continue;
      const ids = users.get(topic);
      if (ids) ids.push(id);
      else users.set(topic, [id]);
    }
    return [...users].map(([topic, ids]) => {
      const source = topicPath(topic);
      const message =
        ids.length === 1
          ? say`Missing topic file; 1 claim uses ${topic}`
          : say`Missing topic file; ${ids.length} claims use ${topic}`;
      const fixes = [{ title: say`Create ${source}`, writes: [{ path: source, text: printTopic({}) }] }];
      return onFile({ code: 'undefined-topic', severity: 'hint', source, message, claims: ids, fixes });
    });
  },
};
