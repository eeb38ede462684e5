import type { Finding, Fix } from '../findings/finding.ts';
import { parseClaim, printClaim } from '../records/claim.ts';
import { type Conflict, mergeTexts } from '../records/conflict.ts';
import { claimPath } from '../records/paths.ts';
import type { StoredRecord } from '../records/readRecord.ts';
import { say, silence } from '../words/message.ts';

/** `conflict-markers` (error): git could not merge a record and left both versions in it. */
export const conflictMarkers = {
  code: 'conflict-markers',
  title: 'A record that git could not merge',
  defaultSeverity: 'error',
  rationale: 'Until it is decided which version counts, neither does, and the claim is missing from every comparison.',
  safe: false,
  run: ({ records }: { readonly records: ReadonlyMap<string, StoredRecord> }): Finding[] => {
    const found: Finding[] = [];
    for (const [path, { conflict }] of records) if (conflict) found.push(finding(path, conflict));
    return found;
  },
} as const;

function finding(path: string, conflict: Conflict): Finding {
  const { ours, theirs, conflicts } = mergeTexts(conflict.base ?? '', conflict.ours, conflict.theirs);
  const mergedFields: readonly Fix[] = [{ title: say`Merge the fields of both`, writes: [{ path, text: ours }] }];
  const fields = conflicts?.join(' and ');
  const rest = fields === undefined ? silence : say`: ${fields}`;
  const choices: readonly Fix[] = [
    { title: say`Take ours${rest}`, writes: [{ path, text: ours }] },
    { title: say`Take theirs${rest}`, writes: [{ path, text: theirs }] },
    ...bothClaims(path, ours, theirs),
  ];
  return {
    code: 'conflict-markers',
    severity: 'error',
    source: path,
    span: { start: conflict.start, end: conflict.start + 7 },
    message: fields ? say`Both sides changed ${fields}` : say`Both sides changed the record`,
    claims: [],
    related: [],
    fixes: conflicts?.length === 0 ? mergedFields : choices,
  };
}

/** Two versions of a claim as two claims. */
function bothClaims(path: string, ours: string, theirs: string): readonly Fix[] {
  const claim = parseClaim(theirs).value;
  if (!claim || !parseClaim(ours).value) return [];
  const second = { ...claim, id: derivedId(claim.id, theirs) };
  const writes = [
    { path, text: ours },
    { path: claimPath(second), text: printClaim(second) },
  ];
  return [{ title: say`Keep both, as two claims`, writes }];
}

/** An id for the second claim: the same whoever resolves the conflict, so that two people who do so make one claim. */
function derivedId(id: string, text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(i), 0x5bd1e995);
  }
  const hex = [high, low].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
  return `${id.slice(0, -12)}${hex.slice(0, 12)}`;
}
