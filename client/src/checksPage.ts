/**
 * Where the page of the checks tells of each finding: below a heading, which a browser goes to by its name; VS Code goes to a line, so the links of its
 * diagnostics are turned into such.
 */
import * as vscode from 'vscode';

/** Points diagnostics to their lines of the page, in place. */
export type LinkToLines = (diagnostics: vscode.Diagnostic[]) => vscode.Diagnostic[];

/** Gives the links to a page, which is read once, when the first is wanted. */
export function linksTo(page: vscode.Uri): () => Promise<LinkToLines> {
  let read: Promise<LinkToLines> | undefined;
  return () => (read ??= headings(page).then(linkBy));
}

const linkBy =
  (lines: ReadonlyMap<string, number>): LinkToLines =>
  (diagnostics) => {
    for (const diagnostic of diagnostics) {
      const { code } = diagnostic;
      if (typeof code !== 'object') continue;
      const line = lines.get(code.target.fragment);
      if (line !== undefined) diagnostic.code = { ...code, target: code.target.with({ fragment: `L${line}` }) };
    }
    return diagnostics;
  };

/** The lines of its headings, from 1; none where it cannot be read: links then open it at its top. */
async function headings(page: vscode.Uri): Promise<ReadonlyMap<string, number>> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    return new Map(text.split(/\r?\n/).map((line, i) => [/^## (\S+)$/.exec(line)?.[1] ?? '', i + 1]));
  } catch {
    return new Map();
  }
}
