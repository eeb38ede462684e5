/** Everything asked before a claim is written: which figure, which topic, and where wanted who says so and for when. */
import * as vscode from 'vscode';
import type { FigureChoice, PrepareTagResult, TagParams } from '../../server/src/protocol.ts';
import { changeAsOf, changeAttribution } from './changeDetails.ts';
import { type Details, pickTopic } from './pickTopic.ts';
import type { Server } from './server.ts';

/** What to write; `skip` to leave this figure, `undefined` where the user gave up. */
export type Answer = TagParams | 'skip' | undefined;

export async function askForTag(
  server: Server,
  uri: string,
  prepared: PrepareTagResult,
  step?: string,
): Promise<Answer> {
  const figure = await pickFigure(prepared);
  if (figure === undefined) return undefined;
  let details: Details = { attributedTo: prepared.saidBy ?? undefined, asOf: prepared.asOf[0] };
  for (;;) {
    const picked = await pickTopic({ prepared, figure, details, ...(step !== undefined && { step }) });
    switch (picked?.kind) {
      case undefined:
        return undefined;
      case 'skip':
        return 'skip';
      case 'changeAttribution':
        details = await changeAttribution(server, uri, prepared, details);
        break;
      case 'changeAsOf':
        details = await changeAsOf(prepared, details);
        break;
      case 'topic':
        return { ...tagParams(uri, prepared, figure, details), topic: picked.topic };
    }
  }
}

function tagParams(
  uri: string,
  { range, figures }: PrepareTagResult,
  figure: FigureChoice | null,
  { attributedTo, asOf }: Details,
): Omit<TagParams, 'topic'> {
  return {
    uri,
    range,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(asOf !== undefined && { asOf }),
    ...(figures.length > 1 && figure && { figure: figure.quote }),
  };
}

/** The one figure meant; `null` where none is read, `undefined` where the user gave up. */
async function pickFigure({ quote, figures }: PrepareTagResult): Promise<FigureChoice | null | undefined> {
  if (figures.length <= 1) return figures[0] ?? null;
  const picked = await vscode.window.showQuickPick(
    figures.map((figure) => ({ label: figure.quote, description: figure.reading, detail: figure.because, figure })),
    { title: vscode.l10n.t('“{0}” holds several figures: which one is meant?', quote) },
  );
  return picked?.figure;
}
