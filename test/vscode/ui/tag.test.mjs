// A user selects a figure, presses a key and Enter, and has a claim: on disk at once, on the hover card, and taken back by a command.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sampleWith } from './sample.mjs';
import { answer, hover, openFile, press, runCommand, select } from './workbench.mjs';

const topic = 'flood/rainfall';
const sample = sampleWith([
  { source: 'articles/weekly-ledger.md', exact: '141 millimetres of rain', topic },
  { source: 'articles/valley-courier.md', exact: 'Between 130 and 150 mm of rain', topic },
]);

test('a selection becomes a claim', () =>
  withVSCode({ name: 'tag', vsix, ...sample }, async (vscode) => {
    const { page, workspace } = vscode;
    const claims = () =>
      JSON.parse(countercheck(workspace, ['claims', '--format', 'json', 'articles/sorne-herald.txt']));
    const status = (/** @type {string} */ words) => page.locator('.statusbar', { hasText: words }).waitFor();
    await openFile(vscode, 'articles/sorne-herald.txt');
    await select(vscode, '140 mm of rain');
    await press(vscode, 'Shift+Alt+T', page.locator('.quick-input-list .monaco-list-row', { hasText: topic }));
    await vscode.screenshot('tag-1-topic');
    await answer(vscode, 'rainfall');
    await status(`Tagged as ${topic}`);
    assert.deepEqual(
      claims().map((/** @type {any} */ claim) => [claim.exact, claim.topic]),
      [['140 mm of rain', topic]],
    );

    const card = await hover(vscode, '140 mm');
    await card.getByText('weekly-ledger.md').first().waitFor();
    await vscode.screenshot('tag-2-card');

    await page.keyboard.press('Escape');
    await runCommand(vscode, 'Countercheck: Undo Last Tag');
    await status('Taken back');
    assert.deepEqual(claims(), []);
  }));
