/** Outline: the claims of a source, by place. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { signOfStatus, statusOf } from '../claimStatus.ts';
import type { Located } from '../stores.ts';
import { locatedClaims, quoteOf, readingOf } from '../storeView.ts';
import { shorten } from '../words.ts';

export function documentSymbols({ view, path }: Located): DocumentSymbol[] {
  const places = view.placesOf(path);
  if (!places) return [];
  return locatedClaims(view, path).flatMap((claim) => {
    if (!claim.anchor.span) return [];
    const range = places.rangeOf(claim.anchor.span);
    const detail = [claim.claim.topic, readingOf(claim, view.language), signOfStatus(statusOf(view, claim))]
      .filter(Boolean)
      .join(' · ');
    return [
      {
        name: shorten(quoteOf(claim), 80),
        detail,
        kind: SymbolKind.Number,
        range,
        selectionRange: range,
      },
    ];
  });
}
