/**
 * The board: sources beside each other, topic by topic. A pure function of a snapshot; drawn by `client/webview`, in the editor and in the report of
 * the command line alike.
 */

import type { BoardData, BoardRelation, BoardSource, BoardTopic } from './board/boardData.ts';
import { type BoardMemory, boardMemory, remembered } from './board/boardMemory.ts';
import { boardRelations, type KnownClaim, titleIn } from './board/relations.ts';
import { boardSource, type KeptWords, type SourceColumn, sourceColumn } from './board/sourceColumn.ts';
import type { ColumnClaim, TopicRowInput } from './board/topicRow.ts';
import { brokenRelations, findingsByTopic, type Snapshot, type SourceAnalysis } from './snapshot.ts';
import { dateOf, parsePeriod } from './text/day.ts';
import { english, type Language } from './words/print.ts';

export interface PlanOptions {
  /** Today's text of a source, for the words around figures and their lines. */
  readonly textOf: (path: string) => string | undefined;
  /** What is kept of texts that are not at hand; nothing by default. */
  readonly kept?: KeptWords;
  /** What it is told in: English by default. Always the same with one memory. */
  readonly language?: Language;
  /** What was worked out for the snapshot before: topics that stand as they did are the same objects again. None by default. */
  readonly memory?: BoardMemory;
}

export interface BoardOptions extends PlanOptions {
  /** What the board is headed with. */
  readonly title: string;
}

/** A board of which nothing is worked out but what is asked for. */
export interface BoardPlan {
  readonly sources: readonly BoardSource[];
  /** The topics, by subject and name. */
  readonly names: readonly string[];
  /** Number of claims of a topic. */
  size(name: string): number;
  /** @throws {RangeError} for a name that is none of `names` */
  topic(name: string): BoardTopic;
  relations(): readonly BoardRelation[];
}

/** Claims up to which each is shown with its sentence; of a larger board only those in conflict, so that it crosses to the window at once. */
const smallBoard = 5000;

/**
 * Everything the board shows. Sources without a claim are left out.
 *
 * @example
 * boardOf(snapshot, { title: 'Sorne flood', textOf: (path) => texts.get(path) })
 */
export function boardOf(snapshot: Snapshot, { title, ...options }: BoardOptions): BoardData {
  const plan = planBoard(snapshot, options);
  return { title, sources: plan.sources, topics: plan.names.map(plan.topic), relations: plan.relations() };
}

/** The same, topic by topic, for those who need it piece by piece. */
export function planBoard(
  snapshot: Snapshot,
  { textOf, kept, language = english, memory = boardMemory() }: PlanOptions,
): BoardPlan {
  const analyses = [...snapshot.sources.values()].filter(({ claims }) => claims.length > 0).sort(byDate);
  const withYear = spansYears(analyses);
  const withContext = analyses.reduce((sum, { claims }) => sum + claims.length, 0) <= smallBoard;
  const columns = analyses.map((analysis, i) => sourceColumn(analysis, i, textOf(analysis.path), kept));
  const byTopic = claimsByTopic(snapshot, analyses, columns);
  const names = [...byTopic.keys()].sort();
  const findingsOf = findingsByTopic(snapshot);
  const broken = new Set(
    brokenRelations(snapshot).flatMap(({ severity, suppression, claims }) =>
      severity !== 'information' && !suppression ? claims.slice(0, 1) : [],
    ),
  );
  const inputOf = (name: string): TopicRowInput => {
    const claims = byTopic.get(name);
    if (!claims) throw new RangeError(`no topic ${name} on the board`);
    const topic = snapshot.claims.get(name);
    return {
      name,
      record: snapshot.topics.get(name),
      claims,
      topic,
      findings: () => (topic ? findingsOf(topic) : []),
      miscounted: claims.flatMap(({ anchored: { claim } }) => (broken.has(claim.id) ? claim.id : [])),
      withYear,
      withContext,
      language,
    };
  };
  const rows = new Map<string, BoardTopic>();
  const topic = (name: string): BoardTopic => {
    const known = rows.get(name);
    if (known) return known;
    const row = remembered(memory, snapshot, inputOf(name));
    rows.set(name, row);
    return row;
  };
  const claim = (id: string): KnownClaim | undefined => {
    const name = snapshot.member(id)?.topic;
    return name === undefined ? undefined : topic(name).claims.find((each) => each.id === id);
  };
  return {
    sources: analyses.map((analysis) => boardSource(analysis, withYear, language)),
    names,
    size: (name) => byTopic.get(name)?.length ?? 0,
    topic,
    relations: () => boardRelations({ snapshot, titleOf: titleIn(snapshot), claim, language }),
  };
}

/** First published first, undated after them, drafts last. */
function byDate(a: SourceAnalysis, b: SourceAnalysis): number {
  const draft = ({ record }: SourceAnalysis): number => Number(record.role === 'draft');
  const day = ({ record }: SourceAnalysis): number => parsePeriod(record.published ?? '')?.first ?? Number.MAX_VALUE;
  return draft(a) - draft(b) || day(a) - day(b) || (a.path < b.path ? -1 : 1);
}

/** Whether dates of the sources and their claims fall into more than one year. */
function spansYears(analyses: readonly SourceAnalysis[]): boolean {
  const years = new Set<number>();
  for (const { record, claims } of analyses) {
    for (const date of [record.published, ...claims.map(({ claim }) => claim.asOf)]) {
      const period = date === undefined ? undefined : parsePeriod(date);
      if (period) years.add(dateOf(period.first).year).add(dateOf(period.last).year);
    }
  }
  return years.size > 1;
}

function claimsByTopic(
  snapshot: Snapshot,
  analyses: readonly SourceAnalysis[],
  columns: readonly SourceColumn[],
): ReadonlyMap<string, readonly ColumnClaim[]> {
  const topics = new Map<string, ColumnClaim[]>();
  analyses.forEach(({ claims }, i) => {
    const start = (c: (typeof claims)[number]): number => c.anchor.span?.start ?? Number.MAX_VALUE;
    for (const anchored of [...claims].sort((a, b) => start(a) - start(b))) {
      // Compared under its topic's own name, where the record says an alias.
      const topic = snapshot.member(anchored.claim.id)?.topic ?? anchored.claim.topic;
      const list = topics.get(topic);
      if (list) list.push({ column: columns[i]!, anchored });
      else topics.set(topic, [{ column: columns[i]!, anchored }]);
    }
  });
  return topics;
}
