import type { InitializeParams } from 'vscode-languageserver';
import type { Session } from '../service/session.ts';

export type { Session };
/** Settles what the client can do. UTF-16 unless it offers only others: VS Code counts so, and so do our offsets. */
export declare function negotiate(params: InitializeParams): Session;
