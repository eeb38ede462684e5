import type { Command } from '../command.ts';
import { exit } from '../io.ts';
import { ownPage } from '../ownPage.ts';

/** `lsp`: the language server, for any editor that speaks the protocol. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'the language server on standard input and output',
  details: `
Speaks the Language Server Protocol, 3.17 and later, until the editor closes it. Your editor starts it: give it the command
“countercheck lsp” for plain text and Markdown files.`,
  options: { stdio: { description: 'as without it; for editors that always say so' } },
  formats: ['text'],
  async run() {
    // Loaded here, so that the other commands start without it.
    const { serve } = await import('../../node/serve.ts');
    await serve('stdio', ownPage('docs/checks.md'));
    return exit.clean;
  },
};
