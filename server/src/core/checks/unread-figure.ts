import { say } from '../words/message.ts';
import type { SourceCheck } from './check.ts';

/**
 * `unread-figure` (information): the words of a claim hold no figure, or several.
 *
 * @example
 * a.txt: {flood/killed|41 died and 300} were hurt. ← unread-figure
 * a.txt: {flood/killed|Many} died. ← unread-figure
 */
export const unreadFigure: SourceCheck = {
  code: 'unread-figure',
  title: 'A claim without one clear figure',
  defaultSeverity: 'information',
  rationale: 'What cannot be read is not compared; the claim can say which figure is meant.',
  run: (path, claims) =>
    claims.flatMap(({ claim, anchor, quote, reading }) => {
      if (!anchor.span || reading.figure) return [];
      const words = say`"${(quote ?? claim.selector.exact).replace(/\s+/g, ' ')}" (${claim.topic})`;
      const message =
        reading.candidates.length > 1
          ? say`${words} holds ${reading.candidates.length} figures: which one is meant?`
          : say`${words} holds no figure that can be read, so it is not compared`;
      return [
        {
          code: 'unread-figure',
          severity: 'information',
          source: path,
          span: anchor.span,
          message,
          claims: [claim.id],
          related: [],
          fixes: [],
        },
      ];
    }),
};
