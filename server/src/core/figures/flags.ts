/** What the lexer notes of a token besides its lexeme, as bits. */
export const flag = {
  /** Nothing stands between this token and the one before. */
  tight: 1,
  capital: 2,
  allCaps: 4,
  /** First of its line. */
  lineStart: 8,
  /** A digits token with group separators. */
  grouped: 16,
  /** Begins with a zero that counts for nothing: 007. */
  leadingZero: 32,
  /** Letters with dots: a.m., U.S. */
  dotted: 64,
  /** Begins a sentence: after a break or a full stop. */
  sentenceStart: 128,
} as const;

/** Whether token `i` touches the one before it. */
export const tight = (t: { readonly flags: Uint8Array }, i: number): boolean => (t.flags[i]! & flag.tight) !== 0;
