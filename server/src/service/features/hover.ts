/** Hover: the card of the claim under the cursor, as Markdown, or as plain text for clients that want that. */
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { disagreements, signOf } from '../claimStatus.ts';
import type { Cursor } from '../cursor.ts';
import { type CardRow, type HoverCard, hoverCard } from '../hoverCard.ts';
import { hoverPlot, type Plot } from '../hoverPlot.ts';
import { bold, link, plain, table } from '../markdown.ts';
import { clientCommands } from '../serverCommands.ts';
import type { Session } from '../session.ts';
import { claimsAt, type LocatedClaim, type StoreView } from '../storeView.ts';
import { shorten, showDay, showTopic } from '../words.ts';

/** More rows would make the card longer than a screen. */
const maxRows = 6;
const maxConfirmations = 2;
/** A computation with all its operands may be long; the finding has it whole. */
const maxSentence = 160;

const nobody = 'no one named';

export function hover(cursor: Cursor, session: Session): Hover | null {
  const { view, path, places, position } = cursor;
  const source = view.snapshot.sources.get(path);
  if (!source) return null;
  const claims = claimsAt(source, places.offsetAt(position)).map((claim) => ({ ...claim, source }));
  const [first] = claims;
  if (!first?.anchor.span) return null;
  const contents: MarkupContent =
    session.hoverFormat === 'markdown'
      ? { kind: 'markdown', value: claims.map((claim) => markdownOf(view, claim, session)).join('\n\n---\n\n') }
      : { kind: 'plaintext', value: claims.map((claim) => cardToText(hoverCard(view, claim))).join('\n\n') };
  return { contents, range: places.rangeOf(first.anchor.span) };
}

function markdownOf(view: StoreView, claim: LocatedClaim, session: Session): string {
  const plot = session.hoverImages ? hoverPlot(view, claim) : null;
  return cardToMarkdown(hoverCard(view, claim), plot, cardActions(view, claim, session));
}

/** What a client with the commands can do from the card. */
function cardActions(view: StoreView, claim: LocatedClaim, session: Session): string {
  const uri = view.uriOf(claim.source.path);
  const { id, topic } = claim.claim;
  const actions: readonly (readonly [title: string, command: string, args: readonly unknown[]])[] = [
    ['Explain…', clientCommands.explain, [uri, id]],
    ['Compare', clientCommands.openBoard, [topic]],
    ['Edit claim…', clientCommands.editClaim, [uri, id]],
  ];
  return actions
    .filter(([, command]) => session.clientCommands.has(command))
    .map(([title, command, args]) => link(title, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`))
    .join(' · ');
}

export function cardToMarkdown(card: HoverCard, plot: Plot | null = null, actions = ''): string {
  const head = [
    `${bold(shorten(card.quote, 120))} · ${plain(card.title ?? showTopic(card.topic))}`,
    plain(describe(card).join(' · ')),
  ];
  const sentences = closingLines(card).map((line) => plain(shorten(line, maxSentence)));
  // Lines rather than paragraphs, the table before the sentences: VS Code cuts a card after some 250 pixels, what comes later is scrolled to.
  const parts = [head.join('  \n')];
  if (card.rows.length > 0) parts.push(comparison(card, plot));
  if (sentences.length > 0) parts.push(sentences.join('  \n'));
  if (card.note) parts.push(plain(card.note));
  if (actions !== '') parts.push(actions);
  return parts.join('\n\n');
}

/** What each source says, the one of the card first; with the strips of the plot where they are drawn. */
function comparison(card: HoverCard, plot: Plot | null): string {
  const strip = (id: string): string[] => (plot === null ? [] : [plot(id)]);
  // No break inside a date: the column is narrow.
  const day = (asOf: string | null): string => (asOf ? plain(showDay(asOf)).replaceAll(' ', '\u00a0') : '');
  const own = [
    '',
    `${plain(shorten(card.source, 40))}, ${plain(card.attributedTo ?? nobody)}`,
    plain(shorten(card.figure, 40)),
    day(card.asOf),
  ];
  const others = card.rows
    .slice(0, maxRows)
    .map((row) => [
      signOf(row.verdict),
      `${link(shorten(row.source, 40), `${row.uri}#L${row.line}`)}, ${plain(row.attributedTo ?? nobody)}`,
      plain(shorten(row.figure, 40)),
      day(row.asOf),
      ...strip(row.id),
    ]);
  const header = ['', 'says', 'figure', 'as of', ...(plot === null ? [] : [''])];
  return table(header, [[...own.map((cell) => (cell === '' ? '' : `**${cell}**`)), ...strip(card.id)], ...others]);
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
  lines.push(...closingLines(card));
  if (card.note) lines.push(card.note);
  return lines.join('\n');
}

/** Reading with its reason, who says so, as of when, and whether the words changed since. */
function describe(card: HoverCard): readonly string[] {
  return [
    card.reading === null
      ? unreadSentence(card)
      : `read as ${card.reading}${card.because && card.because !== 'as written' ? ` (${card.because})` : ''}`,
    card.attributedTo ?? nobody,
    ...(card.asOf ? [`as of ${showDay(card.asOf)}`] : []),
    ...(card.edited ? ['the words changed since they were tagged'] : []),
  ];
}

const unreadSentence = (card: HoverCard): string =>
  card.candidates.length > 1 ? `several figures: ${card.candidates.join('; ')}` : 'no figure read';

const says = (row: CardRow): string => `${row.source}, ${row.attributedTo ?? nobody}`;

/** The worst disagreement in a sentence, what most agree on, what adds up; quiet where all is well. */
function closingLines(card: HoverCard): readonly string[] {
  const more = card.rows.length - maxRows;
  const [worst] = card.rows;
  return [
    ...(worst && disagreements.includes(worst.verdict)
      ? [`${signOf(worst.verdict)} ${worst.source}: ${worst.sentence}`]
      : []),
    ...card.violations.slice(0, 1).map((message) => `✗ ${message}`),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(card.consensus ? [card.consensus] : []),
    ...card.confirmations.slice(0, maxConfirmations).map((message) => `✓ ${message}`),
  ];
}
