import { removeClaim, tagAgain } from '../fixes/claimFixes.ts';
import type { Span } from '../text/span.ts';
import { clip } from '../wording.ts';
import { say, whole } from '../words/message.ts';
import type { SourceCheck } from './check.ts';

/**
 * `orphaned` (warning): the words a claim was tagged on are no longer in the text.
 *
 * @example
 * a.txt: The words {flood/killed|41} were cut. → The words were cut. ← orphaned
 */
export const orphaned: SourceCheck = {
  code: 'orphaned',
  title: 'A claim whose words are gone',
  defaultSeverity: 'warning',
  rationale:
    'The text was changed so much that the place of the claim is not certain; until it is attached again it is not compared.',
  run: (path, claims, text) =>
    claims.flatMap(({ claim, anchor }) => {
      if (anchor.state !== 'orphaned') return [];
      const words = say`"${claim.selector.exact.replace(/\s+/g, ' ')}" (${claim.topic})`;
      const places = anchor.candidates.length;
      const message =
        places > 1
          ? say`${words} stands in ${whole(places)} places of the text: which one was tagged is not certain`
          : text === ''
            ? say`${words} has lost its text: ${path} is gone or empty`
            : say`${words} is no longer in the text`;
      return [
        {
          code: 'orphaned',
          severity: 'warning',
          source: path,
          span: { start: 0, end: 0 },
          message,
          claims: [claim.id],
          related: anchor.candidates.slice(0, 10).map((span) => ({ source: path, span, message: say`perhaps here` })),
          fixes: [
            ...anchor.candidates
              .slice(0, maxOffered)
              .map((span) => tagAgain(say`Attach it to "${around(text, span)}"`, text, claim, span)),
            removeClaim(claim),
          ],
        },
      ];
    }),
};

/** More places than that are a search, not a choice. */
const maxOffered = 5;

/** The words of a place with some around them, to tell it from others. */
const around = (text: string, { start, end }: Span): string => clip(text.slice(Math.max(0, start - 24), end + 24));
