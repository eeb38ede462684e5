/** Semantic tokens: figures, and the words that soften or bound them, in the text shown. */
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import { readFigures } from '../../core/figures/readFigures.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import type { Places } from '../places.ts';
import { readOptions, type Taggable } from '../tagging.ts';

/** Declared in package.json too, with their fallbacks. */
export const legend: SemanticTokensLegend = { tokenTypes: ['figure', 'hedge'], tokenModifiers: [] };

/** The tokens of a range, or of the whole text. */
export function semanticTokens(source: Taggable, places: Places, range?: Range): SemanticTokens {
  const shown = range ? places.spanOf(range) : { start: 0, end: source.text.length };
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  const add = (span: Span, type: number): void => {
    // A token lies in one line.
    const { start, end } = places.rangeOf(span);
    if (start.line !== end.line || start.character >= end.character) return;
    const sameLine = start.line === last.line;
    data.push(start.line - last.line, sameLine ? start.character - last.character : start.character);
    data.push(end.character - start.character, type, 0);
    last = start;
  };
  const options = { ...readOptions(source), blocks: undefined };
  for (const block of source.parsed.blocks) {
    if (!overlaps(block, shown)) continue;
    for (const { span, core } of readFigures(source.parsed.prose.slice(block.start, block.end), options)) {
      const at = block.start;
      if (span.start < core.start) add({ start: at + span.start, end: at + core.start }, 1);
      add({ start: at + core.start, end: at + core.end }, 0);
    }
  }
  return { data };
}
