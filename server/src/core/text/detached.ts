/**
 * A copy of a piece of a text. Engines keep a piece as a pointer into the text it was cut from, and with it all of the text: a quote of ten words would
 * hold an article in memory.
 */
export const detached = (piece: string): string => (piece.length < shortest ? piece : ` ${piece}`.slice(1));

/** Shorter ones are copied anyway. */
const shortest = 13;
