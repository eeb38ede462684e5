import type { Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import type { Session } from './session.ts';
/**
 * Tells the client what stands otherwise than before. A client that pulls is asked to pull again only when another file than the one typed in is
 * concerned (it asks for that one by itself); to one that cannot pull the diagnostics are sent.
 */
export declare function reportChanges(connection: Connection, service: LanguageService, session: Session): void;
