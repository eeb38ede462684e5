import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';

/** Every record and every file that may be a source; which of them matter, the service knows. */
const globs = ['**/.claims/**', '**/*.{txt,md,markdown}'];
/** Hears of files changed by others (git, the command line, another window) and of folders that come and go. */
export function watchFiles(connection, service, session) {
  connection.onDidChangeWatchedFiles(({ changes }) => service.filesChanged(changes.map(({ uri }) => uri)));
  if (session.watchFiles) {
    const watchers = globs.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (session.folderChanges) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      service.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      ),
    );
  }
}
//# sourceMappingURL=watchFiles.js.map
