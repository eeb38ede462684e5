/** The setting `countercheck.severity`, at once and over the team's; and the page that a finding links to. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnostic, makeScene, type Scene, until } from './support/scene.ts';

const choose = (severity: Record<string, string> | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('countercheck').update('severity', severity, vscode.ConfigurationTarget.Workspace);

describe('severity', () => {
  let scene: Scene;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
    scene = makeScene('severity', {
      'a.txt': 'In all [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'In all [[4,100 people|flood/evacuated]] had left.\n',
      '.claims/settings.json': '{ "severity": { "contradiction": "information" } }\n',
    });
    await scene.show('a.txt');
  });
  after(async () => {
    await choose(undefined);
    await scene.remove();
  });

  const severityIs = (severity: vscode.DiagnosticSeverity | undefined): Promise<unknown> =>
    until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(scene.uri('a.txt')).find((d) => codeOf(d) === 'contradiction');
      return found?.severity === severity && { found };
    });

  it('is the team’s, until the editor’s setting says otherwise', async () => {
    await severityIs(vscode.DiagnosticSeverity.Information);
    await choose({ contradiction: 'error' });
    await severityIs(vscode.DiagnosticSeverity.Error);
    await choose({ contradiction: 'off' });
    await severityIs(undefined);
    await choose(undefined);
    await severityIs(vscode.DiagnosticSeverity.Information);
  });

  it('a finding links to the lines of the page in the extension that explain it', async () => {
    const { code } = await diagnostic(scene.uri('a.txt'), 'contradiction');
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.fs.readFile(code.target.with({ fragment: '' }));
    const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
    assert.equal(new TextDecoder().decode(page).split('\n')[line - 1], '## contradiction');
  });
});
