/** In Node and in Workers alike, but in neither's language library. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A text as UTF-8. */
export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);
