/** A claim out of what the user tagged, and where it is kept. */

import { describe } from '../../core/anchoring/describe.ts';
import type { Claim } from '../../core/records/model.ts';
import { claimPath, sourcePathProblem, topicProblem } from '../../core/records/paths.ts';
import type { Span } from '../../core/text/span.ts';
import { say } from '../../core/words/message.ts';
import { Refusal } from '../../core/words/refusal.ts';
import type { ClaimChanges } from '../../protocol.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Store } from '../store.ts';

/** A figure to tag, in the source's text. */
export interface NewClaim {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  readonly topic: string;
  readonly attributedTo?: string | undefined;
  readonly asOf?: string | undefined;
  readonly figure?: string | undefined;
}

/** The claim that says so. Throws, with a reason for people, where it would be no valid record. */
export function claimOf({ id, source, text, span, topic, attributedTo, asOf, figure }: NewClaim): Claim {
  if (span.start >= span.end) throw new Refusal(say`Nothing is selected: select the words of the figure to tag`);
  const badTopic = topicProblem(topic);
  if (badTopic) throw new Refusal(say`The topic "${topic}" ${badTopic}; write for example flood/people-evacuated`);
  const badPath = sourcePathProblem(source);
  if (badPath) throw new Refusal(say`${source} cannot hold claims: its path ${badPath}`);
  return {
    id,
    topic,
    source,
    selector: describe(text, span),
    ...(attributedTo ? { attributedTo } : {}),
    ...(asOf ? { asOf } : {}),
    ...(figure ? { figure } : {}),
  };
}

/** A claim with some of it changed. Throws, with a reason for people, where it would be no valid record. */
export function changedClaim(claim: Claim, changes: ClaimChanges, document: OpenDocument | undefined): Claim {
  const { topic, range, rank } = changes;
  const problem = topic === undefined ? undefined : topicProblem(topic);
  if (problem) throw new Refusal(say`The topic "${topic!}" ${problem}; write for example flood/people-evacuated`);
  if (range && !document) throw new Refusal(say`${claim.source} is not open: open it to attach the claim there`);
  const said = (key: 'attributedTo' | 'asOf' | 'note' | 'figure'): string | undefined =>
    changes[key] === undefined ? claim[key] : (changes[key] ?? undefined);
  const { attributedTo, asOf, note, figure, ...rest } = {
    ...claim,
    attributedTo: said('attributedTo'),
    asOf: said('asOf'),
    note: said('note'),
    figure: said('figure'),
  };
  return {
    ...rest,
    ...(topic !== undefined && { topic }),
    ...(range && document && { selector: describe(document.text, document.places.spanOf(range)) }),
    ...(rank !== undefined && { rank }),
    ...(attributedTo !== undefined && { attributedTo }),
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
    ...(figure !== undefined && { figure }),
  };
}

/** The file a claim stands in, which need not be the one it would be written to today. Throws for a claim that stands in the text itself. */
export function recordPathOf(store: Store, claim: Claim): string {
  const stands = (path: string): boolean => {
    const record = store.records.get(path);
    return record?.kind === 'claim' && record.value === claim;
  };
  // Nearly all stand where they should: there is no need to go through a hundred thousand.
  if (stands(claimPath(claim))) return claimPath(claim);
  for (const [path, record] of store.records) if (record.kind === 'claim' && record.value === claim) return path;
  throw new Refusal(say`This claim stands in the text itself: change it there, or move it into the store first`);
}
