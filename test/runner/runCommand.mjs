// Runs a program so that nothing of it is left behind: in a process group of its own, which is ended as a whole when the time is
// up or when this process is asked to stop.
import { spawn } from 'node:child_process';

/**
 * @param {readonly string[]} command  program and arguments; a program without a folder is looked up on the PATH
 * @param {{ minutes: number, env?: Record<string, string>, cwd?: string }} options
 * @returns {Promise<number | string>} the exit code, or in words why there is none
 */
export function runCommand([program = '', ...args], { minutes, env, cwd }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    /** @type {string | undefined} */
    let why;
    /** @type {NodeJS.Timeout | undefined} */
    let force;
    // Asked first, so that a browser it drives is closed too (that one leads a group of its own), forced where it does not listen.
    const end = (/** @type {string} */ reason) => {
      why ??= reason;
      signalGroup(child.pid, 'SIGTERM');
      force ??= setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 5_000);
    };
    const limit = setTimeout(() => end(`ended after ${minutes} minutes`), minutes * 60_000);
    const onInterrupt = () => end('interrupted');
    process.on('SIGINT', onInterrupt).on('SIGTERM', onInterrupt);

    const done = (/** @type {number | string} */ result) => {
      clearTimeout(limit);
      clearTimeout(force);
      process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
      signalGroup(child.pid, 'SIGKILL'); // what the program itself left running
      if (result === 'interrupted') process.exit(130);
      resolve(result);
    };
    child.once('error', (error) => done(`${program} did not start: ${error.message}`));
    child.once('exit', (code, signal) => done(why ?? code ?? `ended by ${signal}`));
  });
}

/**
 * Signals every process of the group that `pid` leads; none being left is no error.
 *
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
