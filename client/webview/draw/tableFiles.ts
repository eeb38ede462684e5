/** The matrix as files: a line a topic, a column a source. CSV for spreadsheets, Markdown for mails and wikis. */
import type { BoardClaim, BoardData, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { looks } from './look.ts';
import { say } from './say.ts';

/** RFC 4180, with the byte order mark that spreadsheets need to see UTF-8. */
export function csvOf(data: BoardData, topics: readonly BoardTopic[]): string {
  const head = [
    say('Topic'),
    say('Title'),
    say('Status'),
    ...data.sources.map(({ name, date }) => [name, date].filter(Boolean).join(', ')),
    say('Most agree'),
  ];
  const lines = topics.map((topic) => [
    topic.name,
    topic.title,
    looks[topic.status].words,
    ...data.sources.map((_, i) =>
      saidBy(topic, i)
        .map((claim) => cellWords(claim))
        .join('; '),
    ),
    topic.consensus ? `${topic.consensus.words} (${topic.consensus.share})` : '',
  ]);
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** What begins like a formula, full-width signs too, is set off with an apostrophe: a spreadsheet would run it. https://owasp.org/www-community/attacks/CSV_Injection */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as GitHub reads it. */
export function markdownOf(data: BoardData, topics: readonly BoardTopic[]): string {
  const head = [
    say('Topic'),
    ...data.sources.map(({ name, date }) => [name, date].filter(Boolean).join(', ')),
    say('Most agree'),
  ];
  const lines = topics.map((topic) => [
    topic.title,
    ...data.sources.map((_, i) =>
      saidBy(topic, i)
        .map((claim) => `${looks[claim.status].sign} ${cellWords(claim)}`)
        .join('; '),
    ),
    topic.consensus ? `${topic.consensus.words} (${topic.consensus.share})` : '',
  ]);
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  const signs = [...new Set(topics.flatMap(({ claims }) => claims.map(({ status }) => status)))];
  const key = signs.map((status) => `${looks[status].sign} ${looks[status].words}`);
  return [
    `## ${markdownCell(data.title)}\n\n`,
    row(head),
    row(head.map(() => '---')),
    ...lines.map(row),
    ...(key.length > 0 ? [`\n${[...new Set(key)].join(' · ')}\n`] : []),
  ].join('');
}

/** Nothing of a text is markup: signs of Markdown and HTML are set off. */
const markdownCell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));

const saidBy = ({ claims }: BoardTopic, source: number): readonly BoardClaim[] =>
  claims.filter((claim) => claim.source === source);

const cellWords = ({ figure, attributedTo }: BoardClaim): string =>
  attributedTo === null ? figure : `${figure} (${attributedTo})`;
