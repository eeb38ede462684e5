/** Inlay hints: after a claim's words how they are read, where that is not plain from the words themselves. */
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { english, inWords } from '../../core/words/print.ts';
import type { ClientSettings } from '../../protocol.ts';
import type { Located } from '../stores.ts';
import { locatedClaims, readingOf } from '../storeView.ts';

export function inlayHints({ view, path }: Located, range: Range, { inlayHints: wanted }: ClientSettings): InlayHint[] {
  const places = view.placesOf(path);
  if (!wanted || !places) return [];
  const shown = places.spanOf(range);
  return locatedClaims(view, path).flatMap((claim) => {
    const { span } = claim.anchor;
    const reading = readingOf(claim, view.language);
    if (!span || !reading || span.end < shown.start || shown.end < span.end) return [];
    // The words themselves are English, or a number as the English write it.
    if (claim.quote === readingOf(claim, english)) return [];
    return [
      {
        position: places.positionAt(span.end),
        label: `= ${reading}`,
        paddingLeft: true,
        ...(claim.reading.figure && { tooltip: inWords(claim.reading.figure.because, view.language) }),
      },
    ];
  });
}
