import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const disagreeing = {
  'a.txt': 'Then [[2,400 people|flood/evacuated]] left.\n',
  'b.txt': 'Then [[4,100 people|flood/evacuated]] left.\n',
};

test('a disagreement that is explained is reported nowhere, until one of the figures changes', async (t) => {
  const scene = await openScene(t, disagreeing);
  const uri = scene.uri('a.txt');
  const codes = async (): Promise<unknown[]> => {
    const report = await scene.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
  };
  const statuses = async (): Promise<string[]> =>
    (await scene.ask(protocol.allClaims, {})).map(({ status, against }) => `${status} ${against.length}`);
  assert.deepEqual(await codes(), ['contradiction']);
  const [a, b] = scene.claims;
  const pair = { uri, claims: [b!.id, a!.id] as const };
  await assert.rejects(scene.ask(protocol.explain, { ...pair, reason: ' ' }), /needs a reason/);
  await scene.ask(protocol.explain, { ...pair, reason: 'b counts the valley too' });
  await scene.next('workspace/diagnostic/refresh');
  assert.deepEqual(await codes(), []);
  assert.deepEqual(await statuses(), ['alone 0', 'alone 0']);
  await scene.change(uri, 'Then 2,500 people left.\n');
  assert.ok((await codes()).length > 0);
});

test('a claim that says what most say is explained beside the outlier, from its own side too', async (t) => {
  const figures = ['312', '312', '312', '298'];
  const scene = await openScene(
    t,
    Object.fromEntries(figures.map((figure, i) => [`${i}.txt`, `In all [[${figure} homes|flood/homes]] were lost.\n`])),
  );
  const [first] = await scene.ask(protocol.claimsOfDocument, { uri: scene.uri('0.txt') });
  assert.equal(first?.status, 'equal');
  assert.deepEqual(first.against, [scene.claims[3]!.id]);
  await scene.ask(protocol.explain, {
    uri: first.uri,
    claims: [first.id, first.against[0]!],
    reason: 'barns left out',
  });
  const [now] = await scene.ask(protocol.claimsOfDocument, { uri: scene.uri('0.txt') });
  assert.deepEqual(now?.against, []);
});

test('a claim is changed, detail by detail, and attached elsewhere', async (t) => {
  const scene = await openScene(t, {
    'a.txt': 'Then [[2,400 people|flood/evacuated|the mayor]] left, 2,300 by boat.\n',
  });
  const uri = scene.uri('a.txt');
  const { id } = scene.claims[0]!;
  const change = (changes: protocol.ClaimChanges): Promise<protocol.ClaimView> =>
    scene.ask(protocol.updateClaim, { uri, id, changes });
  assert.equal((await change({ topic: 'flood/left' })).topic, 'flood/left');
  assert.equal((await change({ attributedTo: null })).attributedTo, null);
  assert.equal((await change({ asOf: '2025-01-12' })).asOf, '2025-01-12');
  assert.equal((await change({ note: 'of the town alone' })).stated.note, 'of the town alone');
  const range = { start: { line: 0, character: 24 }, end: { line: 0, character: 29 } };
  const moved = await change({ range });
  assert.deepEqual([moved.quote, moved.topic, moved.stated.note], ['2,300', 'flood/left', 'of the town alone']);
  await assert.rejects(change({ topic: 'left' }), /not of the form subject\/measure/);
});
