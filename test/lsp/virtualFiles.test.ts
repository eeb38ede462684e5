/** A folder that only the client can read: the server asks it for every file, as it does in a Worker. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { startLspClient } from '../support/lspClient.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { memoryWorkspace } from '../support/memoryWorkspace.ts';

test('claims of a virtual folder are read and written by way of the client', async (t) => {
  const { files, selection } = markedFiles({
    'a.txt': 'Then [[2,400 people|flood/evacuated]] left – Ä.\n',
    'b.txt': 'Then ¦4,100 people¦ left.\n',
  });
  const workspace = memoryWorkspace(files, 'memfs:/folder');
  const client = await startLspClient(t, { folders: [workspace.root] });
  client.answer(protocol.readFile, async ({ uri }) => {
    const bytes = await workspace.readFile(uri);
    return bytes ? Buffer.from(bytes).toString('base64') : null;
  });
  client.answer(protocol.readDirectory, async ({ uri }) => workspace.readDirectory(uri));
  client.answer(protocol.deleteFile, async ({ uri }) => {
    await workspace.deleteFile(uri);
    return {};
  });
  client.answer(protocol.writeFile, async ({ uri, base64 }) => {
    await workspace.writeFile(uri, Buffer.from(base64, 'base64'));
    return {};
  });

  await client.open(workspace.uri('b.txt'), files['b.txt']!);
  const params = { uri: workspace.uri('b.txt'), range: selection('b.txt'), topic: 'flood/evacuated' };
  const claim = await client.ask(protocol.tag, params);
  assert.equal(claim.status, 'contradiction');
  assert.match(workspace.text(`.claims/sources/b.txt/${claim.id}.json`) ?? '', /"4,100 people"/);
  const all = await client.ask(protocol.allClaims, {});
  assert.deepEqual(
    all.map(({ uri, status }) => `${uri} ${status}`),
    ['memfs:/folder/a.txt contradiction', 'memfs:/folder/b.txt contradiction'],
  );
  await client.ask(protocol.undoLastChange, {});
  assert.equal(workspace.text(`.claims/sources/b.txt/${claim.id}.json`), undefined);
});
