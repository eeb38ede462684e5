import type { Connection } from 'vscode-languageserver';
import * as protocol from '../protocol.ts';
import type { Logger, Workspace } from '../service/workspace.ts';

/** In Node and in Workers alike, but in neither's language library. */
declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

/** Files by way of the client: for virtual folders, and for a server in a Worker. */
export function clientWorkspace(connection: Connection, logger: Logger): Workspace {
  const ask = <P, R>({ method }: protocol.RequestMessage<P, R>, params: P): Promise<R> =>
    connection.sendRequest(method, params);
  /** What cannot be read is not there; the reason goes to the log. */
  const orElse = async <T>(answer: Promise<T>, otherwise: T, what: string): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      logger.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  };
  return {
    async readFile(uri) {
      const base64 = await orElse(ask(protocol.readFile, { uri }), null, `Cannot read ${uri}`);
      return base64 === null ? undefined : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    },
    async writeFile(uri, bytes) {
      await ask(protocol.writeFile, { uri, base64: base64Of(bytes) });
    },
    async deleteFile(uri) {
      await ask(protocol.deleteFile, { uri });
    },
    async readDirectory(uri) {
      return orElse(ask(protocol.readDirectory, { uri }), [], `Cannot list ${uri}`);
    },
  };
}

/** A piece at a time: an argument list has an end. */
const piece = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
