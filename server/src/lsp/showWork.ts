import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { say } from '../core/words/message.ts';
import { inWords, type Language } from '../core/words/print.ts';
import type { ShownWork } from '../service/work.ts';

/** Shows long work as progress, with a button to stop it, where the client can show such things. */
export function showWork(connection: Connection, language: Language): ShownWork {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isOver = false;
  let percentage = 0;
  connection.window.createWorkDoneProgress().then(
    (made) => {
      if (isOver) return;
      reporter = made;
      made.begin(inWords(say`Countercheck: reading claims`, language), 0, undefined, true);
    },
    // A client that cannot show it is none that cannot have it done.
    () => undefined,
  );
  return {
    get isCancellationRequested() {
      return reporter?.token.isCancellationRequested ?? false;
    },
    report(done, total) {
      // More may be found to do meanwhile; a bar never goes back.
      percentage = Math.max(percentage, Math.min(100, Math.floor((done / total) * 100)));
      reporter?.report(percentage, inWords(say`${done} of ${total} files`, language));
    },
    end() {
      isOver = true;
      reporter?.done();
    },
  };
}
