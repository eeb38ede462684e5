/**
 * One source of a store looked at again: from its file, of which only what stands around its claims is kept, or as an open document, of which only
 * what was typed is read anew.
 */

import type { Settings } from '../core/records/settings.ts';
import type { SourceAnalysis, SourceInput } from '../core/snapshot.ts';
import { analyseSource } from '../core/source/analyseSource.ts';
import { mayHaveInlineClaims } from '../core/source/inlineClaims.ts';
import { type Reanalysis, reanalyseSource } from '../core/source/reanalyseSource.ts';
import { type Pieces, piecesAround } from '../core/text/piece.ts';
import { noDetails } from './joinRecords.ts';
import { placesWithout } from './keptPlaces.ts';
import { editsSince, type OpenDocument } from './openDocument.ts';
import type { Encoding, Places } from './places.ts';
import { languageIdOf, readSource, sourceFilter } from './sources.ts';
import type { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

/** What is kept of a source's text: all of an open document's, only the places of another's. */
export interface KnownText {
  /** `undefined` where there is no readable file. */
  readonly places: Places | undefined;
  /** The open document it is; `undefined` where it is the file's. */
  readonly document: OpenDocument | undefined;
  /** Of another's text, what stands around its claims. */
  readonly pieces?: Pieces;
}

/** A source looked at again. */
export interface Analysed {
  readonly text: KnownText;
  readonly done: Reanalysis;
  /** Whether it belongs to the store by the claims in its text alone. */
  readonly isInline: boolean;
}

const missingText: KnownText = { places: undefined, document: undefined };

/** Where files are read from. */
export interface Place {
  readonly workspace: Workspace;
  readonly root: string;
  readonly encoding: Encoding;
}

/** A file's text, and what is kept of it. */
export async function textOfFile(
  { workspace, root, encoding }: Place,
  path: string,
): Promise<{ readonly text: string | undefined; readonly known: KnownText }> {
  const { text } = await readSource(workspace, root, path);
  if (text === undefined) return { text, known: missingText };
  return { text, known: { places: placesWithout(text, encoding), document: undefined } };
}

/** A source's file, read and analysed; `undefined` where it is none of the store's. */
export async function analysedFile(
  place: Place,
  path: string,
  { sources }: Store,
  settings: Settings,
): Promise<Analysed | undefined> {
  const known = sources.get(path);
  const languageId = languageIdOf(path);
  if (!known && !(languageId === 'markdown' && sourceFilter(settings)(path))) return undefined;
  const { text, known: kept } = await textOfFile(place, path);
  if (!known && !mayHaveInlineClaims(text ?? '', languageId)) return undefined;
  const input: SourceInput = { path, languageId, text, record: noDetails, claims: [], ...known };
  const analysis = analyseSource(input, settings);
  return {
    text: { places: kept.places, document: undefined, pieces: piecesOf(text ?? '', analysis) },
    done: { analysis, read: undefined },
    isInline: !known,
  };
}

/** A document as it was when last analysed, and what was found. */
export interface Earlier {
  readonly document: OpenDocument | undefined;
  readonly analysis: SourceAnalysis | undefined;
}

/** An open document, analysed. Of one that was typed in, only what the edits touch is looked at again; not so where `earlier` is missing. */
export function analysedDocument(
  path: string,
  document: OpenDocument,
  { sources }: Store,
  settings: Settings,
  earlier: Earlier | undefined,
): Analysed {
  const known = sources.get(path);
  const { languageId, text } = document;
  const input: SourceInput = { path, languageId, text, record: noDetails, claims: [], ...known };
  const isInline = !known && mayHaveInlineClaims(text, languageId);
  return {
    text: { places: document.places, document },
    done: analysisOf(input, document, earlier, settings),
    isInline,
  };
}

function analysisOf(
  input: SourceInput,
  document: OpenDocument,
  earlier: Earlier | undefined,
  settings: Settings,
): Reanalysis {
  const edits = earlier?.document ? editsSince(document, earlier.document) : undefined;
  if (!earlier?.analysis || !earlier.document || !edits)
    return { analysis: analyseSource(input, settings), read: undefined };
  return reanalyseSource({ analysis: earlier.analysis, text: earlier.document.text }, input, edits, settings);
}

/** By path, which claims of some sources were read again. */
export const readsOf = (analysed: ReadonlyMap<string, Analysed>): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map([...analysed].flatMap(([path, { done }]) => (done.read ? [[path, done.read]] : [])));

const piecesOf = (text: string, { claims }: SourceAnalysis): Pieces =>
  piecesAround(
    text,
    claims.flatMap(({ anchor: { span } }) => span ?? []),
  );
