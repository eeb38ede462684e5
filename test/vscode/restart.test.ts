/** The server is killed: it starts again, and nothing is lost. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NodeApi } from '../../client/src/nodeClient.ts';
import type { ClaimView } from '../../server/src/protocol.ts';
import { listen } from './support/said.ts';
import { diagnostic, makeScene, type Scene } from './support/scene.ts';

/** `State` of the language client. */
const running = 2;

describe('a server that is killed', () => {
  let scene: Scene;
  afterEach(() => scene.remove());

  it('starts again, says so once, and knows every claim', async function () {
    // A server that stops too often is not started again.
    this.retries(0);
    const extension = vscode.extensions.getExtension<NodeApi>('countercheck.countercheck')!;
    const api = await extension.activate();
    scene = makeScene('restart', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'By noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    await scene.show('a.txt');
    // The running server hears of the new files some time after they were written.
    await diagnostic(scene.uri('a.txt'), 'contradiction');
    const uri = scene.uri('a.txt').toString();
    const ask = (): Promise<ClaimView[]> => api.client.sendRequest('countercheck/claimsOfDocument', { uri });
    assert.equal((await ask()).length, 1);

    const said = listen();
    for (const _ of ['once', 'twice']) {
      await killServer(api);
      assert.equal((await ask()).length, 1);
    }
    said.restore();
    assert.deepEqual(said.messages, ['The Countercheck server stopped and was started again. No claim is lost.']);
  });
});

/** Kills the server's process and waits until another one runs. */
async function killServer({ client, serverProcess }: NodeApi): Promise<void> {
  const back = new Promise<void>((resolve) => {
    let gone = false;
    const listening = client.onDidChangeState(({ newState }) => {
      gone ||= newState !== running;
      if (!gone || newState !== running) return;
      listening.dispose();
      resolve();
    });
  });
  serverProcess().kill('SIGKILL');
  await back;
}
