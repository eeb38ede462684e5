/**
 * What an edit of a long article makes anew, counted: claims read again, claims that stand otherwise, topics compared again, diagnostics made
 * again. An article of 200 KB with 400 claims; what is typed in one sentence concerns the claims of that sentence.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Span } from '../../server/src/core/text/span.ts';
import { diagnosticsOf } from '../../server/src/service/features/diagnostics.ts';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import type { Language } from '../bench/texts.ts';
import { longDocument } from '../bench/workspaces.ts';
import { memoryWorkspace } from '../support/memoryWorkspace.ts';
import { prose } from '../support/prose.ts';
import { quietCache } from '../support/quietCache.ts';

interface Work {
  readonly claimsRead: number;
  /** Whose words are no longer as they were, or are again. */
  readonly claimsChanged: number;
  readonly topicsCompared: number;
  readonly diagnosticsMade: number;
}

interface Typed {
  /** Puts words in the place of others. */
  replace(span: Span, words: string): Promise<Work>;
  readonly text: () => string;
  /** The tagged words, as they stood in the beginning. */
  readonly claims: readonly Span[];
}

/** Opens the article. */
async function article(language: Language): Promise<Typed> {
  const { files, articles } = longDocument(language, 200_000, 400);
  const { path, claims } = articles[0]!;
  const disk = memoryWorkspace(files);
  const cache = quietCache(disk);
  let document = openDocument(disk.uri(path), language === 'md' ? 'markdown' : 'plaintext', 1, files[path]!);
  const state = async () => {
    cache.setDocument(document);
    const view = (await cache.view(disk.root, neverCancelled))!;
    const { snapshot } = view;
    return {
      claims: snapshot.sources.get(path)!.claims,
      topics: snapshot.claims,
      diagnostics: diagnosticsOf(view, path),
    };
  };
  let before = await state();
  return {
    claims,
    text: () => document.text,
    async replace(span, words) {
      const range = document.places.rangeOf(span);
      document = changeDocument(document, document.version + 1, [{ range, text: words }]);
      const now = await state();
      const known = {
        readings: new Set(before.claims.map((c) => c.reading)),
        diagnostics: new Set(before.diagnostics),
      };
      const work = {
        claimsRead: now.claims.filter(({ reading }) => !known.readings.has(reading)).length,
        claimsChanged: now.claims.filter(({ anchor }, i) => anchor.state !== before.claims[i]!.anchor.state).length,
        topicsCompared: [...now.topics].filter(([name, topic]) => before.topics.get(name) !== topic).length,
        diagnosticsMade: now.diagnostics.filter((diagnostic) => !known.diagnostics.has(diagnostic)).length,
      };
      before = now;
      return work;
    },
  };
}

/** Work that is no more than some other, in every respect. */
function within(work: Work, most: Work): void {
  for (const key of Object.keys(most) as (keyof Work)[]) {
    assert.ok(work[key] <= most[key], `${key}: ${work[key]}, expected ${most[key]} at most`);
  }
}

/** The claims of a sentence and its neighbours, as the figures of this prose stand; their context reaches no further. */
const nearby = 12;
const empty = (at: number): Span => ({ start: at, end: at });

for (const language of ['txt', 'md'] satisfies Language[]) {
  describe(`an edit of a long article, .${language}`, () => {
    test('a letter between claims, and another beside it', async () => {
      const { claims, replace } = await article(language);
      const at = claims[200]!.end + 1;
      const most = { claimsRead: nearby, claimsChanged: nearby, topicsCompared: 0, diagnosticsMade: nearby };
      within(await replace(empty(at), 'x'), most);
      within(await replace(empty(at + 1), 'y'), most);
    });

    test('a digit inside a claim', async () => {
      const { claims, replace } = await article(language);
      const most = { claimsRead: nearby, claimsChanged: nearby, topicsCompared: 1, diagnosticsMade: nearby };
      within(await replace({ start: claims[200]!.start, end: claims[200]!.start + 1 }, '8'), most);
    });

    test('10 KB pasted between two paragraphs, and taken back', async () => {
      const { text, claims, replace } = await article(language);
      const at = text().indexOf('\n\n', claims[200]!.end) + 2;
      const pasted = `${prose(10_000, 9).text.trimEnd()}\n\n`;
      // All below moves to other lines, and with it its diagnostics.
      const most = { claimsRead: 2 * nearby, claimsChanged: 2, topicsCompared: 0, diagnosticsMade: 400 };
      within(await replace(empty(at), pasted), most);
      within(await replace({ start: at, end: at + pasted.length }, ''), most);
    });

    test('a tenth of the article cut', async () => {
      const { text, claims, replace } = await article(language);
      // From heading to heading in Markdown: half a fence cut off reaches through all that follows.
      const border = language === 'md' ? '\n\n##' : '\n\n';
      const start = text().indexOf(border, claims[200]!.end) + 2;
      const end = text().indexOf(border, start + 20_000) + 2;
      const gone = claims.filter((claim) => claim.start >= start && claim.end <= end).length;
      const work = await replace({ start, end }, '');
      within(work, {
        claimsRead: gone + 2 * nearby,
        claimsChanged: gone + 2 * nearby,
        topicsCompared: gone + 2,
        diagnosticsMade: 400,
      });
      assert.ok(work.claimsChanged >= gone, `${work.claimsChanged} of ${gone} claims lost`);
    });
  });
}
