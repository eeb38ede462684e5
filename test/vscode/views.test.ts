/** The side bar's views and the status bar, with the claims of the real server. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import type { Grouping, Row } from '../../client/src/views/claimTree.ts';
import { makeScene, type Scene, until } from './support/scene.ts';

const extension = (): vscode.Extension<Api> => vscode.extensions.getExtension('countercheck.countercheck')!;

const twoSources = {
  'a.txt': 'By noon [[2,4¦00 people|flood/evacuated|the mayor]] had left, [[90 cars|flood/cars]] stayed.\n',
  'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
};

describe('views', () => {
  let scene: Scene;
  let api: Api;
  before(async () => {
    api = await extension().activate();
  });
  afterEach(() => scene.remove());

  const viewOf = (grouping: Grouping) => api.sideBar.views.find((each) => each.grouping === grouping)!;

  const item = (grouping: Grouping, row: Row): vscode.TreeItem =>
    viewOf(grouping).tree.getTreeItem(row) as vscode.TreeItem;

  const children = (grouping: Grouping, row?: Row): Row[] => viewOf(grouping).tree.getChildren(row) as Row[];

  /** A view as lines of text: groups, and their claims indented. */
  const drawn = (grouping: Grouping): string[] =>
    children(grouping).flatMap((group) => [
      words(item(grouping, group)),
      ...children(grouping, group).map((row) => `  ${words(item(grouping, row))}`),
    ]);

  const words = ({ label, description }: vscode.TreeItem): string => `${label} | ${description}`;

  /** Waits until a view shows so many claims of the scene. */
  const shows = (grouping: Grouping, count: number): Promise<boolean> =>
    until(viewOf(grouping).tree.onDidChangeTreeData!, () => {
      const rows = children(grouping).flatMap((group) => children(grouping, group));
      return rows.length === count && rows.every((row) => row.kind === 'claim' && row.claim.uri.startsWith(here()));
    });
  const here = (): string => scene.uri('').toString();

  for (const view of ['attention', 'topics', 'sources']) {
    it(`${view} can be opened by its command`, async () => {
      scene = makeScene(`view-${view}`, {});
      await vscode.commands.executeCommand(`countercheck.${view}.focus`);
    });
  }

  it('by topic: the figures of a topic side by side', async () => {
    scene = makeScene('views-topic', twoSources);
    await scene.show('a.txt');
    await shows('topic', 3);
    assert.deepEqual(drawn('topic'), [
      'flood/cars | 1 claim · 90 cars',
      '  · 90 cars | a.txt',
      'flood/evacuated | 2 claims · ✗ 2 · 2,400 people · 4,100 people',
      '  ✗ 2,400 people | a.txt · the mayor',
      '  ✗ 4,100 people | b.txt',
    ]);
  });

  it('by source: the claims of a text in the order of the text', async () => {
    scene = makeScene('views-source', twoSources);
    await scene.show('a.txt');
    await shows('source', 3);
    assert.deepEqual(drawn('source'), [
      'a.txt | 2 claims · ✗ 1',
      '  ✗ 2,400 people | flood/evacuated · the mayor',
      '  · 90 cars | flood/cars',
      'b.txt | 1 claim · ✗ 1',
      '  ✗ 4,100 people | flood/evacuated',
    ]);
  });

  it('needs attention: by trouble, counted in the badge and the status bar, and quiet once explained', async () => {
    scene = makeScene('views-attention', twoSources);
    const editor = await scene.show('a.txt');
    await shows('attention', 2);
    assert.deepEqual(drawn('attention'), [
      'contradicted | 2 claims',
      '  ✗ 2,400 people | a.txt · flood/evacuated · the mayor',
      '  ✗ 4,100 people | b.txt · flood/evacuated',
    ]);
    const { view } = viewOf('attention');
    assert.deepEqual(view.badge, { value: 2, tooltip: '2 claims need attention' });
    assert.equal(api.sideBar.status.text, '$(tag) 3 ✗ 2');
    assert.equal(api.sideBar.status.accessibilityInformation?.label, 'Countercheck: 3 claims, 2 claims need attention');

    const uri = editor.document.uri.toString();
    await vscode.commands.executeCommand('countercheck.explain', uri, scene.claims[0]!.id, 'the valley too');
    await shows('attention', 0);
    assert.equal(view.badge, undefined);
    assert.equal(api.sideBar.status.text, '$(tag) 3');
  });

  it('every row has an icon, says its sign in words to a screen reader, and a claim opens its place', async () => {
    scene = makeScene('views-rows', twoSources);
    await scene.show('b.txt');
    await shows('topic', 3);
    for (const grouping of ['topic', 'source', 'attention'] as const) {
      for (const group of children(grouping)) {
        for (const row of [group, ...children(grouping, group)]) {
          const { iconPath, accessibilityInformation, label } = item(grouping, row);
          assert.ok(iconPath instanceof vscode.ThemeIcon, `${label}`);
          assert.doesNotMatch(accessibilityInformation!.label, /[✗·≈=?]/, `${label}`);
        }
      }
    }
    const group = children('topic')[1]!;
    const { command } = item('topic', children('topic', group)[0]!);
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), '2,400 people');
  });

  it('a row offers what applies to it', async () => {
    scene = makeScene('views-actions', {});
    type Item = { command: string; when: string; group: string };
    const menu: Item[] = extension().packageJSON.contributes.menus['view/item/context'];
    const offeredIn = (viewItem: string, inline: boolean): string[] =>
      menu.flatMap(({ command, when, group }) => {
        if (group.startsWith('inline') !== inline) return [];
        const [, operator, value] = /^viewItem (==|=~) (.+)$/.exec(when)!;
        const fits = operator === '==' ? viewItem === value : new RegExp(value!.slice(1, -1)).test(viewItem);
        return fits ? [command.replace('countercheck.', '')] : [];
      });
    // The icons on a row are for the mouse; the keyboard has the row's menu.
    const offered = (viewItem: string): string[] => {
      assert.deepEqual(offeredIn(viewItem, false), offeredIn(viewItem, true));
      return offeredIn(viewItem, true);
    };
    assert.deepEqual(offered('countercheck.topic'), ['compareTopic']);
    assert.deepEqual(offered('countercheck.source'), []);
    assert.deepEqual(offered('countercheck.attention'), []);
    assert.deepEqual(offered('countercheck.claim.contradiction'), ['explain', 'editClaim', 'removeClaim']);
    assert.deepEqual(offered('countercheck.claim.orphaned'), ['reattachClaim', 'editClaim', 'removeClaim']);
    assert.deepEqual(offered('countercheck.claim.alone'), ['editClaim', 'removeClaim']);
  });

  it('Compare Topic on a topic, Remove Claim on a claim do it', async () => {
    scene = makeScene('views-do', twoSources);
    await scene.show('a.txt');
    await shows('topic', 3);
    const [cars] = children('topic');
    assert.equal(await vscode.commands.executeCommand('countercheck.compareTopic', cars), 'flood/cars');
    await vscode.commands.executeCommand('countercheck.removeClaim', children('topic', cars)[0]);
    await shows('topic', 2);
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });
});
