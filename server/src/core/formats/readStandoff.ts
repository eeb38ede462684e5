/** Reads brat standoff into claims to be placed: `T` lines with the `A` and `#` lines that belong to them. Events, relations and the rest are no claims. */

import { anchor } from '../anchoring/anchor.ts';
import { describe } from '../anchoring/describe.ts';
import { claimFrom } from '../records/claim.ts';
import { type FieldProblem, onlySaid, parseJson, readFields } from '../records/fields.ts';
import type { Claim, Rank, TextQuoteSelector } from '../records/model.ts';
import { sourcePathProblem } from '../records/paths.ts';
import { claimBodyEntries } from '../records/schemas.ts';
import { codePoints } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { isMessage, type Message, say } from '../words/message.ts';
import { oneLine } from './brat.ts';
import type { Draft, ImportRecord, Placed, ReadOptions, ReadProblem, ReadResult } from './format.ts';

/** A `T` line with all that is said of it. */
interface Entity {
  readonly id: string;
  readonly line: number;
  readonly type: string;
  /** Code points; more than one where it is discontinuous. */
  readonly fragments: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
  /** By lower-case name. */
  readonly said: Map<string, string>;
}

export function readStandoff(text: string, options: ReadOptions): ReadResult {
  const entities = new Map<string, Entity>();
  const problems: ReadProblem[] = [];
  const others = new Map<string, number>();
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [line, content] of lines.entries()) {
    if (!/^T\d/.test(content)) continue;
    const entity = readEntity(content, line);
    if (isMessage(entity)) problems.push({ line, message: entity });
    else if (entities.has(entity.id)) problems.push({ line, message: say`Unexpected second ${entity.id}` });
    else entities.set(entity.id, entity);
  }
  // Attributes and notes may stand before what they belong to.
  for (const [line, content] of lines.entries()) {
    if (content.trim() === '' || /^T\d/.test(content)) continue;
    const attribute = /^[AM]\S*\t(\S+) (T\S+)(?: (\S+))?\s*$/.exec(content);
    const note = /^#\S*\t(\S+) (\S+)(?:\t(.*))?$/.exec(content);
    const [, name, target, value = ''] = attribute ?? note ?? [];
    const isOther = /^[ERN*AM#]/.test(content);
    if (name === undefined || !target!.startsWith('T')) {
      if (isOther) others.set(content[0]!, (others.get(content[0]!) ?? 0) + 1);
      else
        problems.push({
          line,
          message: say`Unexpected ${JSON.stringify(content.slice(0, 20))}, expected a line of brat standoff`,
        });
      continue;
    }
    const entity = entities.get(target!);
    if (entity) entity.said.set(name.toLowerCase(), value);
    else problems.push({ line, message: say`${target!} is not in the file, but ${name} belongs to it` });
  }
  const records: ImportRecord[] = [];
  for (const entity of entities.values()) {
    const record = recordOf(entity, options);
    if (isMessage(record)) problems.push({ line: entity.line, message: say`${entity.id}: ${record}` });
    else records.push(record);
  }
  const passed = [...others].map(([kind, n]) =>
    n === 1 ? say`1 ${kind} line is no claim and passed over` : say`${n} ${kind} lines are no claim and passed over`,
  );
  return { records, problems: problems.sort((a, b) => a.line - b.line), notices: passed };
}

function readEntity(content: string, line: number): Entity | Message {
  const match = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/.exec(content);
  if (!match) return say`Unexpected ${JSON.stringify(content.slice(0, 40))}, expected "T1⇥Type START END⇥words"`;
  const [, id, type, offsets, words] = match;
  const fragments = offsets!.split(';').map((pair) => {
    const [start, end] = pair.split(' ').map(Number);
    return { start: start!, end: end! };
  });
  return { id: id!, line, type: type!, fragments, words: words!, said: new Map() };
}

const { id: _, type: __, ...bodyEntries } = claimBodyEntries;

function recordOf(entity: Entity, options: ReadOptions): ImportRecord | Message {
  const { said, type, line } = entity;
  const get = (name: string): string | undefined => said.get(name) || undefined;
  const named = get('source') ?? options.source;
  if (named === undefined) return say`Missing source, expected the option --source, or a Source note`;
  const source = options.pathOf?.(named) ?? named;
  const wrongPath = sourcePathProblem(source);
  if (wrongPath) return say`the source ${JSON.stringify(source)} ${wrongPath}`;
  const topic = get('topic') ?? (type.includes('/') ? type : options.topic);
  if (topic === undefined)
    return say`has no topic: expected a Topic attribute, a type such as flood/killed, or the option --topic`;
  const fields = {
    topic,
    asOf: get('asof'),
    rank: get('rank'),
    attributedTo: get('attributedto'),
    figure: get('figure'),
    note: get('annotatornotes') ?? get('note'),
  };
  const problems: FieldProblem[] = [];
  const { known } = readFields(fields, bodyEntries, [], problems);
  if (problems.length > 0) return problems[0]!.message;
  const record = recordIn(get('record'));
  const id = get('id') ?? record?.id;
  if (id !== undefined && !/^[0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?$/.test(id))
    return say`Unexpected ${JSON.stringify(id)}, expected a lower-case UUID for its Id`;
  const { rank, ...texts } = known;
  const details = { ...whole(texts, record), rank: rank === 'normal' ? undefined : (rank as Rank | undefined) };
  return {
    line,
    source,
    id,
    place: (text): Placed => {
      const place = spanOf(entity, text);
      if (isMessage(place)) return { problem: place };
      const selector = selectorOf(text, place, record);
      const claim: Draft = {
        id,
        source,
        selector,
        ...(onlySaid(details) as Pick<Claim, 'topic'>),
        ...onlySaid({ extra: record?.extra }),
      };
      const n = entity.fragments.length;
      return n === 1
        ? { claim, span: place }
        : { claim, span: place, notice: say`${entity.id} is in ${n} pieces; the claim covers what lies between, too` };
    },
  };
}

const recordIn = (json: string | undefined): Claim | undefined =>
  json === undefined ? undefined : claimFrom(parseJson(json).json, json).value;

/** Texts as they were before they had to go on one line, unless they were changed in brat. */
function whole<T extends Readonly<Record<string, string | undefined>>>(texts: T, record: Claim | undefined): T {
  const kept = Object.entries(texts).map(([name, value]) => {
    const before = record?.[name as 'note'];
    return [name, before !== undefined && oneLine(before) === value ? before : value];
  });
  return Object.fromEntries(kept) as T;
}

/** The quote as it was described, where that still means the same place. */
function selectorOf(text: string, span: Span, record: Claim | undefined): TextQuoteSelector {
  const before = record && anchor(text, record.selector).span;
  return record && before?.start === span.start && before.end === span.end ? record.selector : describe(text, span);
}

/** The span from the first fragment to the last, if the words stand there. */
function spanOf({ fragments, words }: Entity, text: string): Span | Message {
  const points = codePoints(text);
  const spans: Span[] = [];
  for (const { start, end } of fragments) {
    const [from, to] = [points.toUtf16(start), points.toUtf16(end)];
    if (from === undefined || to === undefined || from >= to)
      return say`${start} ${end} lies outside the text of ${points.length} characters`;
    spans.push({ start: from, end: to });
  }
  const there = spans.map((span) => oneLine(text.slice(span.start, span.end))).join(' ');
  if (there !== words)
    return say`the text has ${JSON.stringify(there)} at its offsets, expected ${JSON.stringify(words)}`;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
