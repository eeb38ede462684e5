/** Opens, edits and closes documents a thousand times over, and prints the heap in use at a few moments, in bytes. Run with `--expose-gc`. */
import { createLanguageService } from '../../server/src/service/index.ts';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { plainSession } from '../../server/src/service/session.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { markedFiles } from './markedFiles.ts';
import { memoryLogger, memoryWorkspace } from './memoryWorkspace.ts';

const rain = 'It went on raining in the hills, and nobody knew for how long it would. '.repeat(1500);
const { files } = markedFiles(
  Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `${i}.txt`,
      `They counted [[${200 + i * 50} boats|event-${i >> 1}/boats]] there.\n\n${rain}\n`,
    ]),
  ),
);
const disk = memoryWorkspace(files);
const service = createLanguageService({
  workspace: disk,
  logger: memoryLogger(),
  newId: () => '00000000-0000-4000-8000-000000000000',
  today: () => '2026-01-01',
  session: plainSession,
});
service.setFolders([disk.root]);

const heaps: number[] = [];
for (let round = 0; round <= 1000; round++) {
  const uri = disk.uri(`${round % 20}.txt`);
  let document = openDocument(uri, 'plaintext', 1, disk.text(`${round % 20}.txt`)!);
  service.setDocument(document);
  await service.diagnosticReport({ textDocument: { uri } }, neverCancelled);
  const start = { line: 0, character: 0 };
  document = changeDocument(document, 2, [{ range: { start, end: start }, text: 'So: ' }]);
  service.setDocument(document);
  await service.diagnosticReport({ textDocument: { uri } }, neverCancelled);
  service.closeDocument(uri);
  await service.workspaceDiagnosticReport({ previousResultIds: [] }, neverCancelled);
  disk.reads();
  if (round % 500 !== 0) continue;
  // Weak references last until the end of the turn they were looked at in.
  await new Promise(setImmediate);
  globalThis.gc!();
  heaps.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify(heaps));
