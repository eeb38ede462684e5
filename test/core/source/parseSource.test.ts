/** Prose and its blocks: what is words stays where it stands, everything else is blank. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseSource } from '../../../server/src/core/source/parseSource.ts';

/** The words of each block, white space made single. */
function blocksOf(text: string, languageId: string): string[] {
  const { prose, blocks } = parseSource(text, languageId);
  assert.equal(prose.length, text.length);
  return blocks.map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' ').trim());
}

function check(languageId: string): (text: string, expected: readonly string[]) => void {
  return (text, expected) => {
    test(JSON.stringify(text), () => assert.deepEqual(blocksOf(text, languageId), expected));
  };
}

describe('plain text', () => {
  const plain = check('plaintext');
  plain('', []);
  plain('One line', ['One line']);
  plain('One paragraph.\n\nAnother one.', ['One paragraph.', 'Another one.']);
  plain('One paragraph.\r\n \t\r\nAnother one.\r\n', ['One paragraph.', 'Another one.']);
  plain('Heading\nThe flood came at night.', ['Heading', 'The flood came at night.']);
  plain('"Yes."\nWas it deep?\n"No."', ['"Yes."', 'Was it deep?', '"No."']);
  plain(
    'The river rose so quickly on Tuesday night that more than\n2,400 people had to leave their homes before the dam was\nopened. Nobody was hurt.',
    [
      'The river rose so quickly on Tuesday night that more than 2,400 people had to leave their homes before the dam was opened. Nobody was hurt.',
    ],
  );
  plain('The flood came at night, when\nmost were asleep.', ['The flood came at night, when most were asleep.']);
  const long =
    'The river rose so quickly on Tuesday night that more than 2,400 people had to leave their homes before the dam was opened.';
  plain(`${long}\n${long}`, [long, long]);
});

describe('Markdown', () => {
  const markdown = check('markdown');
  markdown('', []);
  markdown('Plain words, 2,400 of them.\n\nAnd more.', ['Plain words, 2,400 of them.', 'And more.']);
  markdown('# The flood\n\n**2,400** people _left_.', ['The flood', '2,400 people left .']);
  markdown('The flood\n=========\n\nIt came.', ['The flood', 'It came.']);
  markdown('See [the 300 homes](http://example.org/2025/41) there.', ['See the 300 homes there.']);
  markdown('See ![41 boats](boats-300.jpg) there.', ['See there.']);
  markdown('Run `rm 300` now.\n\n```\n41 died\n\n300 fled\n```\n\nDone.', ['Run now.', 'Done.']);
  markdown('- 41 died\n- 202 were hurt\n\n  and 300 fled', ['41 died', '202 were hurt', 'and 300 fled']);
  markdown('> 41 died,\n> said the mayor.', ['41 died, said the mayor.']);
  markdown('---\npublished: 2025-01-12\n---\n\n41 died.', ['41 died.']);
  markdown('+++\nn = 300\n+++\n41 died.', ['41 died.']);
  markdown('<!-- 300\n\n400 -->\n\n41 died.', ['41 died.']);
  markdown('<div class="n300">\n\n41 died.\n\n</div>', ['41 died.']);
  markdown('Killed: <b>41</b> people.', ['Killed: 41 people.']);
  markdown('It cost &pound;5 and 300&nbsp;boats.', ['It cost £5 and 300 boats.']);
  markdown('| what | how many |\n|---|--:|\n| died | 41 |\n| fled | 300 |', [
    'what',
    'how many',
    'died',
    '41',
    'fled',
    '300',
  ]);
  markdown('The mayor said :claim[about 12,000 people]{topic=flood/people by="the mayor"} left.', [
    'The mayor said about 12,000 people left.',
  ]);
  markdown('At 10:30 the water rose: fast. Note:this.', ['At 10:30 the water rose: fast. Note:this.']);
  markdown('It rose 5 * 3 cm and a_b_c.', ['It rose 5 * 3 cm and a_b_c.']);
  markdown('[1]: http://example.org/300\n\n41 died.[^1]', ['41 died.[^1]']);

  for (const [name, text] of Object.entries({
    quotations: '>'.repeat(20_000),
    lists: '- '.repeat(5000),
    brackets: '['.repeat(20_000),
    links: '[a]('.repeat(10_000),
    emphasis: '**a*'.repeat(10_000),
    directives: ':::a\n'.repeat(5000),
    indentation: Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  })) {
    test(`a great many ${name} are read as they stand`, () => {
      assert.equal(parseSource(text, 'markdown').prose.length, text.length);
    });
  }

  test('any text at all keeps its length and its lines', () => {
    const piece = fc.constantFrom(
      'a',
      '41',
      ' ',
      '\n',
      '\n\n',
      '*',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '<',
      '>',
      '- ',
      '    ',
      '#',
      '|',
      '&amp;',
      ':a[',
      ']{',
      '}',
      '---\n',
      '\r\n',
      '<!--',
      '-->',
      '\\',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { prose, blocks } = parseSource(text, 'markdown');
        assert.equal(prose.length, text.length);
        assert.equal(prose.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''));
        let last = 0;
        for (const { start, end } of blocks) {
          assert.ok(last <= start && start <= end && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
