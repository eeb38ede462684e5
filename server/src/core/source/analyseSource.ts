import { anchor } from '../anchoring/anchor.ts';
import { readTagged } from '../figures/readFigures.ts';
import type { Settings } from '../records/settings.ts';
import type { SourceAnalysis, SourceInput } from '../snapshot.ts';
import { parseDay } from '../text/day.ts';
import { parseSource } from './parseSource.ts';

/** Anchors and reads the claims of one source. Depends on nothing but its arguments. */
export function analyseSource(input: SourceInput, settings: Settings): SourceAnalysis {
  const { path, record } = input;
  const text = input.text ?? '';
  const { prose, blocks } = parseSource(text, input.languageId);
  const published = record.published === undefined ? undefined : parseDay(record.published);
  const claims = input.claims.map((claim) => {
    const place = anchor(text, claim.selector);
    const reading = place.span
      ? readTagged(prose, place.span, {
          published,
          blocks,
          approxWidth: settings.approxWidth,
          locale: settings.language,
        })
      : { figure: null, candidates: [] };
    return { claim, anchor: place, reading };
  });
  return { path, record, claims, findings: [] };
}
