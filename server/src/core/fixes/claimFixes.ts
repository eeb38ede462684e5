/** Fixes of a claim whose words are not what they were. Each writes the claim's file. */

import { describe } from '../anchoring/describe.ts';
import type { Fix, RecordWrite } from '../findings/finding.ts';
import { printClaim } from '../records/claim.ts';
import type { Claim } from '../records/model.ts';
import { claimPath } from '../records/paths.ts';
import type { Span } from '../text/span.ts';
import { type Message, say } from '../words/message.ts';

/** Tags the words that stand at `span` today in place of the old ones. */
export const tagAgain = (title: Message, text: string, claim: Claim, span: Span): Fix =>
  rewriting(title, claim, () => retagged(text, claim, span));

/** Tags today's words too, but reads the old ones: the claim goes on to say what it said. */
export const keepFigure = (title: Message, text: string, claim: Claim, span: Span): Fix =>
  rewriting(title, claim, () => ({ ...retagged(text, claim, span), figure: claim.figure ?? claim.selector.exact }));

export const removeClaim = (claim: Claim): Fix => ({
  title: say`Remove the claim`,
  writes: [{ path: claimPath(claim), text: null }],
});

const retagged = (text: string, claim: Claim, span: Span): Claim => ({ ...claim, selector: describe(text, span) });

/** What a fix shall write, until it is looked at: then it is what it writes. */
interface Rewriting {
  readonly claim: Claim;
  readonly rewritten: () => Claim;
  writes?: readonly RecordWrite[];
}

const rewritings = Symbol('rewriting');

/**
 * The same function for all fixes. One of its own for each, as `get writes()` would make it, gives each fix a hidden class of its own; the engine keeps
 * those, and with them the text of every keystroke, until it clears its oldest memory.
 */
const lazyWrites: PropertyDescriptor & ThisType<{ readonly [rewritings]: Rewriting }> = {
  enumerable: true,
  get() {
    const { [rewritings]: one } = this;
    one.writes ??= [{ path: claimPath(one.claim), text: printClaim(one.rewritten()) }];
    return one.writes;
  },
};

/** Describing words anew takes a search of the text: it is done when the fix is looked at, not with each keystroke. */
function rewriting(title: Message, claim: Claim, rewritten: () => Claim): Fix {
  const one: Rewriting = { claim, rewritten };
  const fix = Object.defineProperty({ title }, rewritings, { value: one });
  return Object.defineProperty(fix, 'writes', lazyWrites) as Fix;
}
