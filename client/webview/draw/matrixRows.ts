/** Which topics the matrix shows, and in what order: a pure function of the board and of what the user asked for. */
import type { BoardData, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import { groupBy } from './groupBy.ts';
import { isContradiction, isOpen } from './look.ts';

export type Shown = 'all' | 'contradictions' | 'open';
export type Sort = 'subject' | 'worst' | 'name' | 'sources';

export interface MatrixView {
  readonly shown: Shown;
  /** `null` for any. */
  readonly subject: string | null;
  /** Path of a source that must say something of the topic; `null` for any. */
  readonly source: string | null;
  /** Words that must all occur in the topic's name, title, quotes or parties. */
  readonly text: string;
  readonly sort: Sort;
}

export const wholeBoard: MatrixView = { shown: 'all', subject: null, source: null, text: '', sort: 'subject' };

export type MatrixRow =
  | { readonly kind: 'subject'; readonly subject: string; readonly topics: number; readonly contradictions: number }
  | { readonly kind: 'topic'; readonly topic: BoardTopic };

export function matrixRows(data: BoardData, view: MatrixView): readonly MatrixRow[] {
  const topics = data.topics.filter((topic) => passes(topic, data, view));
  if (view.sort !== 'subject') {
    return [...topics].sort(orders[view.sort]).map((topic) => ({ kind: 'topic', topic }));
  }
  const subjects = groupBy(topics, ({ subject }) => subject);
  return [...subjects].flatMap(([subject, list]): MatrixRow[] => [
    { kind: 'subject', subject, topics: list.length, contradictions: list.filter(contradicts).length },
    ...list.map((topic) => ({ kind: 'topic' as const, topic })),
  ]);
}

const contradicts = ({ claims }: BoardTopic): boolean => claims.some(({ status }) => isContradiction(status));

/** Topics that somebody should look at: contradictions, and what is disputed, unread or lost. */
const asksForALook = ({ claims }: BoardTopic): boolean =>
  claims.some(({ status }) => isContradiction(status) || isOpen(status));

function passes(topic: BoardTopic, { sources }: BoardData, { shown, subject, source, text }: MatrixView): boolean {
  if (shown === 'contradictions' && !contradicts(topic)) return false;
  if (shown === 'open' && !asksForALook(topic)) return false;
  if (subject !== null && topic.subject !== subject) return false;
  if (source !== null && !topic.claims.some((claim) => sources[claim.source]!.path === source)) return false;
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const said = wordsOf(topic);
  const names = topic.claims.map((claim) => sources[claim.source]!.name.toLowerCase());
  return wanted.every((word) => said.includes(word) || names.some((name) => name.includes(word)));
}

/** What is searched in a topic, in small letters; kept, because every key typed asks for that of all topics. */
function wordsOf(topic: BoardTopic): string {
  const known = searched.get(topic);
  if (known !== undefined) return known;
  const said = topic.claims.flatMap(({ quote, figure, attributedTo }) => [quote, figure, attributedTo ?? '']);
  const words = [topic.name, topic.title, ...new Set(said)].join('\n').toLowerCase();
  searched.set(topic, words);
  return words;
}

const searched = new WeakMap<BoardTopic, string>();

const byTitle = (a: BoardTopic, b: BoardTopic): number =>
  a.title.localeCompare(b.title, 'en') || (a.name < b.name ? -1 : 1);
const badness = ({ claims }: BoardTopic): number => {
  const count = (test: typeof isContradiction): number => claims.filter(({ status }) => test(status)).length;
  return count(isContradiction) * 1000 + count(isOpen);
};
const sourcesOf = ({ claims }: BoardTopic): number => new Set(claims.map(({ source }) => source)).size;

const orders: Readonly<Record<Exclude<Sort, 'subject'>, (a: BoardTopic, b: BoardTopic) => number>> = {
  worst: (a, b) => badness(b) - badness(a) || byTitle(a, b),
  name: byTitle,
  sources: (a, b) => sourcesOf(b) - sourcesOf(a) || byTitle(a, b),
};
