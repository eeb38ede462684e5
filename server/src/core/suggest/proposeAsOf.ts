import type { Figure } from '../figures/figure.ts';
import { formatDay } from '../text/day.ts';

/** Words before a date that say the figure holds for it, or that it was said then. */
const holdsFor = /\b(?:as of|by|until|on|at|since|late|early)\s+(?:the\s+)?$/i;

/**
 * Days for which a figure may hold, out of the dates of its sentence, ISO, the likeliest first; none where the dates are no single days, or are the
 * figure itself. A proposal a person confirms.
 *
 * @param dates the figures of the sentence, in offsets of `text`
 */
export function proposeAsOf(text: string, dates: readonly Figure[], tagged: Figure | null): string[] {
  const days = dates.filter(
    ({ kind, interval, openAnchor, core }) =>
      kind === 'date' &&
      interval.low === interval.high &&
      openAnchor === null &&
      core.start !== tagged?.core.start &&
      Number.isFinite(interval.low),
  );
  const led = (figure: Figure): boolean =>
    holdsFor.test(text.slice(Math.max(0, figure.core.start - 12), figure.core.start));
  return [...new Set([...days.filter(led), ...days].map(({ interval }) => formatDay(interval.low)))];
}
