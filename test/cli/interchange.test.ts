import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseTable } from '../../server/src/core/formats/table.ts';
import { cli, jsonl } from '../support/cli.ts';
import { files, folder, put } from '../support/folder.ts';
import { breachesOf } from '../support/webAnnotation.ts';

const herald = '😀 About 2,400 people left on Sunday,\r\nthe mayor said; =2+3 and -5 °C, 300 sheep and 300 goats.\r\n';
const post = '# Flood\n\nSome **4,100 people** left.\n';
const topic = 'flood/people-evacuated';

type Test = Parameters<typeof folder>[0];

/** Two tagged sources; one claim has everything that a record can have. */
async function tagged(t: Test): Promise<string> {
  const root = folder(t, { 'news/the herald.txt': herald, 'post.md': post });
  const source = 'news/the herald.txt';
  const tags = jsonl(
    { source, exact: 'About 2,400 people', topic, attributedTo: 'the mayor', asOf: '2025-01' },
    { source, exact: '=2+3', topic: 'odd/sum' },
    { source, exact: '-5 °C', topic: 'odd/temperature', figure: '-5 °C' },
    { source, exact: '300', suffix: ' goats', topic: 'flood/goats drowned' },
    { source: 'post.md', exact: '4,100 people', topic },
  );
  const { out, err } = await cli(root, 'tag --jsonl', tags);
  assert.equal(err, '');
  const path = `.claims/sources/post.md/${out.trim().split('\n').at(-1)}.json`;
  const record = JSON.parse(files(root)[path]!);
  put(
    root,
    path,
    JSON.stringify({
      ...record,
      body: { ...record.body, rank: 'preferred', note: 'two\nlines', sure: 0.5 },
      created: '2025-01-16T10:00:00Z',
    }),
  );
  // Reading and writing once gives it its canonical bytes.
  await cli(root, 'tag --jsonl', jsonl({ source: 'post.md', exact: '4,100 people', topic, asOf: '2025-01-15' }));
  return root;
}

/** The same texts without any claim. */
const untagged = (t: Test): string => folder(t, { 'news/the herald.txt': herald, 'post.md': post });

const claimFiles = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files(root)).filter(([path]) => path.startsWith('.claims/')));

describe('export and import', () => {
  for (const how of [
    'web-annotation',
    'web-annotation --base https://example.org/flood',
    'web-annotation --as page',
    'web-annotation --as collection',
    'brat',
  ]) {
    test(`of ${how} give the same claims, byte for byte`, async (t) => {
      const root = await tagged(t);
      const exported = await cli(root, `export --format ${how}`);
      assert.deepEqual([exported.code, exported.err], [0, '']);
      const copy = untagged(t);
      const imported = await cli(copy, `import --format ${how.replace(/ --as.*/, '')}`, exported.out);
      assert.deepEqual([imported.code, imported.err, imported.out], [0, '', 'imported 5 claims\n']);
      assert.deepEqual(claimFiles(copy), claimFiles(root));
      const again = await cli(copy, `import --format ${how.replace(/ --as.*/, '')} -`, exported.out);
      assert.deepEqual([again.code, again.out], [0, 'imported 0 claims; 5 there already, skipped\n']);
      assert.match(again.err, /^<stdin>:\d+: 00000000-\S+ is a claim of news\/the herald\.txt already$/m);
      assert.deepEqual(claimFiles(copy), claimFiles(root));
    });
  }

  test('of csv give the same claims but for what no column holds', async (t) => {
    const root = await tagged(t);
    const copy = untagged(t);
    const { out } = await cli(root, 'export --format csv');
    assert.equal((await cli(copy, 'import --format csv', out)).out, 'imported 5 claims\n');
    const [mine, theirs] = [claimFiles(copy), claimFiles(root)];
    assert.deepEqual(Object.keys(mine), Object.keys(theirs));
    for (const [path, text] of Object.entries(theirs)) {
      if (!text.includes('sure')) assert.equal(mine[path], text);
    }
  });
});

describe('exported', () => {
  test('annotations, and the stored ones, are what the W3C says they must be', async (t) => {
    const root = await tagged(t);
    const exported: unknown[] = JSON.parse((await cli(root, 'export')).out);
    const stored = Object.entries(files(root)).filter(([path]) => /[0-9a-f]{12}\.json$/.test(path));
    assert.deepEqual([exported.length, stored.length], [5, 5]);
    for (const annotation of [...exported, ...stored.map(([, text]) => JSON.parse(text))]) {
      assert.deepEqual(breachesOf(annotation), []);
    }
  });

  test('positions are those of today’s text, in code points', async (t) => {
    const root = await tagged(t);
    put(root, 'news/the herald.txt', `😀😀 ${herald}`);
    const [first] = JSON.parse((await cli(root, 'export')).out);
    const [, position] = first.target.selector;
    const text = [...`😀😀 ${herald}`];
    assert.equal(text.slice(position.start, position.end).join(''), 'About 2,400 people');
    const { out } = await cli(root, ['export', '--format', 'brat', 'news/the herald.txt']);
    for (const [, start, end, words] of out.matchAll(/^T\d+\tClaim (\d+) (\d+)\t(.*)$/gm)) {
      assert.equal(text.slice(Number(start), Number(end)).join(''), words);
    }
  });

  test('sources have whole addresses where a base is given', async (t) => {
    const root = await tagged(t);
    const [first] = JSON.parse((await cli(root, 'export --base https://example.org/flood')).out);
    assert.equal(first.target.source, 'https://example.org/flood/news/the%20herald.txt');
    assert.equal((await cli(root, 'export --base flood')).code, 2);
  });

  test('whole addresses are URIs, whatever letters a path has, and are found again', async (t) => {
    const root = folder(t, { 'nota 😀/café.txt': herald });
    await cli(root, 'tag --jsonl', jsonl({ source: 'nota 😀/café.txt', exact: '=2+3', topic }));
    const { out } = await cli(root, 'export --base https://example.org');
    const [{ target }] = JSON.parse(out);
    assert.equal(target.source, 'https://example.org/nota%20%F0%9F%98%80/caf%C3%A9.txt');
    const copy = folder(t, { 'nota 😀/café.txt': herald });
    assert.equal((await cli(copy, 'import --base https://example.org', out)).code, 0);
    assert.deepEqual(claimFiles(copy), claimFiles(root));
  });

  test('a table has a row a claim with reading and verdict, and no formula', async (t) => {
    const root = await tagged(t);
    const { out } = await cli(root, 'export --format csv');
    const [header, ...rows] = parseTable(out).rows.map(({ cells }) => cells);
    const column = (row: readonly string[], name: string): string => row[header!.indexOf(name)]!;
    assert.equal(rows.length, 5);
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    const [first] = rows;
    assert.deepEqual(
      ['exact', 'low', 'high', 'hedge', 'verdict', 'against'].map((name) => column(first!, name)),
      ['About 2,400 people', '2160', '2640', 'approx', 'contradiction', 'post.md'],
    );
  });

  test('a claim review rates the others by the established value', async (t) => {
    const root = await tagged(t);
    await cli(root, ['source', 'post.md', '--publisher', 'Evening Post', '--url', 'https://example.org/post']);
    const { out, err } = await cli(root, 'export --format claim-review');
    assert.equal(err, '');
    const [review, ...more] = JSON.parse(out);
    assert.deepEqual(more, []);
    assert.deepEqual([review['@context'], review['@type']], ['https://schema.org', 'ClaimReview']);
    assert.deepEqual(review.reviewRating, {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'Contradicted',
    });
    assert.equal(review.itemReviewed.author.name, 'the mayor');
    assert.match(review.reviewBody, /^Evening Post: "4,100 people"\./);
    assert.equal(review.citation.url, 'https://example.org/post');
  });

  test('a store without decisions has no claim reviews, and says why', async (t) => {
    const root = folder(t, { 'a.txt': 'About 300 fled.' });
    await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic }));
    const { code, out, err } = await cli(root, 'export --format claim-review');
    assert.deepEqual([code, JSON.parse(out)], [0, []]);
    assert.match(err, /no topic is reviewed/);
  });

  test('each source gets its own file in a folder of brat’s, found again by its name', async (t) => {
    const root = await tagged(t);
    const { code, err } = await cli(root, 'export --format brat -o out/');
    assert.deepEqual([code, err], [0, 'written: 2 files\n']);
    const copy = untagged(t);
    for (const [from, to] of [
      ['out/news/the herald.ann', 'news/the herald.ann'],
      ['out/post.ann', 'post.ann'],
    ] as const) {
      put(copy, to, files(root)[from]!.replace(/^#\d+\tSource .*\n/gm, ''));
    }
    assert.equal(
      (await cli(copy, ['import', '--format', 'brat', 'news/the herald.ann', 'post.ann'])).out,
      'imported 5 claims\n',
    );
    assert.deepEqual(claimFiles(copy), claimFiles(root));
  });

  test('an orphan has no offsets: brat leaves it out and says so, a web annotation has its quote alone', async (t) => {
    const root = await tagged(t);
    put(root, 'post.md', 'All is well.\n');
    const { out, err } = await cli(root, 'export --format brat post.md');
    assert.deepEqual([out, err], ['', `post.md: "4,100 people" (${topic}) has no place in the text and is left out\n`]);
    const [annotation] = JSON.parse((await cli(root, 'export post.md')).out);
    assert.equal(annotation.target.selector.exact, '4,100 people');
  });
});

describe('imported', () => {
  test('an annotation of another program: a tag is its topic, a comment its note, its address is kept', async (t) => {
    const root = untagged(t);
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/annotations/7',
      type: ['Annotation', 'x:Other'],
      created: '2025-01-16T10:00:00Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'as told by phone' },
        { type: 'TextualBody', purpose: 'tagging', value: topic },
      ],
      target: [{ source: 'news/the%20herald.txt', selector: { type: 'TextPositionSelector', start: 8, end: 20 } }],
    };
    assert.deepEqual(await cli(root, 'import', JSON.stringify(annotation)), {
      code: 0,
      out: 'imported 1 claim\n',
      err: '',
    });
    const [exported] = JSON.parse((await cli(root, 'export')).out);
    assert.deepEqual(exported.body.topic, topic);
    assert.equal(exported.body.note, 'as told by phone');
    assert.equal(exported.canonical, 'https://example.org/annotations/7');
    assert.equal(exported.created, '2025-01-16T10:00:00Z');
    assert.deepEqual(exported.target.selector[0].exact, '2,400 people');
    assert.match((await cli(root, 'import', JSON.stringify([annotation]))).out, /imported 0 claims; 1 there already/);
  });

  test('a source is known by its web address', async (t) => {
    const root = untagged(t);
    await cli(root, 'source post.md --url https://example.org/post');
    const target = { source: 'https://example.org/post', selector: { type: 'TextQuoteSelector', exact: '4,100' } };
    const annotation = { type: 'Annotation', bodyValue: 'people', target };
    const { out } = await cli(root, ['import', '--topic', topic], JSON.stringify(annotation));
    assert.equal(out, 'imported 1 claim\n');
    assert.equal(JSON.parse((await cli(root, 'export')).out)[0].target.source, 'post.md');
  });

  test('brat with types for topics, pieces and lines of other kinds', async (t) => {
    const root = folder(t, { 'a.txt': 'Of 300 sheep, alas, 40 drowned.\n' });
    const ann = [
      'T1\tflood/sheep 3 6;20 22\t300 40',
      'T2\tflood/drowned 20 22\t40',
      'A1\tRank T2 preferred',
      'R1\tOf Arg1:T1 Arg2:T2',
      '#1\tAnnotatorNotes T2\tsure',
    ].join('\r\n');
    put(root, 'a.ann', ann);
    const { code, out, err } = await cli(root, 'import --format brat a.ann');
    assert.deepEqual([code, out], [0, 'imported 2 claims\n']);
    assert.match(err, /a\.ann:1: T1 is in 2 pieces; the claim covers what lies between, too/);
    assert.match(err, /a\.ann: 1 R line is no claim and passed over/);
    const [sheep, drowned] = JSON.parse((await cli(root, 'export')).out);
    assert.deepEqual([sheep.target.selector[0].exact, sheep.body.topic], ['300 sheep, alas, 40', 'flood/sheep']);
    assert.deepEqual([drowned.body.rank, drowned.body.note], ['preferred', 'sure']);
  });

  test('a table with a few columns; a second row for one place is there already', async (t) => {
    const root = untagged(t);
    const table = `source,exact,topic,attributedTo\npost.md,"4,100 people",${topic},\npost.md,"4,100 people",${topic},\n`;
    const { out, err } = await cli(root, 'import --format csv', table);
    assert.equal(out, 'imported 1 claim; 1 there already, skipped\n');
    assert.match(err, /^<stdin>:3: "4,100 people" is tagged as flood\/people-evacuated already$/m);
  });
});

const good = {
  type: 'Annotation',
  bodyValue: topic,
  target: { source: 'post.md', selector: { type: 'TextQuoteSelector', exact: '4,100' } },
};

const wrong: readonly [name: string, format: string, input: string, message: RegExp][] = [
  [
    'broken JSON',
    'web-annotation',
    '[\n  {"type": "Annotation",\n]',
    /<stdin>:3:1: Unexpected "]", expected property name/,
  ],
  [
    'a value that is no annotation',
    'web-annotation',
    JSON.stringify([good, 7]),
    /annotation 2: Unexpected value, expected an annotation/,
  ],
  ['an address alone', 'web-annotation', '["https://example.org/1"]', /is only an address/],
  ['another type', 'web-annotation', '{"type":"Note"}', /Unexpected type "Note", expected "Annotation"/],
  [
    'no topic',
    'web-annotation',
    `[\n${JSON.stringify(good)},\n${JSON.stringify({ ...good, bodyValue: 'x' })}]`,
    /<stdin>:3: annotation 2: has no topic/,
  ],
  [
    'a claim’s topic that is none',
    'web-annotation',
    JSON.stringify({ ...good, bodyValue: undefined, body: { type: 'Claim', topic: 'x' } }),
    /Unexpected "x", expected a topic such as/,
  ],
  [
    'two targets',
    'web-annotation',
    JSON.stringify({ ...good, target: [good.target, good.target] }),
    /Unexpected 2 targets, expected one/,
  ],
  [
    'a file that is not there',
    'web-annotation',
    JSON.stringify({ ...good, target: { ...good.target, source: 'gone.txt' } }),
    /gone\.txt is not there/,
  ],
  [
    'a way out of the folder',
    'web-annotation',
    JSON.stringify({ ...good, target: { ...good.target, source: '../x' } }),
    /leads out of the folder/,
  ],
  [
    'words that are not there',
    'web-annotation',
    JSON.stringify({ ...good, target: { source: 'post.md', selector: { type: 'TextQuoteSelector', exact: '4,200' } } }),
    /post\.md: the text has no "4,200"/,
  ],
  ['a missing column', 'csv', 'source,topic\n', /<stdin>:1: Missing column "exact"/],
  ['an empty cell', 'csv', `source,exact,topic\npost.md,4,${topic}\npost.md,,${topic}\n`, /<stdin>:3: Missing "exact"/],
  [
    'a bad day',
    'csv',
    `source,exact,topic,asOf\npost.md,4,${topic},Tuesday\n`,
    /<stdin>:2: Unexpected "Tuesday", expected a day/,
  ],
  ['no header', 'csv', '', /<stdin>:1: Unexpected end of file, expected a row of column names/],
  ['no source', 'brat', 'T1\tflood/x 0 1\t#\n', /<stdin>:1: T1: Missing source, expected the option --source/],
  [
    'offsets of another text',
    'brat',
    'T1\tflood/x 2 7\tPlood\n#1\tSource T1\tpost.md\n',
    /<stdin>:1: post\.md: the text has "Flood" at its offsets, expected "Plood"/,
  ],
  [
    'offsets beyond the end',
    'brat',
    'T1\tflood/x 2 7000\tFlood\n#1\tSource T1\tpost.md\n',
    /2 7000 lies outside the text/,
  ],
  ['a note on nothing', 'brat', '#1\tSource T9\tpost.md\n', /<stdin>:1: T9 is not in the file/],
  ['a line of something else', 'brat', '{"type": 1}\n', /<stdin>:1: Unexpected "\{.*expected a line of brat standoff/],
];

describe('nothing is imported from', () => {
  for (const [name, format, input, message] of wrong) {
    test(name, async (t) => {
      const root = untagged(t);
      const before = files(root);
      const { code, out, err } = await cli(root, `import --format ${format}`, input);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.deepEqual(files(root), before);
    });
  }

  test('a file with one wrong record among good ones', async (t) => {
    const root = untagged(t);
    const before = files(root);
    const input = JSON.stringify([good, { ...good, target: { ...good.target, source: 'gone.txt' } }]);
    assert.equal((await cli(root, 'import', input)).code, 2);
    assert.deepEqual(files(root), before);
  });
});
