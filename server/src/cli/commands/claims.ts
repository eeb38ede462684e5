import { figureToJson, showFigure } from '../../core/figures/print.ts';
import { columns, oneLine, shortened } from '../../core/reports/text.ts';
import type { AnchoredClaim, SourceInput } from '../../core/snapshot.ts';
import { figureInText } from '../../core/source/readClaim.ts';
import { lineIndex } from '../../core/text/lineIndex.ts';
import { plural } from '../../core/wording.ts';
import { loadSnapshot } from '../../service/loadSnapshot.ts';
import type { Args, Command } from '../command.ts';
import { exit, type Io } from '../io.ts';
import { scopesOf, shownPath } from '../places.ts';

/** `claims`: every claim with its topic, reading and place in today's text. */
export const claims: Command = {
  name: 'claims',
  operands: '[path…]',
  summary: 'every claim with its topic, reading and place in today’s text',
  details: `
JSON: [{ id, source, start, end, anchor, exact, topic, attributedTo, asOf, figure, reading }]; offsets in UTF-16 units of
today’s text, null where the claim is orphaned; figure is the claim’s own override, reading what its words were read as.`,
  formats: ['text', 'json'],
  run: runClaims,
};

async function runClaims(args: Args, io: Io): Promise<number> {
  const rows: (readonly [path: string, input: SourceInput, claim: AnchoredClaim])[] = [];
  for (const scope of await scopesOf(io, args.operands)) {
    const { snapshot, inputs } = await loadSnapshot(io.workspace, scope.root);
    for (const [path, source] of [...snapshot.sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!scope.includes(path)) continue;
      const inOrder = [...source.claims].sort((a, b) => startOf(a) - startOf(b));
      for (const claim of inOrder) rows.push([shownPath(io, scope.root, path), inputs.get(path)!, claim]);
    }
  }
  if (args.format === 'json') {
    io.stdout(
      `${JSON.stringify(
        rows.map(([path, input, claim]) => claimJson(path, input, claim)),
        null,
        2,
      )}\n`,
    );
  } else {
    for (const line of claimLines(rows)) io.stdout(`${line}\n`);
    io.stdout(`${plural(rows.length, 'claim')}\n`);
  }
  return exit.clean;
}

const startOf = ({ anchor }: AnchoredClaim): number => anchor.span?.start ?? Number.MAX_SAFE_INTEGER;

function claimJson(source: string, input: SourceInput, anchored: AnchoredClaim): unknown {
  const { claim, anchor } = anchored;
  const figure = figureInText(anchored);
  return {
    id: claim.id,
    source,
    start: anchor.span?.start ?? null,
    end: anchor.span?.end ?? null,
    anchor: anchor.state,
    exact: claim.selector.exact,
    topic: claim.topic,
    attributedTo: claim.attributedTo ?? null,
    asOf: claim.asOf ?? null,
    figure: claim.figure ?? null,
    reading: figure && figureToJson(figure, input.text ?? ''),
  };
}

function claimLines(rows: readonly (readonly [string, SourceInput, AnchoredClaim])[]): string[] {
  let last: SourceInput | undefined;
  let lines = lineIndex('');
  return columns(
    rows.map(([path, input, { claim, anchor, reading }]) => {
      if (input !== last) lines = lineIndex(input.text ?? '');
      last = input;
      const at = anchor.span ? lines.positionAt(anchor.span.start) : undefined;
      return [
        at ? `${path}:${at.line + 1}:${at.character + 1}` : path,
        anchor.state,
        claim.topic,
        reading.figure ? showFigure(reading.figure) : 'not read',
        `"${shortened(oneLine(claim.selector.exact), 50)}"`,
      ].map(oneLine);
    }),
  );
}
