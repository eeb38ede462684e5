/** The quick pick of tagging: the reading in the title, the topics that fit best first, and whatever is typed as a new one. */
import * as vscode from 'vscode';
import type { FigureChoice, PrepareTagResult, TopicChoice } from '../../server/src/protocol.ts';
import { topicFrom } from './topicName.ts';

interface TopicItem extends vscode.QuickPickItem {
  readonly topic: string;
}

/** Asks for the topic of a figure; `undefined` where the user gave up. */
export function pickTopic(prepared: PrepareTagResult, figure: FigureChoice | null): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<TopicItem>();
  pick.title = titleOf(prepared, figure);
  pick.placeholder =
    prepared.topics.length > 0
      ? vscode.l10n.t('Topic: choose one, or type a new one as subject/measure')
      : vscode.l10n.t('Topic: what is counted, as subject/measure, for example flood/people-evacuated');
  pick.matchOnDescription = true;
  const existing = prepared.topics.map(itemOf);
  const names = new Set(prepared.topics.map(({ topic }) => topic));
  const subject = prepared.topics[0]?.topic.split('/')[0];
  const update = (): void => {
    const typed = topicFrom(pick.value, subject);
    const create = typed !== undefined && !names.has(typed) ? [newItem(typed)] : [];
    pick.items = [...existing, ...create];
  };
  update();
  return new Promise((resolve) => {
    pick.onDidChangeValue(update);
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen) return;
      resolve(chosen.topic);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function titleOf({ quote }: PrepareTagResult, figure: FigureChoice | null): string {
  const words = quote.replace(/\s+/g, ' ');
  const reading = figure ? figure.reading : vscode.l10n.t('no figure read');
  return vscode.l10n.t('Tag “{0}” · {1}', words.length > 60 ? `${words.slice(0, 59)}…` : words, reading);
}

const itemOf = ({ topic, sources, figures }: TopicChoice): TopicItem => ({
  label: topic,
  description: [sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources), ...figures].join(
    ' · ',
  ),
  topic,
});

/** Shown whatever is typed, below what matches. */
const newItem = (topic: string): TopicItem => ({
  label: `$(add) ${topic}`,
  description: vscode.l10n.t('new topic'),
  alwaysShow: true,
  topic,
});
