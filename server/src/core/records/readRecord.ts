import { parseClaim } from './claim.ts';
import { type Conflict, readConflict } from './conflict.ts';
import type { Claim, Parsed, RecordProblem, Review, SourceRecord, TopicRecord } from './model.ts';
import { claimPath, type RecordPlace, recordPlace } from './paths.ts';
import { parseReview } from './review.ts';
import { parseSettings, type Settings } from './settings.ts';
import { parseSourceRecord } from './sourceRecord.ts';
import { parseTopic } from './topic.ts';

/** A file of the store, read. `value` is missing where the file could not be understood. */
export type StoredRecord = (
  | { readonly kind: 'settings'; readonly value?: Settings }
  | { readonly kind: 'source'; readonly source: string; readonly value?: SourceRecord }
  | { readonly kind: 'claim'; readonly value?: Claim }
  /** `text` where it has relations or aliases: what is wrong with one is told at its place. */
  | { readonly kind: 'topic'; readonly topic: string; readonly value?: TopicRecord; readonly text?: string }
  | { readonly kind: 'review'; readonly value?: Review }
) & {
  readonly problems: readonly RecordProblem[];
  /** Both sides, where git left its markers in the file; there is no value then, and no other problem. */
  readonly conflict?: Conflict;
};

/** Reads a file of the store by its path; `undefined` for a path that holds no record. */
export function readRecord(path: string, text: string): StoredRecord | undefined {
  const place = recordPlace(path);
  const record = place && readAs(place, text);
  const conflict = record?.value === undefined ? readConflict(text) : undefined;
  if (!record || !conflict) return record;
  const { value: _, ...rest } = record;
  return { ...rest, problems: [], conflict } as StoredRecord;
}

function readAs(place: RecordPlace, text: string): StoredRecord {
  switch (place.kind) {
    case 'settings':
      return { kind: 'settings', ...whole(parseSettings(text)) };
    case 'source':
      return { kind: 'source', source: place.source, ...whole(parseSourceRecord(text)) };
    case 'claim':
      return claimRecord(parseClaim(text));
    case 'topic': {
      const parsed = parseTopic(text);
      const { relations = [], aliases = [] } = parsed.value ?? {};
      const mayBeWrong = relations.length + aliases.length > 0;
      return { kind: 'topic', topic: place.topic, ...whole(parsed), ...(mayBeWrong ? { text } : {}) };
    }
    case 'review':
      return { kind: 'review', ...whole(parseReview(text)) };
  }
}

/** All fields at once, as of nearly every claim; there are very many. */
const claimRecord = ({ value, problems }: Parsed<Claim>): StoredRecord =>
  value === undefined ? { kind: 'claim', problems } : { kind: 'claim', value, problems };

const whole = <T>({ value, problems }: Parsed<T>): { value?: T; problems: readonly RecordProblem[] } =>
  value === undefined ? { problems } : { value, problems };

/** Whether a claim stands where its source and id say it should. */
export const isInPlace = (path: string, claim: Claim): boolean => path === claimPath(claim);
