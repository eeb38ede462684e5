import { showFigure } from '../figures/print.ts';
import { readTagged } from '../figures/readFigures.ts';
import { keepFigure, removeClaim, tagAgain } from '../fixes/claimFixes.ts';
import type { TextQuoteSelector } from '../records/model.ts';
import { clip } from '../wording.ts';
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
      const shown = (words: string, figure: string | undefined): string =>
        figure === undefined || figure === words ? `"${clip(words)}"` : `"${clip(words)}" (${figure})`;
      const today = shown(quote ?? '', reading.figure ? showFigure(reading.figure) : undefined);
      const tagged = shown(claim.selector.exact, figureAsTagged(claim.selector));
      const said = claim.selector.exact === quote ? `${tagged} now says ${today}` : `${tagged} was changed to ${today}`;
      return [
        {
          code: 'quote-changed',
          severity: anchor.figureChanged ? 'warning' : 'hint',
          source: path,
          span: anchor.span,
          message: `${claim.topic}: ${said}`,
          claims: [claim.id],
          related: [],
          fixes: [
            tagAgain(`Tag "${clip(quote ?? '')}" again: it is what the claim says now`, text, claim, anchor.span),
            ...(anchor.figureChanged
              ? [keepFigure(`Keep reading "${clip(claim.selector.exact)}" here`, text, claim, anchor.span)]
              : []),
            removeClaim(claim),
          ],
        },
      ];
    }),
};

/** What the words said when they were tagged, as far as their description holds it. */
function figureAsTagged(selector: TextQuoteSelector): string | undefined {
  let known = asTagged.get(selector);
  if (!known) {
    const { prefix = '', exact, suffix = '' } = selector;
    const span = { start: prefix.length, end: prefix.length + exact.length };
    const { figure } = readTagged(prefix + exact + suffix, span);
    known = { figure: figure ? showFigure(figure) : undefined };
    asTagged.set(selector, known);
  }
  return known.figure;
}

/** A selector never changes, and while its claim stands edited it is asked with each keystroke. */
const asTagged = new WeakMap<TextQuoteSelector, { readonly figure: string | undefined }>();
