import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable } from '../../server/src/core/formats/table.ts';
import { printReview } from '../../server/src/core/records/review.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { files, folder, put } from '../support/folder.ts';

const topic = 'flood/people-evacuated';
const herald = 'Some 2,400 people left, said the agency.\n';
const draft = `# Draft\n\nIn all :claim[4,100 people]{topic=${topic} by="the mayor"} left.\n`;

test('a claim in the text of a draft is checked, listed and written out like a stored one', async (t) => {
  const root = folder(t, { 'herald.txt': herald, 'draft.md': draft });
  await cli(root, 'tag --jsonl', jsonl({ source: 'herald.txt', exact: '2,400 people', topic }));
  await cli(root, 'source draft.md --role draft');
  const claims = await cliJson<{ id: string; source: string; start: number; exact: string; attributedTo: string }[]>(
    root,
    'claims --format json',
  );
  const inline = claims.find(({ source }) => source === 'draft.md')!;
  assert.deepEqual(
    [inline.exact, inline.start, inline.attributedTo],
    ['4,100 people', draft.indexOf('4,100'), 'the mayor'],
  );

  const { findings } = await cliJson<{ findings: { code: string; claims: string[] }[] }>(root, 'check --format json');
  assert.deepEqual(
    findings.map(({ code, claims: [first] }) => [code, first]),
    [['contradiction', inline.id]],
  );
  assert.match((await cli(root, 'check')).out, /draft\.md\n {2}3:15 +warning +contradiction/);
  assert.ok((await cli(root, 'report')).out.includes('draft.md'));

  const exported = await cli(root, 'export');
  assert.equal(JSON.parse(exported.out).length, 2);
  const before = files(root);
  assert.equal((await cli(root, 'import', exported.out)).out, 'imported 0 claims; 2 there already, skipped\n');
  assert.deepEqual(files(root), before);
});

test('a review of a claim in the text silences it, and fsck finds nothing missing', async (t) => {
  const root = folder(t, { 'herald.txt': herald, 'draft.md': draft });
  await cli(root, 'tag --jsonl', jsonl({ source: 'herald.txt', exact: '2,400 people', topic }));
  const { findings } = await cliJson<{ findings: { claims: [string, string] }[] }>(root, 'check --format json');
  const claims = [...findings[0]!.claims].sort() as [string, string];
  const { out } = await cli(root, 'export --format csv');
  const rows = parseTable(out).rows.map(({ cells }) => cells);
  const readings = claims.map((id) => rows.find(([first]) => first === id)![rows[0]!.indexOf('reading')]!);
  const review = { id: 'r1', claims, readings: readings as [string, string], reason: 'all of the valley' };
  put(root, '.claims/reviews/r1.json', printReview(review));
  assert.equal((await cli(root, 'check')).code, 0);
  assert.doesNotMatch((await cli(root, 'fsck')).out, /dangling-review/);
});

test('a claim in the text without a topic fails the check, with its place', async (t) => {
  const root = folder(t, { 'draft.md': 'One\n:claim[41]{by="the mayor"} died.\n' });
  const { code, out } = await cli(root, 'check --format github');
  assert.equal(code, 1);
  assert.match(out, /^::warning file=draft\.md,line=2,endLine=2,col=1,endColumn=27,title=[^:]+::Missing "topic"/);
});
