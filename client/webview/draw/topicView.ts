/** One topic in full: plot, timeline, where its sources differ with both quotes, and every statement as a table. */
import type {
  BoardClaim,
  BoardConflict,
  BoardRelation,
  BoardSource,
  BoardTopic,
} from '../../../server/src/core/board/boardData.ts';
import { type Child, type Drawn, h } from './element.ts';
import { groupBy } from './groupBy.ts';
import { intervalPlot } from './intervalPlot.ts';
import { changesWords, clip, looks } from './look.ts';
import { type PlaceOptions, place } from './place.ts';
import { relationCard } from './relationsView.ts';
import { count, say } from './say.ts';
import { hasTimeline, timeline } from './timeline.ts';

export interface TopicViewOptions extends PlaceOptions {
  /** Relations of the topic to be drawn with it; none by default. */
  readonly relations?: readonly BoardRelation[];
}

export function topicView(topic: BoardTopic, sources: readonly BoardSource[], options: TopicViewOptions): Drawn {
  return h(
    'section',
    { class: 'topic-view', 'data-topic': topic.name, 'aria-label': topic.title },
    h('h2', {}, h('bdi', {}, topic.title)),
    h('p', { class: 'dim' }, summary(topic)),
    h(
      'div',
      { class: 'figures' },
      figure(say('What each says'), intervalPlot(topic, sources, options), topic, 'plot', options),
      hasTimeline(topic) && figure(say('When'), timeline(topic, sources, options), topic, 'timeline', options),
    ),
    conflicts(topic, sources, options),
    (options.relations ?? []).map((each, i) => relationCard(each, i, sources, options)),
    h('h3', {}, say('Every statement')),
    statements(topic, sources, options),
  );
}

function summary({ subject, claims, changes, scale }: BoardTopic): string {
  const parties = new Set(claims.flatMap(({ attributedTo }) => attributedTo?.toLowerCase() ?? [])).size;
  const sources = new Set(claims.map(({ source }) => source)).size;
  return [
    subject,
    changes && changesWords(changes),
    scale.unit,
    count(sources, '{0} source', '{0} sources'),
    parties > 0 && count(parties, '{0} named party', '{0} named parties'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function figure(title: string, drawn: Drawn, { name }: BoardTopic, kind: string, { tools }: TopicViewOptions): Drawn {
  const save = (format: string): Drawn =>
    h('button', { type: 'button', class: 'quiet', 'data-save': format, 'data-kind': kind, 'data-topic': name }, format);
  return h(
    'figure',
    { 'data-kind': kind },
    h('figcaption', {}, h('h3', {}, title), tools && h('span', { class: 'tools' }, save('SVG'), save('PNG'))),
    drawn,
  );
}

/** Disagreements told in full; the table has the rest. */
const mostTold = 6;

function conflicts(topic: BoardTopic, sources: readonly BoardSource[], options: TopicViewOptions): Child[] {
  // One who differs from several is told once.
  const groups = [...groupBy(topic.conflicts, ({ kind, a, sentence }) => `${kind} ${a} ${sentence}`).values()];
  if (groups.length === 0) return [];
  const rest = groups.length - mostTold;
  return [
    h('h3', {}, say('Where they differ')),
    ...groups.slice(0, mostTold).map((group) => conflict(group, topic, sources, options)),
    ...(rest > 0
      ? [h('p', { class: 'dim' }, count(rest, 'and {0} more disagreement', 'and {0} more disagreements'))]
      : []),
  ];
}

function conflict(
  group: readonly BoardConflict[],
  { claims }: BoardTopic,
  sources: readonly BoardSource[],
  options: TopicViewOptions,
): Drawn {
  const { kind, a, sentence, explained } = group[0]!;
  const { sign, tone, words } = looks[kind];
  return h(
    'article',
    { class: `conflict ${tone}` },
    h('p', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, sign), h('b', {}, words), `: ${sentence}`),
    h(
      'div',
      { class: 'quotes' },
      [a, ...group.map(({ b }) => b)].map((at) => quote(claims[at]!, sources[claims[at]!.source]!, options)),
    ),
    explained &&
      h(
        'p',
        { class: 'dim' },
        explained.reviewer === null
          ? say('Explained: {0}', explained.reason)
          : say('Explained by {0}: {1}', explained.reviewer, explained.reason),
      ),
  );
}

function quote(claim: BoardClaim, source: BoardSource, options: TopicViewOptions): Drawn {
  return h(
    'blockquote',
    { 'data-claim': claim.id },
    h('bdi', {}, '“', claim.before, h('b', {}, clip(claim.quote, 400)), claim.after, '”'),
    h(
      'footer',
      {},
      place(claim.id, source, claim.line, options),
      ` · ${claim.attributedTo ?? say('no one named')}`,
      claim.asOf && ` · ${say('as of {0}', claim.asOf.words)}`,
    ),
  );
}

function statements(topic: BoardTopic, sources: readonly BoardSource[], options: TopicViewOptions): Drawn {
  return h(
    'table',
    { class: 'statements' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['', say('Source'), say('Figure'), say('Read as'), say('Who says so'), say('As of')].map((words) =>
          h('th', { scope: 'col' }, words),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      topic.claims.map((claim) => {
        const { sign, tone, words } = looks[claim.status];
        return h(
          'tr',
          { class: tone, 'data-claim': claim.id },
          h(
            'td',
            { class: 'sign', title: words },
            h('span', { 'aria-hidden': 'true' }, sign),
            h('span', { class: 'unseen' }, words),
          ),
          h('td', {}, place(claim.id, sources[claim.source]!, claim.line, options)),
          h('td', { class: 'figure' }, h('bdi', {}, clip(claim.figure, 120))),
          h('td', {}, claim.reading ?? say('not read'), claim.because && h('small', {}, claim.because)),
          h('td', {}, h('bdi', {}, claim.attributedTo ?? '–'), claim.note && h('small', {}, claim.note)),
          h('td', {}, claim.asOf?.words ?? '–'),
        );
      }),
    ),
  );
}
