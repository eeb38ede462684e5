/** Everything that changes the store for a client: tagging, removing, mending, taking back. Each is on disk when its promise is kept. */

import type { RecordWrite } from '../core/findings/finding.ts';
import { printClaim } from '../core/records/claim.ts';
import type { Review } from '../core/records/model.ts';
import { claimPath, reviewPath, sourceRecordPath } from '../core/records/paths.ts';
import { printReview } from '../core/records/review.ts';
import { printSourceRecord } from '../core/records/sourceRecord.ts';
import { type Message, say } from '../core/words/message.ts';
import { inWords, type Language } from '../core/words/print.ts';
import { Refusal } from '../core/words/refusal.ts';
import type { ClaimChanges, ClaimView, ExplainParams, ImportParams, SourceDetails, TagParams } from '../protocol.ts';
import { reviewedReading } from './claimStatus.ts';
import { encodeText } from './encodeText.ts';
import { claimView } from './features/claims.ts';
import { formatFor } from './features/interchange.ts';
import type { MoveArguments } from './features/moveClaim.ts';
import { moveSources } from './features/moveSources.ts';
import { renameTopic } from './features/rename.ts';
import { changedSource, detailsOf } from './features/sourceDetails.ts';
import { changedClaim, claimOf, recordPathOf } from './features/tag.ts';
import { createJournal } from './journal.ts';
import { planImport, sourceBeside } from './planImport.ts';
import { sha256 } from './sha256.ts';
import type { SnapshotCache } from './snapshotCache.ts';
import type { Stores } from './stores.ts';
import { neverCancelled } from './token.ts';
import { pathOf } from './uris.ts';
import { shorten } from './words.ts';
import type { Logger, Workspace } from './workspace.ts';
import { createWriter } from './writeRecords.ts';

export interface Editing {
  /** Writes a claim; the same words tagged alike twice are one claim. Rejects with a reason for people. */
  tag(params: TagParams): Promise<ClaimView>;
  removeClaim(uri: string, id: string): Promise<void>;
  /** Changes a claim's record; with a range, it stands there from now on. */
  updateClaim(uri: string, id: string, changes: ClaimChanges): Promise<ClaimView>;
  /** Writes a review of two claims that disagree. */
  explain(params: ExplainParams): Promise<void>;
  /** Changes what is known of a source beside its text. */
  updateSource(uri: string, changes: Partial<SourceDetails>): Promise<SourceDetails>;
  /** Writes the claims of a file of another program, all or none. */
  importClaims(
    params: ImportParams,
  ): Promise<{ imported: number; skipped: readonly string[]; notices: readonly string[] }>;
  /** Applies a fix of a finding that still stands. */
  applyFix(fix: FixReference): Promise<void>;
  /** Writes the records of a claim that moves between text and store. */
  move(move: MoveArguments): Promise<void>;
  renameTopic(root: string, from: string, to: string): Promise<void>;
  /** Claims follow sources, and folders of them, that were renamed or moved; from one store to another too. */
  moveSources(files: readonly { readonly oldUri: string; readonly newUri: string }[]): Promise<void>;
  /** Takes back the last of these; `null` where there is none. */
  undo(): Promise<{ readonly label: string } | null>;
}

/** Names a fix by its finding, so that a stale one is noticed rather than written. */
export interface FixReference {
  readonly uri: string;
  readonly code: string;
  readonly claims: readonly string[];
  /** In English, whatever the client is told. */
  readonly title: string;
}

export interface EditingOptions {
  readonly workspace: Workspace;
  readonly cache: SnapshotCache;
  readonly stores: Stores;
  readonly logger: Logger;
  readonly newId: () => string;
  /** Today, as an ISO day. */
  readonly today: () => string;
  /** What the client is told things in. */
  readonly language: Language;
}

export function createEditing({ workspace, cache, stores, logger, newId, today, language }: EditingOptions): Editing {
  const writer = createWriter(workspace, cache, createJournal());

  const write = async (root: string, writes: readonly RecordWrite[], label: Message, group?: string): Promise<void> => {
    await writer.write(root, writes, label, group);
    logger.info(inWords(label));
    stores.lookAgain();
  };

  return {
    async tag({ uri, range, topic, attributedTo, asOf, figure, group }) {
      const document = cache.document(uri);
      if (!document) throw new Refusal(say`${uri} is not open: open it to tag in it`);
      const { root, path } = await stores.homeOf(uri);
      const view = await cache.view(root, neverCancelled);
      const source = view?.snapshot.sources.get(path);
      const span = document.places.spanOf(range);
      const known = source?.claims.find(
        ({ claim, anchor, inline }) =>
          !inline &&
          anchor.span?.start === span.start &&
          anchor.span.end === span.end &&
          claim.topic === topic &&
          claim.attributedTo === attributedTo,
      );
      const claim = claimOf({
        id: known?.claim.id ?? newId(),
        source: path,
        text: document.text,
        span,
        topic,
        attributedTo,
        asOf,
        figure,
      });
      const hash = await sha256(encodeText(document.text));
      const writes: RecordWrite[] = [{ path: claimPath(claim), text: printClaim(claim) }];
      if (source?.record.sha256 !== hash) {
        writes.push({ path: sourceRecordPath(path), text: printSourceRecord({ ...source?.record, sha256: hash }) });
      }
      await write(root, writes, say`Tagged “${shorten(claim.selector.exact, 40)}” as ${topic}`, group);
      const after = await cache.view(root, neverCancelled);
      const written = after?.claim(claim.id);
      if (!after || !written)
        throw new Refusal(say`${claimPath(claim)} was written, but the claim is not found in it again`);
      return claimView(after, written);
    },

    async removeClaim(uri, id) {
      const place = await stores.locate(uri, neverCancelled);
      const found = place?.view.claim(id);
      if (!place || !found) throw new Refusal(say`There is no claim ${id} in ${uri}`);
      const label = say`Removed “${shorten(found.claim.selector.exact, 40)}” from ${found.claim.topic}`;
      await write(place.view.root, [{ path: recordPathOf(place.view.store, found.claim), text: null }], label);
    },

    async updateClaim(uri, id, changes) {
      const place = await stores.locate(uri, neverCancelled);
      const found = place?.view.claim(id);
      if (!place || !found) throw new Refusal(say`There is no claim ${id} in ${uri}`);
      if (found.inline) throw new Refusal(say`This claim stands in the text: change what is in its braces there`);
      const { view } = place;
      const document = cache.document(view.uriOf(found.source.path));
      const claim = changedClaim(found.claim, changes, document);
      const record = { path: recordPathOf(view.store, found.claim), text: printClaim(claim) };
      await write(view.root, [record], say`Changed “${shorten(claim.selector.exact, 40)}” of ${claim.topic}`);
      const after = await cache.view(view.root, neverCancelled);
      const written = after?.claim(id);
      if (!after || !written)
        throw new Refusal(say`${record.path} was written, but the claim is not found in it again`);
      return claimView(after, written);
    },

    async explain({ uri, claims, reason, reviewer }) {
      const place = await stores.locate(uri, neverCancelled);
      if (!place) throw new Refusal(say`${uri} belongs to no store`);
      const missing = claims.find((id) => !place.view.claim(id));
      if (missing !== undefined) throw new Refusal(say`There is no claim ${missing}`);
      if (reason.trim() === '')
        throw new Refusal(say`A review needs a reason: say why the two do not contradict each other`);
      const pair: readonly [string, string] = claims[0] < claims[1] ? claims : [claims[1], claims[0]];
      const review: Review = {
        id: newId(),
        claims: pair,
        readings: [reviewedReading(place.view, pair[0]), reviewedReading(place.view, pair[1])],
        reason: reason.trim(),
        ...(reviewer ? { reviewer } : {}),
        reviewed: today(),
      };
      await write(
        place.view.root,
        [{ path: reviewPath(review.id), text: printReview(review) }],
        say`Explained a disagreement`,
      );
    },

    async updateSource(uri, changes) {
      const { root, path } = await stores.homeOf(uri);
      const view = await cache.view(root, neverCancelled);
      const recordPath = sourceRecordPath(path);
      const stored = view?.store.records.get(recordPath);
      if (stored && stored.value === undefined) throw new Refusal(say`${recordPath} cannot be read: mend it first`);
      const record = changedSource(view?.store.sources.get(path)?.record ?? {}, changes);
      await write(root, [{ path: recordPath, text: printSourceRecord(record) }], say`Changed the details of ${path}`);
      return detailsOf(record);
    },

    async importClaims({ uri, format, file, name, text }) {
      const { root } = await stores.homeOf(uri);
      const view = await cache.view(root, neverCancelled);
      if (!view) throw new Refusal(say`${uri} belongs to no store`);
      const reader = formatFor(format, 'read');
      const read = { name, text, source: await sourceBeside(workspace, view.store, file, reader) };
      const options = { topic: undefined, base: undefined };
      const { claims, writes, skipped, notices } = await planImport(
        { workspace, newId },
        view.store,
        reader,
        [read],
        options,
      );
      if (writes.length > 0) await write(root, writes, say`Imported ${claims.length} claims from ${name}`);
      const tell = (message: Message): string => inWords(message, language);
      return { imported: claims.length, skipped: skipped.map(tell), notices: notices.map(tell) };
    },

    async applyFix({ uri, code, claims, title }) {
      const place = await stores.locate(uri, neverCancelled);
      const fix = place?.view
        .findingsOf(place.path)
        .filter((finding) => finding.code === code && finding.claims.join() === claims.join())
        .flatMap(({ fixes }) => fixes)
        .find((candidate) => inWords(candidate.title) === title);
      if (!place || !fix || !('writes' in fix)) {
        throw new Refusal(say`“${title}” no longer applies: the text or the claims changed`);
      }
      await write(place.view.root, fix.writes, fix.title);
    },

    async move({ uri, writes, label }) {
      const place = await stores.locate(uri, neverCancelled);
      if (!place) throw new Refusal(say`${uri} belongs to no store`);
      await write(place.view.root, writes, label);
    },

    async renameTopic(root, from, to) {
      const view = await cache.view(root, neverCancelled);
      const writes = view ? renameTopic(view, from, to) : [];
      if (writes.length > 0) await write(root, writes, say`Renamed ${from} to ${to}`);
    },

    async moveSources(files) {
      for (const { oldUri, newUri } of files) {
        const [oldRoot, root] = [await cache.rootOf(oldUri), await cache.rootOf(newUri)];
        if (oldRoot === undefined || root === undefined) continue;
        const [from, to] = [pathOf(oldRoot, oldUri), pathOf(root, newUri)];
        const view = await cache.view(oldRoot, neverCancelled);
        const writes = view && from !== undefined && to !== undefined ? moveSources(view, from, to) : [];
        if (writes.length === 0) continue;
        const label = say`Moved the claims of ${from!} to ${to!}`;
        if (root === oldRoot) await write(root, writes, label);
        else {
          // Written there before they go here: a crash between leaves them twice rather than nowhere.
          await write(
            root,
            writes.filter(({ text }) => text !== null),
            label,
            inWords(label),
          );
          await write(
            oldRoot,
            writes.filter(({ text }) => text === null),
            label,
            inWords(label),
          );
        }
      }
    },

    async undo() {
      const label = await writer.undo();
      stores.lookAgain();
      return label === undefined ? null : { label: inWords(label, language) };
    },
  };
}
