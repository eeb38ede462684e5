import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cli, jsonl } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const topic = 'flood/people-evacuated';

test('check --format html: one page with the claims at odds, nothing of it run', async (t) => {
  const root = folder(t, {
    'herald.txt': 'In all <script>alert()</script> "2,400 people" had left.\n',
    "post's.txt": 'Some 4,100 people had left.\n',
  });
  const tags = jsonl(
    { source: 'herald.txt', exact: '<script>alert()</script> "2,400 people"', topic, attributedTo: '<img src=x>' },
    { source: "post's.txt", exact: '4,100 people', topic },
  );
  assert.equal((await cli(root, 'tag --jsonl', tags)).err, '');
  const { out, code } = await cli(root, 'check --format html');
  assert.equal(code, 1);
  assert.match(out, /^<!DOCTYPE html>/);
  assert.match(out, /<code>contradiction<\/code>/);
  assert.match(out, /<td>“4,100 people”<\/td>/);
  assert.match(out, /post&#39;s\.txt/);
  assert.doesNotMatch(out, /<script|<img/);
});

test('check --format html: a store in order', async (t) => {
  const { out, code } = await cli(folder(t, { 'a.txt': '' }), 'check --format html');
  assert.equal(code, 0);
  assert.match(out, /nothing found/);
});
