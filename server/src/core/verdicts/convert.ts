/**
 * The one place where a figure's unit becomes a dimension and a factor, so that figures of one dimension can be compared.
 */
import type { Figure } from '../figures/figure.ts';

/** What a unit measures, and how many canonical units of that dimension one of it is. */
export interface Conversion {
  /** Figures compare only within one dimension: `count`, `money:USD`, `percent`, `duration`, `unit:km`. */
  readonly dimension: string;
  readonly factor: number;
}

/** Mean Gregorian lengths in days: 400 years have 146,097 days. */
const yearDays = 365.2425;
const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: yearDays / 12,
  quarter: yearDays / 4,
  year: yearDays,
  decade: 10 * yearDays,
  century: 100 * yearDays,
  millennium: 1000 * yearDays,
};

/** The dimension of a figure and the factor to its canonical unit (days for durations, per cent for shares). */
export function conversionOf(figure: Pick<Figure, 'kind' | 'unit'>): Conversion {
  switch (figure.kind) {
    case 'duration': {
      const factor = days[figure.unit ?? ''];
      return factor === undefined
        ? { dimension: `duration:${figure.unit}`, factor: 1 }
        : { dimension: 'duration', factor };
    }
    case 'fraction':
      return { dimension: 'percent', factor: 100 };
    case 'percent':
      return { dimension: figure.unit === 'percent' || figure.unit === null ? 'percent' : figure.unit, factor: 1 };
    case 'money':
      return { dimension: `money:${figure.unit}`, factor: 1 };
    case 'measure':
      return { dimension: `unit:${figure.unit}`, factor: 1 };
    case 'count':
    case 'ordinal':
    case 'age':
    case 'date':
    case 'time':
      return { dimension: figure.kind, factor: 1 };
  }
}
