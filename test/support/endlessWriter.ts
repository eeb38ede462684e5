/** A process that writes one claim of a store again and again, until it is killed: `node endlessWriter.js <folder> <id>`. */
import { URI } from 'vscode-uri';
import { printClaim } from '../../server/src/core/records/claim.ts';
import { claimPath } from '../../server/src/core/records/paths.ts';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';
import { applyWrites } from '../../server/src/service/store.ts';

const [root, id] = process.argv.slice(2) as [string, string];
const workspace = nodeWorkspace();
for (let n = 0; ; n++) {
  const note = String(n % 10).repeat(5000);
  const claim = {
    id,
    topic: 'a/b',
    source: 'a.txt',
    selector: { type: 'TextQuoteSelector', exact: '300' },
    note,
  } as const;
  // The byte goes out before the write is done, so that the end comes in the midst of one.
  process.stdout.write('.');
  await applyWrites(workspace, URI.file(root).toString(), [{ path: claimPath(claim), text: printClaim(claim) }]);
}
