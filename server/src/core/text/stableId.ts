/**
 * Ids made of what a thing is, for things that have none: the same parts always give the same id, so that a claim written in a draft, or an
 * annotation imported twice, is known again. Random ids of stored claims come from outside.
 */

/**
 * A lower-case UUID of version 8 (RFC 9562, "custom") from a 128-bit hash of `parts`. No safeguard against people who want two to be the
 * same, only against chance.
 *
 * @example
 * stableId(['draft.md', 'flood/killed', '41', '0']) // → '…-8…-…'
 */
export function stableId(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hex = [0x811c9dc5, 0x9747b28c, 0x2f0b4a27, 0xc2b2ae35].map((seed) => hash(text, seed)).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 32 bits as hex: multiply-and-rotate over the UTF-16 units, finished as in MurmurHash3 so that short texts differ in every bit. */
function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = ((h << 13) | (h >>> 19)) ^ (h >>> 7);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
