import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ShownWork } from '../service/work.ts';

/** Shows long work as progress, with a button to stop it, where the client can show such things. */
export function showWork(connection: Connection): ShownWork {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isOver = false;
  let percentage = 0;
  connection.window.createWorkDoneProgress().then(
    (made) => {
      if (isOver) return;
      reporter = made;
      made.begin('Countercheck: reading claims', 0, undefined, true);
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
      reporter?.report(percentage, `${done} of ${total} files`);
    },
    end() {
      isOver = true;
      reporter?.done();
    },
  };
}
