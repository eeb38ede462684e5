import { pairGroups } from '../checks/index.ts';
import { inWords } from '../words/print.ts';
import type { Finding } from './finding.ts';

/**
 * The findings that a change brings in: those of `now` that were not there `before`, wherever they stand. A finding on a claim at odds with
 * several others is new if it is at odds with one more; the same two claims at odds are not, whatever their figures are now.
 */
export function broughtIn(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.flatMap(matters));
  return now.filter((finding) => matters(finding).some((matter) => !known.has(matter)));
}

/** What a finding is about, without where it stands: a moved or renamed text is no new matter. */
function matters({ code, source, claims, message }: Finding): string[] {
  const [first, ...others] = claims;
  if (first === undefined) return [JSON.stringify([code, source, inWords(message)])];
  if (others.length === 0) return [JSON.stringify([code, first, inWords(message)])];
  return others.map((other) => JSON.stringify([oddsOf(code), ...[first, other].sort()]));
}

/** A finding has the code of its strongest pair, and another one when that pair is gone: the others are no news for that. */
const oddsOf = (code: string): string => (pairGroups[0]!.some((check) => check.code === code) ? 'at odds' : code);
