/**
 * What there is to say about a claim, as data: its reading, and every other claim of the topic with how it stands. Drawn as Markdown or plain
 * text by `features/hover.ts`.
 */

import { reasonOf, showFigure } from '../core/figures/print.ts';
import { confirmationsOf, consensusOf } from '../core/snapshot.ts';
import { severityOrder, type VerdictKind } from '../core/verdicts/verdict.ts';
import { type Message, say } from '../core/words/message.ts';
import { inWords } from '../core/words/print.ts';
import { openVerdicts } from './claimStatus.ts';
import { asOfDay, type LocatedClaim, quoteOf, type StoreView, sourceName } from './storeView.ts';

/** Another claim of the topic, held against the one of the card. */
export interface CardRow {
  /** Of the claim. */
  readonly id: string;
  readonly verdict: VerdictKind;
  readonly source: string;
  readonly attributedTo: string | null;
  /** The words of the figure. */
  readonly figure: string;
  /** ISO day. */
  readonly asOf: string | null;
  readonly uri: string;
  /** File name and one-based line, `herald.txt:8`. */
  readonly place: string;
  /** One-based; 1 where the quote is not found. */
  readonly line: number;
  /** Why it stands so, in one sentence. */
  readonly sentence: string;
}

export interface HoverCard {
  readonly id: string;
  readonly quote: string;
  /** Its source's title, or path. */
  readonly source: string;
  /** The words of the figure. */
  readonly figure: string;
  readonly topic: string;
  readonly title: string | null;
  readonly reading: string | null;
  /** Why so; `null` where it says what it means. */
  readonly because: string | null;
  /** Readings to choose from, where the words hold several figures. */
  readonly candidates: readonly string[];
  readonly attributedTo: string | null;
  /** ISO day. */
  readonly asOf: string | null;
  readonly note: string | null;
  /** Whether today's words are not the ones tagged. */
  readonly edited: boolean;
  /** Worst first. */
  readonly rows: readonly CardRow[];
  /** What most sources share and who stands alone; `null` with fewer than three independent voices. */
  readonly consensus: string | null;
  /** Computations it takes part in that do not come out right, and those that do. */
  readonly violations: readonly string[];
  readonly confirmations: readonly string[];
}

export function hoverCard(view: StoreView, claim: LocatedClaim): HoverCard {
  const { figure, candidates } = claim.reading;
  const { language } = view;
  const tell = (message: Message): string => inWords(message, language);
  const reason = figure && reasonOf(figure);
  const rows = openVerdicts(view, claim).flatMap((pair) => {
    const other = view.claim(pair.a === claim.claim.id ? pair.b : pair.a);
    return other ? [{ ...row(view, other), verdict: pair.verdict.kind, sentence: tell(pair.verdict.sentence) }] : [];
  });
  return {
    id: claim.claim.id,
    quote: quoteOf(claim),
    source: sourceName(claim.source),
    figure: figureWords(claim),
    topic: claim.claim.topic,
    title: view.snapshot.topics.get(claim.claim.topic)?.title ?? null,
    reading: figure ? showFigure(figure, language) : null,
    because: reason ? tell(reason) : null,
    candidates: figure ? [] : candidates.map((one) => showFigure(one, language)),
    attributedTo: claim.claim.attributedTo ?? null,
    asOf: asOfDay(claim) ?? null,
    note: claim.claim.note ?? null,
    edited: claim.anchor.state === 'edited',
    consensus: consensusWords(view, claim.claim.topic),
    violations: view
      .findingsOf(claim.source.path)
      .filter(({ code, claims }) => code === 'arithmetic' && claims.includes(claim.claim.id))
      .map(({ message }) => tell(message)),
    confirmations: confirmationsOf(view.snapshot, claim.claim.id).map(({ message }) => tell(message)),
    rows: rows.sort((a, b) => severityOrder.indexOf(a.verdict) - severityOrder.indexOf(b.verdict)),
  };
}

function row(view: StoreView, other: LocatedClaim): Omit<CardRow, 'verdict' | 'sentence'> {
  const { path } = other.source;
  const { span } = other.anchor;
  const line = span ? (view.placesOf(path)?.positionAt(span.start).line ?? 0) + 1 : 1;
  return {
    id: other.claim.id,
    source: sourceName(other.source),
    attributedTo: other.claim.attributedTo ?? null,
    figure: figureWords(other),
    asOf: asOfDay(other) ?? null,
    uri: view.uriOf(path),
    place: `${path.slice(path.lastIndexOf('/') + 1)}:${line}`,
    line,
  };
}

/** The figure as written, hedge and head noun with it. */
export const figureWords = (claim: LocatedClaim): string => claim.claim.figure ?? claim.figureWords ?? quoteOf(claim);

/** `Most agree on 2,350–2,450 (3 of 4); Evening Post stands alone.` Who is not counted, a draft or what was said before, may deny what all who are say. */
function consensusWords(view: StoreView, topic: string): string | null {
  const consensus = consensusOf(view.snapshot, topic);
  if (!consensus) return null;
  const { says, voices, of } = consensus;
  const outside = [
    ...new Set(consensus.outliers.flatMap((id) => view.claim(id) ?? []).map((c) => sourceName(c.source))),
  ];
  const names = outside.join(', ');
  const tell = (message: Message): string => inWords(message, view.language);
  if (voices === of) {
    if (outside.length === 0) return tell(say`All ${of} agree on ${says}.`);
    const agreed = say`Most agree on ${says}`;
    return tell(
      outside.length === 1 ? say`${agreed}; ${names} says otherwise.` : say`${agreed}; ${names} say otherwise.`,
    );
  }
  const agreed = say`Most agree on ${says} (${voices} of ${of})`;
  if (outside.length === 0) return tell(say`${agreed}.`);
  return tell(outside.length === 1 ? say`${agreed}; ${names} stands alone.` : say`${agreed}; ${names} stand apart.`);
}
