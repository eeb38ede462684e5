import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describe as describeSpan } from '../../../server/src/core/anchoring/describe.ts';
import { parseClaim } from '../../../server/src/core/records/claim.ts';
import type { Claim } from '../../../server/src/core/records/model.ts';
import { claimPath } from '../../../server/src/core/records/paths.ts';
import { parseReview } from '../../../server/src/core/records/review.ts';
import { defaultSettings } from '../../../server/src/core/records/settings.ts';
import type { AnchoredClaim } from '../../../server/src/core/snapshot.ts';
import { analyseSource } from '../../../server/src/core/source/analyseSource.ts';
import { type Move, moveToStore, moveToText, type TextEdit } from '../../../server/src/core/source/moveClaim.ts';

const source = 'draft.md';

const claimsIn = (text: string, claims: readonly Claim[] = []): readonly AnchoredClaim[] =>
  analyseSource({ path: source, languageId: 'markdown', text, record: {}, claims }, defaultSettings).claims;

const edited = (text: string, { span, newText }: TextEdit): string =>
  text.slice(0, span.start) + newText + text.slice(span.end);

/** The claim tagged between two `¦`, and the text without them. */
function tagged(marked: string, said: Partial<Claim> = {}): { text: string; claim: Claim } {
  const [before, words, after] = marked.split('¦') as [string, string, string];
  const text = before + words + after;
  const selector = describeSpan(text, { start: before.length, end: before.length + words.length });
  return { text, claim: { id: 'stored-1', topic: 'flood/people', source, selector, ...said } };
}

function intoText(text: string, claim: Claim, reviews: Parameters<typeof moveToText>[2]['reviews'] = []): Move {
  return moveToText(claimsIn(text, [claim])[0]!, claimPath(claim), { text, reviews });
}

const moves: readonly [marked: string, said: Partial<Claim>, after: string][] = [
  ['It took ¦12,000 people¦ out.', {}, 'It took :claim[12,000 people]{topic=flood/people} out.'],
  [
    'It took ¦12,000¦.',
    { attributedTo: 'the mayor', asOf: '2025-01-15', rank: 'preferred', figure: '12000', note: 'say "12"\n& more' },
    'It took :claim[12,000]{topic=flood/people by="the mayor" as-of=2025-01-15 rank=preferred figure=12000 note="say &#34;12&#34;&#10;&#38; more"}.',
  ],
  ['- item ¦**12** of [them](x)¦', {}, '- item :claim[**12** of [them](x)]{topic=flood/people}'],
  ['One ¦12] people¦.', {}, 'One :claim[12\\] people]{topic=flood/people}.'],
  ['¦12 people\nleft¦', {}, ':claim[12 people\nleft]{topic=flood/people}'],
];

describe('a stored claim moves into the text', () => {
  for (const [marked, said, after] of moves) {
    test(JSON.stringify(after), () => {
      const { text, claim } = tagged(marked, said);
      const move = intoText(text, claim);
      assert.equal(move.problem, undefined);
      if (move.problem !== undefined) return;
      assert.equal(edited(text, move.edit), after);
      assert.deepEqual(move.writes, [{ path: claimPath(claim), text: null }]);
      const [inline, ...more] = claimsIn(after);
      assert.deepEqual(more, []);
      const { id: _, selector: __, ...rest } = inline!.claim;
      const { id: ___, selector: ____, ...stored } = claim;
      assert.deepEqual(rest, stored);
    });
  }

  const refused: readonly [name: string, text: string, claim: Claim, problem: RegExp][] = [
    ['in code', ...both(tagged('Run `take ¦12¦ people`.')), /Markdown cannot hold/],
    ['across paragraphs', ...both(tagged('Run ¦12\n\npeople¦.')), /Markdown cannot hold/],
    [
      'with fields that only a record holds',
      ...both(tagged('¦12¦ people', { extra: { body: { sure: 0.5 } } })),
      /only a record can hold its sure/,
    ],
    ['without a place', 'Nothing.', tagged('¦12¦ people').claim, /no place in the text/],
    [
      'whose words changed',
      'Of the whole town 13 people had left it by then.',
      tagged('Of the whole town ¦12¦ people had left it by then.').claim,
      /words changed/,
    ],
  ];
  for (const [name, text, claim, problem] of refused) {
    test(`not ${name}`, () => assert.match(intoText(text, claim).problem ?? '', problem));
  }
});

function both({ text, claim }: { text: string; claim: Claim }): [string, Claim] {
  return [text, claim];
}

describe('an inline claim moves into the store', () => {
  test('with all it says, found at its place without the mark-up', () => {
    const text = 'Before 300 left, :claim[300]{topic=flood/people by=mayor rank=deprecated note="a b"} of 300 came.';
    const move = moveToStore(claimsIn(text)[0]!, 'new-1', { text, reviews: [] });
    assert.ok(move.problem === undefined);
    const after = edited(text, move.edit);
    assert.equal(after, 'Before 300 left, 300 of 300 came.');
    const [write, ...more] = move.writes;
    assert.deepEqual([write!.path, more], ['.claims/sources/draft.md/new-1.json', []]);
    const claim = parseClaim(write!.text!).value!;
    assert.deepEqual(
      [claim.id, claim.topic, claim.attributedTo, claim.rank, claim.note],
      ['new-1', 'flood/people', 'mayor', 'deprecated', 'a b'],
    );
    assert.deepEqual(claimsIn(after, [claim])[0]!.anchor, { state: 'exact', span: { start: 17, end: 20 } });
  });

  test('and back gives the text as it was', () => {
    const words = fc.constantFrom('12', 'about 300 people', '**5 km**', '½');
    const texts = fc.array(fc.constantFrom('A word.', 'And 300 more', '- item', '\n\n', ' ', '😀'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, words, texts, (before, label, after) => {
        const text = `${before.join(' ')} :claim[${label}]{topic=a/b by="the mayor"} ${after.join(' ')}`;
        const [inline, ...more] = claimsIn(text);
        fc.pre(inline !== undefined && more.length === 0);
        const out = moveToStore(inline, 'new-1', { text, reviews: [] });
        assert.ok(out.problem === undefined);
        const without = edited(text, out.edit);
        const stored = parseClaim(out.writes[0]!.text!).value!;
        const back = moveToText(claimsIn(without, [stored])[0]!, claimPath(stored), { text: without, reviews: [] });
        assert.ok(back.problem === undefined, back.problem);
        assert.equal(edited(without, back.edit), text);
      }),
    );
  });
});

test('reviews go along: they name the claim by its new id, each with its own reading', () => {
  const text = 'Came :claim[300]{topic=flood/people}.';
  const [inline] = claimsIn(text);
  const claims = [inline!.claim.id, 'zzz'].sort() as [string, string];
  const readings = claims.map((id) => (id === 'zzz' ? '400' : '300')) as [string, string];
  const review = { id: 'r1', claims, readings, reason: 'visitors' };
  const move = moveToStore(inline!, 'zzzz', {
    text,
    reviews: [review, { ...review, id: 'r2', claims: ['aaa', 'zzz'] }],
  });
  assert.ok(move.problem === undefined);
  assert.deepEqual(move.writes.map(({ path }) => path).slice(1), ['.claims/reviews/r1.json']);
  const renamed = parseReview(move.writes[1]!.text!).value;
  assert.deepEqual(
    [renamed?.claims, renamed?.readings],
    [
      ['zzz', 'zzzz'],
      ['400', '300'],
    ],
  );
});
