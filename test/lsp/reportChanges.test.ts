/** What a client is told while somebody types, counted by a clock of the test's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connection } from 'vscode-languageserver';
import { reportChanges } from '../../server/src/lsp/reportChanges.ts';
import type { ChangeListener } from '../../server/src/service/changes.ts';
import type { LanguageService } from '../../server/src/service/index.ts';
import { plainSession } from '../../server/src/service/session.ts';

function scene(session = plainSession) {
  const said: string[] = [];
  const soon: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let changed: ChangeListener = () => undefined;
  let storeChanged: (root: string) => void = () => undefined;
  const say = async (message: string | { readonly method: string }): Promise<void> =>
    void said.push(typeof message === 'string' ? message : message.method);
  const connection = {
    sendNotification: say,
    sendRequest: say,
    languages: {
      inlayHint: { refresh: () => say('inlayHint/refresh') },
      diagnostics: { refresh: () => say('diagnostic/refresh') },
    },
  } as unknown as Connection;
  const service = {
    onDidChange: (listener: ChangeListener) => {
      changed = listener;
    },
    onDidChangeStore: (listener: (root: string) => void) => {
      storeChanged = listener;
    },
  } as LanguageService;
  reportChanges(connection, service, session, {
    pusher: undefined,
    later: (resume) => void soon.push(resume),
    after: (_, resume) => void waiting.push(resume),
  });
  const run = (list: (() => void)[]): void => {
    for (const resume of list.splice(0)) resume();
  };
  return {
    /** A keystroke; `beyond` where it concerns another open document too. */
    type(beyondTyped = false) {
      storeChanged('file:///w');
      changed({ uris: ['file:///w/a.txt'], beyondTyped });
    },
    /** What came after all answers had gone, and after the rest. */
    answersGone: () => run(soon),
    restOver: () => run(waiting),
    said: () => said.splice(0),
  };
}

test('fifty keystrokes in a row are told twice: with the first, and when the rest is over', () => {
  const { type, answersGone, restOver, said } = scene();
  for (let i = 0; i < 50; i++) {
    type();
    assert.deepEqual(said(), [], 'nothing goes before the answer');
    answersGone();
    assert.deepEqual(said(), i === 0 ? ['countercheck/boardChanged', 'countercheck/claimsChanged'] : []);
  }
  restOver();
  answersGone();
  assert.deepEqual(said(), ['countercheck/boardChanged', 'countercheck/claimsChanged']);
  restOver();
  answersGone();
  assert.deepEqual(said(), [], 'nothing changed meanwhile');
  type();
  answersGone();
  assert.equal(said().length, 2, 'who rested is told at once');
});

test('a client is asked to pull again once, and only where another document is concerned', () => {
  const session = { ...plainSession, refreshDiagnostics: true, refreshHints: true, refreshLenses: true };
  const { type, answersGone, restOver, said } = scene(session);
  const refreshes = ['workspace/codeLens/refresh', 'inlayHint/refresh', 'diagnostic/refresh'];
  type();
  answersGone();
  assert.equal(said().length, 2);
  type(true);
  type(true);
  type();
  restOver();
  answersGone();
  assert.deepEqual(said().slice(2), refreshes);
  restOver();
  answersGone();
  assert.deepEqual(said(), []);
});
