/**
 * Bytes to text, or the reason why they are none. Only encodings that say what they are: UTF-8 (with or without byte order mark) and
 * UTF-16 with one. A guess at anything else would give figures nobody wrote.
 */
import { type Message, say } from '../core/words/message.ts';

/** In Node and in Workers alike, but in neither's language library. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Decoder;

interface Decoder {
  decode(bytes: Uint8Array): string;
}

export type Decoded = { readonly text: string } | { readonly text: undefined; readonly reason: Message };

/** Decodes a file's bytes; the byte order mark is no part of the text, so that offsets are those an editor counts. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0))
    return { text: undefined, reason: say`is binary, not text` };
  try {
    const decoder = encoding === 'utf-8' ? utf8() : new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes) };
  } catch {
    return { text: undefined, reason: say`is neither UTF-8 nor UTF-16 text; save it as UTF-8` };
  }
}

/** Kept, as making one takes longer than decoding a record. */
const utf8 = (): Decoder => {
  decoder ??= new TextDecoder('utf-8', { fatal: true });
  return decoder;
};

let decoder: Decoder | undefined;
