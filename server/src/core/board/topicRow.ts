/** One topic of the board: its scale, its claims as they stand to each other. */

import type { Figure } from '../figures/figure.ts';
import { showFigure } from '../figures/print.ts';
import type { Finding } from '../findings/finding.ts';
import type { TopicRecord } from '../records/model.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import { asOfOf } from '../verdicts/asOf.ts';
import { withSharedKind } from '../verdicts/sharedKind.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import { inWords, type Language } from '../words/print.ts';
import {
  type BoardClaim,
  type BoardConflict,
  type BoardStatus,
  type BoardTime,
  type BoardTopic,
  statusOrder,
} from './boardData.ts';
import { agreementsOf, type Disagreement, disagreementsOf, worseOf } from './conflicts.ts';
import { boardConsensus } from './consensus.ts';
import { type Placed, type Scale, scaleOf, shapeOf } from './scale.ts';
import type { SourceColumn } from './sourceColumn.ts';
import { intervalWords, measureWords, periodWords } from './words.ts';

/** A claim with the column it stands in. */
export interface ColumnClaim {
  readonly column: SourceColumn;
  readonly anchored: AnchoredClaim;
}

export interface TopicRowInput {
  /** `subject/measure`. */
  readonly name: string;
  readonly record: TopicRecord | undefined;
  /** By column, then by place. */
  readonly claims: readonly ColumnClaim[];
  /** Those of them that can be compared; `undefined` where none can. */
  readonly topic: TopicClaims | undefined;
  /** Findings on pairs of its claims, silenced ones too. */
  readonly findings: () => readonly Finding[];
  /** Ids of claims that break a relation. */
  readonly miscounted: readonly string[];
  /** What it is told in. */
  readonly language: Language;
  /** Whether dates are told with their year. */
  readonly withYear: boolean;
  /** Whether every claim is told with its sentence, or only those in conflict. */
  readonly withContext: boolean;
}

/** Disagreements handed on, worst first; the statuses of its claims tell of all. */
const mostConflicts = 60;

export function topicRow(input: TopicRowInput): BoardTopic {
  const { name, record, claims, topic, findings, withYear, withContext, language } = input;
  const read = claims.filter(({ anchored }) => anchored.reading.figure !== null);
  const figures = withSharedKind(
    read.map(({ anchored }) => anchored.reading.figure!),
    record,
  );
  const figureOf = new Map(read.map((claim, i) => [claim, figures[i]!]));
  const scale = scaleOf(figures);
  const places = new Map(claims.map(({ anchored }, i) => [anchored.claim.id, i]));
  const at = (id: string): number => places.get(id) ?? -1;
  const disagreements = topic ? findings().flatMap((finding) => disagreementsOf(finding, topic)) : [];
  const all = disagreements
    .map(({ a, b, ...rest }) => ({ ...rest, a: at(a), b: at(b) }))
    .filter(({ a, b }) => a >= 0 && b >= 0)
    .sort((a, b) => statusOrder.indexOf(a.kind) - statusOrder.indexOf(b.kind));
  const conflicts = all.slice(0, mostConflicts).map(
    ({ kind, sentence, explained, a, b }): BoardConflict => ({
      kind,
      sentence: inWords(sentence, language),
      explained,
      a,
      b,
    }),
  );
  const told = new Set(conflicts.flatMap(({ a, b }) => [a, b]));
  const statuses = statusesOf(input, all);
  const agreed = topic && scale ? boardConsensus(topic, scale, language) : null;
  const rows = claims.map((claim, i): BoardClaim => {
    const { anchored, column } = claim;
    const { before, after } = withContext || told.has(i) ? column.contextOf(anchored) : { before: '', after: '' };
    const figure = figureOf.get(claim);
    const placed = figure && scale ? scale.place(figure) : null;
    return {
      id: anchored.claim.id,
      source: column.index,
      quote: words(anchored.quote ?? anchored.claim.selector.exact),
      before,
      after,
      figure: column.figureWords(anchored),
      reading: readingOf(claim, figure, placed, scale, language),
      because: anchored.reading.figure ? inWords(anchored.reading.figure.because, language) : null,
      attributedTo: anchored.claim.attributedTo ?? null,
      asOf: timeOf(claim, withYear, language),
      line: column.lineOf(anchored),
      status: statuses[i]!,
      shape: figure ? shapeOf(figure) : 'value',
      stance: agreed?.stances.get(anchored.claim.id) ?? null,
      preferred: anchored.claim.rank === 'preferred',
      note: anchored.claim.note ?? null,
      value: placed?.value ?? null,
      interval: placed?.interval ?? null,
      band: placed?.band ?? null,
    };
  });
  const slash = name.indexOf('/');
  return {
    name,
    subject: slash < 0 ? '' : name.slice(0, slash),
    title: record?.title ?? measureWords(name.slice(slash + 1)),
    changes: record?.changes ?? null,
    scale: scale
      ? { kind: scale.kind, unit: unitWords(scale, language), whole: scale.whole }
      : { kind: 'number', unit: null, whole: false },
    claims: rows,
    conflicts,
    consensus: agreed?.shown ?? null,
    status: statuses.reduce(worseOf, 'deprecated'),
  };
}

/** Units of time have names in every language; others are signs, or the words of a text. */
const unitWords = ({ unit, dimension }: Scale, language: Language): string | null =>
  unit !== null && dimension === 'duration' ? inWords({ words: [unit], args: [] }, language) : unit;

/** A share is told on the topic's scale, `33.33 %`; everything else as everywhere. */
function readingOf(
  { anchored }: ColumnClaim,
  figure: Figure | undefined,
  placed: Placed | null,
  scale: Scale | undefined,
  language: Language,
): string | null {
  if (placed && scale && figure?.kind === 'fraction') return intervalWords(placed.interval, scale, language);
  return anchored.reading.figure ? showFigure(anchored.reading.figure, language) : null;
}

/** How each claim stands: the worst of what is to be told of it. */
function statusesOf(
  { claims, topic, miscounted }: TopicRowInput,
  conflicts: readonly (Pick<BoardConflict, 'kind' | 'a' | 'b'> & Pick<Disagreement, 'onlyOfA'>)[],
): readonly BoardStatus[] {
  const agreements = topic ? agreementsOf(topic) : [];
  const standing = new Map(agreements.map((status, i) => [topic!.members[i]!.id, status]));
  const worst = claims.map(({ anchored: { claim } }): BoardStatus => standing.get(claim.id) ?? 'alone');
  const worsen = (i: number, status: BoardStatus): void => {
    worst[i] = worseOf(worst[i]!, status);
  };
  for (const { kind, a, b, onlyOfA } of conflicts) {
    worsen(a, kind);
    if (!onlyOfA) worsen(b, kind);
  }
  return claims.map(({ anchored: { anchor, claim, reading } }, i): BoardStatus => {
    if (anchor.state === 'orphaned') return 'orphaned';
    if (!reading.figure) return 'unread';
    if (claim.rank === 'deprecated') return 'deprecated';
    return miscounted.includes(claim.id) ? worseOf(worst[i]!, 'arithmetic') : worst[i]!;
  });
}

function timeOf({ anchored: { claim }, column }: ColumnClaim, withYear: boolean, language: Language): BoardTime | null {
  const asOf = asOfOf(claim, column.record);
  if (!asOf) return null;
  const stated = claim.asOf !== undefined;
  return {
    first: asOf.low,
    last: asOf.high,
    iso: (stated ? claim.asOf : column.record.published) ?? '',
    words: periodWords(asOf.low, asOf.high, withYear, language),
    stated,
  };
}

/** In one line. */
const words = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
