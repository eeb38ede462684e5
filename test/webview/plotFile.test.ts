/** Plots as files: they say all their colours themselves, on white, and need nothing of the window they come from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { h } from '../../client/webview/draw/element.ts';
import { plotFile } from '../../client/webview/draw/plotFile.ts';
import { plotNames, plotOf } from '../../client/webview/draw/plots.ts';
import { board } from '../support/boards.ts';

const data = board(`
  topic a/all: { "changes": "cumulative", "relations": [{ "equals": "a/one + a/two" }] }
  a.txt (2025-01-15): {a/all|12,000 men} came, {a/one|5,231} and {a/two|2,422}.
  b.txt (2025-01-16): {a/all|about 12,300 men} came.
  c.txt (2025-01-17): {a/all by="<b> & 'so'"|more than 11,000 men} came.
  d.txt (2025-01-18): {a/all|between 11,500 and 13,000 men} came.
  e.txt (2025-01-19): {a/all|19,000 men} came, {a/dozens|dozens of men} and {a/dozens|Nobody}.
`);
const all = data.topics.find(({ name }) => name === 'a/all')!;
const fileOf = (name: string): string => plotFile(plotOf(data, all, name)!);

test('a topic has a plot, a timeline where time tells something, and its relations', () => {
  assert.deepEqual(plotNames(data, all).slice(0, 3), ['plot', 'timeline', 'relation-1']);
  assert.deepEqual(plotNames(data, data.topics.find(({ name }) => name === 'a/one')!), ['plot']);
  for (const name of ['plots', 'relation-0', 'relation-99', 'relation-x', '']) {
    assert.equal(plotOf(data, all, name), undefined, name);
  }
});

describe('every plot as a file', () => {
  for (const topic of data.topics) {
    for (const name of plotNames(data, topic)) {
      test(`${topic.name} ${name}`, () => {
        const svg = plotFile(plotOf(data, topic, name)!);
        assert.match(
          svg,
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*><rect x="-14" y="-40" width="668" height="\d+" fill="#ffffff">/,
        );
        assert.doesNotMatch(svg, / class=| style=|var\(|currentColor|<script|NaN|undefined/);
        for (const [shape] of svg.matchAll(/<(?:rect|circle|path|line)\b[^>]*>/g)) {
          assert.match(shape, / (?:fill|stroke)="#|fill="none"/, `${shape} has no colour`);
        }
      });
    }
  }
});

test('hedge, rounding, range and open end look different', () => {
  const svg = fileOf('plot');
  assert.match(svg, /<rect [^>]*opacity="0\.35"/);
  assert.match(svg, /<rect [^>]*stroke-dasharray="3 2"/);
  assert.match(svg, /<rect [^>]*opacity="0\.85"/);
  assert.match(svg, /<circle [^>]*fill="#ffffff" stroke="#34507a"/);
});

test('who stands outside is in the colour of his verdict, who is with most is not', () => {
  const apart = board('a.txt: {a/b|51 men} came.\nb.txt: {a/b|51 men} came.\nc.txt: {a/b|78 men} came.');
  const rows = plotFile(plotOf(apart, apart.topics[0]!, 'plot')!)
    .split('<g')
    .filter((row) => row.includes('<title>'));
  assert.match(rows.find((row) => row.includes('78'))!, /<circle [^>]*fill="#b3261e"/);
  assert.doesNotMatch(rows.find((row) => row.includes('51'))!, /#b3261e/);
});

describe('a saved plot looks as the style sheet says, in light', () => {
  const css = readFileSync(fileURLToPath(new URL('../../../client/webview/board.css', import.meta.url)), 'utf8');
  const declarations = (text: string): Record<string, string> =>
    Object.fromEntries([...text.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
  const light: Record<string, string> = {
    ...declarations(/^:root \{(.*?)^\}/ms.exec(css)![1]!),
    '--mark': 'var(--bar)',
    '--tone': 'var(--dim)',
  };
  const colour = (value: string): string =>
    value.replace(/var\((--\w+)(?:,[^)]*\))?\)?/g, (_, name: string) => colour(light[name]!));
  const carried = /^(?:fill|stroke|opacity|fill-opacity|stroke-width|stroke-dasharray|font-style)$/;

  for (const [, name, body] of css.matchAll(/^\.plot \.([a-z-]+) \{(.*?)^\}/gms)) {
    if (name === 'hit') continue;
    test(name!, () => {
      const drawn = h(
        'svg',
        { viewBox: '0 0 9 9' },
        h(name === 'dot' || name === 'ring' ? 'circle' : 'rect', { class: name! }),
      );
      const [, shape] = /<rect [^>]*>.*?<\/text><(\w+ ?[^>]*)>/s.exec(plotFile({ heading: 'A', drawn }))!;
      for (const [property, value] of Object.entries(declarations(body!))) {
        if (!carried.test(property)) continue;
        const said = new RegExp(`\\b${property}="([^"]*)"`).exec(shape!)?.[1];
        assert.equal(said ?? 'nothing', colour(value).replace('px', ''), `${property} in ${shape}`);
      }
    });
  }
});
