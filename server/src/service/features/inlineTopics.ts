/** Claims in texts, for features that read and write attributes: what completes there, and a topic called otherwise. */
import { type CompletionItem, CompletionItemKind, type TextDocumentEdit } from 'vscode-languageserver-types';
import { attributeAt, attributeValue, escapedValue, valueSpan } from '../../core/source/inlineAttributes.ts';
import { attributeNames } from '../../core/source/inlineClaims.ts';
import type { Cursor } from '../cursor.ts';
import type { StoreView } from '../storeView.ts';
import { partiesOf } from '../suggestions.ts';

/** What completes at a cursor between the braces of an inline claim; nothing elsewhere. */
export function inlineCompletion({ view, places, position }: Cursor): CompletionItem[] {
  const at = attributeAt(places.text, places.offsetAt(position));
  if (!at) return [];
  const range = places.rangeOf(at.span);
  const item = (label: string, kind: CompletionItemKind, newText: string): CompletionItem => ({
    label,
    kind,
    filterText: newText,
    textEdit: { range, newText },
  });
  if (at.name === undefined) {
    return Object.keys(attributeNames)
      .filter((name) => !at.taken.includes(name))
      .map((name) => item(name, CompletionItemKind.Property, `${name}=`));
  }
  const values = (kind: CompletionItemKind, list: readonly string[]): CompletionItem[] =>
    list.map((value) => item(value, kind, at.isQuoted ? escapedValue(value) : attributeValue(value)));
  switch (at.name) {
    case 'topic':
      return values(CompletionItemKind.Reference, [...view.topics()].sort());
    case 'by':
      return values(CompletionItemKind.Value, partiesOf(view));
    case 'rank':
      return values(CompletionItemKind.EnumMember, ['normal', 'preferred', 'deprecated']);
    default:
      return [];
  }
}

/** The sources with claims of a topic in their text. */
export const inlineSourcesOf = (view: StoreView, topic: string): string[] =>
  [...view.snapshot.sources.values()]
    .filter(({ claims }) => claims.some(({ claim, inline }) => inline && claim.topic === topic))
    .map(({ path }) => path);

/** The edits of texts that call a topic otherwise in the claims that stand in them. */
export function inlineRenames(
  view: StoreView,
  textOf: (path: string) => string | undefined,
  from: string,
  to: string,
): TextDocumentEdit[] {
  return [...view.snapshot.sources.values()].flatMap(({ path, claims }) => {
    const places = view.placesOf(path);
    const text = textOf(path);
    const edits = claims.flatMap(({ claim, anchor, inline }) => {
      if (!places || text === undefined || !inline || !anchor.span || claim.topic !== from) return [];
      const span = valueSpan(text, anchor.span, inline, 'topic');
      return span ? [{ range: places.rangeOf(span), newText: escapedValue(to) }] : [];
    });
    return edits.length === 0 ? [] : [{ textDocument: { uri: view.uriOf(path), version: null }, edits }];
  });
}
