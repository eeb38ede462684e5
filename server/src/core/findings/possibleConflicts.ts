/** Hints on the untagged figures of drafts: same kind, unit and counted noun as tagged figures of other sources, but none of them agrees. */

import { possible } from '../checks/possible.ts';
import type { Figure } from '../figures/figure.ts';
import { sayFigure } from '../figures/print.ts';
import type { Snapshot, SourceAnalysis } from '../snapshot.ts';
import { asOfOf } from '../verdicts/asOf.ts';
import { compare } from '../verdicts/compare.ts';
import type { Member } from '../verdicts/members.ts';
import { said } from '../wording.ts';
import { say } from '../words/message.ts';
import { mostRelated } from './conflicts.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './place.ts';
import { severityOf } from './severity.ts';

export function possibleConflicts(snapshot: Snapshot, analysis: SourceAnalysis): Finding[] {
  const severity = severityOf(possible.code, possible.defaultSeverity, snapshot.settings);
  if (severity === undefined || analysis.untagged.length === 0) return [];
  const asOf = asOfOf({}, analysis.record);
  return analysis.untagged.flatMap((figure): Finding[] => {
    const alike = countingTheSame(snapshot, figure).filter(({ path }) => path !== analysis.path);
    if (alike.length === 0) return [];
    const statement = { figure, asOf, source: analysis.path, role: analysis.record.role };
    const verdicts = alike.map((member) => compare(statement, member, snapshot.topics.get(member.topic)));
    if (!verdicts.every(({ kind }) => kind === 'contradiction' || kind === 'shrunk')) return [];
    const places = alike.slice(0, mostRelated).map((member) => placeOf(snapshot, member));
    const first = places[0]!;
    return [
      {
        code: possible.code,
        severity,
        source: analysis.path,
        span: figure.span,
        message: say`${sayFigure(figure)} here, but ${said(first)} in ${first.path} (${first.claim.topic}): is it the same ${figure.headNoun!}?`,
        claims: places.map(({ claim }) => claim.id),
        related: places.map((place) => ({
          source: place.path,
          span: place.anchor.span ?? { start: 0, end: 0 },
          message: say`${place.claim.topic}: ${said(place)}`,
        })),
        fixes: [],
      },
    ];
  });
}

function countingTheSame(snapshot: Snapshot, figure: Figure): Member[] {
  if (figure.headNoun === null) return [];
  const noun = figure.headNoun.toLowerCase();
  return [...snapshot.members.values()].flatMap((list) =>
    list.filter(
      (member) =>
        member.role !== 'draft' &&
        member.figure.kind === figure.kind &&
        member.figure.unit === figure.unit &&
        member.figure.headNoun?.toLowerCase() === noun,
    ),
  );
}
