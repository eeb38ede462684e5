/**
 * Bare numbers take the kind of the topic they are tagged with: "26" is an age where the others are ages. Only what the words leave
 * open is filled in, never what they say.
 */
import type { Figure } from '../figures/figure.ts';
import { unitIndex } from '../figures/unitTable.ts';
import type { TopicRecord } from '../records/model.ts';
import { conversionOf } from './convert.ts';

const isBare = (figure: Figure): boolean =>
  figure.kind === 'count' &&
  figure.unit === null &&
  (figure.headNoun === null || /^years?( old)?$/.test(figure.headNoun));

/** The kind that a topic's record declares, or that its unit implies; `undefined` where neither says. */
export function declaredKind(topic: TopicRecord | undefined): string | undefined {
  const { kind, unit } = topic ?? {};
  if (kind !== undefined || unit === undefined) return kind;
  if (unit === 'percent' || unit === '%') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unitIndex.has(unit)) return 'measure';
  return conversionOf({ kind: 'duration', unit }).dimension === 'duration' ? 'duration' : undefined;
}

/** The dimension a topic declares, as in `Magnitude`. */
export function declaredDimension(topic: TopicRecord | undefined): string | undefined {
  const kind = declaredKind(topic);
  const unit = topic?.unit ?? null;
  switch (kind) {
    case 'money':
    case 'measure':
      return unit === null ? undefined : conversionOf({ kind, unit }).dimension;
    case 'percent':
    case 'fraction':
      return 'percent';
    case 'count':
    case 'ordinal':
    case 'duration':
    case 'date':
    case 'time':
    case 'age':
      return kind;
    default:
      return undefined;
  }
}

/** The figures of one topic, bare numbers read as the topic's declared kind and unit, or as ages where another one is an age. */
export function withSharedKind(figures: readonly Figure[], topic: TopicRecord | undefined): readonly Figure[] {
  const kind = declaredKind(topic) ?? (figures.some((f) => f.kind === 'age') ? 'age' : undefined);
  if (kind === undefined) return figures;
  return figures.map((figure) => {
    if (!isBare(figure)) return figure;
    switch (kind) {
      case 'age':
        return { ...figure, kind: 'age', unit: 'year', band: 0 };
      case 'percent':
        return { ...figure, kind: 'percent', unit: 'percent' };
      case 'money':
      case 'measure':
      case 'duration':
        return topic?.unit === undefined ? figure : { ...figure, kind, unit: topic.unit };
      default:
        return figure;
    }
  });
}

/** Whether dates among these figures are days of birth: the others are ages. */
export const areBirths = (figures: readonly Figure[]): boolean => figures.some(({ kind }) => kind === 'age');
