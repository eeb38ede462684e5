import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { attributeAt, attributeValue, valueSpan } from '../../../server/src/core/source/inlineAttributes.ts';
import { parseSource } from '../../../server/src/core/source/parseSource.ts';

/** What is typed at the `¦`: `name [so far]`, `? [so far]` for a name, with the names taken before it. */
function shown(marked: string): string | undefined {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const at = attributeAt(text, offset);
  return (
    at &&
    `${at.name ?? '?'}${at.isQuoted ? '"' : ''} [${text.slice(at.span.start, at.span.end)}] ${at.taken.join(' ')}`.trim()
  );
}

const table: readonly [marked: string, at: string | undefined][] = [
  [':claim[5]{¦}', '? []'],
  [':claim[5]{to¦}', '? [to]'],
  [':claim[5]{topic=¦}', 'topic []'],
  [':claim[5]{topic=fl¦ood/x by=y}', 'topic [flood/x]'],
  ['word :claim[**5** of [a] \\] b]{topic=a/b by="the ¦mayor"}', 'by" [the mayor] topic'],
  [":claim[5]{topic=a/b by='the ¦", 'by" [the ] topic'],
  [':claim[5]{topic=a/b ¦', '? [] topic'],
  [':claim[5\nkm]{topic=a/b\nr¦ank=x', '? [rank] topic'],
  [':claim[5]{topic=a/b note="x} y" ra¦nk', '? [rank] topic note'],
  [':claim[5¦]{topic=a/b}', undefined],
  [':claim[5]{topic=a/b}¦', undefined],
  [':claim[5]¦{topic=a/b}', undefined],
  [':note[5]{topic=¦}', undefined],
  ['topic=¦', undefined],
];

describe('the attribute at a cursor', () => {
  for (const [marked, at] of table) test(JSON.stringify(marked), () => assert.equal(shown(marked), at));

  test('costs no more than a glance, whatever stands before it', () => {
    const text = `:claim[${'\\['.repeat(50_000)}${'"'.repeat(50_000)}`;
    for (let offset = 0; offset < text.length; offset += 997) assert.equal(attributeAt(text, offset), undefined);
  });
});

test('a value is where Markdown reads it, and what is written is read again', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', '/', ' ', '"', "'", '&', '}', '=', '\n', 'é', ';', '#', '3'),
    minLength: 1,
  });
  fc.assert(
    fc.property(words, words, (note, by) => {
      const text = `A :claim[5]{note=${attributeValue(note)} by=${attributeValue(by)}}.`;
      const [directive] = parseSource(text, 'markdown').directives ?? [];
      assert.deepEqual(directive?.attributes, { note, by });
      const span = valueSpan(text, directive!.label!, directive!.span, 'by')!;
      assert.equal(text.slice(span.start, span.end), attributeValue(by).replace(/^"|"$/g, ''));
    }),
  );
});
