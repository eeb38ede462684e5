import { canonicalJson } from './canonicalJson.ts';
import { parseJson } from './fields.ts';
import { mergeRecords } from './mergeRecords.ts';

/** Records that git could not merge: its markers read, and written where a merge of ours leaves something to decide. */

/** A text with conflict markers, taken apart. */
export interface Conflict {
  readonly ours: string;
  /** What both sides started from, where the markers tell (`merge.conflictStyle = diff3`). */
  readonly base: string | undefined;
  readonly theirs: string;
  /** The first marker's place. */
  readonly start: number;
}

/** Takes a text with conflict markers apart; `undefined` where there are none, or where they do not fit together. */
export function readConflict(text: string): Conflict | undefined {
  if (!/^<{7}/m.test(text)) return undefined;
  const sides: Record<'ours' | 'base' | 'theirs', string[]> = { ours: [], base: [], theirs: [] };
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let hasBase = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (side === 'all' && line.startsWith('<<<<<<<')) side = 'ours';
    else if (side === 'ours' && line.startsWith('|||||||')) {
      side = 'base';
      hasBase = true;
    } else if ((side === 'ours' || side === 'base') && line.startsWith('=======')) side = 'theirs';
    else if (side === 'theirs' && line.startsWith('>>>>>>>')) side = 'all';
    else if (side === 'all') for (const list of Object.values(sides)) list.push(line);
    else sides[side].push(line);
  }
  if (side !== 'all') return undefined;
  return {
    ours: sides.ours.join(''),
    base: hasBase ? sides.base.join('') : undefined,
    theirs: sides.theirs.join(''),
    start: text.search(/^<{7}/m),
  };
}

/** A merge of three versions of a record's text. */
export interface MergedText {
  /** The merged record, canonical; with markers around the fields both sides changed. */
  readonly text: string;
  /** The record with our value, and with theirs, where both sides changed a field. */
  readonly ours: string;
  readonly theirs: string;
  /** Those fields, as `body.topic`; `undefined` where a version is no JSON object, and the texts stand against each other as they are. */
  readonly conflicts: readonly string[] | undefined;
}

/** Merges the texts of a record field by field; `base` may be empty, where both sides added it. */
export function mergeTexts(base: string, ours: string, theirs: string): MergedText {
  const [b, o, t] = [base.trim() === '' ? '{}' : base, ours, theirs].map(objectIn);
  if (!b || !o || !t) return { text: withMarkers(ours, theirs), ours, theirs, conflicts: undefined };
  const merged = mergeRecords(b, o, t);
  const mine = canonicalJson(merged.ours);
  const other = canonicalJson(merged.theirs);
  return { text: withMarkers(mine, other), ours: mine, theirs: other, conflicts: merged.conflicts };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const { json } = parseJson(text);
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : undefined;
}

/** Two texts as one, with conflict markers around the lines that differ; one of them where they do not. */
function withMarkers(ours: string, theirs: string): string {
  const a = ours.split(/(?<=\n)/);
  const b = theirs.split(/(?<=\n)/);
  // Longest common subsequence of lines; records have some dozens.
  const common = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const out: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      out.push(a[i++]!);
      j++;
      continue;
    }
    const [fromA, fromB] = [i, j];
    while ((i < a.length || j < b.length) && a[i] !== b[j]) {
      if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i++;
      else j++;
    }
    const side = (lines: readonly string[]): string =>
      lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
    out.push('<<<<<<< ours\n', side(a.slice(fromA, i)), '=======\n', side(b.slice(fromB, j)), '>>>>>>> theirs\n');
  }
  return out.join('');
}
