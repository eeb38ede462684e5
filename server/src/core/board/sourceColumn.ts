/** One source of the board, and what its text adds to a claim: lines, the words of a figure. */

import type { Figure } from '../figures/figure.ts';
import { showFigure } from '../figures/print.ts';
import type { SourceRecord } from '../records/model.ts';
import type { AnchoredClaim, SourceAnalysis } from '../snapshot.ts';
import { figureInText } from '../source/readClaim.ts';
import { parsePeriod } from '../text/day.ts';
import { lineIndex } from '../text/lineIndex.ts';
import type { BoardSource } from './boardData.ts';
import { type Context, contextOf } from './context.ts';
import { periodWords } from './words.ts';

export interface SourceColumn {
  readonly index: number;
  readonly record: SourceRecord;
  /** Today's text. */
  readonly text: string | undefined;
  /** One-based line of a claim, `null` where it is not found. */
  lineOf(claim: AnchoredClaim): number | null;
  contextOf(claim: AnchoredClaim): Context;
  /** The words of its figure: the override, the text's, or the whole quote. */
  figureWords(claim: AnchoredClaim): string;
  show(figure: Figure): string;
}

export function sourceColumn({ record }: SourceAnalysis, index: number, text: string | undefined): SourceColumn {
  let lines: ReturnType<typeof lineIndex> | undefined;
  return {
    index,
    record,
    text,
    lineOf({ anchor: { span } }) {
      if (!span || text === undefined) return null;
      lines ??= lineIndex(text);
      return lines.positionAt(span.start).line + 1;
    },
    contextOf: ({ anchor: { span } }) =>
      span && text !== undefined ? contextOf(text, span) : { before: '', after: '' },
    figureWords(anchored) {
      const { claim, quote } = anchored;
      if (claim.figure !== undefined) return claim.figure;
      const figure = figureInText(anchored);
      const words =
        figure && text !== undefined ? text.slice(figure.span.start, figure.span.end) : (quote ?? claim.selector.exact);
      return words.replace(/\s+/g, ' ').trim();
    },
    show: showFigure,
  };
}

/** The head of a column. */
export function boardSource({ path, record, claims }: SourceAnalysis, withYear: boolean): BoardSource {
  const period = parsePeriod(record.published ?? '');
  return {
    path,
    name: record.publisher ?? record.title ?? path.slice(path.lastIndexOf('/') + 1),
    title: record.title ?? null,
    published: period ? (record.published ?? null) : null,
    date: period ? periodWords(period.first, period.last, withYear) : null,
    draft: record.role === 'draft',
    url: webAddress(record.url),
    claims: claims.length,
  };
}

/** Records come from files of others: no `javascript:` reaches a link. */
const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;
