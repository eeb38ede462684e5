/** `countercheck report`: one page that needs nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const texts = {
  'a.txt': 'By noon 2,400 people had left.\n',
  'b.txt': 'By noon 4,100 people </script><script>alert(1)</script> had left.\n',
};

async function tagged(t: Parameters<typeof folder>[0]): Promise<string> {
  const root = folder(t, texts);
  await cli(root, 'source a.txt --published 2025-01-15 --url https://example.org/a --publisher <b>Herald</b>');
  await cli(root, 'source b.txt --published 2025-01-15 --url javascript:alert(1)');
  await cli(
    root,
    'tag --jsonl',
    jsonl(
      {
        source: 'a.txt',
        exact: '2,400 people',
        topic: 'flood/evacuated',
        attributedTo: '"><img src=x onerror=alert(1)>',
      },
      { source: 'b.txt', exact: '4,100 people', topic: 'flood/evacuated' },
    ),
  );
  return root;
}

describe('report', () => {
  test('writes one file with all sources, their figures and plots', async (t) => {
    const root = await tagged(t);
    assert.deepEqual(await cli(root, 'report -o out/report.html --title Flood'), { code: 0, out: '', err: '' });
    const page = readFileSync(path.join(root, 'out/report.html'), 'utf8');
    for (const words of ['<title>Flood – board</title>', '2,400 people', '4,100 people', '<svg', '✗', 'contradicted']) {
      assert.ok(page.includes(words), `"${words}" is not in the page`);
    }
    assert.match(page, /<a href="https:\/\/example\.org\/a"/);
  });

  test('loads nothing, runs nothing but its own script, and says so in its policy', async (t) => {
    const page = (await cli(await tagged(t), 'report')).out;
    assert.doesNotMatch(page, /<(?:link|img|iframe|script)[^>]* (?:src|href)=/);
    assert.doesNotMatch(page, /@import|url\(/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
  });

  test('no text of a source or a record becomes markup', async (t) => {
    const page = (await cli(await tagged(t), 'report')).out;
    assert.equal(page.split('<script').length - 1, 2, 'the data and the script of the board');
    assert.doesNotMatch(page, /<img|<b>Herald|javascript:alert/);
  });

  test('without claims says what to do', async (t) => {
    const { code, out } = await cli(folder(t, texts), 'report');
    assert.equal(code, 0);
    assert.match(out, /Nothing is tagged yet/);
  });

  test('as JSON gives what it shows', async (t) => {
    const { topics } = await cliJson<{ topics: { name: string; status: string }[] }>(
      await tagged(t),
      'report --format json',
    );
    assert.deepEqual(
      topics.map(({ name, status }) => `${name} ${status}`),
      ['flood/evacuated contradiction'],
    );
  });

  test('as CSV and Markdown gives the matrix', async (t) => {
    const root = await tagged(t);
    assert.match((await cli(root, 'report --format csv')).out, /flood\/evacuated,Evacuated,contradicted,/);
    assert.match((await cli(root, 'report --format markdown')).out, /\| Evacuated \| ✗ 2,400 people/);
  });

  test('of several stores asks for one', async (t) => {
    const root = folder(t, { 'a/.claims/settings.json': '{}', 'b/.claims/settings.json': '{}' });
    const { code, err } = await cli(root, 'report');
    assert.equal(code, 2);
    assert.match(err, /found 2 stores \(a, b\), expected one/);
  });

  test('SVG: one plot of one topic, that stands alone', async (t) => {
    const root = await tagged(t);
    const { out, code } = await cli(root, 'report --format svg --topic flood/evacuated');
    assert.equal(code, 0);
    assert.match(out, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    assert.match(out, /2,400 people/);
    assert.doesNotMatch(out, /<script|class=/);
  });

  for (const [args, says] of [
    ['report --format svg', /--topic subject\/measure/],
    ['report --format svg --topic flood/killed', /no claim is tagged with the topic flood\/killed/],
    ['report --format svg --topic flood/evacuated --plot pie', /no plot "pie", expected one of plot/],
  ] as const) {
    test(`${args}: says what to do`, async (t) => {
      const { code, err } = await cli(await tagged(t), args);
      assert.equal(code, 2);
      assert.match(err, says);
    });
  }

  test('speaks English unless a locale is given', async (t) => {
    const root = await tagged(t);
    const asset = async (name: string): Promise<string> =>
      name.endsWith('.json') ? '{ "Most agree": "Die meisten", "{0} sources": "{0} Quellen" }' : '';
    const german = (await cli(root, 'report --locale de-AT', '', { asset })).out;
    assert.match(german, /<html lang="de-AT">/);
    assert.match(german, /Die meisten/);
    assert.match(german, /2 Quellen/);
    assert.match((await cli(root, 'report --locale de --format csv', '', { asset })).out, /\d\. Januar/);
    const json = ['report --format json', 'report --format json --locale de'] as const;
    const [plain, asked] = await Promise.all(json.map((args) => cli(root, args, '', { asset })));
    assert.equal(asked!.out, plain!.out, 'what programs read is English');
    const english = (await cli(root, 'report')).out;
    assert.match(english, /<html lang="en">/);
    assert.match(english, /Most agree/);
    const { code, err } = await cli(root, 'report --locale tlh');
    assert.equal(code, 2);
    assert.match(err, /no words for the locale tlh, expected en or de/);
  });
});
