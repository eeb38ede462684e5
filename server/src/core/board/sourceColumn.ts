/** One source of the board, and what its text adds to a claim: lines, the words of a figure. */

import type { SourceRecord } from '../records/model.ts';
import type { AnchoredClaim, SourceAnalysis } from '../snapshot.ts';
import { parsePeriod } from '../text/day.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { inPiece, type Piece } from '../text/piece.ts';
import type { Span } from '../text/span.ts';
import type { Language } from '../words/print.ts';
import type { BoardSource } from './boardData.ts';
import { type Context, contextOf } from './context.ts';
import { periodWords } from './words.ts';

export interface SourceColumn {
  readonly index: number;
  readonly record: SourceRecord;
  /** While it is the same, so are its claims and the words around them. */
  readonly analysis: SourceAnalysis;
  /** One-based line of a claim, `null` where it is not found. */
  lineOf(claim: AnchoredClaim): number | null;
  contextOf(claim: AnchoredClaim): Context;
  /** The words of its figure: the override, the text's, or the whole quote. */
  figureWords(claim: AnchoredClaim): string;
}

/** What is kept of texts that nobody has at hand. */
export interface KeptWords {
  /** Zero-based line of an offset. */
  lineOf(path: string, offset: number): number | undefined;
  /** The text around a claim. */
  around(path: string, span: Span): Piece | undefined;
}

export function sourceColumn(
  analysis: SourceAnalysis,
  index: number,
  text: string | undefined,
  kept?: KeptWords,
): SourceColumn {
  const { path, record } = analysis;
  let lines: ReturnType<typeof lineIndex> | undefined;
  const lineAt = (offset: number): number | undefined => {
    if (text === undefined) return kept?.lineOf(path, offset);
    lines ??= lineIndex(text);
    return lines.positionAt(offset).line;
  };
  return {
    index,
    record,
    analysis,
    lineOf({ anchor: { span } }) {
      const line = span ? lineAt(span.start) : undefined;
      return line === undefined ? null : line + 1;
    },
    contextOf({ anchor: { span } }) {
      const piece = text === undefined ? span && kept?.around(path, span) : { text, start: 0 };
      return span && piece ? contextOf(piece.text, inPiece(piece, span)) : { before: '', after: '' };
    },
    figureWords: ({ claim, quote, figureWords }) =>
      claim.figure ?? (figureWords ?? quote ?? claim.selector.exact).replace(/\s+/g, ' ').trim(),
  };
}

/** The head of a column. */
export function boardSource(
  { path, record, claims }: SourceAnalysis,
  withYear: boolean,
  language: Language,
): BoardSource {
  const period = parsePeriod(record.published ?? '');
  return {
    path,
    name: record.publisher ?? record.title ?? path.slice(path.lastIndexOf('/') + 1),
    title: record.title ?? null,
    published: period ? (record.published ?? null) : null,
    date: period ? periodWords(period.first, period.last, withYear, language) : null,
    draft: record.role === 'draft',
    url: webAddress(record.url),
    claims: claims.length,
  };
}

/** Records come from files of others: no `javascript:` reaches a link. */
const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;
