/** Findings of relations: violations on the claims, everything else on the topic's record. */

import { arithmetic } from '../checks/arithmetic.ts';
import { badRelation } from '../checks/bad-relation.ts';
import type { PlacedClaim } from '../checks/check.ts';
import { topicPath } from '../records/paths.ts';
import { printTopic } from '../records/topic.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Member } from '../verdicts/members.ts';
import { type Breach, choiceOf, membersOf } from '../verdicts/relations/breaches.ts';
import type { RelationVerdict } from '../verdicts/relations/checkRelations.ts';
import type { Relation } from '../verdicts/relations/relation.ts';
import { sayComputation, takenAs } from '../verdicts/relations/show.ts';
import { camp } from '../verdicts/topicClaims.ts';
import { andOthers, clip, said, saidBy, standsIn } from '../wording.ts';
import { type Message, say, silence } from '../words/message.ts';
import { type ConflictContext, mostRelated } from './conflicts.ts';
import type { Finding, RelatedPlace, Suppression } from './finding.ts';
import { isUnsure } from './opponents.ts';
import { severityOf } from './severity.ts';

/**
 * One finding for each breach. It stands on the draft's claim where there is one, else on what the others are at odds with: on the claim of the relation's
 * topic, or on an operand where several claims of the topic stand against it.
 */
export const violationFindings = (snapshot: Snapshot, context: ConflictContext): Finding[] =>
  findingsOfAll(snapshot.relations().outcome.breaches, snapshot, context, false);

/** Those with a claim of one source, as its file shows them: where nobody knows which end of a breach is wrong, it shows at either. */
export const violationFindingsIn = (snapshot: Snapshot, path: string, context: ConflictContext): Finding[] =>
  findingsOfAll(snapshot.relations().outcome.breachesIn(path), snapshot, context, true).filter(
    ({ source }) => source === path,
  );

function findingsOfAll(
  breaches: readonly Breach[],
  snapshot: Snapshot,
  context: ConflictContext,
  bothEnds: boolean,
): Finding[] {
  const isOutlier = (member: Member): boolean => {
    const topic = snapshot.claims.get(member.topic)!;
    return topic.camps()[topic.place(member)] === camp.outlier;
  };
  const told = (violations: readonly RelationVerdict[]): Finding[] =>
    breachFinding(violations, context, isOutlier, bothEnds);
  return breaches.flatMap(({ violations }) => {
    const open = violations.filter((violation) => !suppressionOf(violation, context));
    const silenced = violations.find((violation) => suppressionOf(violation, context));
    if (!silenced) return told(open);
    const suppression = suppressionOf(silenced, context)!;
    return [...told(open), ...told([silenced]).map((finding) => ({ ...finding, suppression }))];
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

function breachFinding(
  violations: readonly RelationVerdict[],
  context: ConflictContext,
  isOutlier: (member: Member) => boolean,
  bothEnds: boolean,
): Finding[] {
  const targets = new Set(violations.map(({ target }) => target));
  const operands = new Set(violations.map(choiceOf));
  // Sure ones first, then those within one source, which come first already.
  const [first, ...rest] = [...violations].sort((a, b) => Number(isUnsure(a.verdict)) - Number(isUnsure(b.verdict)));
  if (!first) return [];
  const severity = severityOf(
    arithmetic.code,
    arithmetic.defaultSeverity,
    context.settings,
    isUnsure(first.verdict) ? 'information' : 'error',
  );
  if (severity === undefined) return [];
  const ends = membersOf(first);
  const against = new Set([...targets].map((target) => target.path)).size > 1 && operands.size === 1;
  const stands =
    ends.find((member) => member.role === 'draft') ?? (against ? first.derived.operands[0]!.member : first.target);
  // One against one, and nobody knows which is wrong.
  const twoEnded = bothEnds && targets.size === 1 && operands.size === 1 && !isOutlier(first.target);
  const paths = new Set(twoEnded ? ends.map((member) => member.path) : []);
  paths.delete(stands.path);
  const shownAt = [stands, ...[...paths].map((path) => ends.find((member) => member.path === path)!)];
  const others = [...ends, ...rest.flatMap(membersOf)];
  return shownAt.map((shown) => {
    const all = [...new Set(others)].filter((member) => member !== shown);
    const claim = context.place(shown);
    return {
      code: arithmetic.code,
      severity,
      source: claim.path,
      span: spanOf(claim),
      message: say`${messageOf(first, shown, context)}${andOthers({ count: targets.size * operands.size })}`,
      claims: [shown.id, ...all.map(({ id }) => id)],
      related: all.slice(0, mostRelated).map((member) => relatedOf(member, first, context)),
      fixes: [],
    };
  });
}

/** A claim that a breach takes, with what it is taken for where that is more than it states. */
function relatedOf(member: Member, { derived }: RelationVerdict, context: ConflictContext): RelatedPlace {
  const place = context.place(member);
  const operand = derived.operands.find((one) => one.member === member);
  const taken = operand && takenAs(operand);
  const { topic } = place.claim;
  const message =
    taken === undefined ? say`${topic}: ${saidBy(place)}` : say`${topic}: ${saidBy(place)}, taken as ${taken}`;
  return { source: place.path, span: spanOf(place), message };
}

/** From the claim it stands on: `flood/affected: "263" here, but flood/killed + flood/injured = 41 + 202 = 243 (242–244)`. */
function messageOf({ target, derived }: RelationVerdict, shown: Member, context: ConflictContext): Message {
  const { kind } = derived.relation;
  const here = context.place(shown);
  if (shown === target) {
    return say`${here.claim.topic}: ${saidBy(here)} here, but ${limits[kind]}${sayComputation(derived)}`;
  }
  const whole = context.place(target);
  return say`${here.claim.topic}: ${saidBy(here)} here makes ${sayComputation(derived)}, but ${whole.claim.topic}${asides[kind]} is ${said(whole)} ${standsIn(whole, here)}`;
}

const limits: Readonly<Record<Relation['kind'], Message>> = {
  equals: silence,
  atMost: say`at most `,
  atLeast: say`at least `,
  after: say`not before `,
  before: say`not after `,
};

const asides: Readonly<Record<Relation['kind'], Message>> = {
  equals: silence,
  atMost: say`, at most that,`,
  atLeast: say`, at least that,`,
  after: say`, not before that,`,
  before: say`, not after that,`,
};

const spanOf = ({ anchor }: PlacedClaim): Span => anchor.span ?? { start: 0, end: 0 };

/** What is wrong with relations, on the records of their topics. */
export function relationProblems(snapshot: Snapshot, place: (member: Member) => PlacedClaim): Finding[] {
  const severity = severityOf(badRelation.code, badRelation.defaultSeverity, snapshot.settings);
  if (severity === undefined) return [];
  const { parsed, outcome } = snapshot.relations();
  const found = (relation: Written, span: Span, message: Message): Omit<Finding, 'claims' | 'related'> => ({
    code: badRelation.code,
    severity,
    source: topicPath(relation.record),
    span: placeInRecord(snapshot, relation, span),
    message: say`"${clip(relation.text, longestShown)}"${message}`,
    fixes: [],
  });
  return [
    ...parsed.problems.map(({ topic, kind, text, span, message }) => ({
      ...found({ record: topic, kind, text }, span, say`, column ${span.start + 1}: ${message}`),
      claims: [],
      related: [],
    })),
    ...outcome.problems.map(({ relation, message, operands }) => ({
      ...found(relation, { start: 0, end: relation.text.length }, say`: ${message}`),
      claims: operands.map(({ member }) => member.id),
      related: operands.map(({ topic, member }) => {
        const claim = place(member);
        return { source: claim.path, span: spanOf(claim), message: say`${topic}: ${said(claim)}` };
      }),
    })),
  ];
}

/** A relation as it stands in a topic's record. */
type Written = Pick<Relation, 'record' | 'text'> & { readonly kind: string };

/** So much of a relation is shown in a message. */
const longestShown = 60;

/** Where a relation stands in its topic's file; in the canonical form of the record where the file's own text is not known. */
function placeInRecord(snapshot: Snapshot, { record, kind, text: relation }: Written, span: Span): Span {
  const text = snapshot.topicTexts.get(record) ?? printTopic(snapshot.topics.get(record) ?? {});
  const [key, value] = [JSON.stringify(kind), JSON.stringify(relation)];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const [colon] = /^\s*:\s*/.exec(text.slice(at + key.length, at + key.length + 20)) ?? [''];
    const start = at + key.length + colon.length;
    if (colon === '' || !text.startsWith(value, start)) continue;
    // Escapes are longer in the file than in the expression; then the whole of it is shown.
    if (value.length !== relation.length + 2) return { start: start + 1, end: start + value.length - 1 };
    return { start: start + 1 + span.start, end: start + 1 + span.end };
  }
  return { start: 0, end: 0 };
}
