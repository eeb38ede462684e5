// The sample workspace for stories: its articles, with claims of the story's own, tagged by the command line. What the sample itself
// has tagged may change with the tour in the README; a story's claims stand beside what it expects of them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/openVSCode.mjs';

/**
 * @typedef {object} Tag      a line of `countercheck tag --jsonl`
 * @property {string} source  path in the workspace
 * @property {string} exact   the words
 * @property {string} topic
 * @property {string} [attributedTo]
 *
 * @typedef {object} Sample   options of `openVSCode`
 * @property {string} workspace
 * @property {(copy: string) => void} prepare
 * @property {Record<string, unknown>} settings
 */

// Paragraphs in full, and nothing beside them.
const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

/** The sample as it is: the stories whose pictures the README shows. */
export const sample = { workspace: path.join(root, 'examples'), settings, size: { width: 1500, height: 900 } };

/**
 * @param {readonly Tag[]} tags
 * @returns {Sample}
 */
export function sampleWith(tags) {
  return {
    workspace: path.join(root, 'examples'),
    prepare(copy) {
      rmSync(path.join(copy, '.claims'), { recursive: true, force: true });
      countercheck(copy, ['tag', '--jsonl'], tags.map((tag) => JSON.stringify(tag)).join('\n'));
    },
    settings,
  };
}

/**
 * Runs the command line in a workspace.
 *
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {string} [input]  its standard input
 * @returns {string} its standard output
 * @throws {Error} with what it said, where it could not do it (exit code 2)
 */
export function countercheck(cwd, args, input = '') {
  const cli = path.join(root, 'dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, input, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`countercheck ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}
