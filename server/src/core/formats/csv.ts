/** A table, one row a claim: for spreadsheets, and for tagging from one. */

import { figureToJson, showFigure } from '../figures/print.ts';
import { type FieldProblem, onlySaid, readFields } from '../records/fields.ts';
import type { Rank } from '../records/model.ts';
import { sourcePathProblem } from '../records/paths.ts';
import { claimBodyEntries } from '../records/schemas.ts';
import { type AnchoredClaim, type Snapshot, verdictsOf } from '../snapshot.ts';
import { figureInText } from '../source/readClaim.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { severityOrder, type VerdictKind } from '../verdicts/verdict.ts';
import { say } from '../words/message.ts';
import { inWords } from '../words/print.ts';
import type {
  Draft,
  Exported,
  ExportInput,
  ExportSource,
  Format,
  ImportRecord,
  Placed,
  ReadOptions,
  ReadProblem,
  ReadResult,
} from './format.ts';
import { placeOfQuote, selectorFor } from './placing.ts';
import { armed, parseTable, printTable, type Row } from './table.ts';

export const csv: Format = { name: 'csv', title: say`Comma-separated values, one row a claim`, write, read };

/** What a claim is; these are read again. */
const claimColumns = [
  'id',
  'source',
  'exact',
  'prefix',
  'suffix',
  'topic',
  'attributedTo',
  'asOf',
  'rank',
  'note',
  'figure',
] as const;

/** What is known of it; these are for the reader alone. */
const knownColumns = [
  'line',
  'start',
  'end',
  'anchor',
  'reading',
  'low',
  'high',
  'unit',
  'hedge',
  'verdict',
  'against',
  'because',
] as const;

type Column = (typeof claimColumns)[number] | (typeof knownColumns)[number];

function write({ sources, snapshot }: ExportInput): Exported {
  const header: readonly Column[] = [...claimColumns, ...knownColumns];
  const pathOfClaim = new Map(
    sources.flatMap(({ path, claims }) => claims.map(({ claim }) => [claim.id, path] as const)),
  );
  const rows = sources.flatMap((source) => {
    const lines = lineIndex(source.text);
    return source.claims.map((claim) => {
      const cells = rowOf(
        source,
        claim,
        claim.anchor.span ? lines.positionAt(claim.anchor.span.start).line + 1 : undefined,
      );
      const worst = worstVerdict(snapshot, claim.claim.id);
      const all = {
        ...cells,
        verdict: worst?.kind,
        against: worst && (pathOfClaim.get(worst.other) ?? worst.other),
        because: worst?.sentence,
      };
      return header.map((column) => String(all[column] ?? ''));
    });
  });
  return { text: printTable([header, ...rows]), notices: [] };
}

function rowOf(
  { path, text }: ExportSource,
  anchored: AnchoredClaim,
  line: number | undefined,
): Partial<Record<Column, unknown>> {
  const { claim, anchor, reading } = anchored;
  const placed = figureInText(anchored);
  const figure = placed && figureToJson(placed, text);
  return {
    ...claim,
    source: path,
    ...claim.selector,
    line,
    start: anchor.span?.start,
    end: anchor.span?.end,
    anchor: anchor.state,
    reading: reading.figure && showFigure(reading.figure),
    low: figure?.low,
    high: figure?.high,
    unit: figure?.unit,
    hedge: figure?.hedge,
  };
}

function worstVerdict(
  snapshot: Snapshot,
  id: string,
): { kind: VerdictKind; other: string; sentence: string } | undefined {
  let worst: { kind: VerdictKind; other: string; sentence: string } | undefined;
  for (const { a, b, verdict } of verdictsOf(snapshot, id)) {
    if (worst && severityOrder.indexOf(worst.kind) <= severityOrder.indexOf(verdict.kind)) continue;
    worst = { kind: verdict.kind, other: a === id ? b : a, sentence: inWords(verdict.sentence) };
  }
  return worst;
}

const { id: _, type: __, ...said } = claimBodyEntries;

function read(text: string, options: ReadOptions): ReadResult {
  const { rows, problem } = parseTable(text);
  const [header, ...body] = rows;
  if (problem) return { records: [], problems: [problem] };
  if (!header)
    return {
      records: [],
      problems: [{ line: 0, message: say`Unexpected end of file, expected a row of column names` }],
    };
  const columns = new Map<string, number>();
  for (const [i, name] of header.cells.entries()) columns.set(name.trim().toLowerCase(), i);
  const missing = (['source', 'exact', 'topic'] as const).filter(
    (name) => !columns.has(name.toLowerCase()) && (name === 'exact' || options[name] === undefined),
  );
  if (missing.length > 0) {
    const message = say`Missing column "${missing.join('", "')}", expected the names ${claimColumns.join(', ')} in the first row`;
    return { records: [], problems: [{ line: header.line, message }] };
  }
  const records: ImportRecord[] = [];
  const problems: ReadProblem[] = [];
  for (const row of body) {
    const record = readRow(row, columns, options);
    if ('message' in record) problems.push(record);
    else records.push(record);
  }
  return { records, problems };
}

function readRow(
  { line, cells }: Row,
  columns: ReadonlyMap<string, number>,
  options: ReadOptions,
): ImportRecord | ReadProblem {
  const cell = (column: Column): string | undefined => {
    const value = armed(cells[columns.get(column.toLowerCase()) ?? -1] ?? '');
    return value === '' ? undefined : value;
  };
  const named = cell('source') ?? options.source;
  const source = named === undefined ? undefined : (options.pathOf?.(named) ?? named);
  const exact = cell('exact');
  if (source === undefined) return { line, message: say`Missing "source", expected the path of a source` };
  const wrongPath = sourcePathProblem(source);
  if (wrongPath) return { line, message: say`the source ${JSON.stringify(source)} ${wrongPath}` };
  if (exact === undefined) return { line, message: say`Missing "exact", expected the words of the claim` };
  const problems: FieldProblem[] = [];
  const fields = Object.fromEntries(Object.keys(said).map((name) => [name, cell(name as Column)]));
  const { known } = readFields({ ...fields, topic: fields.topic ?? options.topic }, said, [], problems);
  const id = cell('id');
  if (id !== undefined && !/^[0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?$/.test(id)) {
    return { line, message: say`Unexpected ${JSON.stringify(id)}, expected a lower-case UUID for "id"` };
  }
  if (problems.length > 0) return { line, message: problems[0]!.message };
  const { rank, topic, ...rest } = known;
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact,
    ...onlySaid({ prefix: cell('prefix'), suffix: cell('suffix') }),
  };
  const details = onlySaid({ ...rest, rank: rank === 'normal' ? undefined : (rank as Rank | undefined) });
  return {
    line,
    source,
    id,
    place: (text): Placed => {
      // An offset is as old as the table; words around the quote say more.
      const found = placeOfQuote(
        text,
        quote,
        (quote.prefix ?? quote.suffix) ? undefined : Number(cell('start') ?? Number.NaN),
      );
      if (!found.span) return found;
      const claim: Draft = { id, topic: topic!, source, selector: selectorFor(text, found.span, quote), ...details };
      return { claim, span: found.span };
    },
  };
}
