/** The quick pick of tagging: reading, party and day in the title, the topics that fit best first, and whatever is typed as a new one. */
import * as vscode from 'vscode';
import type { FigureChoice, PrepareTagResult, TopicChoice } from '../../server/src/protocol.ts';
import { topicFrom } from './topicName.ts';

/** Who says so and for when: proposed from the sentence, the user's to change. */
export interface Details {
  readonly attributedTo: string | undefined;
  readonly asOf: string | undefined;
}

export type PickedTopic =
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'changeAttribution' | 'changeAsOf' | 'skip' }
  /** The user gave up. */
  | undefined;

interface TopicItem extends vscode.QuickPickItem {
  readonly choice?: PickedTopic;
}

export interface PickTopicOptions {
  readonly prepared: PrepareTagResult;
  readonly figure: FigureChoice | null;
  readonly details: Details;
  /** Where it is one of several in a row: `3/17`. It may then be skipped. */
  readonly step?: string;
}

/** So many topics are offered before anything is typed; typing searches all. */
const maxUntyped = 6;

/** Asks for the topic of a figure, or which detail to change first. */
export function pickTopic({ prepared, figure, details, step }: PickTopicOptions): Promise<PickedTopic> {
  const pick = vscode.window.createQuickPick<TopicItem>();
  pick.title = [step, titleOf(prepared, figure, details)].filter(Boolean).join('  ');
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
    // Few enough that the details below are in sight, and one key up from the first row.
    const shown = pick.value === '' ? existing.slice(0, maxUntyped) : existing;
    const create = typed !== undefined && !names.has(typed) ? [newItem(typed)] : [];
    pick.items = [...shown, ...create, ...detailItems(details, step !== undefined)];
  };
  update();
  return new Promise((resolve) => {
    pick.onDidChangeValue(update);
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen?.choice) return;
      resolve(chosen.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function titleOf({ quote }: PrepareTagResult, figure: FigureChoice | null, { attributedTo, asOf }: Details): string {
  const words = quote.replace(/\s+/g, ' ');
  return [
    vscode.l10n.t('Tag “{0}”', words.length > 60 ? `${words.slice(0, 59)}…` : words),
    figure ? figure.reading : vscode.l10n.t('no figure read'),
    attributedTo,
    asOf && vscode.l10n.t('as of {0}', asOf),
  ]
    .filter(Boolean)
    .join(' · ');
}

const itemOf = ({ topic, sources, figures }: TopicChoice): TopicItem => ({
  label: topic,
  description: [sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources), ...figures].join(
    ' · ',
  ),
  choice: { kind: 'topic', topic },
});

/** Shown whatever is typed, below what matches. */
const newItem = (topic: string): TopicItem => ({
  label: `$(add) ${topic}`,
  description: vscode.l10n.t('new topic'),
  alwaysShow: true,
  choice: { kind: 'topic', topic },
});

const detailItems = ({ attributedTo, asOf }: Details, skippable: boolean): TopicItem[] => [
  { label: vscode.l10n.t('Details'), kind: vscode.QuickPickItemKind.Separator },
  {
    label: `$(person) ${attributedTo ?? vscode.l10n.t('no one named')}`,
    description: vscode.l10n.t('who says so; Enter to change'),
    choice: { kind: 'changeAttribution' },
  },
  {
    label: `$(calendar) ${asOf ?? vscode.l10n.t('date of publication')}`,
    description: vscode.l10n.t('day it holds for; Enter to change'),
    choice: { kind: 'changeAsOf' },
  },
  ...(skippable
    ? [{ label: `$(debug-step-over) ${vscode.l10n.t('Skip this figure')}`, choice: { kind: 'skip' as const } }]
    : []),
];
