/** A server with a marked workspace on disk, its sources open: what most language server tests start from. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Claim } from '../../server/src/core/records/model.ts';
import type { Range } from '../../server/src/core/text/lineIndex.ts';
import { type ServedFolder, servedFolder } from './folder.ts';
import { type LspClient, type LspClientOptions, startLspClient } from './lspClient.ts';
import { markedFiles } from './markedFiles.ts';

export interface LspScene extends LspClient {
  readonly folder: ServedFolder;
  readonly files: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
  uri(path: string): string;
  selection(path: string): Range;
  /** The document and the position of its cursor mark. */
  cursor(path: string): { readonly textDocument: { readonly uri: string }; readonly position: Range['start'] };
}

export interface LspSceneOptions extends Partial<LspClientOptions> {
  /** Sources to open; all by default. */
  readonly open?: readonly string[];
}

export async function openScene(
  t: TestContext,
  marked: Readonly<Record<string, string>>,
  { open, ...options }: LspSceneOptions = {},
): Promise<LspScene> {
  const { files, claims, selection } = markedFiles(marked);
  const folder = servedFolder(t, files);
  const client = await startLspClient(t, { folders: [folder.uri()], ...options });
  const sources = open ?? Object.keys(marked).filter((path) => !path.startsWith('.claims/'));
  for (const path of sources) await client.open(folder.uri(path), files[path]!);
  /** No message is put into a string unprinted. */
  const printed = <T>(answer: T): T => {
    assert.doesNotMatch(JSON.stringify(answer) ?? '', /\[object Object\]/);
    return answer;
  };
  return {
    ...client,
    request: async (method, params) => printed(await client.request(method, params)),
    ask: async (message, params) => printed(await client.ask(message, params)),
    folder,
    files,
    claims,
    selection,
    uri: folder.uri,
    cursor: (path) => ({ textDocument: { uri: folder.uri(path) }, position: selection(path).start }),
  };
}
