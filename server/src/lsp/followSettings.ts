import { CodeLensRefreshRequest, type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import { isRecord, readSettings } from './readSettings.ts';
import type { Session } from './session.ts';

const section = 'countercheck';

/** Keeps the service's settings those of the client: asked for where it answers, else as it sends them. */
export function followSettings(connection: Connection, service: LanguageService, session: Session): void {
  const take = (given: unknown): void => {
    service.setSettings(readSettings(given));
    if (session.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (session.refreshHints) void connection.languages.inlayHint.refresh();
  };
  const ask = (): void => {
    connection.workspace.getConfiguration(section).then(take, (error) => {
      connection.console.warn(`The settings could not be asked for: ${String(error)}`);
    });
  };
  service.setSettings(session.settings);
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.configuration) ask();
    else take(isRecord(settings) ? (settings[section] ?? settings) : undefined);
  });
  if (session.configurationChanges) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section });
  }
  if (session.configuration) ask();
}
