/** Merges two versions of a record's JSON field by field, as a person would who knows what the fields mean. */

type Fields = Readonly<Record<string, unknown>>;

export interface Merged {
  /** The record with, where both sides changed one field differently, our value … */
  readonly ours: Fields;
  /** … and the same with theirs. Equal to `ours` where there is no such field. */
  readonly theirs: Fields;
  /** Those fields, as `body.topic`. */
  readonly conflicts: readonly string[];
}

/** Fields that are one value though they are objects: half of one quote with half of another selects nothing. */
const whole = new Set(['selector', '@context']);

/**
 * Merges what two sides made of `base`. A field that one side changed is as that side has it; lists keep what neither side took out and
 * gain what either put in. Without a base (both sides added the record), a field that says nothing gives way.
 */
export function mergeRecords(base: Fields, ours: Fields, theirs: Fields): Merged {
  const conflicts: string[] = [];
  const merge = (b: Fields, o: Fields, t: Fields, path: string): { ours: Fields; theirs: Fields } => {
    const mine: [string, unknown][] = [];
    const other: [string, unknown][] = [];
    for (const key of keysOf(o, t)) {
      const [was, our, their] = [b[key], o[key], t[key]];
      const at = path ? `${path}.${key}` : key;
      if (isObject(our) && isObject(their) && !whole.has(key)) {
        const inner = merge(isObject(was) ? was : {}, our, their, at);
        mine.push([key, inner.ours]);
        other.push([key, inner.theirs]);
        continue;
      }
      // The text last tagged: after the merge it is neither side's, and either hash is as good.
      const value = key === 'sha256' ? (our ?? their) : mergeValue(was, our, their);
      if (value === conflict) conflicts.push(at);
      mine.push([key, value === conflict ? our : value]);
      other.push([key, value === conflict ? their : value]);
    }
    return { ours: said(mine), theirs: said(other) };
  };
  return { ...merge(base, ours, theirs, ''), conflicts };
}

/** The keys of both in one order: those of theirs alone behind the key they follow there. */
function keysOf(ours: Fields, theirs: Fields): string[] {
  const keys = Object.keys(ours);
  let behind = 0;
  for (const key of Object.keys(theirs)) {
    const at = keys.indexOf(key);
    if (at === -1) keys.splice(behind++, 0, key);
    else behind = at + 1;
  }
  return keys;
}

const conflict = Symbol('conflict');

function mergeValue(base: unknown, ours: unknown, theirs: unknown): unknown {
  const [was, our, their] = [text(base), text(ours), text(theirs)];
  if (our === their || their === was) return ours;
  if (our === was) return theirs;
  if (Array.isArray(ours) && Array.isArray(theirs)) return mergeLists(Array.isArray(base) ? base : [], ours, theirs);
  return conflict;
}

function mergeLists(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [was, our, their] = [base, ours, theirs].map((list) => new Set(list.map(text))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const kept = ours.filter((item) => their.has(text(item)) || !was.has(text(item)));
  return [...kept, ...theirs.filter((item) => !our.has(text(item)) && !was.has(text(item)))];
}

/** A value as comparable text; not said and `null` are the same. */
const text = (value: unknown): string => JSON.stringify(value ?? null, sorted);

const sorted = (_key: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of which one side's deletion won are gone. */
const said = (entries: [string, unknown][]): Fields =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));
