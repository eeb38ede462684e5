/**
 * Entry of the extension where Node runs. It is small, because VS Code waits for it: it starts the server's process, and while that comes up, reads
 * the language client and the rest of the extension, which takes a third as long.
 */
import type { ExtensionContext } from 'vscode';
import type { NodeApi } from './nodeClient.ts';
import { startServerProcess } from './serverProcess.ts';

export async function activate(context: ExtensionContext): Promise<NodeApi> {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  const server = startServerProcess(module);
  // Other extensions first: they too want to be there soon.
  await new Promise((resolve) => setImmediate(resolve));
  const { startNodeClient } = await import('./nodeClient.ts');
  return startNodeClient(context, module, server);
}
