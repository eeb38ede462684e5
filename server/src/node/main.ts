/** The language server as a process of its own, as VS Code starts it; other editors run `countercheck lsp`. */
import { serve } from './serve.ts';

void serve('arguments');
