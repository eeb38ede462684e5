/**
 * Which topics a figure may belong to. Words are compared by MiniSearch (BM25+ over names, head nouns and sentences of each topic), and what kind
 * of figure it is counts beside them. Only an order and a rough strength: nothing is tagged because of a score.
 */
import MiniSearch from 'minisearch';
import type { Figure } from '../figures/figure.ts';
import { terms } from './terms.ts';
import type { TopicProfile } from './topicProfiles.ts';

export interface TopicSuggestion {
  readonly topic: string;
  /** From 0 (nothing in common) to 1; comparable within one list only. */
  readonly score: number;
}

/** A figure to find a topic for. */
export interface Untagged {
  readonly figure: Figure | null;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** The words right beside it, see `wordsNear`. */
  readonly near: string;
}

/** Suggests every topic, best first. */
export type TopicSuggester = (untagged: Untagged) => readonly TopicSuggestion[];

/** The name says what is measured; the company only hints at it. */
const boost = { names: 3, heads: 2, near: 2, sentences: 1 };

/** Shares of the score: words beside the figure, words of its sentence, counted noun, kind of figure, unit. They add up to 1. */
const weights = { near: 0.25, sentence: 0.25, head: 0.2, kind: 0.2, unit: 0.1 };

export function topicSuggester(profiles: readonly TopicProfile[]): TopicSuggester {
  const index = new MiniSearch<{ id: number; names: string; heads: string; near: string; sentences: string }>({
    fields: ['names', 'heads', 'near', 'sentences'],
    tokenize: terms,
    processTerm: (term) => term,
  });
  index.addAll(
    profiles.map(({ names, figures, sentences, near }, id) => ({
      id,
      names,
      heads: headNouns(figures).join(' '),
      near: near.join(' '),
      sentences: sentences.join(' '),
    })),
  );
  /** How well each topic's words fit some text, the best with 1. */
  const search = (text: string): ((id: number) => number) => {
    const found = new Map(index.search(text, { boost }).map(({ id, score }) => [id as number, score]));
    const best = Math.max(...found.values(), Number.MIN_VALUE);
    return (id) => (found.get(id) ?? 0) / best;
  };
  return ({ figure, sentence, near }) => {
    const inSentence = search(sentence);
    const beside = search(near);
    return profiles
      .map((profile, id) => {
        const words = weights.near * beside(id) + weights.sentence * inSentence(id);
        const score = (words + likeness(figure, profile)) * (fits(figure, profile) ? 1 : misfit);
        return { topic: profile.topic, score };
      })
      .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
  };
}

/** A date among counts is hardly meant, whatever the words. */
const misfit = 0.3;

const fits = (figure: Figure | null, { figures }: TopicProfile): boolean =>
  !figure || figures.length === 0 || figures.some(({ kind }) => kind === figure.kind);

/** How much the figure itself looks like those of the topic; for a topic without figures its name alone speaks. */
function likeness(figure: Figure | null, { figures, names }: TopicProfile): number {
  if (!figure) return 0;
  const heads = terms(figure.headNoun ?? '');
  const known = new Set(terms([names, ...headNouns(figures)].join(' ')));
  const head = heads.length === 0 ? 0 : heads.filter((term) => known.has(term)).length / heads.length;
  if (figures.length === 0) return weights.head * head;
  const share = (same: (other: Figure) => boolean): number => figures.filter(same).length / figures.length;
  return (
    weights.head * head +
    weights.kind * share((other) => other.kind === figure.kind) +
    weights.unit * share((other) => other.kind === figure.kind && other.unit === figure.unit)
  );
}

const headNouns = (figures: readonly Figure[]): string[] => figures.flatMap(({ headNoun }) => headNoun ?? []);
