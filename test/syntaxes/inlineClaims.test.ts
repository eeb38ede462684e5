import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attributeNames } from '../../server/src/core/source/inlineClaims.ts';
import { tokensOf } from '../support/tokenise.ts';

const opening = [':: punctuation.definition.keyword', 'claim: keyword.other', '[: punctuation.definition.label.begin'];
const middle = [']: punctuation.definition.label.end', '{: punctuation.definition.attributes.begin'];
const topic = (name: string): string[] => [
  'topic: entity.other.attribute-name',
  '=: punctuation.separator.key-value',
  `${name}: entity.name.type.topic`,
];
const closing = '}: punctuation.definition.attributes.end';

const table: readonly [text: string, tokens: readonly string[]][] = [
  [
    'It took :claim[12,000 people]{topic=flood/people by="the &quot;mayor&quot;" as-of=2025-01-15} out.',
    [
      ...opening,
      '12,000 people: meta.claim.label',
      ...middle,
      ...topic('flood/people'),
      ' : meta.claim.attributes',
      'by: entity.other.attribute-name',
      '=: punctuation.separator.key-value',
      '"the : string.quoted.double',
      '&quot;: constant.character.entity',
      'mayor: string.quoted.double',
      '&quot;: constant.character.entity',
      '": string.quoted.double',
      ' : meta.claim.attributes',
      'as-of: entity.other.attribute-name',
      '=: punctuation.separator.key-value',
      '2025-01-15: string.unquoted',
      closing,
    ],
  ],
  [
    'Mark-up :claim[**12** \\] of [the] rest]{topic=a/b} stays.',
    [
      ...opening,
      '**12**: markup.bold.markdown',
      ' : meta.claim.label',
      '\\]: constant.character.escape',
      ' of [the] rest: meta.claim.label',
      ...middle,
      ...topic('a/b'),
      closing,
    ],
  ],
  [
    ':claim[12\npeople]{topic=a/b\nby=me} and on',
    [
      ...opening,
      '12: meta.claim.label',
      'people: meta.claim.label',
      ...middle,
      ...topic('a/b'),
      'by: entity.other.attribute-name',
      '=: punctuation.separator.key-value',
      'me: string.unquoted',
      closing,
    ],
  ],
  [
    ':claim[5]{topc=a/b}',
    [
      ...opening,
      '5: meta.claim.label',
      ...middle,
      'topc: invalid.illegal.attribute',
      '=a/b: meta.claim.attributes',
      closing,
    ],
  ],
  ['Without attributes :claim[5] and on', [...opening, '5: meta.claim.label', middle[0]!]],
  ['Never closed :claim[5\n\nA new paragraph.', [...opening, '5: meta.claim.label']],
  [
    ':claim[5]{topic="a/b',
    [...opening, '5: meta.claim.label', ...middle, ...topic('').slice(0, 2), '"a/b: string.quoted.double'],
  ],
  ['In `:claim[5]{topic=a/b}` code', []],
  ['```\n:claim[5]{topic=a/b}\n```', []],
  ['<!-- :claim[5]{topic=a/b} -->', []],
  ['Escaped \\:claim[5]{topic=a/b}, ::claim[5]{topic=a/b}, :note[5]{topic=a/b}, a claim[5]', []],
];

describe('inline claims are highlighted', () => {
  for (const [text, tokens] of table) {
    test(JSON.stringify(text), async () => assert.deepEqual(await tokensOf(text), tokens));
  }

  test('all attributes there are, none of them as unknown', async () => {
    for (const name of Object.keys(attributeNames)) {
      const tokens = await tokensOf(`:claim[5]{${name}=x}`);
      assert.ok(tokens.includes(`${name}: entity.other.attribute-name`), name);
    }
  });
});
