import { say } from '../../words/message.ts';
import type { Draft } from '../draft.ts';
import { gram, hint } from '../roles.ts';
import type { Tokens } from '../tokens.ts';
import { unitIndex, units } from '../unitTable.ts';

/**
 * "more than 7.5 million crowns ($1.1m)", "about 5 miles (8 km)": an amount said again in another unit, in brackets or behind a stroke, is meant as
 * the first one is. Takes its hedge over, in proportion.
 */
export function takesHedge(t: Tokens, before: Draft, d: Draft): void {
  if (d.hedge !== 'none' || before.hedge === 'none' || before.hedge === 'range' || before.hedge === 'vague') return;
  if (before.kind !== d.kind || before.unit === d.unit || before.value === null || d.value === null) return;
  if (d.spanFirst !== before.spanEnd + 1 || before.value <= 0 || d.value <= 0) return;
  const between = t.lexicon.hint[t.lex[before.spanEnd]!]!;
  const behind = t.lex[d.spanEnd]!;
  const again =
    (between & hint.leftParen) !== 0 ||
    ((between & hint.slash) !== 0 && (t.lexicon.hint[behind]! & hint.rightParen) !== 0);
  if (!again || t.lexicon.gram[behind]! & gram.of || !sameDimension(before, d)) return;
  const share = d.value / before.value;
  d.low = before.low * share;
  d.high = before.high * share;
  if (before.low === before.value) d.low = d.value;
  if (before.high === before.value) d.high = d.value;
  d.lowOpen = before.lowOpen;
  d.highOpen = before.highOpen;
  d.hedge = before.hedge;
  d.weak = before.weak;
  d.because = say`as said of the same amount in another unit`;
}

/** Money of two currencies, or measures that convert by a factor: degrees do not. */
function sameDimension(a: Draft, b: Draft): boolean {
  if (a.kind === 'money') return true;
  if (a.kind !== 'measure' || a.unit === null || b.unit === null) return false;
  const [x, y] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  return x === y && x !== undefined && x !== 'temperature';
}

const dimensionOf = (symbol: string): string | undefined => units[unitIndex.get(symbol) ?? 0]?.dimension;
