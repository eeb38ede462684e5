import type { Span } from '../text/span.ts';
import type { Message } from '../words/message.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that belongs to a finding: the contradicting figure, the topic file. */
export interface RelatedPlace {
  /** Path relative to the folder that holds `.claims/`. */
  readonly source: string;
  readonly span: Span;
  readonly message: Message;
}

/** A file of the store as it shall be: its new text, or `null` to delete it. Path relative to the folder that holds `.claims/`. */
export interface RecordWrite {
  readonly path: string;
  readonly text: string | null;
}

/** What would mend a finding: files to write at once, or a command that asks the user for more. */
export type Fix =
  | { readonly title: Message; readonly writes: readonly RecordWrite[] }
  | { readonly title: Message; readonly command: string; readonly arguments: readonly unknown[] };

/** Anything reported. Diagnostics, terminal text, JSON, SARIF and HTML are printers of findings. */
export interface Finding {
  /** Stable, kebab-case, one per check. */
  readonly code: string;
  readonly severity: Severity;
  /** The file it stands in: a source, or a record below `.claims/`. Path relative to the folder that holds `.claims/`. */
  readonly source: string;
  readonly span: Span;
  readonly message: Message;
  /** Ids of the claims it is about, the one it stands on first. */
  readonly claims: readonly string[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The decision that silences it; such findings are only told to who asks for them. */
  readonly suppression?: Suppression;
}

/** A review: why a finding is none. */
export interface Suppression {
  /** The review's id. */
  readonly review: string;
  readonly reason: string;
  readonly reviewer?: string;
}
