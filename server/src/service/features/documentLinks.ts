/** Document links: from a claim's record to its source. */

import type { DocumentLink } from 'vscode-languageserver-types';
import { spanOfPath } from '../../core/records/json.ts';
import { recordPlace } from '../../core/records/paths.ts';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import type { TextPlaces } from '../places.ts';
import type { Located } from '../stores.ts';

export function documentLinks({ view, path }: Located, places: TextPlaces): DocumentLink[] {
  const record = recordPlace(path);
  const claim = record?.kind === 'claim' ? view.claim(record.id) : undefined;
  if (!claim) return [];
  const { start, end } = spanOfPath(places.text, ['target', 'source']);
  const line = claim.anchor.span && view.placesOf(claim.source.path)?.positionAt(claim.anchor.span.start).line;
  const target = view.uriOf(claim.source.path) + (line === null || line === undefined ? '' : `#L${line + 1}`);
  return [
    {
      range: places.rangeOf({ start: start + 1, end: end - 1 }),
      target,
      tooltip: inWords(say`Open the source`, view.language),
    },
  ];
}
