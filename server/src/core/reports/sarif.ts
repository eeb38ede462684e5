/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), the form in which code scanning services and editors take findings. What a
 * review silences is in it too, with its reason. Nothing in it depends on the machine: paths are relative to where the check was run.
 */

import type { Finding, Severity } from '../findings/finding.ts';
import { allChecks } from '../fsck/index.ts';
import { reviewPath } from '../records/paths.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { stableId } from '../text/stableId.ts';
import { inWords } from '../words/print.ts';
import { lineIndexes, type ReportInput } from './report.ts';

export interface SarifOptions {
  /** The program's version. */
  readonly version: string;
}

type Json = Readonly<Record<string, unknown>>;

/** One log with one run, over as many stores as were checked. */
export function sarifReport(inputs: readonly ReportInput[], { version }: SarifOptions): Json {
  const rules = rulesFor(inputs.flatMap(({ findings }) => findings));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const results = inputs.flatMap((input) => {
    const lines = lineIndexes(input);
    return input.findings.map((finding) => resultOf(finding, input, lines, indexOf.get(finding.code)!, seen));
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Countercheck', semanticVersion: version, rules } },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { [base]: { description: { text: 'The folder the check was run in.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

const base = '%SRCROOT%';

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** All checks, and what else was found: a code that is no check's still has to be a rule. */
function rulesFor(findings: readonly Finding[]): readonly (Json & { readonly id: string })[] {
  const known = new Set(allChecks.map(({ code }) => code));
  const others = [...new Set(findings.map(({ code }) => code))].filter((code) => !known.has(code)).sort();
  return [
    ...allChecks.map(({ code, title, rationale, defaultSeverity }) => ({
      id: code,
      name: nameOf(code),
      shortDescription: { text: `${title}.` },
      fullDescription: { text: rationale },
      help: { text: `${title}. ${rationale}`, markdown: `**${title}**\n\n${rationale}` },
      defaultConfiguration: { enabled: defaultSeverity !== 'off', level: levels[defaultSeverity] },
    })),
    ...others.map((code) => {
      const text = `${code[0]!.toUpperCase()}${code.slice(1).replaceAll('-', ' ')}.`;
      return { id: code, name: nameOf(code), shortDescription: { text }, fullDescription: { text }, help: { text } };
    }),
  ];
}

/** `hedge-drift` as `HedgeDrift`, as names of rules are written. */
const nameOf = (code: string): string => code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function resultOf(
  finding: Finding,
  input: ReportInput,
  lines: (path: string) => LineIndex,
  ruleIndex: number,
  seen: Map<string, number>,
): Json {
  const { code, severity, source, span, message, claims, related, suppression } = finding;
  const place = (path: string, at: Span): Json => ({
    artifactLocation: { uri: uriReference(input.shownPath(path)), uriBaseId: base },
    region: regionOf(at, lines(path)),
  });
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: escaped(inWords(message)) },
    locations: [{ physicalLocation: place(source, span) }],
    relatedLocations: related.map((other, id) => ({
      id,
      physicalLocation: place(other.source, other.span),
      message: { text: escaped(inWords(other.message)) },
    })),
    partialFingerprints: { 'countercheckFinding/v1': fingerprint(finding, seen) },
    ...(suppression && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: suppression.reason,
          location: {
            physicalLocation: {
              artifactLocation: { uri: uriReference(input.shownPath(reviewPath(suppression.review))), uriBaseId: base },
            },
          },
          ...(suppression.reviewer && { properties: { reviewer: suppression.reviewer } }),
        },
      ],
    }),
    properties: { claims },
  };
}

/** Lines and columns from 1, the end outside; the offset from 0. */
function regionOf({ start, end }: Span, lines: LineIndex): Json {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

/**
 * What makes a finding the same one after an edit: its code, its file and the claim it stands on, never a line. The others at odds with the claim may
 * come and go. A record's finding has no claim; there its message tells it from others.
 */
function fingerprint({ code, source, claims, message, suppression }: Finding, seen: Map<string, number>): string {
  const parts = [code, source, claims[0] ?? inWords(message), suppression?.review ?? ''];
  const key = JSON.stringify(parts);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return stableId(count === 0 ? parts : [...parts, String(count)]);
}

/** A relative path as a URI reference. */
export const uriReference = (path: string): string =>
  path
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');

/** In SARIF's messages brackets are links and braces placeholders (sections 3.11.5 and 3.11.6). */
const escaped = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
