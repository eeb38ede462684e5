/** The server as a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';

/** Starts it; it speaks over Node's own channel, and ends by itself when this process is gone. */
export function startServerProcess(module: string): ChildProcess {
  const child = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // None of the extension host's own flags: its debug port is taken.
    execArgv: [],
    // Where VS Code is Electron, its program is Node only when told so.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    silent: true,
  });
  // One that cannot be started has no channel: who would use it sees that. Unheard, the event would end the extension host.
  child.on('error', () => {});
  return child;
}
