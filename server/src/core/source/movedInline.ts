/**
 * Claims in the text itself after a keystroke: those of the paragraph typed in are looked for again, all others move along with it. What adds, takes away
 * or changes one is left to a full analysis, as their ids depend on one another.
 */
import { inlineClaim } from '../checks/inline-claim.ts';
import type { Finding } from '../findings/finding.ts';
import type { Claim } from '../records/model.ts';
import type { AnchoredClaim, SourceAnalysis } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import { inlineClaims, mayHoldDirective } from './inlineClaims.ts';
import type { SourceText } from './parseSource.ts';

/** A paragraph that was typed in. */
export interface Typed {
  readonly words: string;
  readonly parsed: SourceText;
  /** Where it stands, in the text after the edits. */
  readonly region: Span;
  /** By how much the text has grown, all of it in the paragraph. */
  readonly grown: number;
}

/** An inline claim at its place now. */
export interface MovedInline {
  readonly one: AnchoredClaim;
  readonly span: Span;
  readonly directive: Span;
  /** Whether it stands in the paragraph, so that it may read otherwise. */
  readonly isTouched: boolean;
}

export interface InlineNow {
  /** In the order they had. */
  readonly claims: readonly MovedInline[];
  /** What is wrong with directives. */
  readonly findings: readonly Finding[];
}

/**
 * The inline claims of a source, moved along.
 *
 * @param before the words of the paragraph before the edits
 * @returns `undefined` where others stand there now than before
 */
export function movedInline(known: SourceAnalysis, before: string, typed: Typed): InlineNow | undefined {
  const { words, parsed, region, grown } = typed;
  const inline = known.claims.filter((one) => one.inline);
  const findings = known.findings.filter(({ code }) => code === inlineClaim.code);
  const was = { start: region.start, end: region.end - grown };
  const isIn = ({ start, end }: Span): boolean => start >= was.start && end <= was.end;
  const hasSome = mayHoldDirective(words) || mayHoldDirective(before);
  if (findings.some(({ span }) => isIn(span))) return undefined;
  const here = hasSome ? inlineClaims(known.path, words, parsed) : { claims: [], findings: [] };
  const there = inline.filter(({ inline }) => isIn(inline!));
  const isSame =
    here.findings.length === 0 &&
    here.claims.length === there.length &&
    here.claims.every(({ claim }, i) => saysTheSame(claim, there[i]!.claim));
  if (!isSame) return undefined;
  const moved = (span: Span): Span => (span.start >= was.end ? by(span, grown) : span);
  let next = 0;
  const claims = inline.map((one): MovedInline => {
    const isTouched = isIn(one.inline!);
    if (!isTouched) return { one, span: moved(one.anchor.span!), directive: moved(one.inline!), isTouched };
    const { span, directive } = here.claims[next++]!;
    return { one, span: by(span, region.start), directive: by(directive, region.start), isTouched };
  });
  return { claims, findings: findings.map((finding) => ({ ...finding, span: moved(finding.span) })) };
}

const by = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** Whether two claims differ at most in their ids, which copies of a claim elsewhere in the text have a part in. */
const saysTheSame = ({ id: _, ...a }: Claim, { id: __, ...b }: Claim): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
