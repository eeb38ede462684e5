import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import type { Session } from './session.ts';

/**
 * Every record and every file that may be a source; which of them matter, the service knows. Of a folder that goes with all in it some clients tell
 * by its own name alone, whatever that is.
 */
const watchers: FileSystemWatcher[] = [
  { globPattern: '**/.claims/**' },
  { globPattern: '**/*.{txt,md,markdown}' },
  { globPattern: '**', kind: WatchKind.Delete },
];

/**
 * Milliseconds after the client took the globs, at which the folders are looked at once more: a client takes them before its watchers are at work,
 * and nothing says when they are. Most are within a second; on a large folder or a busy machine it takes some.
 */
const looks = [0, 5_000, 30_000];

/** Hears of files changed by others (git, the command line, another window) and of folders that come and go. `now`: milliseconds since 1970. */
export function watchFiles(
  connection: Connection,
  service: LanguageService,
  session: Session,
  now: () => number,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => service.filesChanged(changes.map(({ uri }) => uri)));
  if (session.watchFiles) {
    let since = now();
    const look = async (): Promise<void> => {
      const started = now();
      try {
        await service.findMissedChanges(since);
        since = started;
      } catch (error) {
        connection.console.warn(`Files could not be looked at again: ${String(error)}`);
      }
    };
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).then(
      () => {
        for (const delay of looks) setTimeout(look, delay);
      },
      (error) => connection.console.warn(`No files are watched: ${String(error)}`),
    );
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

/** In Node and in Workers alike, but in neither's language library. */
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;
