/** What the characters of any text are to the lexer: space, line break, digit, letter or sign. */

/** Classes of characters; the order matters: words and names are made of `digit` and above. */
export const cls = { other: 0, space: 1, newline: 2, digit: 3, letter: 4 } as const;
export const classes = new Uint8Array(128);
for (let c = 0; c < 33; c++) classes[c] = cls.space;
classes[10] = classes[13] = cls.newline;
for (let c = 48; c < 58; c++) classes[c] = cls.digit;
for (let c = 65; c < 91; c++) classes[c] = classes[c + 32] = cls.letter;
classes[127] = cls.space;
// Emphasis of Markdown is no part of any figure: **12,000** soldiers.
classes[42] = cls.space;
classes[95] = cls.space;
/** ASCII letters folded to lower case; 0 for what is no letter, so that one look tells both. */
export const letters = new Uint8Array(128);
for (let c = 0; c < 128; c++) if (classes[c] === cls.letter) letters[c] = fold(c);

/** Folds one UTF-16 unit to lower case where that is one step away: ASCII, Latin-1, Greek and Cyrillic capitals; ’ to '. */
export function fold(c: number): number {
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c;
  if (c <= 0xde) return c >= 0xc0 && c !== 0xd7 ? c + 32 : c;
  if (c === 0x2019) return 39;
  if (c >= 0x391 && c <= 0x3a9) return c + 32;
  if (c >= 0x410 && c <= 0x42f) return c + 32;
  return c;
}

/** A letter folded, 0 for what is none. */
export const letterOf = (c: number): number =>
  c < 128 ? letters[c]! : c >= 128 && classOf(c) === cls.letter ? fold(c) : 0;

/** What a character beyond ASCII is. Surrogates count as letters, so that what they stand for stays one word. */
export function classOf(c: number): number {
  if (c < 0xc0) {
    if (c === 0xa0 || c === 0x85) return cls.space;
    return c === 0xaa || c === 0xb5 || c === 0xba || c === 0xad ? cls.letter : cls.other;
  }
  if (c < 0x2000) {
    if (c === 0xd7 || c === 0xf7) return cls.other;
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)) return cls.digit;
    if (c === 0x66a || c === 0x1680) return c === 0x1680 ? cls.space : cls.other;
    return cls.letter;
  }
  if (c < 0x2070) {
    if (c === 0x2028 || c === 0x2029) return cls.newline;
    if (c <= 0x200b || c === 0x202f || c === 0x205f || c === 0x2060) return cls.space;
    return c === 0x200c || c === 0x200d ? cls.letter : cls.other;
  }
  if (c < 0x3000) return (c >= 0x2c00 && c < 0x2e00) || (c >= 0x2c80 && c <= 0x2cff) ? cls.letter : cls.other;
  if (c === 0x3000 || c === 0xfeff) return cls.space;
  if (c < 0x3005 || (c >= 0x3008 && c <= 0x3020)) return cls.other;
  if (c >= 0xff10 && c <= 0xff19) return cls.digit;
  if (c >= 0xff00 && c <= 0xff0f) return cls.other;
  if ((c >= 0xff1a && c <= 0xff20) || (c >= 0xffe0 && c <= 0xffe6)) return cls.other;
  return cls.letter;
}

/** The class of a character; beyond the text, where there is none, that of a space. */
export const kind = (c: number): number => (c < 128 ? classes[c]! : c >= 128 ? classOf(c) : cls.space);

/** The value of a digit of any script read here. */
export const digitValue = (c: number): number =>
  c < 128 ? c - 48 : c >= 0xff10 ? c - 0xff10 : c >= 0x6f0 ? c - 0x6f0 : c - 0x660;

export const isDigit = (c: number): boolean => (c < 128 ? c >= 48 && c <= 57 : classOf(c) === cls.digit);

/** Thin, narrow and no-break spaces, which group digits in print. */
export const groupSpace = (c: number): boolean => c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x2007;
