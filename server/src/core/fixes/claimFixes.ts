/** Fixes of a claim whose words are not what they were. Each writes the claim's file. */
import { describe } from '../anchoring/describe.ts';
import type { Fix, RecordWrite } from '../findings/finding.ts';
import { printClaim } from '../records/claim.ts';
import type { Claim } from '../records/model.ts';
import { claimPath } from '../records/paths.ts';
import type { Span } from '../text/span.ts';

/** Tags the words that stand at `span` today in place of the old ones. */
export const tagAgain = (title: string, text: string, claim: Claim, span: Span): Fix =>
  rewriting(title, claim, () => retagged(text, claim, span));

/** Tags today's words too, but reads the old ones: the claim goes on to say what it said. */
export const keepFigure = (title: string, text: string, claim: Claim, span: Span): Fix =>
  rewriting(title, claim, () => ({ ...retagged(text, claim, span), figure: claim.figure ?? claim.selector.exact }));

export const removeClaim = (claim: Claim): Fix => ({
  title: 'Remove the claim',
  writes: [{ path: claimPath(claim), text: null }],
});

const retagged = (text: string, claim: Claim, span: Span): Claim => ({ ...claim, selector: describe(text, span) });

/** Describing words anew takes a search of the text: it is done when the fix is looked at, not with each keystroke. */
function rewriting(title: string, claim: Claim, rewritten: () => Claim): Fix {
  let writes: readonly RecordWrite[] | undefined;
  return {
    title,
    get writes() {
      writes ??= [{ path: claimPath(claim), text: printClaim(rewritten()) }];
      return writes;
    },
  };
}
