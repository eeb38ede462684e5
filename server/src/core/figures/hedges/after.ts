import { say } from '../../words/message.ts';
import type { Context, Draft } from '../draft.ts';
import { flag } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { type HedgePhrase, lexeme, type PhraseNode, part } from '../lexicon.ts';
import { countedFrom } from '../readers/duration.ts';
import { pastPercent } from '../readers/percent.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { readUnit } from '../unitAfter.ts';
import { applyHedge } from './apply.ts';

/** Takes up the hedge that follows a figure's number or unit: "300 or more", "a hundred-odd", "300+", "10 km or so", "2,000 more". */
export function hedgesAfter(t: Tokens, d: Draft, context: Context): void {
  for (let n = 0; n < 2; n++) {
    const lx = t.lexicon;
    if ((lx.partOf[t.lex[d.spanEnd]!]! & part.beginsHedge) === 0) return;
    let node: PhraseNode<HedgePhrase> | undefined = lx.hedgesAfter;
    let found: HedgePhrase | undefined;
    let end = d.spanEnd;
    for (let k = d.spanEnd; k < t.end; k++) {
      node = node.next.get(t.lex[k]!);
      if (!node) break;
      if (node.value !== undefined) {
        found = node.value;
        end = k + 1;
      }
    }
    if (!found) return;
    const { rule } = found;
    // 737 Max
    const name = flag.capital | flag.sentenceStart;
    if (end === d.spanEnd + 1 && (t.flags[d.spanEnd]! & (name | flag.allCaps)) === flag.capital) return;
    const next = t.lex[end]!;
    // "less than half of the 15-litre minimum" is named by its size
    const limit = end === d.spanEnd + 1 && lx.cue[t.lex[d.spanEnd]!]! & cue.bounding;
    if (limit && lx.gram[t.lex[d.first + 1]!]! & gram.hyphen && !(lx.hint[next]! & hint.plural) && closes(t, end))
      return;
    // "300 at least 20 of them": the hedge belongs to what follows. "12 plus 5" is a sum, "2,000 more than" a difference.
    if (lx.is[next]! & (is.digits | is.cardinal | is.sign)) return;
    // "200 guns and more than 300 shells"
    if (rule !== 'addition' && lx.cue[next]! & cue.than) return;
    // "three times more" multiplies
    if (rule === 'addition' && lx.cue[t.lex[d.spanEnd - 1]!]! & cue.times) return;
    if (rule === 'addition' && d.kind !== 'count' && d.kind !== 'duration' && d.kind !== 'money') return;
    if (rule === 'addition' && lx.hint[next]! & hint.stop && lx.gram[next] === 0 && lx.cue[next]! & cue.than) {
      d.because = say`a difference`;
      d.addition = true;
      d.spanEnd = end;
      return;
    }
    if (
      rule === 'at-least' &&
      lx.gram[t.lex[end - 1]!]! & gram.and &&
      end === d.spanEnd + 1 &&
      lx.hint[next]! & hint.stop
    )
      return;
    applyHedge(d, rule, context.approxWidth, found.words);
    d.spanEnd = end;
    if (d.kind === 'count') unitBehind(t, d);
  }
}

const closes = ({ lex, lexicon: lx }: Tokens, i: number): boolean =>
  lex[i] === lexeme.break ||
  (lx.gram[lex[i]!]! & (gram.dot | gram.comma)) !== 0 ||
  (lx.hint[lex[i]!]! & hint.stop) !== 0;

/** "two or more hours", "300-plus kilometres", "two more days": the unit stands behind the hedge. */
function unitBehind(t: Tokens, d: Draft): void {
  const past = pastPercent(t, d.spanEnd);
  if (past > 0) {
    d.kind = d.unit = 'percent';
    d.end = d.spanEnd = past;
    return;
  }
  const read = readUnit(t, d.spanEnd, false);
  if (!read) return;
  d.kind = read.unit.dimension === 'time' ? 'duration' : 'measure';
  d.unit = read.unit.symbol;
  d.end = d.spanEnd = read.end;
  if (d.kind === 'duration') countedFrom(t, d);
}
