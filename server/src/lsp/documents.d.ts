import { type Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import type { Session } from './session.ts';
/** Keeps the service's open documents in step with the client's. */
export declare function listenToDocuments(connection: Connection, service: LanguageService, session: Session): void;
