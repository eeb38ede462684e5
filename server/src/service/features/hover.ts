/** Hover: the card of the claim under the cursor, as Markdown, or as plain text for clients that want that. */
import type { Hover, MarkupContent, Position } from 'vscode-languageserver-types';
import { signOf } from '../claimStatus.ts';
import { type CardRow, type HoverCard, hoverCard } from '../hoverCard.ts';
import { bold, link, plain, table } from '../markdown.ts';
import { claimsAt, type StoreView } from '../storeView.ts';
import { shorten, showDay, showTopic } from '../words.ts';

/** More rows would make the card longer than a screen. */
const maxRows = 8;

export function hover(
  view: StoreView,
  path: string,
  position: Position,
  format: 'markdown' | 'plaintext',
): Hover | null {
  const source = view.snapshot.sources.get(path);
  const places = view.placesOf(path);
  if (!source || !places) return null;
  const claims = claimsAt(source, places.offsetAt(position));
  const [first] = claims;
  if (!first?.anchor.span) return null;
  const cards = claims.map((claim) => hoverCard(view, { ...claim, source }));
  const contents: MarkupContent =
    format === 'markdown'
      ? { kind: 'markdown', value: cards.map(cardToMarkdown).join('\n\n---\n\n') }
      : { kind: 'plaintext', value: cards.map(cardToText).join('\n\n') };
  return { contents, range: places.rangeOf(first.anchor.span) };
}

export function cardToMarkdown(card: HoverCard): string {
  const parts = [
    `${bold(shorten(card.quote, 120))} · ${plain(card.title ?? showTopic(card.topic))}`,
    describe(card).map(plain).join(' · '),
  ];
  const shown = card.rows.slice(0, maxRows);
  if (shown.length > 0) {
    parts.push(
      table(
        ['', 'says', 'figure', 'as of', ''],
        shown.map((row) => [
          signOf(row.verdict),
          plain(says(row)),
          plain(shorten(row.figure, 60)),
          row.asOf ? plain(showDay(row.asOf)) : '',
          link(row.place, `${row.uri}#L${row.line}`),
        ]),
      ),
    );
  }
  const closing = closingLine(card);
  if (closing) parts.push(plain(closing));
  parts.push(...agreements(card).map(plain));
  if (card.note) parts.push(plain(card.note));
  return parts.join('\n\n');
}

export function cardToText(card: HoverCard): string {
  const lines = [
    `“${shorten(card.quote, 120)}” · ${card.title ?? showTopic(card.topic)}`,
    describe(card).join(' · '),
    ...card.rows
      .slice(0, maxRows)
      .map(
        (row) =>
          `${signOf(row.verdict)} ${says(row)}: ${shorten(row.figure, 60)}${row.asOf ? `, ${showDay(row.asOf)}` : ''} (${row.place})`,
      ),
  ];
  const closing = closingLine(card);
  if (closing) lines.push(closing);
  lines.push(...agreements(card));
  if (card.note) lines.push(card.note);
  return lines.join('\n');
}

/** Reading with its reason, who says so, as of when, and whether the words changed since. */
function describe(card: HoverCard): readonly string[] {
  return [
    card.reading === null ? unreadSentence(card) : `read as ${card.reading}${card.because ? ` (${card.because})` : ''}`,
    card.attributedTo ?? 'no one named',
    ...(card.asOf ? [`as of ${showDay(card.asOf)}`] : []),
    ...(card.edited ? ['the words changed since they were tagged'] : []),
  ];
}

const unreadSentence = (card: HoverCard): string =>
  card.candidates.length > 1 ? `several figures: ${card.candidates.join('; ')}` : 'no figure read';

const says = (row: CardRow): string => `${row.source}, ${row.attributedTo ?? 'no one named'}`;

/** More computations than that say nothing new. */
const maxConfirmations = 2;

/** What most say, and what adds up. */
const agreements = ({ consensus, confirmations }: HoverCard): readonly string[] => [
  ...(consensus === null ? [] : [consensus]),
  ...confirmations.slice(0, maxConfirmations).map((message) => `✓ ${message}`),
];

/** The worst disagreement in a sentence; quiet where all is well. */
function closingLine(card: HoverCard): string | null {
  const more = card.rows.length - maxRows;
  const [worst] = card.rows;
  const sentence = worst && worst.verdict !== 'equal' ? `${signOf(worst.verdict)} ${worst.sentence}` : null;
  if (more > 0) return [sentence, `and ${more} more.`].filter(Boolean).join(' ');
  return sentence;
}
