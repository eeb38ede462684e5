import type * as vscode from 'vscode';
import type { Board } from '../board.ts';
import type { Claims } from '../claims.ts';
import type { Server } from '../server.ts';

/** What every command may use. */
export interface CommandContext {
  readonly server: Server;
  readonly claims: Claims;
  readonly board: Board;
  readonly log: vscode.LogOutputChannel;
}

/** One command of the palette. What it throws is shown to the user as it stands. */
export interface Command {
  /** As in package.json. */
  readonly id: string;
  run(context: CommandContext, ...args: unknown[]): Promise<unknown>;
}
