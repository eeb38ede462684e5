/** Code actions: the fixes that findings bring, and tagging what is selected or under the cursor. */

import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver-types';
import { sayFigure } from '../../core/figures/print.ts';
import type { Finding, Fix } from '../../core/findings/finding.ts';
import type { TopicSuggester } from '../../core/suggest/suggestTopics.ts';
import type { Range } from '../../core/text/lineIndex.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import { disagreements } from '../claimStatus.ts';
import { toDiagnostic } from '../convert.ts';
import type { FixReference } from '../editing.ts';
import type { OpenDocument } from '../openDocument.ts';
import { clientCommands, serverCommandIds } from '../serverCommands.ts';
import type { Session } from '../session.ts';
import { isRecord, type Located } from '../stores.ts';
import { claimsAt, type StoreView } from '../storeView.ts';
import { taggable, tagTarget, untagged } from '../tagging.ts';
import { shorten } from '../words.ts';
import { moveActions, moveKind } from './moveClaim.ts';
import { reattachActions } from './reattach.ts';

/** So many topics are offered as actions of their own; the rest is what the quick pick is for. */
const maxTopics = 3;

export interface CodeActionRequest {
  /** `null` where the file belongs to no store. */
  readonly place: Located | null;
  /** `undefined` where the file is not open: then nothing can be tagged in it. */
  readonly document: OpenDocument | undefined;
  readonly uri: string;
  readonly range: Range;
  /** Kinds asked for; all where it does not say. */
  readonly only: readonly CodeActionKind[] | undefined;
  readonly session: Session;
  readonly newId: () => string;
  /** What suggests topics of a store. */
  readonly suggester: (view: StoreView) => Promise<TopicSuggester>;
}

export async function codeActions(request: CodeActionRequest): Promise<CodeAction[]> {
  const { place, document, range, only } = request;
  const wanted = (kind: CodeActionKind): boolean =>
    !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  return [
    ...(place && wanted(CodeActionKind.QuickFix) ? fixes(place, range, request.session) : []),
    ...(place && document && wanted(CodeActionKind.QuickFix) ? reattachActions(place, document.uri, range) : []),
    ...(document && !isRecord(place) && wanted(CodeActionKind.Refactor) ? await tagActions(request, document) : []),
    ...(document && place && wanted(moveKind)
      ? moveActions(place, document, document.places.offsetAt(range.start), request.newId)
      : []),
  ];
}

/** The fixes of the findings in a range of a file. */
function fixes({ view, path }: Located, range: Range, session: Session): readonly CodeAction[] {
  const span = view.placesOf(path)?.spanOf(range);
  if (!span) return [];
  return view
    .findingsOf(path)
    .filter((finding) => touches(finding.span, span))
    .flatMap((finding) => [
      ...finding.fixes.map((fix) => fixAction(view, finding, fix)),
      ...explainAction(view, finding, session),
    ]);
}

/** Why a disagreement is none has to be asked: only for a client that can. */
function explainAction(view: StoreView, finding: Finding, session: Session): CodeAction[] {
  const known =
    session.clientCommands.has(clientCommands.explain) && disagreements.some((kind) => kind === finding.code);
  if (!known || finding.claims.length < 2) return [];
  const title = inWords(say`Explain why these do not contradict each other…`, view.language);
  const command = {
    title,
    command: clientCommands.explain,
    arguments: [view.uriOf(finding.source), finding.claims[0]],
  };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, view)], command }];
}

const touches = (a: Span, b: Span): boolean =>
  overlaps(a, b) || a.start === b.start || a.end === b.start || a.start === b.end;

function fixAction(view: StoreView, finding: Finding, fix: Fix): CodeAction {
  const title = inWords(fix.title, view.language);
  const command: Command =
    'writes' in fix
      ? {
          title,
          command: serverCommandIds.fix,
          arguments: [fixReference(view, finding, fix)],
        }
      : { title, command: fix.command, arguments: [...fix.arguments] };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, view)],
    command,
  };
}

const fixReference = (view: StoreView, finding: Finding, fix: Fix): FixReference => ({
  uri: view.uriOf(finding.source),
  code: finding.code,
  claims: finding.claims,
  title: inWords(fix.title),
});

/** Tagging the selection, or the figure under the cursor where it is not tagged yet. */
async function tagActions(
  { place, uri, range, session, suggester }: CodeActionRequest,
  document: OpenDocument,
): Promise<readonly CodeAction[]> {
  const { places } = document;
  const source = taggable(document, place);
  const selection = places.spanOf(range);
  const analysis = place?.view.snapshot.sources.get(place.path);
  const atCursor = selection.start === selection.end;
  if (atCursor && analysis && claimsAt(analysis, selection.start).length > 0) return [];
  const target = tagTarget(source, selection);
  if (!target || (atCursor && !target.reading.figure)) return [];
  const targetRange = places.rangeOf(target.span);
  const words = say`“${shorten(source.text.slice(target.span.start, target.span.end), 40)}”`;
  const { figure } = target.reading;
  const shown = figure ? say`${words} (${sayFigure(figure)})` : words;
  const actions: CodeAction[] = [];
  if (session.clientCommands.has(clientCommands.tagSelection)) {
    const title = inWords(say`Tag ${words} as claim…`, session.language);
    const command = { title, command: clientCommands.tagSelection, arguments: [uri, targetRange] };
    actions.push({ title, kind: CodeActionKind.Refactor, command });
  }
  if (place) {
    const suggest = await suggester(place.view);
    for (const { topic } of suggest(untagged(source, target)).slice(0, maxTopics)) {
      const title = inWords(say`Tag ${shown} as ${topic}`, session.language);
      const command = { title, command: serverCommandIds.tag, arguments: [{ uri, range: targetRange, topic }] };
      actions.push({ title, kind: CodeActionKind.Refactor, command });
    }
  }
  return actions;
}
