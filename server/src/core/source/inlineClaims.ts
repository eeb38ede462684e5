/**
 * Claims that stand in the text itself, in Markdown, as directives of `remark-directive`:
 *
 *     The water took :claim[about 12,000 people]{topic=flood/people-evacuated by="the mayor" as-of=2025-01-15}.
 *
 * The same claim as a stored one, of the words between the brackets. It has no file, so its id is made of what it is.
 */

import { inlineClaim as check } from '../checks/inline-claim.ts';
import type { Finding } from '../findings/finding.ts';
import { type FieldProblem, onlySaid, readFields } from '../records/fields.ts';
import type { Claim, Rank } from '../records/model.ts';
import { claimBodyEntries } from '../records/schemas.ts';
import type { Span } from '../text/span.ts';
import { stableId } from '../text/stableId.ts';
import { type Message, say } from '../words/message.ts';
import type { Directive, SourceText } from './parseSource.ts';

export interface InlineClaim {
  readonly claim: Claim;
  /** Its words: the directive's label. */
  readonly span: Span;
  /** The whole directive. */
  readonly directive: Span;
}

export interface InlineClaims {
  readonly claims: readonly InlineClaim[];
  /** Directives that are no claims, and attributes that are wrong. */
  readonly findings: readonly Finding[];
}

/** Names of attributes in the text, and of the fields of a claim they are; in the order they are written. The fields' own names are read too. */
export const attributeNames = {
  topic: 'topic',
  by: 'attributedTo',
  'as-of': 'asOf',
  rank: 'rank',
  figure: 'figure',
  note: 'note',
} as const;

const { id: _, type: __, ...entries } = claimBodyEntries;

/** Whether words may hold the directive of a claim: cheap, and never wrongly false. */
export const mayHoldDirective = (words: string): boolean => words.includes(':claim');

/** Whether it is worth looking for inline claims in a text: cheap, and never wrongly false. */
export const mayHaveInlineClaims = (text: string, languageId: string): boolean =>
  languageId === 'markdown' && mayHoldDirective(text);

/**
 * The inline claims of a text. An attribute that is wrong is a finding; the claim stands without it, unless it is the topic.
 *
 * @param path the source's, part of the claims' ids
 */
export function inlineClaims(path: string, text: string, { directives = [] }: SourceText): InlineClaims {
  const claims: InlineClaim[] = [];
  const findings: Finding[] = [];
  const copies = new Map<string, number>();
  for (const directive of directives) {
    const problems: Message[] = [];
    const claim = claimOf(directive, path, text, copies, problems);
    if (claim) claims.push(claim);
    for (const message of problems) findings.push(findingOf(path, directive, message, claim?.claim.id));
  }
  return { claims, findings };
}

function claimOf(
  { span, label, attributes, kind }: Directive,
  path: string,
  text: string,
  copies: Map<string, number>,
  problems: Message[],
): InlineClaim | undefined {
  if (kind !== 'text') {
    problems.push(say`Unexpected second colon, expected one: :claim[words]{topic=subject/measure}`);
    return undefined;
  }
  if (label === null || text.slice(label.start, label.end).trim() === '') {
    problems.push(say`Unexpected empty brackets, expected the words of the claim in them`);
    return undefined;
  }
  if (Object.keys(attributes).length === 0 && text[span.end] === '{') {
    problems.push(say`Unexpected text in the braces, expected attributes such as topic=flood/killed by="the mayor"`);
    return undefined;
  }
  const names = Object.keys(attributeNames);
  const known = new Set<string>([...names, ...Object.values(attributeNames)]);
  for (const name of Object.keys(attributes)) {
    // What Markdown itself gives a meaning, `#id` and `.class`, is no matter.
    if (known.has(name) || name === 'id' || name === 'class') continue;
    problems.push(say`Unexpected attribute "${name}", expected one of ${names.join(', ')}`);
  }
  const wrong: FieldProblem[] = [];
  const fields = Object.entries(attributeNames).map(([name, field]) => [
    field,
    attributes[name] || attributes[field] || undefined,
  ]);
  const { known: said } = readFields(Object.fromEntries(fields), entries, [], wrong);
  problems.push(...wrong.map(({ message }) => message));
  const { topic, rank, ...rest } = said;
  if (topic === undefined) return undefined;
  const exact = text.slice(label.start, label.end);
  const key = JSON.stringify([topic, exact]);
  const ordinal = copies.get(key) ?? 0;
  copies.set(key, ordinal + 1);
  const claim: Claim = {
    id: stableId([path, topic, exact, String(ordinal)]),
    topic,
    source: path,
    selector: { type: 'TextQuoteSelector', exact },
    ...onlySaid({ ...rest, rank: rank === 'normal' ? undefined : (rank as Rank | undefined) }),
  };
  return { claim, span: label, directive: span };
}

const findingOf = (path: string, { span }: Directive, message: Message, id: string | undefined): Finding => ({
  code: check.code,
  severity: check.defaultSeverity as 'warning',
  source: path,
  span,
  message,
  claims: id === undefined ? [] : [id],
  related: [],
  fixes: [],
});
