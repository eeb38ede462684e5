/**
 * A workspace written as texts with marks in them. In a source, `[[2,400 people|flood/people-evacuated|the mayor|2025-01-15]]` is a tagged claim (topic,
 * then attribution and as-of day where they matter) and `¦` the cursor; two of them are a selection. Everything else is as it stands.
 */
import { describe } from '../../server/src/core/anchoring/describe.ts';
import { printClaim } from '../../server/src/core/records/claim.ts';
import type { Claim } from '../../server/src/core/records/model.ts';
import { claimPath } from '../../server/src/core/records/paths.ts';
import { lineIndex, type Range } from '../../server/src/core/text/lineIndex.ts';
import type { Span } from '../../server/src/core/text/span.ts';

export interface MarkedFiles {
  /** Texts without marks, and a record for each tagged claim. By path. */
  readonly files: Readonly<Record<string, string>>;
  /** In the order of the marks, files by path. */
  readonly claims: readonly Claim[];
  /** The cursor or selection of a file. */
  selection(path: string): Range;
}

const mark = /\[\[([^|]+?)\|([^|]+?)(?:\|([^|]*?))?(?:\|([^|]*?))?\]\]|¦/g;

/** @param first number of the first claim's id, where several workspaces meet */
export function markedFiles(marked: Readonly<Record<string, string>>, first = 1): MarkedFiles {
  const files: Record<string, string> = {};
  const claims: Claim[] = [];
  const cursors = new Map<string, number[]>();
  for (const [path, text] of Object.entries(marked)) {
    if (path.startsWith('.claims/')) {
      files[path] = text;
      continue;
    }
    const found: { readonly span: Span; readonly match: RegExpMatchArray }[] = [];
    const offsets: number[] = [];
    let plain = '';
    let last = 0;
    for (const match of text.matchAll(mark)) {
      plain += text.slice(last, match.index);
      last = match.index + match[0].length;
      if (match[0] === '¦') {
        offsets.push(plain.length);
        continue;
      }
      const pieces = match[1]!.split('¦');
      const start = plain.length;
      pieces.forEach((piece, i) => {
        if (i > 0) offsets.push(plain.length);
        plain += piece;
      });
      found.push({ span: { start, end: plain.length }, match });
    }
    plain += text.slice(last);
    files[path] = plain;
    cursors.set(path, offsets);
    for (const { span, match } of found) {
      const [, , topic, attributedTo, asOf] = match;
      claims.push({
        id: idOf(claims.length + first),
        topic: topic!,
        source: path,
        selector: describe(plain, span),
        ...(attributedTo ? { attributedTo } : {}),
        ...(asOf ? { asOf } : {}),
      });
    }
  }
  for (const claim of claims) files[claimPath(claim)] = printClaim(claim);
  return {
    files,
    claims,
    selection(path) {
      const [start, end = start] = cursors.get(path) ?? [];
      if (start === undefined) throw new Error(`${path} has no cursor mark`);
      return lineIndex(files[path]!).rangeOf({ start, end: end! });
    },
  };
}

/** The id of the n-th claim of a workspace, from 1. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
