/** Plots of whatever a board holds: every coordinate a number, every mark in the picture, every claim named. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { axisOf } from '../../client/webview/draw/axis.ts';
import { boardDocument } from '../../client/webview/draw/document.ts';
import { type Child, type Drawn, print } from '../../client/webview/draw/element.ts';
import { intervalPlot } from '../../client/webview/draw/intervalPlot.ts';
import { relationPlot } from '../../client/webview/draw/relationPlot.ts';
import { hasTimeline, timeline } from '../../client/webview/draw/timeline.ts';
import { board, oneTopic } from '../support/boards.ts';

/** All elements of a drawing that have a class. */
function marked(drawn: Child, name: string): Drawn[] {
  if (typeof drawn === 'string') return [];
  const own = drawn.attributes.class?.split(' ').includes(name) ? [drawn] : [];
  return [...own, ...drawn.children.flatMap((child) => marked(child, name))];
}

const plotOf = (marked: string, width = 300): Drawn => {
  const { data, ...topic } = oneTopic(marked);
  return intervalPlot(topic, data.sources, { width });
};

describe('the shapes', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1,183 men', 'dot'],
    ['12,000 men', 'rounding'],
    ['about 12,000 men', 'approx'],
    ['between 9,000 and 11,000 men', 'range'],
    ['dozens of men', 'vague'],
    ['more than 12,000 men', 'arrow'],
    ['more than 12,000 men', 'ring'],
    ['at most 12,000 men', 'arrow'],
  ];
  for (const [words, shape] of cases) {
    test(`${words}: ${shape}`, () => {
      const rows = marked(plotOf(`a.txt: {a/b|${words}} came.\nb.txt: {a/b|15,000 men} came.`), 'row');
      assert.ok(marked(rows[0]!, shape).length > 0, print(rows[0]!));
    });
  }

  test('the band that most agree on lies behind, who stands outside is marked', () => {
    const plot = plotOf('a.txt: {a/b|51} men.\nb.txt: {a/b|51} men.\nc.txt: {a/b|78} men.');
    assert.equal(marked(plot, 'consensus').length, 1);
    assert.match(print(marked(plot, 'consensus-words')[0]!), /most agree: 51/);
    assert.deepEqual(
      marked(plot, 'row').map((row) => row.attributes.class),
      ['row ok majority', 'row ok majority', 'row bad outlier'],
    );
  });

  test('vague words run out of the picture instead of pressing the others into a corner', () => {
    const plot = plotOf(
      'a.txt: {a/b|2,400 men} came.\nb.txt: {a/b|2,300 men} came.\nc.txt: {a/b|thousands of men} came.',
    );
    const [dot] = marked(marked(plot, 'row')[1]!, 'dot');
    const [other] = marked(marked(plot, 'row')[0]!, 'dot');
    assert.ok(Math.abs(Number(dot!.attributes.cx) - Number(other!.attributes.cx)) > 20);
  });
});

describe('axes', () => {
  const axis = (values: readonly number[], kind: 'number' | 'date' | 'time' = 'number', unit: string | null = null) =>
    axisOf({ scale: { kind, unit, whole: false }, values, range: [0, 300], ticks: 4 });

  test('figures that span orders of magnitude get a logarithmic one', () => {
    assert.equal(axis([3, 7000, 4e12]).form, 'log');
    assert.equal(axis([2300, 4100]).form, 'linear');
    assert.equal(axis([-1e6, 0, 3]).form, 'log');
  });

  test('days are named by day, month or year', () => {
    const labels = (days: readonly number[]): string[] => axis(days, 'date').ticks.map(({ label }) => label);
    assert.match(labels([20100, 20104]).join(), /^\d+ Jan 2025,\d+ Jan/);
    assert.match(labels([20100, 20400]).join(), /^[A-Z][a-z]{2} 2025,/);
    assert.match(labels([10000, 20400]).join(), /^\d{4},\d{4}/);
  });

  test('money carries its sign', () => assert.match(axis([1e6, 2e6], 'number', 'EUR').ticks[0]!.label, /^€1/));

  test('any numbers give finite places inside the range and no label twice', () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, fc.constantFrom('number' as const, 'time' as const), (numbers, kind) => {
        const small = kind === 'time' ? numbers.map((x) => Math.abs(x % 1440)) : numbers;
        const made = axis(small, kind);
        for (const x of small) {
          const at = made.at(x);
          assert.ok(at >= -0.01 && at <= 300.01, `${x} at ${at}`);
        }
        const labels = made.ticks.map(({ label }) => label);
        if (kind === 'number') assert.equal(new Set(labels).size, labels.length);
        assert.ok(labels.length <= 40);
      }),
      { examples: [[[0, -3.5e-323], 'number']], numRuns: 500 },
    );
  });
});

describe('bad input', () => {
  const long =
    'a number which, after long deliberation and against all advice of the committee that had met since spring,'.repeat(
      2,
    );
  const stores: readonly (readonly [string, string])[] = [
    ['no claims', 'a.txt: Nothing.'],
    ['one source', 'a.txt: {a/b|300} men.'],
    ['only unreadable figures', 'a.txt: {a/b|Nobody} came.\nb.txt: {a/b|Hardly anyone} came.'],
    [
      'twelve orders of magnitude',
      'a.txt: {a/b|3} grains.\nb.txt: {a/b|4,000,000,000,000} grains.\nc.txt: {a/b|7,000} grains.',
    ],
    ['zero and below', 'a.txt: {a/b|-5 °C} it was.\nb.txt: {a/b|0 °C} it was.\nc.txt: {a/b|3 °C} it was.'],
    ['a quote of 200 characters', `a.txt: He named {a/b|${long} 300 men}.\nb.txt: {a/b|300 men} came.`],
    ['right to left', 'خبر.txt: {a/b by="العمدة"|2,500} men.\nb.txt: {a/b|2,600} men.'],
    ['markup in names', '<img>.txt: {a/b by="<b>"|2,500} men.\nb.txt: {a/b|2,600} men.'],
    ['dates far apart', 'a.txt (2025-01-01): {a/b|1824} it was.\nb.txt (2025-01-01): {a/b|3 May 2024} it was.'],
    [
      'unbounded dates',
      'a.txt (2025-01-01): {a/b|before 2012} it was.\nb.txt (2025-01-01): {a/b|since May 2012} it was.',
    ],
  ];
  for (const [name, marked] of stores) {
    test(`${name}: a document without gaps`, () => {
      const text = print(boardDocument(board(marked)));
      assert.doesNotMatch(text, /NaN|undefined|Infinity|null|<img/);
      for (const [, points] of text.matchAll(/ (?:x|y|cx|cy|x1|x2|y1|y2|width|height)="([^"]*)"/g)) {
        assert.match(points!, /^-?\d+(?:\.\d)?$/);
      }
    });
  }

  test('a narrow plot keeps its marks inside', () => {
    for (const width of [240, 300, 520, 1000]) {
      const plot = plotOf(
        'a.txt: {a/b|2,400 men} came.\nb.txt: {a/b|more than 2,600 men} came.\nc.txt: {a/b|4,100 men} came.',
        width,
      );
      for (const { attributes } of [...marked(plot, 'dot'), ...marked(plot, 'ring')]) {
        const x = Number(attributes.cx);
        assert.ok(x > 0 && x < width, `${x} in ${width}`);
      }
    }
  });
});

describe('the timeline', () => {
  const growing = `topic a/b: cumulative
    a.txt (2025-01-15): {a/b|2,400 men} came.
    b.txt (2025-01-19): {a/b|more than 2,600 men} came.`;

  test('is drawn where a topic may change and its figures are of several days', () => {
    assert.equal(hasTimeline(oneTopic(growing)), true);
    assert.equal(hasTimeline(oneTopic(growing.replace('2025-01-19', '2025-01-15'))), false);
    assert.equal(hasTimeline(oneTopic(growing.replace('cumulative', 'fixed'))), false);
  });

  test('puts each figure at its day and names its source', () => {
    const { data, ...topic } = oneTopic(growing);
    const drawn = timeline(topic, data.sources, { width: 400 });
    const [a, b] = [marked(drawn, 'dot')[0]!, marked(drawn, 'ring')[0]!];
    assert.ok(Number(a.attributes.cx) < Number(b.attributes.cx));
    assert.match(print(drawn), />a\.txt</);
    assert.match(drawn.attributes['aria-label']!, /15 Jan: 2,400 men \(a\.txt\); 19 Jan: more than 2,600 men/);
  });
});

describe('relations', () => {
  const sum = `topic a/all: { "relations": [{ "equals": "a/one + a/two" }] }
    a.txt (2025-01-12): {a/one|2,231} and {a/two|422} came.`;

  test('a sum that holds', () => {
    const { relations } = board(`${sum}\na.txt: {a/all|2,653} in all.`);
    assert.deepEqual(
      relations.map(({ title, holds, computedWords, gap }) => ({ title, holds, computedWords, gap })),
      [{ title: 'All = One + Two', holds: true, computedWords: '2,652–2,654', gap: null }],
    );
  });

  test('a sum that does not: the gap is drawn and told', () => {
    const { relations, topics } = board(`${sum}\na.txt: {a/all|3,104} in all.`);
    assert.equal(relations[0]!.holds, false);
    assert.equal(relations[0]!.gap, '450 more');
    const drawn = relationPlot(relations[0]!, { width: 400 });
    assert.equal(marked(drawn, 'gap').length, 1);
    assert.equal(marked(drawn, 'step').length, 2);
    assert.match(drawn.attributes['aria-label']!, /does not agree, 450 more/);
    assert.equal(topics.find(({ name }) => name === 'a/all')!.claims[0]!.status, 'arithmetic');
  });

  test('a date and a duration', () => {
    const { relations } = board(
      `topic r/end: { "relations": [{ "equals": "r/begin + r/lasted" }] }
       a.txt (2025-02-01): It began on {r/begin|14 January}, lasted {r/lasted|six days} and ended on {r/end|25 January}.`,
    );
    assert.equal(relations[0]!.scale.kind, 'date');
    assert.equal(relations[0]!.terms.length, 2);
    assert.match(relations[0]!.gap!, /^\d days later$/);
    assert.equal(relations[0]!.operands[0]!.words, '14 Jan 2025');
    assert.equal(relations[0]!.computedWords, '19–20 Jan 2025');
  });

  test('a share: no steps, but the formula in words', () => {
    const { relations } = board(
      `topic a/cut: { "relations": [{ "equals": "a/homes * 0.33" }] }
       a.txt (2025-01-12): {a/homes|12,000 homes} and {a/cut|6,100 homes} without power.`,
    );
    assert.equal(relations[0]!.terms.length, 0);
    const drawn = print(relationPlot(relations[0]!, { width: 400 }));
    assert.match(drawn, />Homes × 33 %</);
    assert.match(drawn, />3,795–4,125</);
    assert.doesNotMatch(drawn, /a\/homes/);
  });
});
