/** A scene in the open workspace: a folder of its own with marked texts and their claims, opened in the real editor. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import type { Claim } from '../../../server/src/core/records/model.ts';
import { allClaims, type ClaimView } from '../../../server/src/protocol.ts';
import { markedFiles } from '../../support/markedFiles.ts';

export interface Scene {
  readonly claims: readonly Claim[];
  uri(file: string): vscode.Uri;
  /** Opens a text with its mark's cursor or selection. */
  show(file: string): Promise<vscode.TextEditor>;
  /** File names of the claims of a source on disk. */
  claimsOnDisk(source: string): string[];
  remove(): Promise<void>;
}

/** So that no two scenes share an id. */
let scenes = 0;

export function makeScene(name: string, marked: Readonly<Record<string, string>>): Scene {
  const workspace = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  const folder = path.join(workspace, `scene-${name}`);
  const { files, claims, selection } = markedFiles(marked, ++scenes * 100);
  mkdirSync(path.join(folder, '.claims'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const uri = (file: string): vscode.Uri => vscode.Uri.file(path.join(folder, file));
  return {
    claims,
    uri,
    async show(file) {
      const editor = await vscode.window.showTextDocument(uri(file));
      if (marked[file]!.includes('¦')) {
        const { start, end } = selection(file);
        editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
      }
      return editor;
    },
    claimsOnDisk(source) {
      try {
        return readdirSync(path.join(folder, '.claims/sources', source)).filter((name) => name !== 'source.json');
      } catch {
        return [];
      }
    },
    async remove() {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      rmSync(folder, { recursive: true, force: true });
      await forgotten(`${vscode.Uri.file(folder)}/`);
    },
  };
}

/** Resolves once the server knows no claim in a folder that went; VS Code tells it some time later. */
async function forgotten(folder: string): Promise<void> {
  const { client } = await vscode.extensions.getExtension<Api>('countercheck.countercheck')!.activate();
  for (let known = true; known; ) {
    const claims: readonly ClaimView[] = await client.sendRequest(allClaims.method, {});
    known = claims.some(({ uri }) => uri.startsWith(folder));
  }
}

/** Resolves once a check gives something, asked now and after each event. */
export function until<T>(event: vscode.Event<unknown>, check: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const attempt = (): boolean => {
      const result = check();
      if (result === undefined || result === false) return false;
      resolve(result);
      return true;
    };
    if (attempt()) return;
    const listening = event(() => {
      if (attempt()) listening.dispose();
    });
  });
}

/** The first diagnostic of ours in a file that has the code. */
export const diagnostic = (uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> =>
  until(vscode.languages.onDidChangeDiagnostics, () =>
    vscode.languages.getDiagnostics(uri).find((d) => d.source === 'countercheck' && codeOf(d) === code),
  );

/** The code alone: with a link to its page it is an object. */
export const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
