import type { InitializeParams } from 'vscode-languageserver';
import { languageOf } from '../core/words/languages.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Session } from '../service/session.ts';
import { isRecord, readSettings } from './readSettings.ts';

export type { Session };

/**
 * Settles what the client can do. UTF-16 unless it offers only others: VS Code counts so, and so do our offsets.
 *
 * @param ownPage where the server's own package explains the checks, for a client that does not say
 */
export function negotiate(params: InitializeParams, ownPage?: string): Session {
  const { general, textDocument, workspace } = params.capabilities;
  const offered = general?.positionEncodings ?? ['utf-16'];
  const formats = textDocument?.hover?.contentFormat ?? ['markdown'];
  // Whatever a client sends: anything of the wrong form counts as not said.
  const options: { readonly [K in keyof InitializationOptions]?: unknown } = isRecord(params.initializationOptions)
    ? params.initializationOptions
    : {};
  const { clientCommands, checksPage } = options;
  return {
    encoding: (['utf-16', 'utf-8', 'utf-32'] as const).find((encoding) => offered.includes(encoding)) ?? 'utf-16',
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverFormat: formats.includes('markdown') ? 'markdown' : 'plaintext',
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    hoverImages: options.hoverImages === true,
    checksPage: typeof checksPage === 'string' ? checksPage : ownPage,
    language: languageOf(params.locale),
    settings: readSettings(options.settings),
    clientCommands: new Set(Array.isArray(clientCommands) ? clientCommands.filter((c) => typeof c === 'string') : []),
  };
}
