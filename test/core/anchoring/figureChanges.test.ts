/** Whatever changes what a tagged figure says is never taken over silently; whatever does not is no alarm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchor } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';

const before = 'The agency said on Friday, after a long night in the valley, that ';
const after = ' by the evening, and that more was to be expected before the week was over.';

/** `[words]` are tagged; what they and those beside them became. */
const changed: readonly [tagged: string, today: string][] = [
  ['[2,400 people] had left', '2,500 people had left'],
  ['[2,400 people] had left', '2,400,000 people had left'],
  ['[2,400 people] had left', '24.00 people had left'],
  ['[2,400 people] had left', 'about 2,400 people had left'],
  ['[2,400 people] had left', 'more than 2,400 people had left'],
  ['[2,400 people] had left', 'fewer than 2,400 people had left'],
  ['about [2,400 people] had left', 'up to 2,400 people had left'],
  ['about [2,400 people] had left', '2,400 people had left'],
  ['[about 2,400 people] had left', 'nearly 2,400 people had left'],
  ['[at least 300] had died', 'at most 300 had died'],
  ['[twenty-one men] were held', 'twenty-two men were held'],
  ['[twenty-one men] were held', 'thirty-one men were held'],
  ['[three men] were held', 'thirteen men were held'],
  ['[half] of the houses stood empty', 'a third of the houses stood empty'],
  ['[12 per cent] of the houses stood empty', '12 of the houses stood empty'],
  ['[12 per cent] of the houses stood empty', '21 per cent of the houses stood empty'],
  ['[12%] of the houses stood empty', '12 of the houses stood empty'],
  ['[€1.2m] was lost', '€1.4m was lost'],
  ['[€1.2m] was lost', '$1.2m was lost'],
  ['[€1.2m] was lost', '€1.2bn was lost'],
  ['[1.2 million] euros was lost', '1.2 billion euros was lost'],
  ['[5 km] of road were under water', '5 miles of road were under water'],
  ['[5] km of road were under water', '5 miles of road were under water'],
  ['[five days] had passed', 'five weeks had passed'],
  ['[five days] had passed', 'six days had passed'],
  ['the dam broke on [3 January 2025]', 'the dam broke on 3 February 2025'],
  ['the dam broke on [3 January 2025]', 'the dam broke on 4 January 2025'],
  ['the dam broke on [3 January 2025]', 'the dam broke on 3 January 2024'],
  ['the dam broke on [3 January] 2025', 'the dam broke on 3 January 2024'],
  ['the dam broke in [early January]', 'the dam broke in late January'],
  ['a [21-year-old] was held', 'a 22-year-old was held'],
  ['[between 20 and 30] were held', 'between 20 and 40 were held'],
  ['[between 20 and 30] were held', 'between 10 and 30 were held'],
  ['[dozens] were held', 'hundreds were held'],
];
for (const [tagged, today] of changed) {
  test(`reported: ${tagged} → ${today}`, () => {
    const place = anchorOf(tagged, today);
    assert.ok(place.state === 'edited' ? place.figureChanged : place.state === 'orphaned', JSON.stringify(place));
  });
}

const unchanged: readonly [tagged: string, today: string][] = [
  ['[2,400 people] had left', '2,400 people left'],
  ['[2,400 people] had left', '2,400  people\nhad left'],
  ['[2,400 people] had left', '2,400 of the people had left'],
  ['[2,400 people] had left', '2,400 people, most of them old, had left'],
  ['[about 2,400 people] had left', 'around 2,400 people had left'],
  ['[twenty-one men] were held', '21 men were held'],
  ['[12 per cent] of the houses stood empty', '12 percent of the houses stood empty'],
  ['the dam broke on [3 January 2025]', 'the dam finally broke on 3 January 2025'],
];
for (const [tagged, today] of unchanged) {
  test(`the same figure: ${tagged} → ${today}`, () => {
    const place = anchorOf(tagged, today);
    assert.notEqual(place.state, 'orphaned');
    if (place.state === 'edited') assert.equal(place.figureChanged, false);
  });
}

function anchorOf(tagged: string, today: string): ReturnType<typeof anchor> {
  const text = before + tagged.replace(/[[\]]/g, '') + after;
  const start = before.length + tagged.indexOf('[');
  const end = before.length + tagged.indexOf(']') - 1;
  return anchor(before + today + after, describe(text, { start, end }));
}
