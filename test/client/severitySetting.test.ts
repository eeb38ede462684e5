/** The setting `countercheck.severity` names every code there is, with the values, defaults and words of the checks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { severityChoices } from '../../server/src/core/findings/severity.ts';
import { allChecks } from '../../server/src/core/fsck/index.ts';

const json = (file: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8'));

interface Choice {
  readonly type: string;
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

describe('countercheck.severity', () => {
  const manifest = json('package.json');
  const words: Record<string, string> = json('package.nls.json');
  const setting = manifest.contributes.configuration.properties['countercheck.severity'];
  const choices: Record<string, Choice> = setting.properties;

  test('sets nothing by itself: what is not named is left to the team', () => assert.deepEqual(setting.default, {}));

  test('has every code, and no other', () => {
    assert.deepEqual(
      Object.keys(choices),
      allChecks.map(({ code }) => code),
    );
    assert.equal(setting.additionalProperties, false);
  });

  for (const { code, title, rationale, defaultSeverity } of allChecks) {
    test(`${code} is offered as it is`, () => {
      const choice = choices[code]!;
      assert.deepEqual(choice.enum, severityChoices);
      assert.equal(choice.default, defaultSeverity);
      const said = words[choice.description.slice(1, -1)]!;
      assert.ok(said.startsWith(`${title}. ${rationale}`), said);
    });
  }

  test('the page that findings link to is packaged', () => {
    assert.ok(manifest.files.includes('docs/*.md'));
  });
});
