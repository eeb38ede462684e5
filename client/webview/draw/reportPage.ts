/** The report: the board as one HTML file that needs nothing else, from `file://` and on paper. */
import type { BoardData } from '../../../server/src/core/board/boardData.ts';
import { type PackedTopics, packed } from '../../../server/src/core/board/wire/packed.ts';
import { boardDocument } from './document.ts';
import { escapeText, print } from './element.ts';
import { type BoardLanguage, say, speak, type Translations } from './say.ts';

export interface ReportAssets {
  /** The board's style sheet. */
  readonly style: string;
  /** The board's script, which puts the live board in the place of the document. */
  readonly script: string;
}

/**
 * A whole page. The document stands in it as HTML, the data as JSON for the script; nothing is fetched, and the policy in its head forbids it.
 *
 * @param digest SHA-256 of a text in Base64, for the content security policy
 */
export function reportPage(
  data: BoardData,
  { style, script }: ReportAssets,
  digest: (text: string) => string,
  language: BoardLanguage = { tag: 'en', words: {} },
): string {
  speak(language);
  const sources = (text: string): string => (text === '' ? "'none'" : `'sha256-${digest(text)}'`);
  const policy = `default-src 'none'; style-src ${sources(style)}; script-src ${sources(script)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${escapeText(language.tag)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(say('{0} – board', data.title))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main id="board" class="board"></main>',
    print(boardDocument(data)),
    `<script type="application/json" id="data">${embedded(data, language.words)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What the script of the page finds beside it. */
export interface Embedded extends Omit<BoardData, 'topics'> {
  readonly topics: PackedTopics;
  readonly words: Translations;
}

/** JSON inside HTML: no `<` of it can end the script or begin a comment. */
function embedded(data: BoardData, words: Translations): string {
  const lean: Embedded = { ...data, topics: packed(data.topics), words };
  return JSON.stringify(lean).replaceAll('<', '\\u003c');
}
