import type { Finding } from '../findings/finding.ts';
import { inWords } from '../words/print.ts';
import { type Involved, involvedClaims } from './involved.ts';
import { lineIndexes, type ReportInput } from './report.ts';
import { decisionOf, summary } from './text.ts';

/**
 * Findings as one HTML page, for a build's artifacts or a mail: no script, nothing from elsewhere, light and dark. What comes from files is
 * only ever text in it.
 */
export function htmlReport(inputs: readonly ReportInput[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Countercheck: findings</title>
<style>${style}</style>
</head>
<body>
<h1>Findings</h1>
${inputs.map(section).join('\n')}
</body>
</html>
`;
}

function section(input: ReportInput): string {
  const lines = lineIndexes(input);
  const involved = involvedClaims(input.snapshot);
  const sources = [...new Set(input.findings.map((f) => f.source))];
  const blocks = sources.map((source) => {
    const items = input.findings
      .filter((f) => f.source === source)
      .map((finding) => {
        const { line, character } = lines(source).positionAt(finding.span.start);
        return item(finding, `${line + 1}:${character + 1}`, involved(finding));
      });
    return `<h2>${escaped(input.shownPath(source))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<p>${escaped(summary(input))}</p>\n${blocks.join('\n')}`;
}

function item({ severity, code, message, suppression }: Finding, at: string, { claims, more }: Involved): string {
  const head = `<strong>${suppression ? 'decided' : severity}</strong> <code>${escaped(code)}</code> at ${at}`;
  const rows = claims.map(
    ({ publisher, quote, reading, party }) =>
      `<tr>${[publisher, `“${quote}”`, reading, party].map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  const headings = ['source', 'words', 'read as', 'according to'].map((h) => `<th scope="col">${h}</th>`).join('');
  if (more > 0) rows.push(`<tr><td colspan="4">and ${more.toLocaleString('en-US')} more</td></tr>`);
  const table =
    rows.length > 0 ? `\n<table><thead><tr>${headings}</tr></thead><tbody>${rows.join('')}</tbody></table>` : '';
  return `<li class="${severity}"><p>${head}<br>${escaped(inWords(message))}${suppression ? `<br>${escaped(decisionOf(suppression))}` : ''}</p>${table}</li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!);

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1rem; margin: 2rem 0 0.5rem; font-family: ui-monospace, monospace; }
ul { list-style: none; padding: 0; }
li { border-left: 4px solid; padding: 0 0 0 1rem; margin: 0 0 1rem; border-color: GrayText; }
li.error { border-color: #c72e2e; } li.warning { border-color: #b8860b; } li.information { border-color: #3b82c4; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 0.1rem 1rem 0.1rem 0; vertical-align: top; }
th { font-weight: 400; color: GrayText; }
`;
