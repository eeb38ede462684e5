import type { Range } from '../text/lineIndex.ts';
import { lineIndexes, type ReportInput } from './report.ts';

/** Findings for programs. Ranges are LSP's: zero-based lines and UTF-16 characters, the end outside. */
export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly verdicts?: readonly JsonVerdict[];
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly source: string;
  readonly range: Range;
  readonly message: string;
  readonly claims: readonly string[];
  readonly related: readonly { readonly source: string; readonly range: Range; readonly message: string }[];
}

/** A compared pair, by claim ids. */
export interface JsonVerdict {
  readonly topic: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly because: string;
}

export function jsonReport(input: ReportInput): JsonReport {
  const lines = lineIndexes(input);
  const findings = input.findings.map(({ code, severity, source, span, message, claims, related }) => ({
    code,
    severity,
    source: input.shownPath(source),
    range: lines(source).rangeOf(span),
    message,
    claims,
    related: related.map((place) => ({
      source: input.shownPath(place.source),
      range: lines(place.source).rangeOf(place.span),
      message: place.message,
    })),
  }));
  if (!input.verdicts) return { findings };
  const verdicts = Array.from(input.verdicts, ({ topic, a, b, verdict }) => ({
    topic,
    a,
    b,
    verdict: verdict.kind,
    because: verdict.because,
  }));
  return { findings, verdicts };
}
