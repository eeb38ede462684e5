/** Who says so: names of parties folded, so that "the NIS", "NIS" and its listed aliases are one party. */

/** Folded name → folded name that stands for the party. Made by `partyNames`, asked by `foldParty`. */
export type PartyNames = ReadonlyMap<string, string>;

/** Case, white space, a leading article and final punctuation do not tell parties apart. */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=\S)/, '')
    .replace(/[.,;:]+$/, '');

/**
 * Prepares the aliases of the settings.
 *
 * @example
 * foldParty('Zelenskyy', partyNames({ Zelensky: ['Zelenskyy'] })) // → 'zelensky'
 */
export function partyNames(aliases: Readonly<Record<string, readonly string[]>>): PartyNames {
  const names = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of others) names.set(fold(other), fold(name));
  }
  return names;
}

/** The party a name means; `undefined` where nobody is named. */
export function foldParty(name: string | undefined, names: PartyNames): string | undefined {
  const folded = name === undefined ? '' : fold(name);
  return folded === '' ? undefined : (names.get(folded) ?? folded);
}
