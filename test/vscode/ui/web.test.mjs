// VS Code for the Web: no Node anywhere, the server in a Worker, the articles on a virtual file system. The same story as on a desktop: a contradiction
// is there, its card tells the other side, a figure is tagged, and the claim is written where the articles are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { sampleWith } from './sample.mjs';
import { answer, hover, openInExplorer, press, runCommand, select, waitForSquiggle } from './workbench.mjs';

const topic = 'flood/people-evacuated';
const sample = sampleWith([
  { source: 'articles/sorne-herald.txt', exact: '2,400 people had left their homes', topic },
  { source: 'articles/evening-post.md', exact: '4,100 residents were brought to safety', topic },
]);

test('in VS Code for the Web', () =>
  withVSCode({ name: 'web', vsix, web: true, ...sample }, async (vscode) => {
    const { page, files } = vscode;
    const claims = () =>
      [...files.keys()].filter((file) => file.startsWith('.claims/sources/') && !file.endsWith('/source.json'));
    assert.equal(claims().length, 2);
    await openInExplorer(vscode, 'articles/sorne-herald.txt');
    await waitForSquiggle(vscode, 'warning');
    const card = await hover(vscode, '2,400 people');
    await card.getByText('evening-post.md').first().waitFor();
    await vscode.screenshot('web-1-card');
    await page.keyboard.press('Escape');

    await select(vscode, '140 mm of rain');
    await press(vscode, 'Shift+Alt+T', page.locator('.quick-input-list .monaco-list-row').first());
    await answer(vscode, 'flood/rainfall', 'new topic');
    await page.locator('.statusbar', { hasText: 'Tagged as flood/rainfall' }).waitFor();
    assert.equal(claims().length, 3);
    const written = claims().map((file) => Buffer.from(files.get(file) ?? []).toString());
    assert.equal(
      written.filter((text) => text.includes('"flood/rainfall"') && text.includes('140 mm of rain')).length,
      1,
    );

    await runCommand(vscode, 'Countercheck: Focus on Needs Attention View');
    await page.locator('.pane', { hasText: 'Needs Attention' }).getByText('4,100').first().waitFor();
    await runCommand(vscode, 'Countercheck: Open Board');
    await page.frameLocator('iframe.webview').frameLocator('iframe').locator('.matrix-pane tr.topic').first().waitFor();
    await vscode.screenshot('web-2-board');

    await runCommand(vscode, 'Countercheck: Undo Last Tag');
    await page.locator('.statusbar', { hasText: 'Taken back' }).waitFor();
    assert.equal(claims().length, 2);
  }));
