/**
 * Who says so, proposed from the sentence: the subject of a verb of saying, or what "according to" names. A proposal a person confirms, never taken over
 * silently; a pronoun or a long clause is none. English; a language brings its own verbs.
 */

const verbs =
  'said|says|told|tells|reported|reports|estimated|estimates|claimed|claims|announced|announces|confirmed|confirms|stated|states|added|wrote|writes|declared|put|disclosed|noted|insisted|acknowledged|warned|revealed';

/** A name: capitalised words, with small ones inside ("Ministry of Defence"), or a short noun phrase with "the". */
const capitalised = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)`;
const name = String.raw`${capitalised}(?:\s+(?:(?:of|for|and|the|de|van|von|al)\s+)?${capitalised}){0,5}`;
const nounPhrase = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Ll]ocal|[Cc]ity|[Ss]tate|[Rr]egional|[Mm]ilitary)\s+(?:[\p{L}'’-]+\s+){0,3}?[\p{L}'’-]+?`;
const party = `(?:${name}|${nounPhrase})`;

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`[Aa]ccording to\s+(?:the\s+|an?\s+)?(${name}|(?:[\p{L}'’-]+\s+){0,3}?[\p{L}'’-]+)(?=[,.;:)]|\s+(?:and|who|that|which|on|in|at)\b|$)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(${party})(?:,[^,.]{0,60},)?\s+(?:has\s+|had\s+|have\s+|also\s+|later\s+)?(?:${verbs})(?!\p{L})`,
    'gu',
  ),
  new RegExp(String.raw`(?:${verbs})\s+(?:the\s+)?(${name})(?=[,.;]|\s+(?:on|in|at|who)\b|$)`, 'gu'),
];

/** Words before a name that are no part of it: articles, titles, what joins sentences. */
const titles =
  /^(?:(?:the|an?|president|prime|minister|mayor|general|gen|colonel|col|governor|gov|spokesman|spokeswoman|spokesperson|mr|mrs|ms|dr|prof|sir|but|and|yet|meanwhile|however)\.?\s+)+/i;

const pronouns =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|one|some|many|others?|officials?)$/i;

export interface Proposal {
  readonly party: string;
  /** Whether the sentence has it say something; else it only stands there. */
  readonly speaks: boolean;
}

/**
 * Parties the sentence may name, the likeliest first, at most three. A party known from other claims comes first, as it is called there.
 *
 * @example
 * proposeAttribution('President Ana Ruiz said on Sunday that 300 had left.', ['Ruiz']) // → Ruiz, Ana Ruiz; both speak
 */
export function proposeAttribution(sentence: string, known: readonly string[] = []): Proposal[] {
  const named = patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].map((match) => tidy(match[1]!)));
  const proposals = named.filter((party) => party !== '' && !pronouns.test(party) && party.length <= 60);
  const said = known.filter((party) => proposals.some((proposal) => contains(proposal, tidy(party))));
  // Who speaks in other claims and stands in this sentence speaks here too, more often than not.
  const standing = known.filter((party) => !said.includes(party) && contains(words(sentence), tidy(party)));
  const others = proposals.filter((proposal) => !said.some((party) => tidy(party) === proposal));
  const speaking = new Set([...said, ...others]);
  return [...new Set([...said, ...standing, ...others])]
    .slice(0, 3)
    .map((party) => ({ party, speaks: speaking.has(party) }));
}

/** What a title is part of, up to the title: "Arlean President Ana Ruiz". */
const titled =
  /^(?:\p{Lu}[\p{L}-]*\s+){1,3}(?=(?:President|Minister|Mayor|General|Governor|Spokes(?:man|woman|person))\s+\p{Lu})/u;

/** A party's name alone: no title, no article, not what is its own ("the operator's log"). */
const tidy = (party: string): string =>
  party
    .replace(/\s+/g, ' ')
    .trim()
    .replace(titled, '')
    .replace(titles, '')
    .replace(/^of\s+(?:the\s+)?/i, '')
    .replace(/['’]s\s.*$/, '');

/** A text as words with single blanks, possessives undone. */
const words = (text: string): string => text.replace(/['’]s\b/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ');

const contains = (text: string, party: string): boolean =>
  ` ${text.toLowerCase()} `.includes(` ${words(party).toLowerCase().trim()} `);
