/**
 * Whether a date without its year, or a weekday, lies ahead. The past is preferred; what the clause tells in the future tense, plans, promises, puts
 * off or says of a timetable is still to come.
 */
import { flag } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, type PhraseNode, part } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';

/** How many words back or on a verb is looked for: "will be closed to all heavy traffic until April" fits, most other clauses do not. */
const reach = 20;

/**
 * Whether the words around token `first` speak of what is still to come: "will arrive in early February", "promised to reopen it by May", "closed
 * until at least Sunday", "From Monday, trains will run". Only the words of the same clause count, since "will rule on a case that began on 9 January"
 * looks back; of several verbs the nearest tells.
 */
export function ahead(t: Tokens, first: number, day: boolean): boolean {
  const lead = leadOf(t, first);
  // "elections for 9 March", but "figures for March"
  if (day && t.lexicon.partOf[t.lex[lead]!]! & part.appoints) return appointed(t, lead, first);
  const told = opensSentence(t, lead, first) ? undefined : lookBack(t, lead);
  return told ?? (opensClause(t, lead) && lookOn(t, first));
}

/** "called elections for 9 March", not "had been set for 5 January", nor "arrested for Monday's attack". */
function appointed(t: Tokens, lead: number, first: number): boolean {
  const lx = t.lexicon;
  for (let j = lead - 1; j > lead - 4; j--)
    if (lx.partOf[t.lex[j]!]! & part.past && !(lx.hint[t.lex[j]!]! & hint.copula)) return false;
  return (lx.gram[t.lex[first + 1]!]! & gram.genitive) === 0;
}

/** The token that leads to a date: past "early", "the end of", "at least", the weekday before it. */
function leadOf(t: Tokens, first: number): number {
  const lx = t.lexicon;
  let j = first - 1;
  for (let n = 0; n < 4; n++) {
    const l = t.lex[j]!;
    const between =
      lx.gram[l]! & (gram.hyphen | gram.the | gram.of) ||
      lx.is[l]! & (is.partOf | is.edge) ||
      (lx.gram[l]! & gram.comma && lx.is[t.lex[j - 1]!]! & is.weekday) ||
      lx.is[l]! & is.weekday;
    if (!between) break;
    j--;
  }
  return j;
}

/** Whether a sentence begins between the word that leads to a date and the date: not behind "5 p.m.". */
function opensSentence(t: Tokens, lead: number, first: number): boolean {
  for (let j = lead + 1; j <= first; j++)
    if (t.flags[j]! & flag.sentenceStart && t.flags[j]! & flag.capital && !(t.flags[j - 1]! & flag.dotted)) return true;
  return false;
}

/** What the nearest verb before a date tells: that it lies ahead, that it does not, or nothing. */
function lookBack(t: Tokens, lead: number): boolean | undefined {
  const { lexicon: lx } = t;
  const least = (lx.partOf[t.lex[lead]!]! & part.endsHedge) !== 0 && (lx.gram[t.lex[lead - 2]!]! & gram.until) !== 0;
  const until = least || (lx.gram[t.lex[lead]!]! & gram.until) !== 0;
  // Nobody knows how long at least, but of what is to come.
  if (least) return true;
  const deadline = until || (lx.gram[t.lex[lead]!]! & (gram.by | gram.before)) !== 0;
  let infinitive = false;
  let behindAfter = false;
  let fromADay = false;
  for (let j = lead; j > lead - reach; j--) {
    const l = t.lex[j]!;
    const before = t.lex[j - 1]!;
    const cues = lx.cue[l]!;
    const parts = lx.partOf[l]!;
    const grams = lx.gram[l]!;
    if (l === lexeme.break || lx.hint[l]! & hint.colon) return undefined;
    if (cues & cue.clause) return (deadline && promised(parts, infinitive, true)) || undefined;
    // "is expected in October" looks ahead, "the 2 per cent expected in October" need not
    const poised = cues & cue.poised && !(lx.hint[before]! & hint.copula);
    // would have opened
    const unreal = !deadline && lx.cue[t.lex[j + 1]!]! & cue.have;
    // had been due
    const been = lx.partOf[t.lex[j - 2]!]! & part.past && lx.cue[t.lex[j - 2]!]! & cue.have;
    if (cues & cue.ahead && !poised && !unreal) return !been;
    if (grams & gram.to) {
      // is to, are to: what is planned
      if (lx.hint[before]! & hint.copula || lx.cue[before]! & cue.poised) return true;
      infinitive ||= j < lead;
    }
    if (promised(parts, infinitive, deadline)) return !(lx.partOf[before]! & part.past && lx.cue[before]! & cue.have);
    if (parts & part.postpones && (until || lx.gram[t.lex[lead]!]! & gram.to)) return true;
    if (parts & part.state && until && !fromADay && j > lead - stateReach && !(lx.gram[before]! & gram.to)) return true;
    if (!behindAfter && parts & part.endsSchedule && scheduled(t, j)) return true;
    if (parts & part.past) return false;
    if (j < lead && grams & gram.after) behindAfter = true;
    // "has been closed from April until June" may be over
    if (grams & gram.from) fromADay = true;
    // Behind "5 a.m." a sentence may begin, but only a capital says so.
    if (t.flags[j]! & flag.sentenceStart && t.flags[j]! & flag.capital) return undefined;
  }
  return undefined;
}

/** "remains closed to traffic until": tokens between the verb and its date. */
const stateReach = 6;

const promised = (parts: number, infinitive: boolean, deadline: boolean): boolean =>
  (parts & part.promises) !== 0 && (infinitive || deadline);

/** Whether a verb of a timetable ends at token `j`: not "two starts", nor "originally set for". */
function scheduled(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  let node: PhraseNode<'one' | 'many'> | undefined = lx.schedules;
  for (let k = j; node; k--) {
    node = node.next.get(t.lex[k]!);
    if (!node?.value) continue;
    const before = t.lex[k - 1]!;
    if (node.value === 'many') return (lx.hint[before]! & hint.plural) !== 0 || looksPlural(t, k - 1);
    return (
      !(lx.is[before]! & (is.digits | is.cardinal)) &&
      !(lx.partOf[before]! & part.past && !(lx.hint[before]! & hint.copula))
    );
  }
  return false;
}

/** Whether a date opens its clause: "From Monday, trains will run". */
function opensClause(t: Tokens, lead: number): boolean {
  const lx = t.lexicon;
  if (t.flags[lead]! & flag.sentenceStart || t.lex[lead] === lexeme.break) return true;
  const before = t.lex[lead - 1]!;
  return (
    before === lexeme.break ||
    (lx.gram[before]! & (gram.comma | gram.and)) !== 0 ||
    (lx.hint[before]! & hint.quote) !== 0 ||
    (lx.cue[before]! & cue.clause) !== 0
  );
}

/** What the first verb behind a date tells that opens its clause. */
function lookOn(t: Tokens, first: number): boolean {
  const { lexicon: lx } = t;
  for (let j = first + 1; j < first + reach; j++) {
    const l = t.lex[j]!;
    const before = t.lex[j - 1]!;
    const parts = lx.partOf[l]!;
    if (l === lexeme.break || lx.cue[l]! & cue.clause || parts & part.past) return false;
    if (t.flags[j]! & flag.sentenceStart && t.flags[j]! & flag.capital) return false;
    // one comma may close the date itself
    if (lx.gram[l]! & gram.comma && j > first + 3) return false;
    if (lx.cue[l]! & cue.ahead && !(lx.cue[l]! & cue.poised)) return !(lx.cue[t.lex[j + 1]!]! & cue.have);
    if (lx.hint[before]! & hint.copula && (lx.gram[l]! & gram.to || lx.cue[l]! & cue.poised)) return true;
    if (parts & part.endsSchedule && scheduled(t, j)) return true;
    if (lx.hint[l]! & (hint.changing | hint.fate) || isPast(t, j)) return false;
  }
  return false;
}

/** "reached", unless it stands as an adjective: "the newly elected". */
function isPast(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  if (!t.text.endsWith('ed', t.stop[j]!) || t.flags[j]! & flag.capital) return false;
  return (
    !(lx.gram[t.lex[j - 1]!]! & (gram.the | gram.a | gram.possessive | gram.hyphen)) &&
    !t.text.endsWith('ly', t.stop[j - 1]!)
  );
}
