/**
 * brat standoff (https://brat.nlplab.org/standoff.html): a text-bound annotation a claim, offsets in code points. `Topic`, `AsOf` and `Rank` are
 * attributes (`A`), what may hold blanks stands in notes (`#`). brat knows a text by the name of its `.ann` file; a `Source` note says it in the
 * file too, so that many sources go into one stream.
 */

import { describe } from '../anchoring/describe.ts';
import { printClaim } from '../records/claim.ts';
import type { Claim } from '../records/model.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import { codePoints } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { type Message, say } from '../words/message.ts';
import type { Exported, ExportInput, ExportSource, Format } from './format.ts';
import { readStandoff } from './readStandoff.ts';

export const brat: Format = {
  name: 'brat',
  title: say`brat standoff (.ann)`,
  perSource: '.ann',
  write,
  read: readStandoff,
};

function write({ sources }: ExportInput): Exported {
  const lines: string[] = [];
  const notices: Message[] = [];
  let entity = 0;
  let attribute = 0;
  let note = 0;
  for (const source of sources) {
    const points = codePoints(source.text);
    for (const { claim, anchor } of inOrder(source.claims)) {
      if (!anchor.span) {
        notices.push(
          say`${source.path}: "${oneLine(claim.selector.exact)}" (${claim.topic}) has no place in the text and is left out`,
        );
        continue;
      }
      const { start, end } = anchor.span;
      const id = `T${++entity}`;
      lines.push(
        `${id}\tClaim ${points.fromUtf16(start)} ${points.fromUtf16(end)}\t${oneLine(source.text.slice(start, end))}`,
      );
      for (const [name, value] of attributesOf(claim)) {
        // An attribute's value is one word.
        if (/^\S+$/.test(value)) lines.push(`A${++attribute}\t${name} ${id} ${value}`);
        else lines.push(`#${++note}\t${name} ${id}\t${oneLine(value)}`);
      }
      for (const [name, value] of notesOf(claim, source, anchor.span))
        lines.push(`#${++note}\t${name} ${id}\t${oneLine(value)}`);
    }
  }
  return { text: lines.map((line) => `${line}\n`).join(''), notices };
}

/** A line is a line: what brat cannot hold becomes a space. */
export const oneLine = (text: string): string => text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]/g, ' ');

const inOrder = (claims: readonly AnchoredClaim[]): AnchoredClaim[] =>
  [...claims].sort((a, b) => (a.anchor.span?.start ?? 0) - (b.anchor.span?.start ?? 0));

const said = (pairs: readonly (readonly [string, string | undefined])[]): (readonly [string, string])[] =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));

const attributesOf = ({ topic, asOf, rank }: Claim): (readonly [string, string])[] =>
  said([
    ['Topic', topic],
    ['AsOf', asOf],
    ['Rank', rank],
  ]);

const notesOf = (claim: Claim, { path, text }: ExportSource, span: Span): (readonly [string, string])[] =>
  said([
    ['AttributedTo', claim.attributedTo],
    ['Figure', claim.figure],
    ['AnnotatorNotes', claim.note],
    ['Source', path],
    ['Id', claim.id],
    ['Record', isLossless(claim, text, span) ? undefined : JSON.stringify(JSON.parse(printClaim(claim)))],
  ]);

/** Whether the lines say all there is to the claim; else its record goes with them. */
function isLossless(claim: Claim, text: string, span: Span): boolean {
  const { topic, attributedTo, figure, note, extra, selector } = claim;
  if (
    extra ||
    [topic, attributedTo, figure, note].some((value) => value !== undefined && value !== oneLine(value).trim())
  )
    return false;
  const anew = describe(text, span);
  return anew.exact === selector.exact && anew.prefix === selector.prefix && anew.suffix === selector.suffix;
}
