/**
 * The board: sources beside each other, topic by topic. A pure function of a snapshot; drawn by `client/webview`, in the editor and in the report of
 * the command line alike.
 */
import type { BoardData, BoardSource } from './board/boardData.ts';
import { boardRelations, type KnownClaim, titleIn } from './board/relations.ts';
import { boardSource, type SourceColumn, sourceColumn } from './board/sourceColumn.ts';
import { type ColumnClaim, topicRow } from './board/topicRow.ts';
import type { Finding } from './findings/finding.ts';
import { findings, type Snapshot, type SourceAnalysis } from './snapshot.ts';
import { dateOf, parsePeriod } from './text/day.ts';

export interface BoardOptions {
  /** What the board is headed with. */
  readonly title: string;
  /** Today's text of a source, for the words of figures and their lines. */
  readonly textOf: (path: string) => string | undefined;
}

/** Claims up to which each is shown with its sentence; of a larger board only those in conflict, so that it crosses to the window at once. */
const smallBoard = 5000;

/**
 * Everything the board shows. Sources without a claim are left out.
 *
 * @example
 * boardOf(snapshot, { title: 'Sorne flood', textOf: (path) => texts.get(path) })
 */
export function boardOf(snapshot: Snapshot, { title, textOf }: BoardOptions): BoardData {
  const analyses = [...snapshot.sources.values()].filter(({ claims }) => claims.length > 0).sort(byDate);
  const withYear = spansYears(analyses);
  const withContext = analyses.reduce((sum, { claims }) => sum + claims.length, 0) <= smallBoard;
  const columns = analyses.map((analysis, i) => sourceColumn(analysis, i, textOf(analysis.path)));
  const sources: BoardSource[] = analyses.map((analysis) => boardSource(analysis, withYear));
  const byTopic = claimsByTopic(snapshot, analyses, columns);
  const found = findingsByTopic(snapshot);
  const topics = [...byTopic]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, claims]) =>
      topicRow({
        name,
        record: snapshot.topics.get(name),
        claims,
        topic: snapshot.claims.get(name),
        findings: found.get(name) ?? [],
        withYear,
        withContext,
      }),
    );
  const known = new Map<string, KnownClaim>(topics.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  const relations = boardRelations({ snapshot, titleOf: titleIn(snapshot), claim: (id) => known.get(id) });
  return { title, sources, topics, relations };
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
      const period = parsePeriod(date ?? '');
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

function findingsByTopic(snapshot: Snapshot): ReadonlyMap<string, readonly Finding[]> {
  const topics = new Map<string, Finding[]>();
  for (const finding of findings(snapshot, { suppressed: true })) {
    const topic = finding.claims[0] === undefined ? undefined : snapshot.member(finding.claims[0])?.topic;
    if (topic === undefined) continue;
    const list = topics.get(topic);
    if (list) list.push(finding);
    else topics.set(topic, [finding]);
  }
  return topics;
}
