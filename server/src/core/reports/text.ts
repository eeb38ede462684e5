import type { Finding, Severity, Suppression } from '../findings/finding.ts';
import { plural } from '../wording.ts';
import { inWords } from '../words/print.ts';
import { type Involved, type InvolvedClaim, involvedClaims } from './involved.ts';
import { lineIndexes, type ReportInput } from './report.ts';

export interface TextOptions {
  /** Terminal colours; off by default. Nothing is said by colour alone. */
  readonly color?: boolean;
}

/**
 * Findings for people at a terminal: by file, each with its line, and below it the claims at odds, one a line: who says it, the words, the
 * reading, who they have it from and as of when, and where it stands.
 */
export function textReport(input: ReportInput, { color = false }: TextOptions = {}): string {
  const lines = lineIndexes(input);
  const paint = color
    ? (code: string, text: string) => `\u001b[${code}m${text}\u001b[0m`
    : (_: string, text: string) => text;
  const involved = involvedClaims(input.snapshot);
  const placeOf = ({ source, span }: InvolvedClaim): string => {
    const place = span && lines(source).positionAt(span.start);
    return input.shownPath(source) + (place ? `:${place.line + 1}:${place.character + 1}` : '');
  };
  const blocks: string[] = [];
  for (const [source, findings] of bySource(input.findings)) {
    const rows = findings.map((finding) => {
      const { line, character } = lines(source).positionAt(finding.span.start);
      return { finding, at: `${line + 1}:${character + 1}` };
    });
    const width = Math.max(...rows.map(({ at }) => at.length));
    const codeWidth = Math.max(...findings.map((f) => f.code.length));
    blocks.push(paint('4', oneLine(input.shownPath(source))));
    for (const { finding, at } of rows) {
      const severity = finding.suppression ? 'decided' : severityWords[finding.severity];
      const head = `  ${at.padEnd(width)}  ${paint(severityColors[finding.severity], severity.padEnd(7))}  `;
      blocks.push(`${head}${finding.code.padEnd(codeWidth)}  ${oneLine(inWords(finding.message))}`);
      const indent = ' '.repeat(2 + width + 2 + 7 + 2);
      if (finding.suppression) blocks.push(indent + oneLine(decisionOf(finding.suppression)));
      blocks.push(...claimTable(involved(finding), placeOf).map((row) => indent + row));
    }
    blocks.push('');
  }
  return blocks.join('\n') + (blocks.length > 0 ? '\n' : '');
}

/** Why a finding is none: `because one counts the whole valley (ann)`. */
export const decisionOf = ({ reason, reviewer }: Suppression): string =>
  `because ${reason}${reviewer === undefined ? '' : ` (${reviewer})`}`;

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

const severityColors: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '2' };

function bySource(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.source);
    if (group) group.push(finding);
    else groups.set(finding.source, [finding]);
  }
  return groups;
}

/** Who says it, the words, the reading, from whom and as of when, and where, in columns. */
function claimTable({ claims, more }: Involved, placeOf: (claim: InvolvedClaim) => string): string[] {
  const rows = claims.map((claim) =>
    [claim.publisher, `"${shortened(oneLine(claim.quote), 60)}"`, claim.reading, claim.party, placeOf(claim)].map(
      oneLine,
    ),
  );
  return [...columns(rows), ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : [])];
}

/** Rows of cells with each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join(gap)
      .trimEnd(),
  );
}

export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** What comes from files must not move the cursor or recolour the terminal: control characters and direction marks go, space is one space. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** One line that sums a check up: what was found, how many claims stand, over how much. */
export function summary(input: ReportInput): string {
  const { snapshot, findings } = input;
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const involved = new Set(findings.flatMap((f) => f.claims));
  const withClaims = [...snapshot.sources.values()].filter((s) => s.claims.length > 0);
  const ids = withClaims.flatMap((s) => s.claims.map((c) => c.claim.id));
  const topics = new Set(withClaims.flatMap((s) => s.claims.map((c) => snapshot.topicName(c.claim.topic))));
  const found = counts.size > 0 ? [...counts].map(([code, n]) => `${n} ${code}`).join(', ') : 'nothing found';
  const standing = ids.filter((id) => !involved.has(id)).length;
  return `${found}; ${standing} of ${plural(ids.length, 'claim')} without a finding · ${plural(withClaims.length, 'source')}, ${plural(topics.size, 'topic')}`;
}
