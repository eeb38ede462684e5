/** What is drawn is data; printed, no text of it can become markup. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { h, print } from '../../client/webview/draw/element.ts';

describe('print', () => {
  const cases: readonly (readonly [string, Parameters<typeof h>, string])[] = [
    [
      'text is text',
      ['p', {}, '<script>alert(1)</script> & "so"'],
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;</p>',
    ],
    [
      'attributes are quoted',
      ['p', { title: '"><img src=x onerror=alert(1)>' }],
      '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"></p>',
    ],
    ['handlers are refused', ['p', { onclick: 'alert(1)', OnLoad: 'alert(1)' }], '<p></p>'],
    ['inline style is refused', ['p', { style: 'color: red' }], '<p></p>'],
    ['links lead to the web or stay on the page', ['a', { href: 'javascript:alert(1)' }], '<a></a>'],
    [
      'web addresses are kept',
      ['a', { href: 'https://example.org/?a=1&b=2' }],
      '<a href="https://example.org/?a=1&amp;b=2"></a>',
    ],
    [
      'null and false leave an attribute out, true sets it',
      ['input', { a: null, b: false, checked: true }],
      '<input checked="">',
    ],
    ['numbers are rounded to tenths', ['rect', { x: 1.2345, y: 2 }], '<rect x="1.2" y="2"></rect>'],
    ['children may be nested lists with gaps', ['p', {}, ['a', [null, h('b', {}, 'c')]], false], '<p>a<b>c</b></p>'],
    ['control characters are left out', ['p', {}, 'a\u0000b\u0008c'], '<p>abc</p>'],
  ];
  for (const [name, args, expected] of cases) test(name, () => assert.equal(print(h(...args)), expected));

  test('whatever the text, no markup but our own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, title) => {
        const printed = print(h('p', { title }, text));
        assert.match(printed, /^<p title="[^"<>]*">[^<>"]*<\/p>$/s);
      }),
    );
  });
});
