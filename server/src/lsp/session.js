/** Settles what the client can do. UTF-16 unless it offers only others: VS Code counts so, and so do our offsets. */
export function negotiate(params) {
  const { general, textDocument, workspace } = params.capabilities;
  const offered = general?.positionEncodings ?? ['utf-16'];
  const encoding = ['utf-16', 'utf-8', 'utf-32'].find((e) => offered.includes(e)) ?? 'utf-16';
  const formats = textDocument?.hover?.contentFormat ?? ['markdown'];
  const options = params.initializationOptions;
  return {
    encoding: encoding,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverFormat: formats.includes('markdown') ? 'markdown' : 'plaintext',
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    clientCommands: new Set(clientCommandsOf(options)),
  };
}
/** Reads `InitializationOptions.clientCommands`, whatever a client sends there. */
function clientCommandsOf(options) {
  if (typeof options !== 'object' || options === null || !('clientCommands' in options)) return [];
  const { clientCommands } = options;
  return Array.isArray(clientCommands) ? clientCommands.filter((name) => typeof name === 'string') : [];
}
//# sourceMappingURL=session.js.map
