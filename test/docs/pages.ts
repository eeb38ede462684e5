/**
 * The pages of `docs/` that are made from the code: what each check means, and what can be set. `npm run docs` writes them, a test fails where
 * they differ, so that a page cannot say what the code does not do.
 */
import { readFileSync } from 'node:fs';
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
    'Every finding has a code; its severity is set in `.claims/settings.json` under `severity`, as `error`, `warning`, `information`, `hint` or `off`.',
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
