import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveSelector } from '../../../server/src/core/formats/selectors.ts';
import type { Message } from '../../../server/src/core/words/message.ts';
import { inWords } from '../../../server/src/core/words/print.ts';

const text = '😀 On Sunday 300 fled. On Monday 300 fled again.';
const quote = (exact: string, context: object = {}): object => ({ type: 'TextQuoteSelector', exact, ...context });
const position = (start: number, end: number): object => ({ type: 'TextPositionSelector', start, end });

/** The words a selector means with what stands before them, or why it means none. */
function meant(selector: unknown): string {
  const { span, ...rest } = resolveSelector(selector, text) as {
    span?: { start: number; end: number };
    problem?: Message;
  };
  return span
    ? `${text.slice(Math.max(0, span.start - 7), span.start)}[${text.slice(span.start, span.end)}]`
    : inWords(rest.problem!);
}

const table: readonly [name: string, selector: unknown, words: string | RegExp][] = [
  ['a quote', quote('Sunday'), '😀 On [Sunday]'],
  ['a quote in its context', quote('300', { prefix: 'Monday ' }), 'Monday [300]'],
  ['a quote that stands there twice', quote('300'), /stands there 2 times/],
  ['a quote that is not there', quote('400'), 'the text has no "400"'],
  ['a position, in code points', position(12, 15), 'Sunday [300]'],
  ['a position that ends outside', position(12, 99), /12–99 lies outside the text of 47 characters/],
  ['a position that ends before it begins', position(15, 12), /lies outside/],
  ['a quote told apart by its position', [position(32, 35), quote('300')], 'Monday [300]'],
  ['a quote whose position is out of date', [quote('Sunday'), position(0, 6)], '😀 On [Sunday]'],
  ['a position whose quote is gone', [position(12, 15), quote('400')], 'the text has no "400"'],
  ['a fragment', { type: 'FragmentSelector', value: 'char=12,15' }, 'Sunday [300]'],
  ['a quote refined by a quote', quote('On Monday 300 fled', { refinedBy: quote('300') }), 'Monday [300]'],
  ['a quote refined by a position in it', quote('Monday 300', { refinedBy: position(7, 10) }), 'Monday [300]'],
  ['a position refined by a quote', { ...position(23, 40), refinedBy: quote('300') }, 'Monday [300]'],
  [
    'a tree’s selector refined by a quote',
    { type: 'CssSelector', value: 'p', refinedBy: quote('Sunday') },
    '😀 On [Sunday]',
  ],
  [
    'a tree’s selector alone',
    { type: 'XPathSelector', value: '/p' },
    'its selector "XPathSelector" says nothing of plain text',
  ],
  [
    'a range',
    { type: 'RangeSelector', startSelector: quote('Sunday'), endSelector: quote(' fled.') },
    '😀 On [Sunday 300]',
  ],
  ['nothing', undefined, 'its selector is none that can be read here'],
  ['an address', 'http://example.org/s', 'its selector is none that can be read here'],
];

describe('a selector', () => {
  for (const [name, selector, words] of table) {
    test(name, () => {
      if (typeof words === 'string') assert.equal(meant(selector), words);
      else assert.match(meant(selector), words);
    });
  }

  test('that refines itself without end is given up', () => {
    let selector: object = quote('300');
    for (let i = 0; i < 1000; i++) selector = { type: 'CssSelector', value: 'p', refinedBy: selector };
    assert.match(meant(selector), /too deeply/);
  });
});
