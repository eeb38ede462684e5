import { anchorAll } from '../core/anchoring/anchor.ts';
import type { RecordWrite } from '../core/findings/finding.ts';
import type { Format, ImportRecord } from '../core/formats/format.ts';
import { printClaim } from '../core/records/claim.ts';
import type { Claim } from '../core/records/model.ts';
import { claimPath, decodeSource, sourcePathProblem, sourceRecordPath } from '../core/records/paths.ts';
import { printSourceRecord } from '../core/records/sourceRecord.ts';
import { type InlineClaim, inlineClaims, mayHaveInlineClaims } from '../core/source/inlineClaims.ts';
import { parseSource } from '../core/source/parseSource.ts';
import type { Span } from '../core/text/span.ts';
import { lines, type Message, say, silence } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import { sha256 } from './sha256.ts';
import { languageIdOf, readSource, type SourceText } from './sources.ts';
import type { Store } from './store.ts';
import { pathOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** A file to import, read. */
export interface ImportFile {
  /** As the user would type it; `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
  /** The source meant where its records name none: a path in the store. */
  readonly source: string | undefined;
}

export interface ImportOptions {
  /** The topic meant where a record names none. */
  readonly topic: string | undefined;
  /** Web address of the store's folder. */
  readonly base: string | undefined;
}

/** What an import would write. */
export interface ImportPlan {
  readonly claims: readonly Claim[];
  readonly writes: readonly RecordWrite[];
  /** Records that are there already, and what else the user should know; a line each. */
  readonly skipped: readonly Message[];
  readonly notices: readonly Message[];
}

interface OpenSource {
  readonly read: SourceText;
  /** Spans that have a claim, with topic and attribution. */
  readonly taken: Set<string>;
}

/** What an import needs besides the store. */
export interface ImportHost {
  readonly workspace: Workspace;
  /** A random lower-case UUID. */
  readonly newId: () => string;
}

/** Reads files of a format into new claims of a store, writing nothing. Rejects with every record that is wrong, by file and line. */
export async function planImport(
  host: ImportHost,
  store: Store,
  format: Format,
  files: readonly ImportFile[],
  { topic, base }: ImportOptions,
): Promise<ImportPlan> {
  const wrong: Message[] = [];
  const skipped: Message[] = [];
  const notices: Message[] = [];
  const claims: Claim[] = [];
  const pathOfId = new Map(
    [...store.sources].flatMap(([path, source]) => source.claims.map(({ id }) => [id, path] as const)),
  );
  const sources = new Map<string, OpenSource>();
  const open = async (path: string): Promise<OpenSource> => {
    const known = sources.get(path);
    if (known) return known;
    const read = await readSource(host.workspace, store.root, path);
    const { text } = read;
    const stored = text === undefined ? [] : (store.sources.get(path)?.claims ?? []);
    const selectors = stored.map(({ selector }) => selector);
    const anchors = text === undefined ? [] : anchorAll(text, selectors);
    const taken = new Set(stored.flatMap((claim, i) => placeKey(claim, anchors[i]?.span ?? null) ?? []));
    const inline = text === undefined ? [] : inlineClaimsIn(path, text);
    for (const { claim, span } of inline) {
      taken.add(placeKey(claim, span)!);
      pathOfId.set(claim.id, path);
    }
    const source = { read, taken };
    sources.set(path, source);
    return source;
  };
  const add = async (file: ImportFile, record: ImportRecord): Promise<void> => {
    const at = `${file.name}:${record.line + 1}`;
    const problem = sourcePathProblem(record.source);
    const { read, taken } = problem ? { read: undefined, taken: new Set<string>() } : await open(record.source);
    const there = record.id === undefined ? undefined : pathOfId.get(record.id);
    if (there !== undefined) {
      skipped.push(say`${at}: ${record.id!} is a claim of ${there} already`);
      return;
    }
    if (read?.text === undefined) {
      const reason = problem ?? read?.reason ?? silence;
      wrong.push(say`${at}: ${record.source} ${reason}`);
      return;
    }
    const placed = record.place(read.text);
    if (!placed.claim) {
      wrong.push(say`${at}: ${record.source}: ${placed.problem}`);
      return;
    }
    const claim: Claim = { ...placed.claim, id: record.id ?? host.newId() };
    const key = placeKey(claim, placed.span);
    if (key !== undefined && taken.has(key)) {
      skipped.push(say`${at}: "${claim.selector.exact}" is tagged as ${claim.topic} already`);
      return;
    }
    if (placed.notice) notices.push(say`${at}: ${placed.notice}`);
    if (key !== undefined) taken.add(key);
    pathOfId.set(claim.id, claim.source);
    claims.push(claim);
  };

  for (const file of files) {
    const sourceOf = (iri: string): string | undefined => knownSource(store, iri, base);
    const {
      records,
      problems,
      notices: passed,
    } = format.read!(file.text, { source: file.source, topic, pathOf: sourceOf });
    for (const { line, character, message } of problems) {
      const place = `${file.name}:${line + 1}${character === undefined ? '' : `:${character + 1}`}`;
      wrong.push(say`${place}: ${message}`);
    }
    notices.push(...(passed ?? []).map((notice) => say`${file.name}: ${notice}`));
    for (const record of records) await add(file, record);
  }
  if (wrong.length > 0) throw new Refusal(lines([...wrong, say`nothing is imported`]));
  const writes = claims.map((claim) => ({ path: claimPath(claim), text: printClaim(claim) }));
  return { claims, writes: [...writes, ...(await hashesOf(store, sources, claims))], skipped, notices };
}

/** The text a file belongs to by its name, where the format has one file a text: `herald.txt` or `herald.md` for `herald.ann`, also `herald.md.ann`. */
export async function sourceBeside(
  workspace: Workspace,
  store: Store,
  uri: string,
  { perSource }: Format,
): Promise<string | undefined> {
  const path = pathOf(store.root, uri);
  if (perSource === undefined || !path?.endsWith(perSource)) return undefined;
  const stem = path.slice(0, -perSource.length);
  for (const candidate of [`${stem}.txt`, `${stem}.md`, stem]) {
    if ((await readSource(workspace, store.root, candidate)).text !== undefined) return candidate;
  }
  return undefined;
}

/** A claim's place and what it says there: two that have it in common are one. `undefined` where it has none. */
const placeKey = (claim: Claim, span: Span | null): string | undefined =>
  span ? JSON.stringify([span.start, span.end, claim.topic, claim.attributedTo ?? null]) : undefined;

const inlineClaimsIn = (path: string, text: string): readonly InlineClaim[] =>
  mayHaveInlineClaims(text, languageIdOf(path))
    ? inlineClaims(path, text, parseSource(text, languageIdOf(path))).claims
    : [];

/** A source by its web address, or by that of its file. */
function knownSource(store: Store, iri: string, base: string | undefined): string | undefined {
  if (!/^[a-zA-Z][\w+.-]+:/.test(iri)) return undefined;
  for (const [path, { record }] of store.sources) if (record.url === iri) return path;
  if (base !== undefined && iri.startsWith(base)) return decodeSource(iri.slice(base.length));
  const path = iri.startsWith('file:') ? pathOf(store.root, iri) : undefined;
  return path === undefined ? undefined : decodeSource(path);
}

/** The state of a text when it was tagged, as with `tag`. */
async function hashesOf(
  store: Store,
  sources: ReadonlyMap<string, OpenSource>,
  claims: readonly Claim[],
): Promise<RecordWrite[]> {
  const writes: RecordWrite[] = [];
  for (const path of new Set(claims.map(({ source }) => source))) {
    const { read } = sources.get(path)!;
    const record = store.sources.get(path)?.record ?? {};
    const details = store.records.get(sourceRecordPath(path));
    if (read.text === undefined || (details && details.value === undefined)) continue;
    const hash = await sha256(read.bytes);
    if (record.sha256 !== hash)
      writes.push({ path: sourceRecordPath(path), text: printSourceRecord({ ...record, sha256: hash }) });
  }
  return writes;
}
