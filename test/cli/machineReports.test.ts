import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseTable } from '../../server/src/core/formats/table.ts';
import { allChecks } from '../../server/src/core/fsck/index.ts';
import { printReview } from '../../server/src/core/records/review.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { folder, put } from '../support/folder.ts';

const herald = 'Rain fell.\nBy Wednesday 2,400 people [in all] had left.\n';
const post = '😀 Some 4,100 people left,\nand 5,000 people {more or less} came.\n';
const topic = 'flood/people-evacuated';

interface Place {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: Readonly<Record<string, number>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: Place }[];
  readonly relatedLocations: readonly {
    readonly id: number;
    readonly physicalLocation: Place;
    readonly message: { readonly text: string };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string };
        }[];
      };
    };
    readonly results: readonly Result[];
  }[];
}

async function contradicting(t: Parameters<typeof folder>[0]): Promise<{ root: string; ids: readonly string[] }> {
  const root = folder(t, { 'news/the herald.txt': herald, 'post.txt': post });
  const source = 'news/the herald.txt';
  const tags = jsonl({ source, exact: '2,400 people', topic }, { source: 'post.txt', exact: '4,100 people', topic });
  const ids = await cliJson<string[]>(root, 'tag --jsonl --format json', tags);
  for (const file of [source, 'post.txt']) await cli(root, ['source', file, '--published', '2025-01-15']);
  return { root, ids };
}

const sarif = async (root: string): Promise<Log> => cliJson<Log>(root, 'check --format sarif');

describe('SARIF', () => {
  test('says where, in lines and columns from 1 and UTF-16 units, and names the other place', async (t) => {
    const { root } = await contradicting(t);
    const { version, runs } = await sarif(root);
    assert.equal(version, '2.1.0');
    const [run] = runs;
    assert.equal(run!.columnKind, 'utf16CodeUnits');
    const [result, ...more] = run!.results;
    assert.deepEqual(more, []);
    assert.deepEqual([result!.ruleId, result!.level], ['contradiction', 'warning']);
    assert.equal(run!.tool.driver.rules[result!.ruleIndex]!.id, 'contradiction');
    const [at] = result!.locations;
    assert.deepEqual(at!.physicalLocation.artifactLocation, { uri: 'post.txt', uriBaseId: '%SRCROOT%' });
    assert.ok('%SRCROOT%' in run!.originalUriBaseIds);
    const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = at!.physicalLocation.region;
    assert.deepEqual([startLine, startColumn, endLine, endColumn], [1, 9, 1, 21]);
    assert.equal(post.slice(charOffset, charOffset! + charLength!), '4,100 people');
    const [other] = result!.relatedLocations;
    assert.equal(other!.physicalLocation.artifactLocation.uri, 'news/the%20herald.txt');
    assert.equal(other!.physicalLocation.region.startLine, 2);
    assert.notEqual(other!.message.text, '');
  });

  test('has a rule with description and help for every check', async (t) => {
    const { rules } = (await sarif(folder(t))).runs[0]!.tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      allChecks.map(({ code }) => code),
    );
    for (const { shortDescription, help } of rules) assert.ok(shortDescription.text.endsWith('.') && help.text !== '');
  });

  test('a finding has the same fingerprint wherever its text moves, another claim another', async (t) => {
    const { root } = await contradicting(t);
    const fingerprints = async (): Promise<unknown[]> =>
      (await sarif(root)).runs[0]!.results.map((result) => result.partialFingerprints);
    const before = await fingerprints();
    put(root, 'post.txt', `A new first line.\n\n${post}`);
    put(root, 'news/the herald.txt', `Another.\n${herald}`);
    assert.deepEqual(await fingerprints(), before);
    await cli(root, 'tag --jsonl', jsonl({ source: 'post.txt', exact: '5,000 people', topic }));
    const after = await fingerprints();
    assert.equal(new Set(after.map((fingerprint) => JSON.stringify(fingerprint))).size, after.length);
    assert.ok(after.length > before.length);
  });

  test('what a review silences is there with its reason, and fails nothing', async (t) => {
    const { root, ids } = await contradicting(t);
    const claims = [...ids].sort() as [string, string];
    const readings = await readingsOf(root, claims);
    const reason = 'The Post counts visitors too.';
    put(root, '.claims/reviews/r1.json', printReview({ id: 'r1', claims, readings, reason, reviewer: 'Ana' }));
    const { code, out } = await cli(root, 'check --format sarif');
    const [result] = (JSON.parse(out) as Log).runs[0]!.results;
    assert.equal(code, 0);
    assert.equal(result!.suppressions![0]!.justification, 'The Post counts visitors too.');
    assert.equal((await cli(root, 'check --format github')).out, '');
  });

  test('brackets and braces of the text are no links and placeholders', async (t) => {
    const root = folder(t, { 'a.txt': 'It was [many] {people}.' });
    await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '[many] {people}', topic }));
    const [result] = (await sarif(root)).runs[0]!.results;
    assert.match(result!.message.text, /\\\[many\\\] \{\{people\}\}/);
  });
});

/** The readings of two claims, as reviews keep them. */
async function readingsOf(root: string, claims: readonly [string, string]): Promise<[string, string]> {
  const [header, ...rows] = parseTable((await cli(root, 'export --format csv')).out).rows.map(({ cells }) => cells);
  const readingOf = (id: string): string => rows.find(([first]) => first === id)![header!.indexOf('reading')]!;
  return [readingOf(claims[0]), readingOf(claims[1])];
}

describe('GitHub annotations', () => {
  test('are one line a finding, with the other place below the message', async (t) => {
    const { root } = await contradicting(t);
    const { code, out } = await cli(root, 'check --format github');
    assert.equal(code, 1);
    assert.equal(out.split('\n').length, 2);
    assert.match(
      out,
      /^::warning file=post\.txt,line=1,endLine=1,col=9,endColumn=21,title=[^:]+::flood\/people-evacuated: "/,
    );
    assert.match(out, /%0Anews\/the herald\.txt:2: /);
  });

  test('escape what would end a property, a line or begin another command', async (t) => {
    const root = folder(t, { 'a,b: 100%.txt': 'It was\r\n::error::many percent%.' });
    const tag = { source: 'a,b: 100%.txt', exact: 'was\r\n::error::many percent%', topic };
    assert.equal((await cli(root, 'tag --jsonl', jsonl(tag))).err, '');
    const { out } = await cli(root, 'check --format github');
    assert.match(out, /^::notice file=a%2Cb%3A 100%25\.txt,line=1,endLine=2,title=/);
    assert.match(out, /percent%25/);
    assert.equal(out.trimEnd().split(/[\r\n]/).length, 1);
  });
});
