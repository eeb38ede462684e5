// A fact-checker explains a contradiction that is none: it is quiet in the editor and on the command line, and the reason is a file.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { countercheck, sampleWith } from './sample.mjs';
import { answer, goTo, openFile, runCommand, waitForSquiggle } from './workbench.mjs';

const topic = 'flood/people-evacuated';
const reason = 'the Post counts the whole valley';
const sample = sampleWith([
  { source: 'articles/sorne-herald.txt', exact: '2,400 people had left their homes', topic },
  { source: 'articles/evening-post.md', exact: '4,100 residents were brought to safety', topic },
]);

test('a contradiction is explained and quiet', () =>
  withVSCode({ name: 'explain', vsix, ...sample }, async (vscode) => {
    const { page, workspace } = vscode;
    const contradictions = () =>
      JSON.parse(countercheck(workspace, ['check', '--format', 'json'])).findings.filter(
        (/** @type {any} */ finding) => finding.code === 'contradiction',
      );
    await openFile(vscode, 'articles/sorne-herald.txt');
    await waitForSquiggle(vscode, 'warning');
    assert.equal(contradictions().length, 1);

    await goTo(vscode, '2,400 people');
    await runCommand(vscode, 'Countercheck: Explain Disagreement');
    await page.locator('.quick-input-widget:visible', { hasText: 'not contradict each other' }).waitFor();
    await vscode.screenshot('explain-1-reason');
    await answer(vscode, reason);
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await vscode.screenshot('explain-2-quiet');

    assert.equal(contradictions().length, 0);
    const folder = path.join(workspace, '.claims/reviews');
    const reviews = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    assert.deepEqual(
      reviews.map((review) => review.reason),
      [reason],
    );
  }));
