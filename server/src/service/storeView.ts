/**
 * One store as it stands at one moment: what every feature is a function of. Made by `storeState.ts`. Good until the next await: features are
 * plain functions of it, and whoever waits asks for a new one.
 */

import type { Location } from 'vscode-languageserver-types';
import { showFigure } from '../core/figures/print.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { AnchoredClaim, Snapshot, SourceAnalysis } from '../core/snapshot.ts';
import type { Piece } from '../core/text/piece.ts';
import type { Span } from '../core/text/span.ts';
import type { Language } from '../core/words/print.ts';
import type { Files } from './convert.ts';
import type { Places } from './places.ts';
import type { Store } from './store.ts';

/** A claim with the source it stands in. */
export interface LocatedClaim extends AnchoredClaim {
  readonly source: SourceAnalysis;
}

export interface StoreView extends Files {
  /** URI of the folder that holds `.claims/`, without a slash at the end. */
  readonly root: string;
  /** Its records. */
  readonly store: Store;
  readonly snapshot: Snapshot;
  /** The path of a file relative to the root, with `/`; `undefined` where it lies elsewhere. */
  pathOf(uri: string): string | undefined;
  /** Where things stand in a source, and in any file that has a finding; open documents as they are typed. */
  placesOf(path: string): Places | undefined;
  /** The text of an open document; `undefined` where the file is not open: then its text is not kept. See `SnapshotCache.texts`. */
  textOf(path: string): string | undefined;
  /** The text around a claim of a source: all of it where the document is open. */
  around(path: string, span: Span): Piece | undefined;
  /** The language of an open document; `undefined` where the file is not open. */
  languageIdOf(path: string): string | undefined;
  /** A claim by its id. */
  claim(id: string): LocatedClaim | undefined;
  /** Claims of a topic, by source and place. */
  claimsOfTopic(topic: string): readonly LocatedClaim[];
  /** Every topic that has a claim, sorted. */
  topics(): readonly string[];
  /** What there is to report on one file, source or record. */
  findingsOf(path: string): readonly Finding[];
  findings(): readonly Finding[];
  /** What there is to report on a record that could not be read. */
  problemsOf(path: string): readonly Finding[];
}

/** The claims of a source whose place is known and overlaps or touches a span, narrowest first. */
export function claimsAt(source: SourceAnalysis, start: number, end: number = start): readonly AnchoredClaim[] {
  return source.claims
    .filter(({ anchor }) => anchor.span !== null && anchor.span.start <= end && start <= anchor.span.end)
    .sort((a, b) => length(a) - length(b));
}

const length = ({ anchor }: AnchoredClaim): number => (anchor.span ? anchor.span.end - anchor.span.start : 0);

/** The words a claim stands for today: those of the text, or as tagged where they are not found. */
export const quoteOf = ({ quote, claim }: AnchoredClaim): string => quote ?? claim.selector.exact;

/** What a source is called: its publisher, its title, or its path. */
export const sourceName = ({ record, path }: SourceAnalysis): string => record.publisher ?? record.title ?? path;

/** The day a claim's figure is said to hold for: its own, else its source's date of publication. ISO, `undefined` where unknown. */
export const asOfDay = ({ claim, source }: LocatedClaim): string | undefined => claim.asOf ?? source.record.published;

/** The claims of a source, each with it. */
export function locatedClaims(view: StoreView, path: string): readonly LocatedClaim[] {
  const source = view.snapshot.sources.get(path);
  return source ? source.claims.map((claim) => ({ ...claim, source })) : [];
}

/** The figure in short, in the words of a language; `null` where none is read. */
export const readingOf = ({ reading }: AnchoredClaim, language: Language): string | null =>
  reading.figure ? showFigure(reading.figure, language) : null;

/** Where a claim stands; at the start of its source where it is not found. */
export function locationOf(view: StoreView, { anchor, source }: LocatedClaim): Location {
  const range = anchor.span && view.placesOf(source.path)?.rangeOf(anchor.span);
  const start = { line: 0, character: 0 };
  return { uri: view.uriOf(source.path), range: range ?? { start, end: start } };
}
