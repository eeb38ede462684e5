/** Somebody typing: the same keystrokes for every server, each followed by the question what is wrong now. */
import { lineIndex, type Range } from '../../server/src/core/text/lineIndex.ts';
import type { LspClient } from '../support/lspClient.ts';
import { random } from '../support/prose.ts';

export interface Keystroke {
  readonly range: Range;
  readonly text: string;
}

const keys = 'etaoinshrdlu 0123456789';

/** Keystrokes in random lines of a text, one in four of them taking a character away. They fit one after the other. */
export function keystrokes(text: string, count: number, seed = 7): readonly Keystroke[] {
  const next = random(seed);
  const { lineCount, offsetAt } = lineIndex(text);
  const lengths = Array.from(
    { length: lineCount },
    (_, line) => offsetAt({ line, character: Number.MAX_SAFE_INTEGER }) - offsetAt({ line, character: 0 }),
  );
  return Array.from({ length: count }, () => {
    let line = 0;
    do line = Math.floor(next() * lineCount);
    while (lengths[line]! < 12);
    const character = 1 + Math.floor(next() * (lengths[line]! - 2));
    const start = { line, character };
    if (next() < 0.25) {
      lengths[line]!--;
      return { range: { start, end: { line, character: character + 1 } }, text: '' };
    }
    lengths[line]!++;
    return { range: { start, end: start }, text: keys[Math.floor(next() * keys.length)]! };
  });
}

/** Sends a keystroke and waits for the diagnostics. */
export async function press(client: LspClient, uri: string, { range, text }: Keystroke): Promise<void> {
  void client.change(uri, text, range);
  await diagnosticsOf(client, uri);
}

interface Report {
  readonly resultId?: string;
}

/** The reports a client has, to be told `unchanged` where the same would come again; as VS Code does. */
const known = new WeakMap<LspClient, string | undefined>();

export async function diagnosticsOf(client: LspClient, uri: string): Promise<void> {
  const previousResultId = known.get(client);
  const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
  const { resultId } = await client.request<Report>('textDocument/diagnostic', params);
  known.set(client, resultId);
}
