import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures, readTagged } from '../../../server/src/core/figures/readFigures.ts';
import { around } from '../../../server/src/core/figures/surroundings.ts';
import { prose } from '../../support/prose.ts';

/** The words looked at for the tag in brackets. */
function lookedAt(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const span = around(text, { start, end: marked.indexOf(']') - 1 }, []);
  return text.slice(span.start, span.end).trim();
}

const long = 'they said on the telephone in the evening, after a long day at the harbour';

test('a tag is read from its sentence, where that is long enough to be sure of both its ends', () => {
  const own = `By noon, ${long}, [41 boats] had left, ${long}.`;
  const marked = `It rained. Nobody came. ${own} Some stayed. All went.`;
  assert.equal(lookedAt(marked), own.slice(0, -1).replace(/[[\]]/g, ''));
});

test('a neighbour is looked at where the end is near, or may be that of an abbreviation', () => {
  assert.equal(lookedAt('It rained. All [41 boats] left. Some stayed.'), 'It rained. All 41 boats left. Some stayed.');
  const name = `In all, ${long}, said Mr. Park of the harbour, who had counted, [41 boats], ${long}`;
  assert.equal(lookedAt(`It rained. ${name} in No. 5. All went.`), `${name.replace(/[[\]]/g, '')} in No. 5`);
});

test('law: a figure is read from its surroundings as it is from the whole text', () => {
  const { text } = prose(40_000, 4);
  const figures = readFigures(text);
  assert.ok(figures.length > 300);
  for (const figure of figures) {
    const { candidates } = readTagged(text, figure.core);
    assert.ok(
      candidates.some(({ core, span }) => core.start === figure.core.start && span.end === figure.span.end),
      text.slice(figure.span.start - 40, figure.span.end + 40),
    );
  }
});
