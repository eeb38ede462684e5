/** Completion inside records and between the braces of inline claims: topics, and the parties that claims name. */

import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { recordPlace } from '../../core/records/paths.ts';
import { inWords } from '../../core/words/print.ts';
import type { Cursor } from '../cursor.ts';
import { jsonStringAt } from '../jsonStringAt.ts';
import { partiesOf, topicChoice } from '../suggestions.ts';
import { sourceCount } from '../words.ts';
import { inlineCompletion } from './inlineTopics.ts';

export function completion(cursor: Cursor): CompletionItem[] {
  const { view, path, places, position } = cursor;
  if (!recordPlace(path)) return inlineCompletion(cursor);
  const string = jsonStringAt(places.text, places.offsetAt(position));
  if (!string) return [];
  const range = places.rangeOf(string.span);
  const item = (label: string, kind: CompletionItemKind, detail?: string): CompletionItem => ({
    label,
    kind,
    ...(detail && { detail }),
    textEdit: { range, newText: JSON.stringify(label).slice(1, -1) },
  });
  switch (string.path.join('.')) {
    case 'body.topic':
      return [...view.topics()].sort().map((topic) => {
        const { sources, figures } = topicChoice(view, topic);
        return item(
          topic,
          CompletionItemKind.Reference,
          [inWords(sourceCount(sources), view.language), ...figures].join(' · '),
        );
      });
    case 'body.attributedTo':
      return partiesOf(view).map((party) => item(party, CompletionItemKind.Value));
    case 'body.rank':
      return ['normal', 'preferred', 'deprecated'].map((rank) => item(rank, CompletionItemKind.EnumMember));
    case 'changes':
      return ['fixed', 'cumulative', 'varying'].map((one) => item(one, CompletionItemKind.EnumMember));
    default:
      return [];
  }
}
