/** The extension over a server that is a process: all but the entry, loaded once that process was started. */
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { ExtensionContext } from 'vscode';
import { IPCMessageReader, IPCMessageWriter, LanguageClient } from 'vscode-languageclient/node';
import { type Api, startExtension } from './extension.ts';
import { startServerProcess } from './serverProcess.ts';

export interface NodeApi extends Api {
  /** The server's process, the last one started. */
  serverProcess(): ChildProcess;
}

/** A server that was told to stop has so many milliseconds for it. */
const patience = 2_000;

/** @param first  the server's process; where it is restarted, another takes its place */
export async function startNodeClient(
  context: ExtensionContext,
  module: string,
  first: ChildProcess,
): Promise<NodeApi> {
  let child = first;
  let taken = false;
  const api = await startExtension(context, (id, name, options) => {
    const connect = async () => {
      if (taken || !child.connected) child = startServerProcess(module);
      taken = true;
      follow(child.stdout, (line) => options.outputChannel?.info(line));
      follow(child.stderr, (line) => options.outputChannel?.error(line));
      return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
    };
    return new LanguageClient(id, name, connect, options);
  });
  context.subscriptions.push({ dispose: () => setTimeout(() => child.kill(), patience).unref() });
  return { ...api, serverProcess: () => child };
}

function follow(stream: Readable | null, write: (lines: string) => void): void {
  stream?.setEncoding('utf8').on('data', (lines: string) => write(lines.trimEnd()));
}
