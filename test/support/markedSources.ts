/**
 * Whole stores as text, for tests of checks and snapshots. One line is one paragraph of a source:
 *
 *     topic flood/killed: cumulative
 *     a.txt (2025-01-12): {flood/killed|41} died.
 *     b.txt (2025-01-15, draft): {flood/killed by="the mayor" asOf=2025-01-14|37} died. ← shrunk
 *
 * `{topic …|words}` tags words as a claim. `→ …` after a line is what the line reads today. `← code code` names the findings that are to stand on the
 * line; a line without it is to have none. A path below `.claims/` is a record, read as it stands; `review a.txt-1 b.txt-1: 41 | 37` is a decision about the
 * first claims of two sources, with their readings at the time. Further attributes of claims: `rank`, `figure`.
 */
import { describe } from '../../server/src/core/anchoring/describe.ts';
import type { Claim, Rank, Review, SourceRecord, TopicRecord } from '../../server/src/core/records/model.ts';
import { recordPlace } from '../../server/src/core/records/paths.ts';
import { defaultSettings, parseSettings, type Settings } from '../../server/src/core/records/settings.ts';
import { parseTopic } from '../../server/src/core/records/topic.ts';
import {
  emptySnapshot,
  findings,
  type Snapshot,
  withReviews,
  withSources,
  withTopics,
} from '../../server/src/core/snapshot.ts';
import { analyseSource } from '../../server/src/core/source/analyseSource.ts';
import type { Span } from '../../server/src/core/text/span.ts';

interface Line {
  readonly path: string;
  readonly codes: readonly string[];
  readonly span: Span;
}

export interface MarkedSources {
  readonly snapshot: Snapshot;
  /** Today's texts by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings expected, as `path:line code`, lines counted from 1. */
  readonly expected: readonly string[];
  /** Findings there are, in the same form. */
  readonly actual: readonly string[];
}

interface Draft {
  record: SourceRecord;
  before: string;
  now: string;
  claims: { span: Span; attributes: Record<string, string>; topic: string }[];
}

export function markedSources(marked: string, defaults: Settings = defaultSettings): MarkedSources {
  let settings = defaults;
  const drafts = new Map<string, Draft>();
  const topics = new Map<string, TopicRecord>();
  const records = new Map<string, string>();
  const reviews: Review[] = [];
  const unreadable: string[] = [];
  const lines: Line[] = [];
  for (const raw of marked.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const topic = /^topic (\S+): (.*)$/.exec(line);
    if (topic) {
      const said = topic[2]!.trim();
      topics.set(topic[1]!, said.startsWith('{') ? (parseTopic(said).value ?? {}) : { changes: said as 'cumulative' });
      continue;
    }
    const setting = /^settings: (.*)$/.exec(line);
    if (setting) {
      settings = parseSettings(setting[1]!).value ?? settings;
      continue;
    }
    const review = /^review (\S+) (\S+): (.*) \| (.*)$/.exec(line);
    if (review) {
      const [, a, b, readingA, readingB] = review as unknown as [string, string, string, string, string];
      const id = `review-${reviews.length + 1}`;
      reviews.push({ id, claims: [a, b], readings: [readingA, readingB], reason: 'counted on other days' });
      continue;
    }
    const match = /^(\S+?)(?: \(([^)]*)\))?: (.*?)(?: → (.*?))?(?: ← (.*))?$/.exec(line);
    if (!match) throw new Error(`not a line of marked sources: ${line}`);
    const [, path, head, text, today, codes] = match as unknown as [string, string, string?, string?, string?, string?];
    const place = recordPlace(path);
    if (place) {
      const parsed = parseTopic(text!);
      if (place.kind === 'topic' && parsed.value) {
        topics.set(place.topic, parsed.value);
        records.set(place.topic, text!);
      }
      for (const _ of parsed.problems) unreadable.push(`${path}:1 unreadable-record`);
      lines.push({ path, codes: codes?.split(' ') ?? [], span: { start: 0, end: text!.length + 1 } });
      continue;
    }
    const draft = drafts.get(path) ?? { record: recordFrom(head), before: '', now: '', claims: [] };
    drafts.set(path, draft);
    const words = untag(text!, draft);
    const start = draft.now.length;
    draft.before += `${words}\n\n`;
    draft.now += `${today ?? words}\n\n`;
    lines.push({ path, codes: codes?.split(' ') ?? [], span: { start, end: draft.now.length } });
  }
  const snapshot = withReviews(withTopics(build(drafts, settings), topics, records), reviews);
  const texts = new Map([...drafts].map(([path, { now }]) => [path, now]));
  const name = (path: string, at: number): string => {
    const inFile = lines.filter((line) => line.path === path);
    return `${path}:${inFile.findIndex(({ span }) => span.start <= at && at < span.end) + 1}`;
  };
  return {
    snapshot,
    texts,
    expected: lines.flatMap(({ path, span, codes }) => codes.map((code) => `${name(path, span.start)} ${code}`)).sort(),
    actual: findings(snapshot)
      .map(({ source, span, code }) => `${name(source, span.start)} ${code}`)
      .concat(unreadable)
      .sort(),
  };
}

function recordFrom(head: string | undefined): SourceRecord {
  const words = head?.split(/,\s*/) ?? [];
  const published = words.find((word) => /^\d{4}/.test(word));
  return { ...(published ? { published } : {}), ...(words.includes('draft') ? { role: 'draft' as const } : {}) };
}

/** Removes the tags of a line and notes their claims, by their place in the text of before. */
function untag(text: string, draft: Draft): string {
  let words = '';
  let at = 0;
  for (const tag of text.matchAll(/\{(\S+\/[^\s|]+)([^|]*)\|([^}]*)\}/g)) {
    words += text.slice(at, tag.index);
    const start = draft.before.length + words.length;
    const attributes = Object.fromEntries(
      [...tag[2]!.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map((a) => [a[1]!, a[2] ?? a[3]!]),
    );
    draft.claims.push({ span: { start, end: start + tag[3]!.length }, attributes, topic: tag[1]! });
    words += tag[3]!;
    at = tag.index + tag[0].length;
  }
  return words + text.slice(at);
}

function build(drafts: ReadonlyMap<string, Draft>, settings: Settings): Snapshot {
  const analyses = [...drafts].map(([path, { record, before, now, claims }]) =>
    analyseSource(
      {
        path,
        languageId: path.endsWith('.md') ? 'markdown' : 'plaintext',
        text: now,
        record,
        claims: claims.map(
          ({ span, attributes: { by, asOf, rank, figure }, topic }, i): Claim => ({
            id: `${path}-${i + 1}`,
            topic,
            source: path,
            selector: describe(before, span),
            ...(by ? { attributedTo: by } : {}),
            ...(asOf ? { asOf } : {}),
            ...(rank ? { rank: rank as Rank } : {}),
            ...(figure ? { figure } : {}),
          }),
        ),
      },
      settings,
    ),
  );
  return withSources(emptySnapshot(settings), analyses);
}
