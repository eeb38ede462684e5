import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import { readTagged } from '../figures/readFigures.ts';
import { dayOf } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { sameWords } from './words.ts';

/** Words with those around them. */
export interface InContext {
  readonly text: string;
  readonly span: Span;
}

/** Some day to count "last Friday" from: which one is no matter, as it is the same for both. */
const published = dayOf(2000, 6, 15);

/**
 * Whether two stretches of text say the same figure: the same number, hedge, unit and date; where neither can be read, the same words. The
 * words around count as far as they are given: "about" before the tagged words changes what they say.
 */
export function sameFigure(a: InContext, b: InContext): boolean {
  const read = ({ text, span }: InContext): readonly Figure[] => readTagged(text, span, { published }).candidates;
  const before = read(a);
  const after = read(b);
  if (before.length === 0 && after.length === 0) return sameWords(words(a), words(b));
  if (before.length !== after.length) return false;
  return before.every((figure, i) => same(figure, after[i]!));
}

const same = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.hedge === b.hedge &&
  a.addition === b.addition &&
  a.openAnchor === b.openAnchor &&
  sameInterval(a.interval, b.interval);

const words = ({ text, span }: InContext): string => text.slice(span.start, span.end);
