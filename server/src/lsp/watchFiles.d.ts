import { type Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import type { Session } from './session.ts';
/** Hears of files changed by others (git, the command line, another window) and of folders that come and go. */
export declare function watchFiles(connection: Connection, service: LanguageService, session: Session): void;
