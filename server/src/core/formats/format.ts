/**
 * What an interchange format can do. A format is one file and one line in `index.ts`; the command line lists it by itself. Formats see texts and
 * claims, never files: the caller reads, looks for duplicates and writes.
 */

import type { Claim, SourceRecord } from '../records/model.ts';
import type { AnchoredClaim, Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Message } from '../words/message.ts';

export interface Format {
  /** What `--format` takes. */
  readonly name: string;
  /** A few words for lists. */
  readonly title: Message;
  readonly write?: (input: ExportInput) => Exported;
  /** Reads a file of the format. Never throws; what is wrong is told with its line. */
  readonly read?: (text: string, options: ReadOptions) => ReadResult;
  /** Ways to write it that the user may choose among, the default first. */
  readonly shapes?: readonly string[];
  /** Where one file of the format belongs to one text: the ending of its name, in place of the text's. */
  readonly perSource?: string;
}

/** The claims to write, with all they may be written with. */
export interface ExportInput {
  readonly sources: readonly ExportSource[];
  readonly snapshot: Snapshot;
  /** One of the format's `shapes`. */
  readonly shape?: string | undefined;
  /** Web address of the store's folder, ending in a slash: sources are then named by whole addresses, not by their paths. */
  readonly base?: string | undefined;
}

export interface ExportSource {
  readonly path: string;
  /** Empty where the file is missing. */
  readonly text: string;
  readonly record: SourceRecord;
  readonly claims: readonly AnchoredClaim[];
}

export interface Exported {
  readonly text: string;
  /** What the format cannot say, and what the user should know, one sentence each. */
  readonly notices: readonly Message[];
}

export interface ReadOptions {
  /** The source meant where a record names none. */
  readonly source?: string | undefined;
  /** The topic meant where a record names none. */
  readonly topic?: string | undefined;
  /** The path of a source named by its web address or the address of its file; `undefined` where it is none that is known. */
  readonly pathOf?: (iri: string) => string | undefined;
}

export interface ReadResult {
  readonly records: readonly ImportRecord[];
  readonly problems: readonly ReadProblem[];
  /** What was passed over, one sentence each. */
  readonly notices?: readonly Message[];
}

export interface ReadProblem {
  /** Zero-based line of the file; `character` in UTF-16 units where it is known. */
  readonly line: number;
  readonly character?: number;
  readonly message: Message;
}

/** One claim of a file, still to be placed in its source's text. */
export interface ImportRecord {
  /** Zero-based line it begins in. */
  readonly line: number;
  /** Path of the source, as the file says it. */
  readonly source: string;
  /** Kept where the file has one that can be kept. */
  readonly id?: string | undefined;
  /** The claim in the source's text, or why there is none. */
  readonly place: (text: string) => Placed;
}

/** A claim without the id that only the caller can make. */
export type Draft = Omit<Claim, 'id'> & { readonly id?: string | undefined };

export type Placed =
  | { readonly claim: Draft; readonly span: Span | null; readonly notice?: Message | undefined }
  | { readonly claim?: undefined; readonly problem: Message };
