/** The quick way through Markdown comes out where remark does, or declines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseWithRemark } from '../../../server/src/core/source/markdownTree.ts';
import type { SourceText } from '../../../server/src/core/source/parseSource.ts';
import { parseSimply } from '../../../server/src/core/source/simpleMarkdown.ts';

/** Prose, and each block's words; spaces at the ends of blocks make no difference. */
const shown = ({ prose, blocks }: SourceText): unknown => ({
  prose: prose.trimEnd(),
  blocks: blocks.map(({ start, end }) => prose.slice(start, end).trim()).filter((words) => words !== ''),
});

describe('simple Markdown is read as remark reads it', () => {
  for (const text of [
    'Plain words, 2,400 of them.',
    'Two lines,\nof one paragraph: yes.',
    '# Heading\nand words',
    '## On 5 January 2025',
    '- 41 died\n- 202 were hurt\n  and fled\n- 3 homes',
    'The list:\n- one\n- two',
    '1. first\n2. second',
    '**2,400** people _left_ (or *fled*).',
    'See [the 300 homes](http://example.org/2025) and `code 41`, then.',
    '![41 boats](harbour.png) lay there.',
    'Johnson & Sons; AT&T took < 5 % of it, 3 <4.',
    '| place | gauge |\n| :--- | ---: |\n| Halm | 3.2 m |\n| **Sorne** | 41 |',
    'place | gauge\n:-- | --\nHalm | 3.2 m',
    'Either | or: 41 boats\nlay | there.',
    '```\nwater 12 14\n\n  > 41 ``\n```',
    '~~~~ text\n~~~\n\n41\n   ~~~~~',
    '```js\n```',
  ]) {
    test(JSON.stringify(text), () => {
      const simple = parseSimply(text);
      assert.ok(simple, 'not declined');
      assert.deepEqual(shown(simple), shown(parseWithRemark(text)));
    });
  }
});

test('whatever is not declined comes out as remark has it', () => {
  const piece = fc.constantFrom(
    'a',
    'b c',
    ':a',
    '{b}',
    '41',
    '5%',
    ' ',
    ' ',
    '\n',
    '*',
    '**',
    '_',
    '`',
    '[a](b)',
    '[',
    '](',
    ')',
    '(',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '# ',
    '## ',
    '#',
    ':',
    '.',
    ', ',
    '!',
    '=',
    '\\',
    '<b>',
    '|',
    '| - |',
    '\n--|--\n',
    '\n|-|-|\n',
    '![',
    '&',
    '&amp;',
    '< ',
    '<3',
    '```',
    '\n```',
    '\n```\n',
    '~~~\n',
    '\n~~~',
    '\n- ',
    '\n  ',
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('').replace(/\n\s*(?=\n|$)/g, '');
      const simple = text.trim() === '' || /^\s/.test(text) ? undefined : parseSimply(text);
      if (!simple) return;
      taken++;
      assert.deepEqual(shown(simple), shown(parseWithRemark(text)));
    }),
    { numRuns: 3000 },
  );
  assert.ok(taken > 300, `only ${taken} taken`);
});
