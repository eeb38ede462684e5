import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import { readTagged } from '../figures/readFigures.ts';
import type { Span } from '../text/span.ts';

/** Words with those around them. */
export interface InContext {
  readonly text: string;
  readonly span: Span;
}

/**
 * Whether two stretches of text say the same figure: the same number, hedge, unit and date, or no figure and the same digits. The words
 * around count as far as they are given: "about" before the tagged words changes what they say.
 */
export function sameFigure(a: InContext, b: InContext): boolean {
  const read = ({ text, span }: InContext): readonly Figure[] => readTagged(text, span).candidates;
  const before = read(a);
  const after = read(b);
  if (before.length !== after.length || digits(a) !== digits(b)) return false;
  return before.every((figure, i) => same(figure, after[i]!));
}

const same = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.hedge === b.hedge &&
  a.addition === b.addition &&
  a.openAnchor === b.openAnchor &&
  sameInterval(a.interval, b.interval);

const digits = ({ text, span }: InContext): string => text.slice(span.start, span.end).replace(/[^\p{N}]/gu, '');
