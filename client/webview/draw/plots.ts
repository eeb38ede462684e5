/** The plots of a topic by their names, at the size they are saved in: the same from the window and from the command line. */
import type { BoardData, BoardTopic } from '../../../server/src/core/board/boardData.ts';
import type { Drawn } from './element.ts';
import { intervalPlot } from './intervalPlot.ts';
import { relationPlot } from './relationPlot.ts';
import { hasTimeline, timeline } from './timeline.ts';

/** Pixels: fits a column of text at its own size. */
const savedWidth = 640;

export interface NamedPlot {
  /** What it is of: a picture by itself has to say so. */
  readonly heading: string;
  readonly drawn: Drawn;
}

/** `undefined` where there is no such plot. A relation is named `relation-1` by its place among those of the topic. */
export function plotOf(data: BoardData, topic: BoardTopic, name: string): NamedPlot | undefined {
  const size = { width: savedWidth };
  const heading = topic.title;
  if (name === 'plot') return { heading, drawn: intervalPlot(topic, data.sources, size) };
  if (name === 'timeline')
    return hasTimeline(topic) ? { heading, drawn: timeline(topic, data.sources, size) } : undefined;
  const relation = relationsOf(data, topic.name)[Number(/^relation-(\d+)$/.exec(name)?.[1]) - 1];
  return relation && { heading: relation.title, drawn: relationPlot(relation, size) };
}

/** Names of the plots there are of a topic. */
export const plotNames = (data: BoardData, topic: BoardTopic): readonly string[] => [
  'plot',
  ...(hasTimeline(topic) ? ['timeline'] : []),
  ...relationsOf(data, topic.name).map((_, i) => `relation-${i + 1}`),
];

const relationsOf = ({ relations }: BoardData, name: string): BoardData['relations'] =>
  relations.filter(({ topic }) => topic === name);
