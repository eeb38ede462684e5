import { asTagged } from '../anchoring/sameFigure.ts';
import type { Figure } from '../figures/figure.ts';
import { sayFigure, showFigure } from '../figures/print.ts';
import { type Reading, readTagged } from '../figures/readFigures.ts';
import { keepFigure, removeClaim, tagAgain } from '../fixes/claimFixes.ts';
import type { Claim, TextQuoteSelector } from '../records/model.ts';
import { clip } from '../wording.ts';
import { type Message, say } from '../words/message.ts';
import type { SourceCheck } from './check.ts';

/**
 * `quote-changed` (warning, a hint where the figure is the same): the text was edited where the claim stands.
 *
 * @example
 * a.txt: They said on Monday that {flood/killed|41 people} had died in the flood. → They said on Monday that 43 people had died in the flood. ← quote-changed
 */
export const quoteChanged: SourceCheck = {
  code: 'quote-changed',
  title: 'A claim whose words have changed',
  defaultSeverity: 'warning',
  rationale:
    'A figure corrected in the text is another figure: whoever tagged the old one, or reviewed it, has to see the new one before it counts as the same claim.',
  run: (path, claims, text) =>
    claims.flatMap(({ claim, anchor, quote, reading }) => {
      if (anchor.state !== 'edited') return [];
      const { claims: told, message, again, keep } = wordsOn(claim, quote ?? '', reading);
      return [
        {
          code: 'quote-changed',
          severity: anchor.figureChanged ? 'warning' : 'hint',
          source: path,
          span: anchor.span,
          message,
          claims: told,
          related: [],
          fixes: [
            tagAgain(again, text, claim, anchor.span),
            ...(anchor.figureChanged ? [keepFigure(keep, text, claim, anchor.span)] : []),
            removeClaim(claim),
          ],
        },
      ];
    }),
};

/** What is said of a changed claim. */
interface Words {
  readonly quote: string;
  readonly reading: Reading;
  readonly claims: readonly string[];
  readonly message: Message;
  readonly again: Message;
  readonly keep: Message;
}

/** While a claim stands edited it is asked for with each keystroke, wherever that is. */
const known = new WeakMap<Claim, Words>();

function wordsOn(claim: Claim, quote: string, reading: Reading): Words {
  const before = known.get(claim);
  if (before && before.quote === quote && before.reading === reading) return before;
  const shown = (words: string, figure: Figure | null): Message =>
    figure === null || showFigure(figure) === words
      ? say`"${clip(words)}"`
      : say`"${clip(words)}" (${sayFigure(figure)})`;
  const today = shown(quote, reading.figure);
  const { exact } = claim.selector;
  const tagged = shown(exact, figureAsTagged(claim.selector));
  const said = exact === quote ? say`${tagged} now says ${today}` : say`${tagged} was changed to ${today}`;
  const words = {
    quote,
    reading,
    claims: [claim.id],
    message: say`${claim.topic}: ${said}`,
    again: say`Tag "${clip(quote)}" again: it is what the claim says now`,
    keep: say`Keep reading "${clip(exact)}" here`,
  };
  known.set(claim, words);
  return words;
}

/** What the words said when they were tagged, as far as their description holds it. */
function figureAsTagged(selector: TextQuoteSelector): Figure | null {
  const { text, span } = asTagged(selector);
  return readTagged(text, span).figure;
}
