import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { printClaim } from '../../../server/src/core/records/claim.ts';
import { plainReader, unclear } from '../../../server/src/core/records/plainly.ts';
import * as schemas from '../../../server/src/core/records/schemas.ts';

const tables = Object.entries(schemas).filter(([name]) => name.endsWith('Entries')) as [
  string,
  Readonly<Record<string, v.GenericSchema>>,
][];

/** What a file may hold in any field, often what it should. */
const raw = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
  fc.constantFrom(
    'Annotation',
    'Claim',
    'tagging',
    'normal',
    'draft',
    'fixed',
    'mdy',
    'TextQuoteSelector',
    '5%',
    'a/b',
  ),
  fc.constantFrom('2025-01-12', '2025-02-30', '2025-03', 'urn:uuid:0-1', 'urn:uuid:', 'a%20b.txt', '../a', '', 'a b/c'),
);

test('law: what is told plainly is what the schema says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tables), raw, ([, table], value) => {
      for (const [key, schema] of Object.entries(table)) {
        const plain = plainReader(schema)(value);
        if (plain === unclear) continue;
        const read = v.safeParse(schema, value);
        // An object is given as it stands; the schema copies it, and leaves out names that are no fields of plain objects.
        assert.deepEqual([read.success, read.output], [true, typeof value === 'object' ? read.output : plain], key);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a claim as we print it is all plain: nothing of it waits for a schema', () => {
  const claim = printClaim({
    id: '0b6d1f52-6a1c-4a53-9a0e-7d5a3c1e2f40',
    topic: 'flood/people-evacuated',
    source: 'articles/the herald.txt',
    selector: { type: 'TextQuoteSelector', exact: 'about 2,400 people', prefix: 'said ', suffix: ' had left' },
    attributedTo: 'the mayor',
    asOf: '2025-03',
    rank: 'preferred',
    figure: '2400',
    note: 'by phone',
  });
  const { body, target, ...annotation } = JSON.parse(claim);
  const objects = [
    [{ body, target, ...annotation }, schemas.claimEntries],
    [body, schemas.claimBodyEntries],
    [target, schemas.claimTargetEntries],
    [target.selector, schemas.selectorEntries],
  ] as const;
  for (const [object, table] of objects)
    for (const [key, schema] of Object.entries(table))
      assert.notEqual(plainReader(schema as v.GenericSchema)(object[key]), unclear, key);
});
