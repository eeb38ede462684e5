/** Entry of the command line: joins the process to `run`. */
import '../node/engine.ts';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { nodeWorkspace } from '../node/nodeWorkspace.ts';
import { run } from './run.ts';

// A reader that has seen enough, `… | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  workspace: nodeWorkspace(),
  readStdin: () => text(process.stdin),
  stdin: () => process.stdin.setEncoding('utf8'),
  stdout: (chunk) => process.stdout.write(chunk),
  stderr: (chunk) => process.stderr.write(chunk),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  asset: (name) => readFile(new URL(`webview/${name}`, import.meta.url), 'utf8'),
  newId: randomUUID,
  now: () => performance.now(),
});
