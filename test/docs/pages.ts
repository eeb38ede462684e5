/**
 * The pages of `docs/` that are made from the code: what each check means, and what can be set. `npm run docs` writes them, a test fails where
 * they differ, so that a page cannot say what the code does not do.
 */
import { readFileSync } from 'node:fs';
import { severityChoices } from '../../server/src/core/findings/severity.ts';
import { allChecks } from '../../server/src/core/fsck/index.ts';
import { defaultSettings } from '../../server/src/core/records/settings.ts';
import { docExamples } from '../support/docExamples.ts';

/** The generated pages by their path from the project's root. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/checks.md', checksPage()],
    ['docs/settings.md', settingsPage()],
  ]);

const generated = '<!-- Made from the code by `npm run docs`; edit the code instead. -->';

function checksPage(): string {
  const examples = ['server/src/core/checks', 'server/src/core/fsck'].flatMap(docExamples);
  const sections = allChecks.map(({ code, title, defaultSeverity, rationale }) => {
    const own = examples
      .filter(({ file }) => file === `${code}.ts`)
      .map(({ text }) => fence('text', text.replace(/^ /gm, '')));
    return [
      `## ${code}`,
      `**${title}.** ${defaultSeverity === 'off' ? 'Off' : capital(defaultSeverity)} by default.`,
      rationale,
      ...own,
    ];
  });
  return page(
    '# Checks',
    'Every finding has a code. How loud it is can be set, for the team or for one editor: see [Settings](settings.md#severity).',
    table(
      ['code', 'what it tells', 'by default'],
      allChecks.map(({ code: name, title, defaultSeverity }) => [`[${name}](#${name})`, title, defaultSeverity]),
    ),
    'In the examples `{topic|words}` is a claim, `(2025-01-12)` a date of publication, and the arrow names the findings of the line.',
    ...sections.flat(),
  );
}

function settingsPage(): string {
  return page(
    '# Settings',
    '## Of the team: `.claims/settings.json`',
    'Read by the editor and the command line alike. Every field has a default.',
    table(['field', 'default', 'meaning'], teamSettings()),
    '## Of the editor: `countercheck.*`',
    table(['setting', 'default', 'meaning'], editorSettings()),
    '## Severity',
    `Each code of a finding is ${severityChoices.map(code).join(', ')}. What it is, the first of these says that names the code:`,
    [
      '1. `countercheck.severity` of the editor, from the user or the workspace: for this editor alone, and at once',
      '2. `severity` in `.claims/settings.json`: for the whole team, in editors and on the command line',
      '3. the default of the check',
    ].join('\n'),
    'Command line and CI never see the first: what fails a pull request is what the team agreed on. Neither makes louder what may well be an update: that is information at most.',
    fence('json', '// .claims/settings.json\n{ "severity": { "hedge-drift": "warning", "undefined-topic": "off" } }'),
    fence(
      'json',
      '// settings.json of VS Code\n{ "countercheck.severity": { "possible": "hint", "hedge-drift": "off" } }',
    ),
    table(
      ['code', 'default', 'what it tells'],
      allChecks.map(({ code: name, title, defaultSeverity }) => [
        `[\`${name}\`](checks.md#${name})`,
        defaultSeverity,
        title,
      ]),
    ),
  );
}

/** The fields of `Settings` with their doc comments. */
function teamSettings(): string[][] {
  const source = readFileSync('server/src/core/records/settings.ts', 'utf8');
  const [body] = /export interface Settings \{[\s\S]*?\n\}/.exec(source) ?? [''];
  return [...body.matchAll(/\/\*\* (.*?) \*\/\s*readonly (\w+)/g)].map(([, meaning, name]) => [
    code(name!),
    code(JSON.stringify(defaultSettings[name as keyof typeof defaultSettings])),
    meaning!,
  ]);
}

/** The settings of the manifest, in its words. */
function editorSettings(): string[][] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const sections = [manifest.contributes.configuration ?? []].flat();
  const said = (text: string): string => text.replace(/^%(.*)%$/, (_, key) => words[key] ?? text);
  return sections.flatMap(({ properties }) =>
    Object.entries<Record<string, string>>(properties).map(([name, property]) => [
      code(name),
      code(JSON.stringify(property.default)),
      said(property.markdownDescription ?? property.description ?? ''),
    ]),
  );
}

const page = (...parts: readonly string[]): string => `${[generated, ...parts].join('\n\n')}\n`;
const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const code = (text: string): string => `\`${text}\``;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
