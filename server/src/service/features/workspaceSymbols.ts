/** Search over all claims: by topic, quote or party. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { LocatedClaim, StoreView } from '../storeView.ts';
import { locationOf, quoteOf } from '../storeView.ts';
import { shorten } from '../words.ts';

/** Beyond these, typing one more letter is faster than reading. */
const maxSymbols = 500;

export function workspaceSymbols(views: readonly StoreView[], query: string): WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: WorkspaceSymbol[] = [];
  for (const view of views) {
    for (const topic of [...view.topics()].sort()) {
      for (const claim of view.claimsOfTopic(topic)) {
        if (!words.every((word) => searchText(claim).includes(word))) continue;
        found.push(symbol(view, claim));
        if (found.length === maxSymbols) return found;
      }
    }
  }
  return found;
}

const searchText = (claim: LocatedClaim): string =>
  `${claim.claim.topic} ${quoteOf(claim)} ${claim.claim.attributedTo ?? ''}`.toLowerCase();

const symbol = (view: StoreView, claim: LocatedClaim): WorkspaceSymbol => ({
  name: `${claim.claim.topic}: ${shorten(quoteOf(claim), 80)}`,
  kind: SymbolKind.Number,
  containerName: claim.source.path,
  location: locationOf(view, claim),
});
