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
 * Prepares the aliases of the settings. An alias of an alias is the same party, and so are two that are each other's.
 *
 * @example
 * foldParty('Zelenskyy', partyNames({ Zelensky: ['Zelenskyy'] })) // → 'zelensky'
 */
export function partyNames(aliases: Readonly<Record<string, readonly string[]>>): PartyNames {
  const names = new Map<string, string>();
  /** The one that stands for a name, and for all that are one with it by other lines. */
  const first = (name: string): string => {
    let at = name;
    for (let next = names.get(at); next !== undefined && next !== at; next = names.get(at)) at = next;
    return at;
  };
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of others) {
      const [one, two] = [first(fold(name)), first(fold(other))];
      if (one !== two) names.set(two, one);
    }
  }
  return new Map([...names.keys()].map((name) => [name, first(name)]));
}

/** The party a name means; `undefined` where nobody is named. */
export function foldParty(name: string | undefined, names: PartyNames): string | undefined {
  const folded = name === undefined ? '' : fold(name);
  return folded === '' ? undefined : (names.get(folded) ?? folded);
}
