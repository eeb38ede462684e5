/**
 * A copy of a piece of a text. Engines keep a piece as a pointer into the text it was cut from, and with it all of the text: a quote of ten words would
 * hold an article in memory. Joining a list writes the copy out at once; other ways to put text together leave it for later, and keep what it was made of.
 */
export const detached = (piece: string): string =>
  piece.length < shortest ? piece : [piece.slice(0, 1), piece.slice(1)].join('');

/** Shorter ones are copied anyway. */
const shortest = 13;
