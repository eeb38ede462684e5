/** Workspaces to measure in: articles with claims, each on the topic of a claim in another article, so that there is something to compare. */
import { describe } from '../../server/src/core/anchoring/describe.ts';
import { printClaim } from '../../server/src/core/records/claim.ts';
import { claimPath } from '../../server/src/core/records/paths.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { idOf } from '../support/markedFiles.ts';
import type { Prose } from '../support/prose.ts';
import { type Language, textOf } from './texts.ts';

export interface Article {
  readonly path: string;
  readonly text: string;
  /** The tagged spans, in order. */
  readonly claims: readonly Span[];
}

export interface BenchWorkspace {
  readonly files: Readonly<Record<string, string>>;
  readonly articles: readonly Article[];
}

/** One long document with claims spread over it, and a second article that repeats their figures, one in twenty wrongly. */
export const longDocument = (language: Language, length: number, claims: number): BenchWorkspace =>
  withClaims(textOf(language, length, 1), language, claims);

/** The same with a text given. */
export function withClaims(document: Prose, language: Language, claims: number): BenchWorkspace {
  const step = document.figures.length / claims;
  const spans = Array.from({ length: claims }, (_, i) => document.figures[Math.floor(i * step)]!);
  const said = spans.map(({ start, end }) => document.text.slice(start, end));
  let other = '';
  const repeated = said.map((figure, i): Span => {
    const words = i % 20 === 0 ? `9${figure}` : figure;
    other += `Report ${i} gave `;
    const start = other.length;
    other += words;
    const span = { start, end: other.length };
    other += ' as its number.\n\n';
    return span;
  });
  return workspaceOf([
    { path: `document.${language}`, text: document.text, claims: spans },
    { path: 'other.txt', text: other, claims: repeated },
  ]);
}

/** Many articles of 4 KB with ten claims each. Four neighbours report on one event and give the same figures, one in twenty wrongly. */
export function manyArticles(count: number, claimsEach = 10): BenchWorkspace {
  return workspaceOf(
    Array.from({ length: count }, (_, i) => {
      const { text, figures } = memoProse((i >> 2) % 50);
      const claims = figures.filter((_, n) => n % Math.floor(figures.length / claimsEach) === 0).slice(0, claimsEach);
      const path = `articles/${Math.floor(i / 100)}/${i}.txt`;
      const wrong = i % 2 === 0 ? claims[(i >> 1) % claims.length] : undefined;
      return wrong ? { path, ...mistaken(text, claims, wrong) } : { path, text, claims };
    }),
    (article, claim) => `event-${article >> 2}/number-${claim}`,
  );
}

/** The article with one figure ten times as large or more. */
function mistaken(text: string, claims: readonly Span[], wrong: Span): Pick<Article, 'text' | 'claims'> {
  const moved = (at: number): number => (at > wrong.start ? at + 1 : at);
  return {
    text: `${text.slice(0, wrong.start)}9${text.slice(wrong.start)}`,
    claims: claims.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}

const texts = new Map<number, Prose>();
function memoProse(seed: number): Prose {
  let known = texts.get(seed);
  if (!known) {
    known = textOf('txt', 4000, seed + 100);
    texts.set(seed, known);
  }
  return known;
}

function workspaceOf(
  articles: readonly Article[],
  topicOf = (_article: number, claim: number): string => `flood/number-${claim}`,
): BenchWorkspace {
  const files: Record<string, string> = {};
  let claims = 0;
  articles.forEach(({ path, text, claims: spans }, a) => {
    files[path] = text;
    spans.forEach((span, c) => {
      const record = { id: idOf(++claims), topic: topicOf(a, c), source: path, selector: describe(text, span) };
      files[claimPath(record)] = printClaim(record);
    });
  });
  return { files, articles };
}
