import { anchorAll } from '../anchoring/anchor.ts';
import { sourceChecks } from '../checks/index.ts';
import type { Figure } from '../figures/figure.ts';
import { type ReadOptions, readFigures } from '../figures/readFigures.ts';
import type { Finding } from '../findings/finding.ts';
import { reported } from '../findings/severity.ts';
import type { SourceRecord } from '../records/model.ts';
import type { Settings } from '../records/settings.ts';
import type { AnchoredClaim, SourceAnalysis, SourceInput } from '../snapshot.ts';
import { parseDay } from '../text/day.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type InlineClaim, inlineClaims, mayHaveInlineClaims } from './inlineClaims.ts';
import { parseSource, type SourceText } from './parseSource.ts';
import { anchoredClaim, readClaim } from './readClaim.ts';

/** Anchors and reads the claims of one source. Depends on nothing but its arguments. */
export function analyseSource(input: SourceInput, settings: Settings): SourceAnalysis {
  const { path, record } = input;
  const text = input.text ?? '';
  const hints = wantsHints(record, settings);
  // A text without claims needs no parsing here.
  const mayHaveInline = mayHaveInlineClaims(text, input.languageId);
  const parsed: SourceText =
    input.claims.length > 0 || hints || mayHaveInline
      ? parseSource(text, input.languageId)
      : { prose: text, blocks: [], opaque: [] };
  const options = readOptions(record, settings, parsed.blocks);
  const places = anchorAll(
    text,
    input.claims.map((claim) => claim.selector),
  );
  const stored = input.claims.map((claim, i): AnchoredClaim => {
    const place = places[i]!;
    return anchoredClaim(claim, place, readClaim(claim, place.span, parsed, options), text);
  });
  const inline = inlineClaims(path, text, parsed);
  const claims = [...stored, ...inline.claims.map((found) => anchoredInline(found, text, parsed, options))];
  const untagged = hints ? readFigures(parsed.prose, options).filter((figure) => !isTagged(figure, claims)) : [];
  const findings = [...reported(inline.findings, settings), ...sourceFindings(path, claims, text, settings)];
  return { path, record, claims, untagged, opaque: parsed.opaque, findings };
}

/** Whether figures that no claim tags are looked at too. */
export const wantsHints = ({ role }: SourceRecord, { severity }: Settings): boolean =>
  role === 'draft' && (severity.possible ?? 'off') !== 'off';

export function sourceFindings(
  path: string,
  claims: readonly AnchoredClaim[],
  text: string,
  settings: Settings,
): readonly Finding[] {
  const troubled = claims.filter(isTroubled);
  return reported(
    sourceChecks.flatMap((check) => (troubled.length === 0 ? [] : check.run(path, troubled, text))),
    settings,
  );
}

/** Whether something may be wrong with a claim by itself; with nearly all there is not, and with each keystroke all are asked. */
const isTroubled = ({ anchor: { state }, reading }: AnchoredClaim): boolean =>
  reading.figure === null || state === 'edited' || state === 'orphaned';

/** How the texts of a source are read. */
export const readOptions = (record: SourceRecord, settings: Settings, blocks: readonly Span[]): ReadOptions => ({
  published: record.published === undefined ? undefined : parseDay(record.published),
  blocks,
  approxWidth: settings.approxWidth,
  locale: settings.language,
  dayOrder: settings.dayOrder,
});

function anchoredInline(
  { claim, span, directive }: InlineClaim,
  text: string,
  parsed: SourceText,
  options: ReadOptions,
): AnchoredClaim {
  const reading = readClaim(claim, span, parsed, options);
  return { ...anchoredClaim(claim, { state: 'exact', span }, reading, text), inline: directive };
}

const isTagged = ({ core }: Figure, claims: readonly AnchoredClaim[]): boolean =>
  claims.some(({ anchor }) => anchor.span && overlaps(anchor.span, core));
