// `npm run test:editors`: the packed command `countercheck lsp` in a real Neovim (0.7 or later): diagnostics, hover, and a code action that writes a
// claim. Needs `nvim` on the PATH; the language server itself is tested without.
import path from 'node:path';
import { runEditor } from './workspace.mjs';

const script = path.join(import.meta.dirname, 'neovim.lua');
const install = 'sudo apt-get install -y --no-install-recommends neovim';
runEditor('Neovim', 'nvim', ['--headless', '-u', 'NONE', 'a.txt', '-c', `luafile ${script}`], install);
