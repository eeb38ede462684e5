import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../server/src/core/figures/figure.ts';
import { type ReadOptions, readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { formatDay, parseDay } from '../../../server/src/core/text/day.ts';

/** Day of publication of all phrases, a Thursday. */
export const published = parseDay('2025-01-16')!;

/**
 * A figure as one line of a table: kind, interval, unit, hedge, head noun, and the marks that are set. Half-open ends are written with the
 * bracket turned away, open ends as dots; `12000`, `10800–13200 approx`, `(30–…`, `2025-01-11`, `addition`.
 */
export function line(figure: Figure): string {
  const { low, high, lowOpen, highOpen } = figure.interval;
  const end = (x: number): string =>
    !Number.isFinite(x) ? '…' : figure.kind === 'date' ? formatDay(x) : String(Number(x.toPrecision(8)));
  const span =
    low === high
      ? end(low)
      : `${lowOpen && Number.isFinite(low) ? '(' : ''}${end(low)}–${end(high)}${highOpen && Number.isFinite(high) ? ')' : ''}`;
  return [
    figure.kind,
    span,
    figure.unit !== null && figure.kind !== 'percent' && !(figure.kind === 'age' && figure.unit === 'year')
      ? figure.unit
      : '',
    figure.hedge === 'none' ? '' : figure.hedge,
    figure.weak ? 'weak' : '',
    figure.addition ? 'addition' : '',
    figure.whole ? 'of a whole' : '',
    figure.openAnchor ? `${figure.openAnchor} an event` : '',
    figure.headNoun ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is read in a phrase: the lines of its figures, separated by ` | `; a dash where there are none. */
export const reading = (text: string, options: ReadOptions = { published }): string =>
  readFigures(text, options).map(line).join(' | ') || '–';

/** A table of phrases and what is read in them. One test a table; a failure lists the rows that differ, wanted and read. */
export function phrases(
  title: string,
  rows: readonly (readonly [phrase: string, expected: string])[],
  options: ReadOptions = { published },
): void {
  test(title, () => {
    const differing = rows.filter(([phrase, expected]) => reading(phrase, options) !== expected);
    assert.deepEqual(
      differing.map(([phrase]) => `${phrase} → ${reading(phrase, options)}`),
      differing.map(([phrase, expected]) => `${phrase} → ${expected}`),
    );
  });
}
