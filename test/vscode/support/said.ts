/** What the extension says to the user and asks of them, in place of the window: messages are remembered, questions answered by the test. */
import * as vscode from 'vscode';

export interface Said {
  /** Messages in the order they came, those of the status bar among them. */
  readonly messages: readonly string[];
  /** Items offered, a list a question. */
  readonly offered: readonly (readonly vscode.QuickPickItem[])[];
  /** Gives the window its own voice again. */
  restore(): void;
}

/** @param choose  answers a question; `undefined` is Escape. Default: Escape */
export function listen(
  choose: (items: readonly vscode.QuickPickItem[]) => vscode.QuickPickItem | undefined = () => undefined,
): Said {
  const messages: string[] = [];
  const offered: (readonly vscode.QuickPickItem[])[] = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const own = { ...window };
  const say = async (message: string): Promise<undefined> => void messages.push(message);
  window.showInformationMessage = say;
  window.showWarningMessage = say;
  window.showErrorMessage = say;
  window.setStatusBarMessage = (message: string) => {
    messages.push(message);
    return new vscode.Disposable(() => undefined);
  };
  window.showQuickPick = async (items: readonly vscode.QuickPickItem[]) => {
    offered.push(items);
    return choose(items);
  };
  const replaced = [
    'showInformationMessage',
    'showWarningMessage',
    'showErrorMessage',
    'setStatusBarMessage',
    'showQuickPick',
  ];
  return {
    messages,
    offered,
    restore: () => {
      for (const name of replaced) window[name] = own[name];
    },
  };
}
