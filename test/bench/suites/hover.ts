import { interleaved, timed } from '../samples.ts';
import { servers } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { inEachDocument } from './documents.ts';

const turns = { rounds: 60, warmUp: 15 };

export const hover: Suite = {
  name: 'hover',
  title: 'Hover on a claim',
  how: 'The card of one claim after the other, nothing typed in between.',
  unit: 'ms',
  contenders: servers,
  async run(found, options) {
    await inEachDocument(async ({ name, uri, claims, clients }) => {
      const results = await interleaved(
        Object.fromEntries(
          clients.map(([server, client]) => [
            server,
            (round) => {
              const position = claims[(round * 7) % claims.length]!;
              return timed(() => client.request('textDocument/hover', { textDocument: { uri }, position }));
            },
          ]),
        ),
        turns,
      );
      found({ name, results });
    }, options);
  },
};
