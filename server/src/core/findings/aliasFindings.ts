/** Findings of aliases, on the records of their topics. */

import { badAlias } from '../checks/bad-alias.ts';
import { topicPath } from '../records/paths.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import { aliasProblems } from '../verdicts/aliases.ts';
import { say } from '../words/message.ts';
import type { Finding } from './finding.ts';
import { severityOf } from './severity.ts';

export function aliasFindings({ topics, topicTexts, settings }: Snapshot): readonly Finding[] {
  const severity = severityOf(badAlias.code, badAlias.defaultSeverity, settings);
  if (severity === undefined) return [];
  return aliasProblems(topics).map(({ topic, alias, message }) => ({
    code: badAlias.code,
    severity,
    source: topicPath(topic),
    span: alias === undefined ? { start: 0, end: 0 } : placeOf(topicTexts.get(topic) ?? '', alias),
    message: alias === undefined ? say`${topic} ${message}` : say`"${alias}" ${message}`,
    claims: [],
    related: [],
    fixes: [],
  }));
}

/** Where an alias stands in its record. */
function placeOf(text: string, alias: string): Span {
  const quoted = JSON.stringify(alias);
  const at = text.indexOf(quoted, Math.max(0, text.indexOf('"aliases"')));
  return at < 0 ? { start: 0, end: 0 } : { start: at + 1, end: at + quoted.length - 1 };
}
