/** Collects the words of a locale: each gets a number, its lexeme, and an entry in the columns of roles and values. */
import { fold } from '../characters.ts';
import { lexeme, type PhraseNode } from '../lexicon.ts';
import { hint, is } from '../roles.ts';

export interface Collection {
  /** Folded words by lexeme. */
  readonly words: readonly string[];
  readonly is: number[];
  readonly gram: number[];
  readonly hint: number[];
  readonly cue: number[];
  readonly num: number[];
  readonly aux: number[];
  readonly scale: number[];
  readonly part: number[];
  /** The lexeme of a word, a new one for a new word. All digits share one. */
  readonly id: (word: string) => number;
  /** The lexeme of a word, if it has one. */
  readonly known: (word: string) => number | undefined;
  /** Gives a word a role, and its value as a number. */
  readonly give: (word: string, role: number, value?: number) => number;
  /** Gives a word a role, and what it points to: a month, a direction. */
  readonly point: (word: string, role: number, value: number) => void;
}

export function collection(): Collection {
  const ids = new Map<string, number>();
  const words: string[] = ['', '', '', '', ''];
  // In the order of `lexeme`: no word, digits, break, junk, sign.
  const roles = {
    is: [0, is.digits, 0, 0, 0],
    gram: [0, 0, 0, 0, 0],
    hint: [0, 0, hint.stop, hint.stop, hint.stop],
    cue: [0, 0, 0, 0, 0],
    num: [0, 0, 0, 0, 0],
    aux: [0, 0, 0, 0, 0],
    scale: [0, 0, 0, 0, 0],
    part: [0, 0, 0, 0, 0],
  };
  const id = (word: string): number => {
    // Most words are as they are, and stand in more than one list.
    const known = ids.get(word);
    if (known !== undefined) return known;
    const plain = /^[a-z]+$/.test(word);
    if (!plain && /^\p{Nd}+$/u.test(word)) return lexeme.digits;
    const key = plain ? word : folded(word);
    let n = plain ? undefined : ids.get(key);
    if (n === undefined) {
      n = words.length;
      ids.set(key, n);
      words.push(key);
      roles.is.push(0);
      roles.gram.push(0);
      roles.hint.push(0);
      roles.cue.push(0);
      roles.num.push(0);
      roles.aux.push(0);
      roles.scale.push(0);
      roles.part.push(0);
    }
    return n;
  };
  const give = (word: string, role: number, value?: number): number => {
    const n = id(word);
    roles.is[n]! |= role;
    if (value !== undefined) roles.num[n] = value;
    return n;
  };
  const point = (word: string, role: number, value: number): void => {
    roles.aux[give(word, role)] = value;
  };
  return { words, ...roles, id, known: (word) => ids.get(word), give, point };
}

function folded(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) key += String.fromCharCode(fold(word.charCodeAt(i)));
  return key;
}

/** The pieces the lexer would make of a phrase: runs of letters, digits, single signs. Dots between single letters are dropped. */
export const pieces = (phrase: string): string[] =>
  /^[a-z]+(?: [a-z]+)*$/.test(phrase) ? phrase.split(' ') : withSigns(phrase);

const withSigns = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{M}_$]+(?:['’](?!s\b)[\p{L}]+)*\$?|\p{N}+|[^\s]/gu) ?? [];

/** Words separated by spaces. */
export const list = (words: string | undefined): string[] => words?.split(/\s+/).filter(Boolean) ?? [];

/** Phrases separated by strokes. */
export const phrases = (text: string | undefined): string[] =>
  text
    ?.split('|')
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter(Boolean) ?? [];

export const phraseTree = <T>(): PhraseNode<T> => ({ value: undefined, next: new Map() });

/** Adds a phrase to a tree; of two values for one phrase the first stays. */
export function plant<T>(root: PhraseNode<T>, sequence: readonly number[], value: T): void {
  let node = root;
  for (const step of sequence) {
    let next = node.next.get(step);
    if (!next) {
      next = phraseTree<T>();
      node.next.set(step, next);
    }
    node = next;
  }
  node.value ??= value;
}
