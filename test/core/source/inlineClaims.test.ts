import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { defaultSettings } from '../../../server/src/core/records/settings.ts';
import type { AnchoredClaim, SourceAnalysis } from '../../../server/src/core/snapshot.ts';
import { analyseSource } from '../../../server/src/core/source/analyseSource.ts';
import { parseSource } from '../../../server/src/core/source/parseSource.ts';
import { inWords } from '../../../server/src/core/words/print.ts';

const analyse = (text: string, path = 'draft.md', languageId = 'markdown'): SourceAnalysis =>
  analyseSource({ path, languageId, text, record: {}, claims: [] }, defaultSettings);

/** A claim in short: its words, topic, and whatever else it says. */
function shown({ claim, quote, reading }: AnchoredClaim): string {
  const { topic, attributedTo, asOf, rank, figure, note } = claim;
  const rest = Object.entries({ attributedTo, asOf, rank, figure, note }).filter(([, value]) => value !== undefined);
  const { low, high } = reading.figure?.interval ?? { low: '?', high: '?' };
  return [`"${quote}"`, topic, `[${low}, ${high}]`, ...rest.map(([name, value]) => `${name}=${value}`)].join(' ');
}

const claims: readonly [text: string, ...claims: string[]][] = [
  [
    'Water took :claim[about 12,000 people]{topic=flood/people by="the mayor" as-of=2025-01-15 rank=preferred}.',
    '"about 12,000 people" flood/people [10800, 13200] attributedTo=the mayor asOf=2025-01-15 rank=preferred',
  ],
  [
    'As records name it: :claim[12,000 people]{topic=flood/people attributedTo="the mayor" asOf=2025-01-15}.',
    '"12,000 people" flood/people [12000, 12000] attributedTo=the mayor asOf=2025-01-15',
  ],
  ['A hedge outside, more than :claim[300]{topic=a/b} fled.', '"300" a/b [300, Infinity]'],
  ['Mark-up inside, :claim[**12,000** people]{topic=a/b}.', '"**12,000** people" a/b [12000, 12000]'],
  [
    'The figure said: :claim[many]{topic=a/b figure="12000 soldiers"}',
    '"many" a/b [12000, 12000] figure=12000 soldiers',
  ],
  ['> - quoted, :claim[5 km]{topic=a/b}', '"5 km" a/b [5, 5]'],
  ['[a link with :claim[5 km]{topic=a/b}](http://x.example)', '"5 km" a/b [5, 5]'],
  ['| cell |\n|---|\n| :claim[7 boats]{topic=a/b} |', '"7 boats" a/b [7, 7]'],
  [
    ':claim[5 km, or :claim[3 miles]{topic=a/c}]{topic=a/b figure="5 km"}',
    '"5 km, or :claim[3 miles]{topic=a/c}" a/b [5, 5] figure=5 km',
    '"3 miles" a/c [3, 3]',
  ],
  [
    'Two: :claim[5]{topic=a/b} and\r\n\r\n:claim[6]{topic=a/b note="say &quot;six&quot;"}',
    '"5" a/b [5, 5]',
    '"6" a/b [6, 6] note=say "six"',
  ],
  ['😀 :claim[5 km]{topic=a/b}', '"5 km" a/b [5, 5]'],
  ['In code: `:claim[5]{topic=a/b}`\n\n    :claim[5]{topic=a/b}\n\n```\n:claim[5]{topic=a/b}\n```'],
  ['---\ntitle: ":claim[5]{topic=a/b}"\n---\nWords.'],
  ['Escaped \\:claim[5]{topic=a/b} and another :note[5]{topic=a/b}.'],
];

describe('a text has the inline claims', () => {
  for (const [text, ...expected] of claims) {
    test(JSON.stringify(text), () => assert.deepEqual(analyse(text).claims.map(shown), expected));
  }

  test('none where it is no Markdown', () => {
    assert.deepEqual(analyse(':claim[5]{topic=a/b}', 'a.txt', 'plaintext').claims, []);
  });
});

const wrong: readonly [text: string, at: string, message: RegExp][] = [
  ['A :claim[5].', ':claim[5]', /^Missing "topic", expected a topic such as/],
  ['A :claim[5]{by=me}.', ':claim[5]{by=me}', /^Missing "topic"/],
  ['A :claim[5]{topic=people}.', ':claim[5]{topic=people}', /^Unexpected "people", expected a topic such as/],
  ['A :claim[]{topic=a/b}.', ':claim[]{topic=a/b}', /^Unexpected empty brackets/],
  ['A :claim[5]{topic=a/b by="x}.', ':claim[5]', /^Unexpected text in the braces/],
  ['::claim[5]{topic=a/b}', '::claim[5]{topic=a/b}', /^Unexpected second colon/],
  [
    'A :claim[5]{topic=a/b as-of=Tuesday}.',
    ':claim[5]{topic=a/b as-of=Tuesday}',
    /^Unexpected "Tuesday", expected a day/,
  ],
  ['A :claim[5]{topic=a/b rank=best}.', ':claim[5]{topic=a/b rank=best}', /^Unexpected "best", expected "preferred"/],
  [
    'A :claim[5]{topic=a/b asof=2025}.',
    ':claim[5]{topic=a/b asof=2025}',
    /^Unexpected attribute "asof", expected one of topic, by, as-of/,
  ],
];

describe('what is wrong with an inline claim is a finding at its place', () => {
  for (const [text, at, message] of wrong) {
    test(text, () => {
      const { findings } = analyse(text);
      assert.deepEqual(
        findings.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
        [['inline-claim', at]],
      );
      assert.match(inWords(findings[0]!.message), message);
    });
  }

  test('a wrong detail is left out, the claim stands', () => {
    assert.deepEqual(analyse('A :claim[5]{topic=a/b rank=best}.').claims.map(shown), ['"5" a/b [5, 5]']);
  });
});

test('an inline claim keeps its id when the text around it changes, and shares it with no other', () => {
  const ids = (text: string, path?: string): string[] => analyse(text, path).claims.map(({ claim }) => claim.id);
  const [five, six, again] = ids(':claim[5]{topic=a/b} :claim[6]{topic=a/b} :claim[5]{topic=a/b}');
  assert.equal(new Set([five, six, again]).size, 3);
  assert.deepEqual(ids('New.\n\nWords :claim[5]{topic=a/b by="the mayor"}'), [five]);
  assert.notDeepEqual(ids(':claim[5]{topic=a/b}', 'other.md'), [five]);
});

test('prose has the length of the text, and the words of a claim at their place', () => {
  const piece = fc.constantFrom(
    ':claim[',
    ']',
    '{topic=a/b',
    ' by="x"',
    '}',
    '12',
    ' ',
    '\n',
    '\n\n',
    '*',
    '`',
    ':',
    '😀',
    '\\',
    '> ',
    '[',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { prose, directives = [] } = parseSource(text, 'markdown');
      assert.equal(prose.length, text.length);
      for (const { span, label } of directives) {
        assert.ok(span.start >= 0 && span.end <= text.length);
        if (label) assert.ok(span.start < label.start && label.end <= span.end);
      }
      for (const { quote, anchor } of analyse(text).claims) {
        assert.equal(quote, text.slice(anchor.span!.start, anchor.span!.end));
      }
    }),
  );
});
