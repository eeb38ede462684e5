/** Asks who says so, or for which day a figure holds. Escape keeps what was. */
import * as vscode from 'vscode';
import * as protocol from '../../server/src/protocol.ts';
import type { Details } from './pickTopic.ts';
import type { Server } from './server.ts';

/** Offers the parties of the sentence, then those of other claims, and takes any other name. */
export async function changeAttribution(
  server: Server,
  uri: string,
  prepared: protocol.PrepareTagResult,
  details: Details,
): Promise<Details> {
  const known = await server.ask(protocol.parties, { uri });
  const names = [...new Set([...prepared.attributedTo, ...known])];
  const nobody = vscode.l10n.t('no one named');
  const picked = await pickOrType(vscode.l10n.t('Who says so?'), [...names, nobody]);
  return picked === undefined ? details : { ...details, attributedTo: picked === nobody ? undefined : picked };
}

/** Offers the days of the sentence, and takes any other as an ISO date. */
export async function changeAsOf(prepared: protocol.PrepareTagResult, details: Details): Promise<Details> {
  const published = vscode.l10n.t('date of publication');
  const picked = await pickOrType(
    vscode.l10n.t('For which day does it hold? Type another as YYYY-MM-DD'),
    [...prepared.asOf, published],
    (typed) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed),
  );
  return picked === undefined ? details : { ...details, asOf: picked === published ? undefined : picked };
}

function pickOrType(
  title: string,
  choices: readonly string[],
  valid: (typed: string) => boolean = (typed) => typed !== '',
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  const update = (): void => {
    const typed = pick.value.trim();
    const own = valid(typed) && !choices.includes(typed) ? [{ label: typed, alwaysShow: true }] : [];
    pick.items = [...choices.map((label) => ({ label })), ...own];
  };
  pick.title = title;
  update();
  return new Promise((resolve) => {
    pick.onDidChangeValue(update);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
