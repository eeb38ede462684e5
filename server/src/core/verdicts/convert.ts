/**
 * The one place where a figure's unit becomes a dimension and a factor, so that figures of one dimension can be compared.
 */
import type { Figure } from '../figures/figure.ts';
import { type Unit, unitIndex, units } from '../figures/unitTable.ts';
import { libraryConversion } from './libraryConversion.ts';

/** What a unit measures, and how to get canonical units of that dimension from it: times `factor`, plus `offset`. */
export interface Conversion {
  /** Figures compare only within one dimension: `count`, `money:USD`, `percent`, `duration`, `unit:m`. */
  readonly dimension: string;
  readonly factor: number;
  /** Not 0 only for temperatures. */
  readonly offset: number;
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

/** The dimension of a figure and how to get to its canonical unit (days for durations, per cent for shares, the first of its table for measures). */
export function conversionOf(figure: Pick<Figure, 'kind' | 'unit'>): Conversion {
  switch (figure.kind) {
    case 'duration': {
      const factor = days[figure.unit ?? ''];
      return factor === undefined ? as(`duration:${figure.unit}`) : as('duration', factor);
    }
    case 'fraction':
      return as('percent', 100);
    case 'percent':
      return as(figure.unit === 'percent' || figure.unit === null ? 'percent' : figure.unit);
    case 'money':
      return as(`money:${figure.unit}`);
    case 'measure':
      return measureOf(figure.unit);
    case 'count':
    case 'ordinal':
    case 'age':
    case 'date':
    case 'time':
      return as(figure.kind);
  }
}

const as = (dimension: string, factor = 1, offset = 0): Conversion => ({ dimension, factor, offset });

/** The first unit of each dimension: what the others are converted to. */
const canonical = new Map<string, Unit>();
for (const unit of units) if (unit && !canonical.has(unit.dimension)) canonical.set(unit.dimension, unit);

const measures = new Map<string | null, Conversion>();

function measureOf(symbol: string | null): Conversion {
  const known = measures.get(symbol);
  if (known) return known;
  const unit = units[unitIndex.get(symbol ?? '') ?? 0];
  const base = unit && canonical.get(unit.dimension);
  const own = unit && toLibrary(unit);
  const other = base && toLibrary(base);
  const found =
    own && other
      ? linear(own, other, `unit:${base.symbol}`)
      : unit === base && base
        ? as(`unit:${base.symbol}`)
        : as(`unit:${symbol}`);
  measures.set(symbol, found);
  return found;
}

/** A unit as so many of one the library knows; `undefined` where it leads to none. */
function toLibrary({ size }: Unit): { readonly times: number; readonly name: string } | undefined {
  if (size === null) return undefined;
  if (typeof size === 'string') return { times: 1, name: size };
  const of = units[unitIndex.get(size.of) ?? 0];
  // A unit that is so many of itself is the standard its dimension's others are measured in.
  if (!of || (typeof of.size === 'object' && of.size?.of === size.of)) return { times: size.times, name: '' };
  const further = toLibrary(of);
  return further && { times: size.times * further.times, name: further.name };
}

function linear(
  own: { readonly times: number; readonly name: string },
  other: { readonly times: number; readonly name: string },
  dimension: string,
): Conversion {
  if (own.name === other.name) return as(dimension, own.times / other.times);
  const { factor, offset } = libraryConversion(own.name, other.name);
  return as(dimension, (factor * own.times) / other.times, offset / other.times);
}
