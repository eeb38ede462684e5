/** Hover: the card of the claim under the cursor, as Markdown, or as plain text for clients that want that. */

import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { type Message, say } from '../../core/words/message.ts';
import { inWords, type Language } from '../../core/words/print.ts';
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

const nobody = say`no one named`;

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
      : {
          kind: 'plaintext',
          value: claims.map((claim) => cardToText(hoverCard(view, claim), view.language)).join('\n\n'),
        };
  return { contents, range: places.rangeOf(first.anchor.span) };
}

function markdownOf(view: StoreView, claim: LocatedClaim, session: Session): string {
  const plot = session.hoverImages ? hoverPlot(view, claim) : null;
  const card = hoverCard(view, claim);
  return cardToMarkdown(card, view.language, plot, cardActions(view, claim, card, session));
}

/** What a client with the commands can do from the card; where nobody disagrees there is nothing to explain. */
function cardActions(view: StoreView, claim: LocatedClaim, { rows }: HoverCard, session: Session): string {
  const uri = view.uriOf(claim.source.path);
  const { id, topic } = claim.claim;
  const isAtOdds = rows.some(({ verdict }) => disagreements.includes(verdict));
  const actions: readonly (readonly [title: Message, command: string, args: readonly unknown[]])[] = [
    ...(isAtOdds ? [[say`Explain…`, clientCommands.explain, [uri, id]] as const] : []),
    [say`Compare`, clientCommands.openBoard, [topic]],
    [say`Edit claim…`, clientCommands.editClaim, [uri, id]],
  ];
  return actions
    .filter(([, command]) => session.clientCommands.has(command))
    .map(([title, command, args]) =>
      link(inWords(title, view.language), `command:${command}?${encodeURIComponent(JSON.stringify(args))}`),
    )
    .join(' · ');
}

function cardToMarkdown(card: HoverCard, language: Language, plot: Plot | null, actions: string): string {
  const head = [
    `${bold(shorten(card.quote, 120))} · ${plain(card.title ?? showTopic(card.topic))}`,
    plain(describe(card, language).join(' · ')),
  ];
  const sentences = closingLines(card, language).map((line) => plain(shorten(line, maxSentence)));
  // Lines rather than paragraphs, the table before the sentences: VS Code cuts a card after some 250 pixels, what comes later is scrolled to.
  const parts = [head.join('  \n')];
  if (card.rows.length > 0) parts.push(comparison(card, language, plot));
  if (sentences.length > 0) parts.push(sentences.join('  \n'));
  if (card.note) parts.push(plain(card.note));
  if (actions !== '') parts.push(actions);
  return parts.join('\n\n');
}

/** What each source says, the one of the card first; with the strips of the plot where they are drawn. What no row has, names or days, has no place. */
function comparison(card: HoverCard, language: Language, plot: Plot | null): string {
  const tell = (message: Message): string => inWords(message, language);
  const rows = card.rows.slice(0, maxRows);
  const isAnyNamed = [card, ...rows].some(({ attributedTo }) => attributedTo !== null);
  const isAnyDated = [card, ...rows].some(({ asOf }) => asOf !== null);
  const party = (attributedTo: string | null): string => (isAnyNamed ? `, ${plain(attributedTo ?? tell(nobody))}` : '');
  // No break inside a date: the column is narrow.
  const day = (asOf: string | null): string[] => {
    if (!isAnyDated) return [];
    return [asOf ? plain(showDay(asOf, language)).replaceAll(' ', '\u00a0') : ''];
  };
  const strip = (id: string): string[] => (plot === null ? [] : [plot(id)]);
  const own = [
    '',
    `${plain(shorten(card.source, 40))}${party(card.attributedTo)}`,
    plain(shorten(card.figure, 40)),
    ...day(card.asOf),
  ];
  const others = rows.map((row) => [
    signOf(row.verdict),
    `${link(shorten(row.source, 40), `${row.uri}#L${row.line}`)}${party(row.attributedTo)}`,
    plain(shorten(row.figure, 40)),
    ...day(row.asOf),
    ...strip(row.id),
  ]);
  const header = ['', tell(say`says`), tell(say`figure`), ...(isAnyDated ? [tell(say`as of`)] : [])];
  return table(
    [...header, ...(plot === null ? [] : [''])],
    [[...own.map((cell) => (cell === '' ? '' : `**${cell}**`)), ...strip(card.id)], ...others],
  );
}

function cardToText(card: HoverCard, language: Language): string {
  const lines = [
    inWords(say`“${shorten(card.quote, 120)}” · ${card.title ?? showTopic(card.topic)}`, language),
    describe(card, language).join(' · '),
    ...card.rows
      .slice(0, maxRows)
      .map(
        (row) =>
          `${signOf(row.verdict)} ${says(row, language)}: ${shorten(row.figure, 60)}${row.asOf ? `, ${showDay(row.asOf, language)}` : ''} (${row.place})`,
      ),
  ];
  lines.push(...closingLines(card, language));
  if (card.note) lines.push(card.note);
  return lines.join('\n');
}

/** Reading with its reason, who says so, as of when, and whether the words changed since. */
function describe(card: HoverCard, language: Language): readonly string[] {
  const parts = [readingWords(card), card.attributedTo === null ? nobody : say`${card.attributedTo}`];
  if (card.asOf) parts.push(say`as of ${showDay(card.asOf, language)}`);
  if (card.edited) parts.push(say`the words changed since they were tagged`);
  return parts.map((part) => inWords(part, language));
}

function readingWords({ reading, because, candidates }: HoverCard): Message {
  if (reading !== null) return because ? say`read as ${reading} (${because})` : say`read as ${reading}`;
  return candidates.length > 1 ? say`several figures: ${candidates.join('; ')}` : say`no figure read`;
}

const says = (row: CardRow, language: Language): string =>
  `${row.source}, ${row.attributedTo ?? inWords(nobody, language)}`;

/** The worst disagreement in a sentence, what most agree on, what adds up; quiet where all is well. */
function closingLines(card: HoverCard, language: Language): readonly string[] {
  const more = card.rows.length - maxRows;
  const [worst] = card.rows;
  return [
    ...(worst && disagreements.includes(worst.verdict)
      ? [`${signOf(worst.verdict)} ${worst.source}: ${worst.sentence}`]
      : []),
    ...card.violations.slice(0, 1).map((message) => `✗ ${message}`),
    ...(more > 0 ? [inWords(say`and ${more} more`, language)] : []),
    ...(card.consensus ? [card.consensus] : []),
    ...card.confirmations.slice(0, maxConfirmations).map((message) => `✓ ${message}`),
  ];
}
