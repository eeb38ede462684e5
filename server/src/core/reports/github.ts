/**
 * Findings as workflow commands (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): printed in a GitHub Actions job, they
 * show as annotations on the changed lines of a pull request.
 */

import type { Severity } from '../findings/finding.ts';
import { allChecks } from '../fsck/index.ts';
import { inWords } from '../words/print.ts';
import { lineIndexes, type ReportInput } from './report.ts';
import { oneLine } from './text.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** One line a finding; below its message, the other places it names. */
export function githubReport(input: ReportInput): string {
  const lines = lineIndexes(input);
  const titles = new Map(allChecks.map(({ code, title }) => [code, title]));
  return input.findings
    .map(({ code, severity, source, span, message, related }) => {
      const { start, end } = lines(source).rangeOf(span);
      const properties = {
        file: input.shownPath(source),
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns count on one line only; over several, GitHub refuses them.
        ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
        title: titles.get(code) ?? code,
      };
      const others = related.map((place) => {
        const { line } = lines(place.source).positionAt(place.span.start);
        return `${input.shownPath(place.source)}:${line + 1}: ${inWords(place.message)}`;
      });
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      const text = [`${inWords(message)} [${code}]`, ...others].map(oneLine).join('\n');
      return `::${commands[severity]} ${list.join(',')}::${data(text)}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
