/** From verdicts to findings: the conflicts of one claim, grouped so that a claim carries at most one finding of a code. */
import type { Conflict, PairCheck, PlacedClaim } from '../checks/check.ts';
import { incomparable } from '../checks/incomparable.ts';
import { pairChecks } from '../checks/index.ts';
import type { Interval } from '../figures/interval.ts';
import type { Settings } from '../records/settings.ts';
import type { Member, TopicClaims } from '../verdicts/topicClaims.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import type { Finding, Fix } from './finding.ts';
import { severityOf } from './severity.ts';
import { said } from './wording.ts';

/** What a conflict is reported with. */
export interface ConflictContext {
  readonly settings: Settings;
  /** A claim where it stands now. */
  readonly place: (member: Member) => PlacedClaim;
  readonly fixes: (topic: TopicClaims, conflict: Conflict) => readonly Fix[];
}

/** Others listed with a finding; the message gives the number of all. */
const mostRelated = 50;

interface Other {
  readonly index: number;
  readonly verdict: Verdict;
  readonly strength: number;
}

/** Every pair of a topic of this size is judged; of a larger one so many for each claim that the work stays the same. */
const allPairsUpTo = 1000;
const fewest = 20;

/**
 * The findings on one claim of a topic. In topics of more than a thousand claims only its strongest conflicts are judged.
 *
 * @param wanted which of the others are to be reported at this end of the pair
 */
export function findingsOn(
  topic: TopicClaims,
  at: number,
  wanted: (other: number) => boolean,
  context: ConflictContext,
): Finding[] {
  const conflicts = conflictsOf(topic, at);
  if (conflicts.length === 0) return [];
  return pairChecks.flatMap((check) => {
    const others = conflicts.filter(({ verdict, index }) => verdict.kind === check.verdict && wanted(index));
    return report(topic, at, check, others, context);
  });
}

/** The verdicts on those whose figure does not agree with that of a claim. */
function conflictsOf(topic: TopicClaims, at: number): Other[] {
  const { isApart, apartFrom } = topic.sweep();
  const others: Other[] = [];
  if (!isApart(at)) return others;
  const n = topic.members.length;
  let budget = n <= allPairsUpTo ? n : Math.max(fewest, Math.floor(allPairsUpTo ** 2 / n));
  for (const index of apartFrom(at)) {
    if (budget-- === 0) break;
    if (!areCompared(topic, at, index)) continue;
    others.push({ index, verdict: topic.verdict(at, index), strength: strength(topic, at, index) });
  }
  return others;
}

/** Whether two members are held against each other: where one is preferred, only pairs with it are. */
export const areCompared = ({ members, hasPreferred }: TopicClaims, a: number, b: number): boolean =>
  !hasPreferred || members[a]!.preferred || members[b]!.preferred;

/** Stronger first: an established value, then the one further off. */
function strength(topic: TopicClaims, a: number, b: number): number {
  const sides = topic.sides();
  const [i, j]: Interval[] = [sides[a]!.magnitude.stated, sides[b]!.magnitude.stated];
  const gap = Math.max(i!.low - j!.high, j!.low - i!.high, 0);
  return (topic.members[b]!.preferred ? 1e300 : 0) + gap;
}

function report(
  topic: TopicClaims,
  at: number,
  check: PairCheck,
  others: readonly Other[],
  context: ConflictContext,
): Finding[] {
  if (others.length === 0) return [];
  const member = topic.members[at]!;
  // Sure ones first: those that may be updates never name a finding that a sure one could.
  const sorted = [...others].sort(
    (a, b) =>
      Number(isUnsure(a.verdict)) - Number(isUnsure(b.verdict)) || b.strength - a.strength || compareIds(topic, a, b),
  );
  const severity = severityOf(
    check.code,
    check.defaultSeverity === 'off' ? 'hint' : check.defaultSeverity,
    context.settings,
    isUnsure(sorted[0]!.verdict) ? 'information' : 'error',
  );
  if (severity === undefined) return [];
  const claim = context.place(member);
  const conflict: Conflict = {
    topic: topic.name,
    claim,
    others: sorted
      .slice(0, mostRelated)
      .map(({ index, verdict }) => ({ claim: context.place(topic.members[index]!), verdict })),
    count: others.length,
  };
  return [
    {
      code: check.code,
      severity,
      source: member.path,
      span: claim.anchor.span ?? { start: 0, end: 0 },
      message: check.message(conflict),
      claims: [member.id, ...conflict.others.map((other) => other.claim.claim.id)],
      related: conflict.others.map((other) => ({
        source: other.claim.path,
        span: other.claim.anchor.span ?? { start: 0, end: 0 },
        message: `${said(other.claim)}: ${other.verdict.sentence}`,
      })),
      fixes: context.fixes(topic, conflict),
    },
  ];
}

/** Whether it may be an update as well: never more than information. */
const isUnsure = ({ because }: Verdict): boolean => because === 'as-of' || because === 'undated';

const compareIds = (topic: TopicClaims, a: Other, b: Other): number => {
  const [m, n] = [topic.members[a.index]!, topic.members[b.index]!];
  return m.path < n.path ? -1 : m.path > n.path ? 1 : m.index - n.index;
};

/** Claims whose figure is of another kind than the rest of the topic: one finding each, beside one that fits. */
export function misfitsOf(topic: TopicClaims, context: ConflictContext): Finding[] {
  const groups = new Map<string, number[]>();
  topic.sides().forEach(({ magnitude: { dimension } }, i) => {
    const group = dimension === 'birth' ? 'age' : dimension; // a dated and an undated age are both ages
    const list = groups.get(group);
    if (list) list.push(i);
    else groups.set(group, [i]);
  });
  if (groups.size < 2) return [];
  // The largest group is the topic; of equal ones that of the first published source, then of the first path.
  const first = (list: readonly number[]): Member =>
    list.map((i) => topic.members[i]!).reduce((a, b) => (older(b, a) ? b : a));
  const [fitting, ...rest] = [...groups.values()].sort(
    (a, b) => b.length - a.length || (older(first(a), first(b)) ? -1 : 1),
  );
  const model = topic.members.indexOf(first(fitting!));
  return rest
    .flat()
    .flatMap((i) =>
      report(topic, i, incomparable, [{ index: model, verdict: topic.verdict(i, model), strength: 0 }], context),
    );
}

/** Whether the first member was there before the second; a total order on the members of a topic. */
export function older(a: Member, b: Member): boolean {
  if (a.published !== b.published) return a.published < b.published;
  if (a.path !== b.path) return a.path < b.path;
  return a.index < b.index;
}
