import type { FigureKind } from '../../figures/figure.ts';
import { type Message, say } from '../../words/message.ts';
import { inWords } from '../../words/print.ts';
import type { Rule, Side } from '../pair.ts';
import type { Verdict } from '../verdict.ts';

/**
 * `incomparable`: nothing can be said of two figures that do not measure the same thing.
 *
 * Rationale: a count and a percentage of one event can both be true; a warning about them would be about the tagging, not about the facts.
 * A date whose year is not known, and an age of an unknown day beside one of a known day, cannot be placed, and what cannot be placed
 * contradicts nothing.
 *
 * @example 12 per cent | 12 people → incomparable kind
 * @example 5 km | 5 kg → incomparable dimension
 * @example 5 km | 7 km → contradiction disjoint
 */
export const incomparable: Rule = ({ a, b }) => {
  const one = a.magnitude.dimension;
  const other = b.magnitude.dimension;
  if (unresolved(a) || unresolved(b))
    return verdict('unresolved', say`the date is not known well enough to compare it`);
  if (one === other) return undefined;
  const ages = [one, other].every((d) => d === 'age' || d === 'birth');
  if (ages) return verdict('as-of', say`one of the ages is of an unknown day: set the date of publication`);
  const ofOneKind = a.statement.figure.kind === b.statement.figure.kind;
  const [first, second] = [a, b].map(ofOneKind ? unitName : kindName).sort(inEnglish);
  return ofOneKind
    ? verdict('dimension', say`${first!} and ${second!} do not convert into each other`)
    : verdict('kind', say`${first!} and ${second!} do not compare`);
};

const verdict = (because: Verdict['because'], sentence: Message): Verdict => ({
  kind: 'incomparable',
  because,
  sentence,
});

const unresolved = ({ magnitude: { stated } }: Side): boolean => stated.low === -Infinity && stated.high === Infinity;

const kindName = ({ statement: { figure } }: Side): Message => kinds[figure.kind];

const unitName = ({ statement: { figure } }: Side): Message => (figure.unit ? say`${figure.unit}` : kinds[figure.kind]);

const kinds: Readonly<Record<FigureKind, Message>> = {
  count: say`count`,
  ordinal: say`ordinal`,
  money: say`money`,
  percent: say`percent`,
  fraction: say`fraction`,
  measure: say`measure`,
  duration: say`duration`,
  age: say`age`,
  date: say`date`,
  time: say`time`,
};

const inEnglish = (a: Message, b: Message): number => (inWords(a) < inWords(b) ? -1 : 1);
