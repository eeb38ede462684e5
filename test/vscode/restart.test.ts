/** The server is killed: it starts again, and nothing is lost. */
import * as assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClaimView } from '../../server/src/protocol.ts';
import { listen } from './support/said.ts';
import { makeScene, type Scene } from './support/scene.ts';

/** `State` of the language client. */
const running = 2;

describe('a server that is killed', () => {
  let scene: Scene;
  afterEach(() => scene.remove());

  it('starts again, says so once, and knows every claim', async function () {
    // A server that stops too often is not started again.
    this.retries(0);
    const extension = vscode.extensions.getExtension<{ client: BaseLanguageClient }>('countercheck.countercheck')!;
    const { client } = await extension.activate();
    scene = makeScene('restart', { 'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    const uri = scene.uri('a.txt').toString();
    const ask = (): Promise<ClaimView[]> => client.sendRequest('countercheck/claimsOfDocument', { uri });
    assert.equal((await ask()).length, 1);

    const said = listen();
    for (const _ of ['once', 'twice']) {
      await killServer(client);
      assert.equal((await ask()).length, 1);
    }
    said.restore();
    assert.deepEqual(said.messages, ['The Countercheck server stopped and was started again. No claim is lost.']);
  });
});

/** Kills the server's process and waits until another one runs. */
async function killServer(client: BaseLanguageClient): Promise<void> {
  const back = new Promise<void>((resolve) => {
    let gone = false;
    const listening = client.onDidChangeState(({ newState }) => {
      gone ||= newState !== running;
      if (!gone || newState !== running) return;
      listening.dispose();
      resolve();
    });
  });
  // The one thing of the client that is not public: nobody else would want to kill it.
  (client as unknown as { _serverProcess: ChildProcess })._serverProcess.kill('SIGKILL');
  await back;
}
