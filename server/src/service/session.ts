/** What one client can do and wants, settled when it connects. */
import { english, type Language } from '../core/words/print.ts';
import { type ClientSettings, defaultClientSettings } from '../protocol.ts';
import type { Encoding } from './places.ts';

export interface Session {
  /** How positions count characters. */
  readonly encoding: Encoding;
  /** Whether the client asks for diagnostics by itself; else they are sent to it. */
  readonly pullDiagnostics: boolean;
  /** Whether it asks again when told that other files' diagnostics changed. */
  readonly refreshDiagnostics: boolean;
  readonly hoverFormat: 'markdown' | 'plaintext';
  /** Whether it lets the server name the files to watch. */
  readonly watchFiles: boolean;
  /** Whether it tells of folders that come and go. */
  readonly folderChanges: boolean;
  /** Whether it answers questions for settings, tells when they change, and asks lenses and hints again when told to. */
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  /** Whether hover cards may hold pictures. */
  readonly hoverImages: boolean;
  /** URI of the page that explains the checks. */
  readonly checksPage?: string | undefined;
  /** What it wants to be told things in. */
  readonly language: Language;
  /** Settings it gave when it connected. */
  readonly settings: ClientSettings;
  /** Commands of its own that actions may call; see `InitializationOptions`. */
  readonly clientCommands: ReadonlySet<string>;
}

/** A client that speaks the least: what tests and other programs start from. */
export const plainSession: Session = {
  encoding: 'utf-16',
  pullDiagnostics: true,
  refreshDiagnostics: false,
  hoverFormat: 'markdown',
  watchFiles: false,
  folderChanges: false,
  configuration: false,
  configurationChanges: false,
  refreshLenses: false,
  refreshHints: false,
  hoverImages: false,
  language: english,
  settings: defaultClientSettings,
  clientCommands: new Set(),
};
