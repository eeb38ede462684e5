// A user opens an article and sees that another source contradicts it: underlined, explained on hover, side by side. In every theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withVSCode } from '../host/openVSCode.mjs';
import { vsix } from '../package.mjs';
import { sampleWith } from './sample.mjs';
import { hover, openFile, runCommand, waitForSquiggle } from './workbench.mjs';

const topic = 'flood/people-evacuated';
const sample = sampleWith([
  { source: 'articles/sorne-herald.txt', exact: '2,400 people had left their homes', topic },
  { source: 'articles/evening-post.md', exact: '4,100 residents were brought to safety', topic },
  { source: 'articles/valley-courier.md', exact: 'about 2,300 people', topic },
]);

for (const theme of /** @type {const} */ (['light', 'dark', 'high-contrast'])) {
  test(`a contradiction is underlined and explained, ${theme}`, () =>
    withVSCode({ name: `contradiction-${theme}`, vsix, theme, ...sample }, async (vscode) => {
      await openFile(vscode, 'articles/sorne-herald.txt');
      await waitForSquiggle(vscode, 'warning');
      const card = await hover(vscode, '2,400 people');
      await card.getByText('they cannot both be true').first().waitFor();
      const words = await card.innerText();
      for (const expected of [
        'flood / people evacuated',
        '4,100',
        'evening-post.md',
        'about 2,300',
        'valley-courier.md',
      ])
        assert.ok(words.includes(expected), `"${expected}" is not on the card:\n${words}`);
      await vscode.screenshot(`contradiction-${theme}-1-card`);

      await runCommand(vscode, 'View: Split Editor Right');
      await openFile(vscode, 'articles/evening-post.md');
      await waitForSquiggle(vscode, 'warning');
      await vscode.screenshot(`contradiction-${theme}-2-side-by-side`);
    }));
}
