import type { PlacedClaim } from '../checks/check.ts';
import type { AnchoredClaim, Snapshot } from '../snapshot.ts';
import { showAsOf } from '../verdicts/asOf.ts';
import type { Member } from '../verdicts/members.ts';

/** A comparable claim as it is in its source's analysis. */
export const anchoredOf = ({ sources }: Snapshot, { path, index }: Member): AnchoredClaim =>
  sources.get(path)!.claims[index]!;

/** A comparable claim where it stands now, with what messages say of it. */
export function placeOf(snapshot: Snapshot, member: Member): PlacedClaim {
  const { claims, record } = snapshot.sources.get(member.path)!;
  const { claim, anchor, quote, figureWords, reading, inline } = claims[member.index]!;
  return {
    claim,
    anchor,
    quote,
    figureWords,
    reading,
    ...(inline && { inline }),
    path: member.path,
    asOf: member.asOf && showAsOf(member.asOf),
    role: record.role ?? 'source',
  };
}
