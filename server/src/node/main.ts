/** The language server as a process of its own, as VS Code starts it; other editors run `countercheck lsp`. */
import './engine.ts';
import { serve } from './serve.ts';

void serve('arguments');
