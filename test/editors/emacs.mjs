// `npm run test:editors`: the packed command `countercheck lsp` in a real Emacs with eglot (Emacs 29, or 28 with the package): diagnostics, hover,
// and a code action that writes a claim. Needs `emacs` on the PATH; the language server itself is tested without.
import path from 'node:path';
import { runEditor } from './workspace.mjs';

const script = path.join(import.meta.dirname, 'emacs.el');
const install = 'sudo apt-get install -y --no-install-recommends emacs-nox elpa-eglot';
runEditor('Emacs', 'emacs', ['--batch', '--load', script], install);
