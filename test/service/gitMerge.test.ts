import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { describe } from '../../server/src/core/anchoring/describe.ts';
import { parseClaim, printClaim } from '../../server/src/core/records/claim.ts';
import type { Claim } from '../../server/src/core/records/model.ts';
import { claimPath } from '../../server/src/core/records/paths.ts';
import { cli } from '../support/cli.ts';
import { put } from '../support/folder.ts';
import { commitAll, git, gitDoes, repository } from '../support/git.ts';
import { prose, random } from '../support/prose.ts';

/**
 * Two branches tag, edit and delete claims of one text, then plain git merges them, without any driver: forges have none. Nothing may
 * conflict but what both sides really decided differently.
 */

type Store = ReadonlyMap<string, Claim>;

const editable = ['topic', 'attributedTo', 'asOf', 'rank', 'figure', 'note'] as const;
const article = prose(30_000, 7);

/** Ids as they are, random and long: git tells files by how much they have in common. */
const uuid = (next: () => number): string =>
  [8, 4, 4, 4, 12]
    .map((n) =>
      Math.floor(next() * 16 ** n)
        .toString(16)
        .padStart(n, '0'),
    )
    .join('-');

function claimAt(n: number, id: string): Claim {
  const span = article.figures[n % article.figures.length]!;
  return { id, topic: 'flood/counted', source: 'article.txt', selector: describe(article.text, span) };
}

/** What one branch makes of the store: five claims more, three changed in a field, one less. */
function branch(base: Store, name: string, next: () => number): Store {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const store = new Map(base);
  for (let i = 0; i < 5; i++) {
    const id = uuid(next);
    store.set(id, claimAt(Math.floor(next() * 1e6), id));
  }
  for (let i = 0; i < 3; i++) {
    const claim = store.get(pick([...base.keys()]))!;
    const field = pick(editable);
    const values = {
      topic: `flood/${name}`,
      asOf: name === 'ours' ? '2025-01-01' : '2025-01-02',
      rank: pick(['preferred', 'deprecated'] as const),
    };
    store.set(claim.id, { ...claim, [field]: field in values ? values[field as keyof typeof values] : `by ${name}` });
  }
  store.delete(pick([...base.keys()]));
  return store;
}

/** What a merge should give, and the claims that both sides decided differently. */
function expected(base: Store, ours: Store, theirs: Store): { merged: Store; disputed: Set<string> } {
  const merged = new Map<string, Claim>();
  const disputed = new Set<string>();
  for (const id of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, our, their] = [base.get(id), ours.get(id), theirs.get(id)];
    if (was && our && their) {
      const result: Record<string, unknown> = { ...our };
      for (const field of editable) {
        if (our[field] !== was[field] && their[field] !== was[field] && our[field] !== their[field]) disputed.add(id);
        if (our[field] === was[field]) result[field] = their[field];
      }
      merged.set(id, result as unknown as Claim);
    } else if (was && (our ?? their) && (our ?? their) !== was) disputed.add(id);
    else if (!was) merged.set(id, (our ?? their)!);
  }
  return { merged, disputed };
}

function write(root: string, before: Store, after: Store): void {
  for (const [id, claim] of before) if (!after.has(id)) fs.rmSync(path.join(root, claimPath(claim)));
  for (const claim of after.values()) put(root, claimPath(claim), printClaim(claim));
}

const trials = [
  ...Array.from({ length: 8 }, (_, seed) => ({ records: 20, seed })),
  ...Array.from({ length: 4 }, (_, seed) => ({ records: 100, seed: seed + 100 })),
];
for (const { records, seed } of trials) {
  test(`plain git merges what can be merged: ${records} records, seed ${seed}`, async (t) => {
    const next = random(seed);
    const base: Store = new Map(
      Array.from({ length: records }, (_, n) => [uuid(next), n] as const).map(([id, n]) => [id, claimAt(n, id)]),
    );
    const root = repository(t, { 'article.txt': article.text });
    write(root, new Map(), base);
    commitAll(root, 'base');
    const ours = branch(base, 'ours', next);
    const theirs = branch(base, 'theirs', next);
    git(root, 'checkout', '-q', '-b', 'theirs');
    write(root, base, theirs);
    commitAll(root, 'theirs');
    git(root, 'checkout', '-q', 'main');
    write(root, base, ours);
    commitAll(root, 'ours');
    const isClean = gitDoes(root, 'merge', '-q', '--no-edit', 'theirs');

    const { merged, disputed } = expected(base, ours, theirs);
    const conflicted = git(root, 'diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
    assert.deepEqual(conflicted.sort(), [...disputed].map((id) => claimPath({ source: 'article.txt', id })).sort());
    assert.equal(isClean, disputed.size === 0);
    const folder = path.join(root, '.claims/sources/article.txt');
    const found = new Map(
      fs
        .readdirSync(folder)
        .map((name) => [name.replace('.json', ''), fs.readFileSync(path.join(folder, name), 'utf8')]),
    );
    for (const [id, claim] of merged) {
      if (!disputed.has(id)) assert.equal(found.get(id), printClaim(claim));
    }
    for (const id of found.keys()) assert.ok(merged.has(id) || disputed.has(id), `${id} is back from the dead`);
    if (!isClean) return;
    const { code, out } = await cli(root, 'fsck');
    assert.equal(code, 0, out);
  });
}

test('the merge driver merges what git cannot, and leaves true conflicts readable', async (t) => {
  const root = repository(t, { 'a.txt': 'In all 300 people left.' });
  const claim: Claim = {
    id: 'one',
    topic: 'a/b',
    source: 'a.txt',
    selector: { type: 'TextQuoteSelector', exact: '300' },
  };
  const call = async (
    base: Claim | undefined,
    ours: Claim,
    theirs: Claim,
  ): Promise<{ code: number; text: string; err: string }> => {
    put(root, 'O', base ? printClaim(base) : '');
    put(root, 'A', printClaim(ours));
    put(root, 'B', printClaim(theirs));
    const { code, err } = await cli(root, 'merge O A B');
    return { code, err, text: fs.readFileSync(path.join(root, 'A'), 'utf8') };
  };
  const easy = await call(claim, { ...claim, note: 'n' }, { ...claim, figure: '300 men', topic: 'a/c' });
  assert.deepEqual([easy.code, easy.text], [0, printClaim({ ...claim, note: 'n', figure: '300 men', topic: 'a/c' })]);
  const added = await call(undefined, { ...claim, note: 'n' }, { ...claim, asOf: '2025' });
  assert.deepEqual([added.code, added.text], [0, printClaim({ ...claim, note: 'n', asOf: '2025' })]);
  const hard = await call(claim, { ...claim, note: 'n', topic: 'a/c' }, { ...claim, note: 'm' });
  assert.equal(hard.code, 1);
  assert.match(hard.err, /both sides changed body\.note/);
  assert.match(hard.text, /<<<<<<< ours\n {4}"note": "n",\n=======\n {4}"note": "m",\n>>>>>>> theirs\n/);
  assert.equal(hard.text.match(/<{7}/g)?.length, 1);
  assert.ok(hard.text.includes('"topic": "a/c"'));
  put(root, 'A', '{ oops');
  const { code, err } = await cli(root, 'merge O A B .claims/sources/a.txt/one.json');
  assert.equal(code, 1);
  assert.match(err, /^\.claims\/sources\/a\.txt\/one\.json: not a record that can be read; both versions are kept$/m);
  assert.equal((await cli(root, 'merge O A')).code, 2);
  assert.equal((await cli(root, 'merge O A B p more')).code, 2);
  assert.equal((await cli(root, 'merge O A nowhere')).code, 2);
  assert.equal(parseClaim(easy.text).problems.length, 0);
});
