/** Tokens of our grammars as VS Code makes them: the same engine, with a stand-in for its Markdown grammar. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate') as typeof Textmate;
const { createOnigScanner, createOnigString, loadWASM } = require('vscode-oniguruma') as typeof Oniguruma;

/** As much of Markdown as decides where claims may stand: emphasis, code, fences, comments. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    {
      name: 'meta.paragraph.markdown',
      begin: '(^|\\G)(?=\\S)',
      while: '(^|\\G)(?=\\S)',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    inline: {
      patterns: [
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
        { name: 'markup.bold.markdown', match: '\\*\\*[^*]+\\*\\*' },
      ],
    },
  },
};

let registry: Promise<Textmate.Registry> | undefined;

async function load(): Promise<Textmate.Registry> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const ours = readFileSync('syntaxes/inline-claims.tmLanguage.json', 'utf8');
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.countercheck.claims'] : undefined),
    loadGrammar: async (scope) =>
      scope === 'text.html.markdown'
        ? parseRawGrammar(JSON.stringify(markdown), 'markdown.json')
        : scope === 'markdown.countercheck.claims'
          ? parseRawGrammar(ours, 'claims.json')
          : null,
  });
}

/** The pieces of a Markdown text that have a scope of ours, or of `also`: `words: scope`, the innermost scope, without `.countercheck` and `.claim`. */
export async function tokensOf(text: string, also = /^markup\.bold/): Promise<string[]> {
  registry ??= load();
  const grammar = await (await registry).loadGrammar('text.html.markdown');
  const shown: { words: string; readonly scope: string }[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar!.tokenizeLine(line, stack);
    stack = ruleStack;
    let last: (typeof shown)[number] | undefined;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = [...scopes].reverse().find((name) => name.endsWith('.countercheck') || also.test(name));
      const words = line.slice(startIndex, endIndex);
      // Neighbours that look the same are one piece.
      if (scope !== undefined && scope === last?.scope) last.words += words;
      else {
        last = scope === undefined || words === '' ? undefined : { words, scope };
        if (last) shown.push(last);
      }
    }
  }
  return shown.map(({ words, scope }) => `${words}: ${scope.replace(/\.countercheck$/, '').replace(/\.claim$/, '')}`);
}
