// A colleague's claims arrive by git while the article is open: the contradiction they bring is there by itself.
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sampleWith } from './sample.mjs';
import { openFile, runCommand, waitForSquiggle } from './workbench.mjs';

const topic = 'flood/people-evacuated';
const sample = sampleWith([{ source: 'articles/sorne-herald.txt', exact: '2,400 people had left their homes', topic }]);

test('claims that arrive from outside count at once', () =>
  withVSCode({ name: 'colleague', vsix, ...sample }, async (vscode) => {
    await openFile(vscode, 'articles/sorne-herald.txt');
    await vscode.page.locator('.statusbar', { hasText: /\b1\b/ }).first().waitFor();
    // Whether or not the workbench watches the folder already.
    const tag = { source: 'articles/evening-post.md', exact: '4,100 residents were brought to safety', topic };
    countercheck(vscode.workspace, ['tag', '--jsonl'], JSON.stringify(tag));
    await waitForSquiggle(vscode, 'warning');
    await runCommand(vscode, 'Countercheck: Focus on Needs Attention View');
    await vscode.page.locator('.pane', { hasText: 'Needs Attention' }).getByText('4,100').first().waitFor();
    // The icon says how many; it turns while the extension is still at work.
    await vscode.page.locator('.activitybar .badge-content', { hasText: /^2$/ }).first().waitFor();
    await vscode.screenshot('colleague-1-attention');
  }));
