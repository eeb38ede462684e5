/** Code lenses: above a line with claims, how many sources the topic has and how the worst of the line's claims stands. */

import type { CodeLens } from 'vscode-languageserver-types';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import type { ClaimStatus, ClientSettings } from '../../protocol.ts';
import { signOfStatus, statusOf, statusWords, worstFirst } from '../claimStatus.ts';
import { clientCommands } from '../serverCommands.ts';
import type { Session } from '../session.ts';
import type { Located } from '../stores.ts';
import { type LocatedClaim, locatedClaims } from '../storeView.ts';
import { sourceCount } from '../words.ts';

/** What a reader has to do something about. */
const troubles: readonly ClaimStatus[] = ['misquoted', 'contradiction', 'shrunk', 'quote-changed', 'disputed'];

export function codeLenses({ view, path }: Located, { codeLens }: ClientSettings, session: Session): CodeLens[] {
  const places = view.placesOf(path);
  if (codeLens === 'off' || !places) return [];
  const worst = new Map<number, { claim: LocatedClaim; status: ClaimStatus }>();
  for (const claim of locatedClaims(view, path)) {
    if (!claim.anchor.span) continue;
    const { line } = places.positionAt(claim.anchor.span.start);
    const status = statusOf(view, claim);
    const known = worst.get(line);
    if (!known || worstFirst(status, known.status) < 0) worst.set(line, { claim, status });
  }
  return [...worst].flatMap(([line, { claim, status }]) => {
    if (codeLens === 'troubles' && !troubles.includes(status)) return [];
    const { topic } = claim.claim;
    const sources = new Set(view.claimsOfTopic(topic).map(({ source }) => source.path)).size;
    const words = say`${topic}: ${sourceCount(sources)}, ${signOfStatus(status)} ${statusWords(status)}`;
    const title = inWords(words, view.language);
    const at = { line, character: 0 };
    const known = session.clientCommands.has(clientCommands.openBoard);
    const command = known ? { title, command: clientCommands.openBoard, arguments: [topic] } : { title, command: '' };
    return [{ range: { start: at, end: at }, command }];
  });
}
