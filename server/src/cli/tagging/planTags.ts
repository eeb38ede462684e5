import { anchorAll } from '../../core/anchoring/anchor.ts';
import { describe } from '../../core/anchoring/describe.ts';
import { placesOf } from '../../core/anchoring/findTogether.ts';
import type { RecordWrite } from '../../core/findings/finding.ts';
import { printClaim } from '../../core/records/claim.ts';
import { onlySaid } from '../../core/records/fields.ts';
import type { Claim, SourceRecord } from '../../core/records/model.ts';
import { claimPath, sourceRecordPath } from '../../core/records/paths.ts';
import { printSourceRecord } from '../../core/records/sourceRecord.ts';
import { lineIndex } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import { sha256 } from '../../service/sha256.ts';
import { readSource } from '../../service/sources.ts';
import { loadStore, type Store } from '../../service/store.ts';
import { Failure, type Io } from '../io.ts';
import { namedSource } from '../places.ts';
import type { TagLine } from './tagLine.ts';

/** The claim of a line, and the file it is written to. */
export interface Tagged {
  readonly line: number;
  readonly id: string;
  readonly root: string;
  readonly path: string;
}

/** What tagging would write, and the claims in the order of the lines. */
export interface TagPlan {
  readonly tagged: readonly Tagged[];
  readonly stores: readonly { readonly root: string; readonly writes: readonly RecordWrite[] }[];
}

interface OpenSource {
  readonly store: Store;
  readonly path: string;
  readonly text: string;
  readonly record: SourceRecord;
  readonly hash: string;
  /** Its claims with their places today, those planned so far among them. */
  readonly claims: { claim: Claim; span: Span | null; isEdited: boolean; changed: boolean }[];
}

/** Finds the place of every line and makes its claim, writing nothing; a `Failure` names every line whose words are not found. */
export async function planTags(io: Io, lines: readonly TagLine[]): Promise<TagPlan> {
  const sources = new Map<string, OpenSource | string>();
  const stores = new Map<string, Store>();
  const wrong: string[] = [];
  const tagged: Tagged[] = [];
  for (const line of lines) {
    const open = sources.get(line.source) ?? (await openSource(io, line.source, stores, sources));
    sources.set(line.source, open);
    const place = typeof open === 'string' ? open : placeOfQuote(open, line);
    if (typeof open === 'string' || typeof place === 'string') wrong.push(`<stdin>:${line.line}: ${place}`);
    else {
      const claim = plan(io, open, line, place);
      tagged.push({ line: line.line, id: claim.id, root: open.store.root, path: claimPath(claim) });
    }
  }
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  const writes = new Map<string, RecordWrite[]>();
  for (const open of new Set(sources.values())) {
    if (typeof open === 'string') continue;
    writes.set(open.store.root, [...(writes.get(open.store.root) ?? []), ...writesOf(open)]);
  }
  return { tagged, stores: [...writes].map(([root, list]) => ({ root, writes: list })) };
}

/** Opens a source by the name in the line, or tells why not. Two spellings of one path are one source. */
async function openSource(
  io: Io,
  typed: string,
  stores: Map<string, Store>,
  sources: ReadonlyMap<string, OpenSource | string>,
): Promise<OpenSource | string> {
  try {
    const { root, path } = await namedSource(io, typed);
    for (const other of sources.values()) {
      if (typeof other !== 'string' && other.store.root === root && other.path === path) return other;
    }
    const source = await readSource(io.workspace, root, path);
    if (source.text === undefined) return `${typed} ${inWords(source.reason)}`;
    const store = stores.get(root) ?? (await loadStore(io.workspace, root));
    stores.set(root, store);
    const details = store.records.get(sourceRecordPath(path));
    if (details && details.value === undefined) {
      const reason = details.problems[0]?.message ?? say`cannot be read`;
      return `${sourceRecordPath(path)}: ${inWords(reason)}; mend it first`;
    }
    const stored = store.sources.get(path);
    const places = anchorAll(
      source.text,
      (stored?.claims ?? []).map((claim) => claim.selector),
    );
    return {
      store,
      path,
      text: source.text,
      record: stored?.record ?? {},
      hash: await sha256(source.bytes),
      claims:
        stored?.claims.map((claim, i) => {
          const { span, state } = places[i]!;
          return { claim, span, isEdited: state === 'edited', changed: false };
        }) ?? [],
    };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** The one place of a line's words, or why there is none. */
function placeOfQuote({ text }: OpenSource, line: TagLine): Span | string {
  const { source, exact, prefix = '', suffix = '', start } = line;
  const lineOf = (offset: number): number => lineIndex(text).positionAt(offset).line + 1;
  const quote = JSON.stringify(exact);
  if (start !== undefined && text.startsWith(exact, start)) return { start, end: start + exact.length };
  const places = placesOf(text, exact);
  if (places.length === 0) return `${source}: the text has no ${quote}`;
  const where = (): string => `line ${[...new Set(places.slice(0, 10).map(lineOf))].join(', ')}`;
  if (start !== undefined) {
    const nearest = places.reduce((best, at) => (Math.abs(at - start) < Math.abs(best - start) ? at : best));
    const there = `${places.length > 1 ? 'the nearest ' : ''}at offset ${nearest}`;
    return `${source}: ${quote} does not stand at offset ${start} (line ${lineOf(start)}), but in ${where()}, ${there}`;
  }
  const inContext = places.filter(
    (at) => text.startsWith(suffix, at + exact.length) && text.slice(0, at).endsWith(prefix),
  );
  if (inContext.length === 1) return { start: inContext[0]!, end: inContext[0]! + exact.length };
  if (inContext.length === 0)
    return `${source}: ${quote} stands in ${where()}, but not between the prefix and suffix given`;
  return `${source}: ${quote} stands there ${inContext.length} times, in ${where()}; give "start", or "prefix" and "suffix"`;
}

/** Makes or finds the claim of a line. */
function plan(io: Io, open: OpenSource, line: TagLine, span: Span): Claim {
  const { topic, attributedTo, asOf, figure } = line;
  const said = onlySaid({ attributedTo, asOf, figure });
  const known = open.claims.find(
    ({ claim, span: at }) =>
      at?.start === span.start && at.end === span.end && claim.topic === topic && claim.attributedTo === attributedTo,
  );
  if (known) {
    // Who names today's words has seen them: they are what is tagged from now on.
    const selector = known.isEdited ? describe(open.text, span) : known.claim.selector;
    const claim = { ...known.claim, ...said, selector };
    known.changed ||= printClaim(claim) !== printClaim(known.claim);
    known.claim = claim;
    return claim;
  }
  const claim: Claim = { id: io.newId(), topic, source: open.path, selector: describe(open.text, span), ...said };
  open.claims.push({ claim, span, isEdited: false, changed: true });
  return claim;
}

function writesOf({ path, record, hash, claims }: OpenSource): RecordWrite[] {
  const writes = claims
    .filter((c) => c.changed)
    .map(({ claim }) => ({ path: claimPath(claim), text: printClaim(claim) }));
  if (record.sha256 === hash) return writes;
  return [...writes, { path: sourceRecordPath(path), text: printSourceRecord({ ...record, sha256: hash }) }];
}
