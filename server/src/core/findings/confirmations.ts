/** What adds up: shown with a claim, never reported. */

import type { Snapshot } from '../snapshot.ts';
import type { Member } from '../verdicts/members.ts';
import type { Derived } from '../verdicts/relations/derive.ts';
import { sayComputation } from '../verdicts/relations/show.ts';
import { said } from '../wording.ts';
import { type Message, say } from '../words/message.ts';
import type { RelatedPlace } from './finding.ts';
import { placeOf } from './place.ts';

/** A relation that holds for a claim. */
export interface Confirmation {
  /** `flood/killed + flood/injured = 41 + 202 = 243 agrees with "243" in b.txt`. */
  readonly message: Message;
  /** Ids of all claims it takes. */
  readonly claims: readonly string[];
  readonly related: readonly RelatedPlace[];
}

/** The computations that come out right; with a claim's id only those that it takes part in. */
export function confirmationsOf(snapshot: Snapshot, claimId?: string): readonly Confirmation[] {
  const { confirmations, agreements } = snapshot.relations().outcome;
  const made: Confirmation[] = [];
  for (const { target, derived } of confirmations) {
    const members = [target, ...operandsOf(derived)];
    if (claimId !== undefined && !members.some(({ id }) => id === claimId)) continue;
    const place = placeOf(snapshot, target);
    const message = say`${sayComputation(derived)} agrees with ${said(place)} in ${place.path}`;
    made.push(confirmation(snapshot, claimId, message, members));
  }
  for (const { a, b } of agreements) {
    const members = [...operandsOf(a), ...operandsOf(b)];
    if (claimId !== undefined && !members.some(({ id }) => id === claimId)) continue;
    const where = ({ side }: Derived): string => side.statement.source ?? '';
    const message = say`${sayComputation(a)} in ${where(a)} agrees with ${sayComputation(b)} in ${where(b)}`;
    made.push(confirmation(snapshot, claimId, message, members));
  }
  return made;
}

const operandsOf = (derived: Derived): readonly Member[] => derived.operands.map(({ member }) => member);

function confirmation(
  snapshot: Snapshot,
  claimId: string | undefined,
  message: Message,
  members: readonly Member[],
): Confirmation {
  return {
    message,
    claims: [...new Set([...(claimId === undefined ? [] : [claimId]), ...members.map(({ id }) => id)])],
    related: members
      .filter(({ id }) => id !== claimId)
      .map((member) => {
        const place = placeOf(snapshot, member);
        return {
          source: place.path,
          span: place.anchor.span ?? { start: 0, end: 0 },
          message: say`${place.claim.topic}: ${said(place)}`,
        };
      }),
  };
}
