import type { Suppression } from '../findings/finding.ts';
import { confirmationsOf, consensusOf, type LeftOut } from '../snapshot.ts';
import type { Range } from '../text/lineIndex.ts';
import { inWords } from '../words/print.ts';
import { lineIndexes, type ReportInput } from './report.ts';

/** Findings for programs. Ranges are LSP's: zero-based lines and UTF-16 characters, the end outside. */
export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly verdicts?: readonly JsonVerdict[];
  /** Topics too large to list all their pairs, with the number of those missing; absent where there is none. */
  readonly leftOut?: readonly LeftOut[];
  /** Of topics with three or more independent voices. */
  readonly consensus?: readonly JsonConsensus[];
  /** Relations of topics that hold. */
  readonly confirmations?: readonly { readonly message: string; readonly claims: readonly string[] }[];
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly source: string;
  readonly range: Range;
  readonly message: string;
  readonly claims: readonly string[];
  readonly related: readonly { readonly source: string; readonly range: Range; readonly message: string }[];
  /** The review that silences it; only with findings that were asked for all the same. */
  readonly suppression?: Suppression;
}

/** What most voices of a topic say. Claims by id. */
export interface JsonConsensus {
  readonly topic: string;
  readonly says: string;
  readonly voices: number;
  readonly of: number;
  readonly agreeing: readonly string[];
  readonly outliers: readonly string[];
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
  const findings = input.findings.map(({ code, severity, source, span, message, claims, related, suppression }) => ({
    code,
    severity,
    source: input.shownPath(source),
    range: lines(source).rangeOf(span),
    message: inWords(message),
    claims,
    related: related.map((place) => ({
      source: input.shownPath(place.source),
      range: lines(place.source).rangeOf(place.span),
      message: inWords(place.message),
    })),
    ...(suppression && { suppression }),
  }));
  if (!input.verdicts) return { findings };
  const verdicts = Array.from(input.verdicts, ({ topic, a, b, verdict }) => ({
    topic,
    a,
    b,
    verdict: verdict.kind,
    because: verdict.because,
  }));
  const consensus = [...input.snapshot.claims.keys()].flatMap((name): JsonConsensus[] => {
    const found = consensusOf(input.snapshot, name);
    if (!found) return [];
    const { topic, says, voices, of, agreeing, outliers } = found;
    return [{ topic, says: inWords(says), voices, of, agreeing, outliers }];
  });
  const confirmations = confirmationsOf(input.snapshot).map(({ message, claims }) => ({
    message: inWords(message),
    claims,
  }));
  return { findings, verdicts, ...(input.leftOut?.length && { leftOut: input.leftOut }), consensus, confirmations };
}
