/** Entry of the extension in a browser: the server is a Web Worker, files are whatever file system the workspace is on. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, startExtension } from './extension.ts';

/** In browsers, but not in Node's library, which the rest of the client is checked against. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

export function activate(context: ExtensionContext): Promise<Api> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  return startExtension(context, (id, name, options) => new LanguageClient(id, name, new Worker(module), options));
}
