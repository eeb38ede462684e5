/** The words of a lexicon by hash: an open-addressed table, looked up while a text is scanned and verified letter by letter. */
import { fold } from './characters.ts';

export interface WordTable {
  /** Numbers of words by slot; 0 is empty. */
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  /** The letters of all words, those of word `n` from `from[n]` up to `from[n + 1]`. */
  readonly letters: Uint16Array;
  readonly from: Int32Array;
}

// FNV-1a over folded UTF-16 units: one multiplication a letter, and few words of any language share a hash.
export const hashStart = 0x811c9dc5 | 0;
export const hashStep = (h: number, c: number): number => Math.imul(h ^ c, 0x01000193);

/** The slot a search begins at; the high bits of such a hash are the better mixed. */
const slotOf = (h: number, mask: number): number => (h ^ (h >>> 15)) & mask;

/** The table of a list of folded words, each found by its index; empty ones are never found. */
export function wordTable(words: readonly string[]): WordTable {
  // A quarter full at most, so that a word outside the table is known to be so after a probe or two.
  let capacity = 1024;
  while (capacity < words.length * 4) capacity *= 2;
  const slots = new Uint16Array(capacity);
  const hashes = new Int32Array(words.length);
  const from = new Int32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let end = 0;
  for (let n = 0; n < words.length; n++) {
    const word = words[n]!;
    let h = hashStart;
    for (let i = 0; i < word.length; i++) {
      const c = word.charCodeAt(i);
      letters[end++] = c;
      h = hashStep(h, c);
    }
    from[n + 1] = end;
    if (word === '') continue;
    hashes[n] = h;
    let slot = slotOf(h, capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = n;
  }
  return { slots, hashes, letters, from };
}

/** The number of the word with hash `h` and `length` letters that stands in `text` at `at`; 0 where the table has none. */
export function find(table: WordTable, text: string, h: number, length: number, at: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = slotOf(h, mask);
  for (;;) {
    const candidate = slots[slot]!;
    if (candidate === 0 || (hashes[candidate] === h && stands(table, candidate, text, length, at))) return candidate;
    slot = (slot + 1) & mask;
  }
}

function stands({ letters, from }: WordTable, word: number, text: string, length: number, at: number): boolean {
  const first = from[word]!;
  if (from[word + 1]! - first !== length) return false;
  let q = at;
  for (let i = first; i < first + length; i++) {
    let c = text.charCodeAt(q++);
    if (c === letters[i]) continue;
    c = fold(c);
    // Dots inside an abbreviation were dropped.
    if (c === 46) c = fold(text.charCodeAt(q++));
    if (c !== letters[i]) return false;
  }
  return true;
}
