/** Entry of the extension where Node runs: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, startExtension } from './extension.ts';

export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  return startExtension(context, (id, name, options) => {
    const transport = TransportKind.ipc;
    return new LanguageClient(id, name, { run: { module, transport }, debug: { module, transport } }, options);
  });
}
