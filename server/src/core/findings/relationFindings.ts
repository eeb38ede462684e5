/** Findings of relations: violations on the claims, everything else on the topic's record. */
import { arithmetic } from '../checks/arithmetic.ts';
import { badRelation } from '../checks/bad-relation.ts';
import type { PlacedClaim } from '../checks/check.ts';
import { topicPath } from '../records/paths.ts';
import { printTopic } from '../records/topic.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { RelationVerdict } from '../verdicts/relations/checkRelations.ts';
import type { Relation } from '../verdicts/relations/relation.ts';
import { showComputation } from '../verdicts/relations/show.ts';
import type { Member } from '../verdicts/topicClaims.ts';
import { andOthers, said, saidBy } from '../wording.ts';
import { type ConflictContext, isUnsure, mostRelated } from './conflicts.ts';
import type { Finding, Suppression } from './finding.ts';
import { severityOf } from './severity.ts';

/** One finding for each claim and relation it breaks, standing on the draft's claim where there is one, else on the relation's topic. */
export const violationFindings = (snapshot: Snapshot, context: ConflictContext): Finding[] =>
  findingsOfAll(snapshot.relations().outcome.violations, context);

/** Those with a claim of one source. */
export const violationFindingsIn = (snapshot: Snapshot, path: string, context: ConflictContext): Finding[] =>
  findingsOfAll(snapshot.relations().outcome.violationsIn(path), context);

function findingsOfAll(violations: readonly RelationVerdict[], context: ConflictContext): Finding[] {
  const groups = new Map<string, RelationVerdict[]>();
  for (const violation of violations) {
    const key = `${violation.target.id} ${violation.derived.relation.text}`;
    const group = groups.get(key);
    if (group) group.push(violation);
    else groups.set(key, [violation]);
  }
  return [...groups.values()].flatMap((group) => {
    const open = group.filter((violation) => !suppressionOf(violation, context));
    const silenced = group.find((violation) => suppressionOf(violation, context));
    return [
      ...violationFinding(open, context),
      ...(silenced
        ? violationFinding([silenced], context).map((found) => ({
            ...found,
            suppression: suppressionOf(silenced, context)!,
          }))
        : []),
    ];
  });
}

/** A review of the target and any operand silences the computation. */
function suppressionOf({ target, derived }: RelationVerdict, context: ConflictContext): Suppression | undefined {
  for (const { member } of derived.operands) {
    const found = context.suppressionOf(target, member);
    if (found) return found;
  }
  return undefined;
}

function violationFinding(group: readonly RelationVerdict[], context: ConflictContext): Finding[] {
  // Sure ones first, then those within one source, which come first already.
  const sorted = [...group].sort((a, b) => Number(isUnsure(a.verdict)) - Number(isUnsure(b.verdict)));
  const [first] = sorted;
  if (!first) return [];
  const severity = severityOf(
    arithmetic.code,
    arithmetic.defaultSeverity,
    context.settings,
    isUnsure(first.verdict) ? 'information' : 'error',
  );
  if (severity === undefined) return [];
  const { target, derived } = first;
  const members = [target, ...derived.operands.map(({ member }) => member)];
  const stands = members.find((member) => member.statement.role === 'draft') ?? target;
  const others = members.filter((member) => member !== stands);
  const rest = sorted.slice(1).flatMap((violation) => violation.derived.operands.map(({ member }) => member));
  const all = [...new Set([...others, ...rest])].filter((member) => member !== stands).slice(0, mostRelated);
  const claim = context.place(stands);
  return [
    {
      code: arithmetic.code,
      severity,
      source: claim.path,
      span: spanOf(claim),
      message: messageOf(first, context) + andOthers({ count: group.length }),
      claims: [stands.id, ...all.map(({ id }) => id)],
      related: all.map((member) => {
        const place = context.place(member);
        return { source: place.path, span: spanOf(place), message: `${place.claim.topic}: ${said(place)}` };
      }),
      fixes: [],
    },
  ];
}

function messageOf({ target, derived }: RelationVerdict, context: ConflictContext): string {
  const { relation, operands } = derived;
  const place = context.place(target);
  const from = operands.map(({ topic, member }) => {
    const operand = context.place(member);
    return `${topic} ${saidBy(operand)} in ${operand.path}`;
  });
  return `${relation.topic}: ${saidBy(place)} in ${place.path}, but ${relationWords[relation.kind]}${showComputation(derived)}: ${from.join(', ')}`;
}

const relationWords: Readonly<Record<Relation['kind'], string>> = {
  equals: 'it equals ',
  atMost: 'it is at most ',
  atLeast: 'it is at least ',
  after: 'it is not before ',
  before: 'it is not after ',
};

const spanOf = ({ anchor }: PlacedClaim): Span => anchor.span ?? { start: 0, end: 0 };

/** What is wrong with relations, on the records of their topics. */
export function relationProblems(snapshot: Snapshot, place: (member: Member) => PlacedClaim): Finding[] {
  const severity = severityOf(badRelation.code, badRelation.defaultSeverity, snapshot.settings);
  if (severity === undefined) return [];
  const { parsed, outcome } = snapshot.relations();
  const found = (topic: string, text: string, span: Span, message: string): Omit<Finding, 'claims' | 'related'> => ({
    code: badRelation.code,
    severity,
    source: topicPath(topic),
    span: placeInRecord(snapshot, topic, text, span),
    message,
    fixes: [],
  });
  return [
    ...parsed.problems.map(({ topic, text, span, message }) => ({
      ...found(topic, text, span, `"${text}", column ${span.start + 1}: ${message}`),
      claims: [],
      related: [],
    })),
    ...outcome.problems.map(({ relation, message, operands }) => ({
      ...found(
        relation.record,
        relation.text,
        { start: 0, end: relation.text.length },
        `"${relation.text}": ${message}`,
      ),
      claims: operands.map(({ member }) => member.id),
      related: operands.map(({ topic, member }) => {
        const claim = place(member);
        return { source: claim.path, span: spanOf(claim), message: `${topic}: ${said(claim)}` };
      }),
    })),
  ];
}

/** Where a relation stands in its topic's file; in the canonical form of the record where the file's own text is not known. */
function placeInRecord(snapshot: Snapshot, topic: string, relation: string, span: Span): Span {
  const text = snapshot.topicTexts.get(topic) ?? printTopic(snapshot.topics.get(topic) ?? {});
  const inner = JSON.stringify(relation).slice(1, -1);
  const at = text.indexOf(inner);
  if (at < 0) return { start: 0, end: 0 };
  // Escapes are longer in the file than in the expression; then the whole of it is shown.
  if (inner.length !== relation.length) return { start: at, end: at + inner.length };
  return { start: at + span.start, end: at + span.end };
}
