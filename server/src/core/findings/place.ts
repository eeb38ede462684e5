import type { PlacedClaim } from '../checks/check.ts';
import type { Snapshot } from '../snapshot.ts';
import { showAsOf } from '../verdicts/asOf.ts';
import type { Member } from '../verdicts/topicClaims.ts';

/** A comparable claim where it stands now. */
export function placeOf(snapshot: Snapshot, member: Member): PlacedClaim {
  const { claims, record } = snapshot.sources.get(member.path)!;
  const asOf = member.asOf && showAsOf(member.asOf);
  return { ...claims[member.index]!, path: member.path, asOf, role: record.role ?? 'source' };
}
