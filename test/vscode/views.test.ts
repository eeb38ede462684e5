/** The side bar's views, with the claims of the real server. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClaimView } from '../../server/src/protocol.ts';
import { diagnostic, makeScene, type Scene } from './support/scene.ts';

describe('views', () => {
  let scene: Scene;
  let client: BaseLanguageClient;
  before(async () => {
    const extension = vscode.extensions.getExtension<{ client: BaseLanguageClient }>('countercheck.countercheck')!;
    client = (await extension.activate()).client;
  });
  afterEach(() => scene.remove());

  for (const view of ['attention', 'topics', 'sources']) {
    it(`${view} can be opened by its command`, async () => {
      scene = makeScene(`view-${view}`, {});
      await vscode.commands.executeCommand(`countercheck.${view}.focus`);
    });
  }

  it('what the views show: every claim, once under its topic, with how it stands', async () => {
    scene = makeScene('views', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left, [[90 cars|flood/cars]] stayed.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    await scene.show('a.txt');
    await diagnostic(scene.uri('a.txt'), 'contradiction');
    const claims = await client.sendRequest<ClaimView[]>('countercheck/allClaims', {});
    const here = claims.filter(({ uri }) => uri.includes('scene-views'));
    assert.deepEqual(
      here.map(({ topic, status }) => `${topic} ${status}`),
      ['flood/evacuated contradiction', 'flood/cars alone', 'flood/evacuated contradiction'],
    );
  });
});
