import type { Context, Draft } from '../draft.ts';
import { flag, type Tokens } from '../lexer.ts';
import type { PhraseNode } from '../lexicon.ts';
import type { HedgeRule } from '../locales/locale.ts';
import { gram, hint, is } from '../roles.ts';
import { applyHedge } from './apply.ts';

/** More hedges in a row than anybody stacks. */
const most = 4;

/** Takes up the hedges that stand before a figure, nearest first: "at least about 300", "more than a reported 300". */
export function hedgesBefore(t: Tokens, d: Draft, context: Context): void {
  const lx = t.lexicon;
  let at = d.spanFirst;
  for (let n = 0; n < most; n++) {
    let node: PhraseNode<HedgeRule> | undefined = lx.hedgesBefore;
    let rule: HedgeRule | undefined;
    let first = at;
    for (let k = at - 1; k >= context.floor; k--) {
      node = node.next.get(t.lex[k]!);
      if (!node) break;
      if (node.value !== undefined) {
        rule = node.value;
        first = k;
      }
    }
    if (rule === undefined || !isHedge(t, first, at, rule, d)) break;
    const words = rule === 'filler' ? '' : t.text.slice(t.start[first], t.stop[at - 1]).toLowerCase();
    applyHedge(d, rule, context.approxWidth, words);
    at = first;
    if (rule !== 'filler') d.spanFirst = first;
  }
  if (lx.gram[t.lex[d.spanFirst - 1]!]! & gram.a && d.spanFirst > context.floor && d.spanFirst < d.first) d.spanFirst--;
}

/** "some", "over", "about", "up to", "under" are hedges only where they are. */
function isHedge(t: Tokens, first: number, end: number, rule: HedgeRule, d: Draft): boolean {
  if (rule === 'filler') return true;
  const lx = t.lexicon;
  const before = lx.hint[t.lex[first - 1]!]!;
  const single = end === first + 1;
  const word = single ? t.text.slice(t.start[first], t.stop[first]).toLowerCase() : '';
  switch (word) {
    case 'about':
      return (before & hint.topical) === 0;
    case 'over':
      if (before & hint.contested) return false;
      // "over two days" is during, "for over two days" is more than.
      if (d.kind === 'duration')
        return (
          (before & hint.lasting) !== 0 ||
          d.openAnchor !== null ||
          (lx.gram[t.lex[d.end]!]! !== 0 && (lx.gram[t.lex[d.end]!]! & (gram.ago | gram.old)) !== 0)
        );
      return d.kind !== 'date';
    case 'some':
      return d.value === null || d.value >= 3;
    case 'under':
    case 'above':
    case 'below':
    case 'beyond':
      return d.kind !== 'ordinal' && (t.flags[d.first]! & flag.capital) === 0;
    case 'near':
    case 'minimum':
    case 'maximum':
      return d.kind !== 'ordinal';
    case 'extra':
    case 'further':
    case 'additional':
    case 'another':
      return true;
    default:
      break;
  }
  if (rule === 'at-most-weak' && before & hint.reaching) return false;
  // "a second 12" adds nothing unless a number follows it as its own.
  if (rule === 'addition' && lx.is[t.lex[first]!]! & is.ordinal) return false;
  return true;
}
