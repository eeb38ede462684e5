/** Types in a text of 100 KB, and prints how many bytes of each keystroke outlived the engine's youngest memory. Run as a process of its own. */
import v8 from 'node:v8';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { keystrokes } from '../bench/typing.ts';
import { longDocument } from '../bench/workspaces.ts';
import { memoryWorkspace } from './memoryWorkspace.ts';
import { quietCache } from './quietCache.ts';

const keys = 600;
const { files, articles } = longDocument('txt', 100_000, 100);
const { path, text } = articles[0]!;
const disk = memoryWorkspace(files);
const cache = quietCache(disk);
let document = openDocument(disk.uri(path), 'plaintext', 1, text);
const look = async (): Promise<void> => {
  cache.setDocument(document);
  (await cache.view(disk.root, neverCancelled, 'open'))!.findingsOf(path);
};
const oldMemory = (): number =>
  v8
    .getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'old_space' || name === 'large_object_space')
    .reduce((sum, { space_used_size: used }) => sum + used, 0);

await look();
let before = oldMemory();
let grown = 0;
for (const { range, text } of keystrokes(document.text, keys)) {
  document = changeDocument(document, document.version + 1, [{ range, text }]);
  await look();
  const now = oldMemory();
  grown += Math.max(0, now - before);
  before = now;
}
console.log(Math.round(grown / keys));
