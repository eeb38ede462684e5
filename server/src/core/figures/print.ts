import type { Figure } from './figure.ts';

/** A reading as people and programs get it on the command line: offsets in UTF-16 units, days in ISO 8601, open ends `null`. */
export interface FigureJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly hedge: string;
  readonly headNoun: string | null;
  readonly value: number | string | null;
  readonly because: string;
}

const end = (x: number): number | null => (Number.isFinite(x) ? x : null);

export function figureToJson(figure: Figure, text: string): FigureJson {
  return {
    start: figure.span.start,
    end: figure.span.end,
    text: text.slice(figure.span.start, figure.span.end),
    kind: figure.kind,
    unit: figure.unit,
    low: end(figure.interval.low),
    high: end(figure.interval.high),
    lowOpen: figure.interval.lowOpen,
    highOpen: figure.interval.highOpen,
    hedge: figure.hedge,
    headNoun: figure.headNoun,
    value: figure.value,
    because: figure.because,
  };
}

/** The reading in short, as shown on hover cards, boards and in the terminal: `2,160–2,640 people`, `15 Jan 2025`, `more than 300`. */
export function showFigure(figure: Figure): string {
  const { low, high } = figure.interval;
  const n = (x: number): string => x.toLocaleString('en-US');
  return low === high ? n(low) : high === Infinity ? `more than ${n(low)}` : `${n(low)}–${n(high)}`;
}
