import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../server/src/cli/commands/index.ts';
import { cli } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

test('every command has help that names its options, a summary and formats', async (t) => {
  const cwd = folder(t);
  const { out, code } = await cli(cwd, '--help');
  assert.equal(code, 0);
  for (const { name, summary, formats, options } of commands) {
    assert.ok(out.includes(`${name} `) && out.includes(summary), name);
    for (const argv of [
      [name, '--help'],
      ['help', name],
      [name, '-h'],
    ]) {
      const help = await cli(cwd, argv);
      assert.equal(help.code, 0);
      for (const option of ['format', 'help', ...Object.keys(options ?? {})])
        assert.ok(help.out.includes(`--${option}`));
    }
    // Of import and export, it says what is exchanged; lsp prints nothing of its own.
    if (!/^(?:import|export|lsp)$/.test(name)) assert.ok(formats.includes('json'), `${name} has --format json`);
  }
});

const wrong: readonly [argv: string, message: string][] = [
  ['chekc', 'countercheck: unknown command "chekc"; did you mean check?'],
  ['--verbose', 'countercheck: unknown option "--verbose"'],
  ['check --fail-onn error', 'countercheck check: unknown option --fail-onn; did you mean --fail-on?'],
  ['check -x', 'countercheck check: unknown option -x'],
  ['check --fail-on', 'countercheck check: --fail-on needs a value: --fail-on SEVERITY'],
  ['check --fail-on --verdicts', 'countercheck check: --fail-on needs a value: --fail-on SEVERITY'],
  [
    'check --fail-on bad',
    'countercheck check: --fail-on cannot be "bad"; it is one of error, warning, info, information, hint, never',
  ],
  ['check --verdicts=yes', 'countercheck check: --verdicts takes no value'],
  ['check --format xml', 'countercheck check: --format cannot be "xml"'],
  ['check nowhere', 'countercheck check: nowhere: no such file or folder'],
  ['source', 'countercheck source: expected one file'],
  ['source nowhere.txt', 'countercheck source: nowhere.txt: no such file or folder'],
  ['tag', 'countercheck tag: expected --jsonl'],
  ['tag x.jsonl --jsonl', 'countercheck tag: unexpected argument "x.jsonl"; tag takes options only'],
];
for (const [argv, message] of wrong) {
  test(`a wrong call is explained: ${argv}`, async (t) => {
    const called = await cli(folder(t), argv);
    assert.equal(called.code, 2);
    assert.equal(called.out, '');
    assert.ok(called.err.startsWith(message), called.err);
  });
}

test('without a command, the overview goes to standard error', async (t) => {
  const { code, out, err } = await cli(folder(t), []);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /Usage: countercheck <command>/);
});
