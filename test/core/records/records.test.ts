import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseClaim, printClaim } from '../../../server/src/core/records/claim.ts';
import type { Claim, Parsed } from '../../../server/src/core/records/model.ts';
import { parseReview, printReview } from '../../../server/src/core/records/review.ts';
import { defaultSettings, parseSettings, printSettings } from '../../../server/src/core/records/settings.ts';
import { parseSourceRecord, printSourceRecord } from '../../../server/src/core/records/sourceRecord.ts';
import { parseTopic, printTopic } from '../../../server/src/core/records/topic.ts';
import { inWords } from '../../../server/src/core/words/print.ts';

const claim: Claim = {
  id: '0b6d1f52-6a1c-4a53-9a0e-7d5a3c1e2f40',
  topic: 'flood/people-evacuated',
  source: 'articles/the herald.txt',
  selector: { type: 'TextQuoteSelector', exact: 'about 2,400 people', prefix: 'said ', suffix: ' had left' },
  attributedTo: 'the mayor',
};

const file = `{
  "@context": ["http://www.w3.org/ns/anno.jsonld", { "@vocab": "urn:countercheck:" }],

  "id": "urn:uuid:0b6d1f52-6a1c-4a53-9a0e-7d5a3c1e2f40",

  "type": "Annotation",

  "motivation": "tagging",

  "body": {
    "id": "urn:uuid:0b6d1f52-6a1c-4a53-9a0e-7d5a3c1e2f40#claim",

    "type": "Claim",

    "topic": "flood/people-evacuated",

    "attributedTo": "the mayor",

    "asOf": null,

    "rank": "normal"
  },

  "target": {
    "source": "articles/the%20herald.txt",

    "selector": { "type": "TextQuoteSelector", "exact": "about 2,400 people", "prefix": "said ", "suffix": " had left" }
  }
}
`;

/** The problems of a record as `text at fault: message`. */
const problemsOf = (text: string, parsed: Parsed<unknown>): string[] =>
  parsed.problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${inWords(message)}`);

test('a claim is written as one W3C annotation, one field a line', () => {
  assert.equal(printClaim(claim), file);
  assert.deepEqual(parseClaim(file), { value: claim, problems: [] });
});

test('a claim written tersely, with CRLF or a byte order mark is the same claim', () => {
  const terse = JSON.stringify(JSON.parse(file));
  assert.equal(printClaim(parseClaim(terse).value!), file);
  assert.equal(printClaim(parseClaim(`\ufeff${file.replaceAll('\n', '\r\n')}`).value!), file);
});

test('a body without an IRI gets one when it is written again; one of its own stays', () => {
  const json = JSON.parse(file);
  delete json.body.id;
  assert.equal(printClaim(parseClaim(JSON.stringify(json)).value!), file);
  json.body.id = 'https://example.org/claims/7';
  const own = printClaim(parseClaim(JSON.stringify(json)).value!);
  assert.equal(JSON.parse(own).body.id, json.body.id);
  assert.equal(printClaim(parseClaim(own).value!), own);
});

test('unknown fields stay, on every level', () => {
  const json = JSON.parse(file);
  json.created = '2025-01-16T10:00:00Z';
  json['@context'] = 'http://www.w3.org/ns/anno.jsonld';
  json.body.confidence = 0.8;
  json.target.state = [{ type: 'TimeState' }];
  json.target.selector.refinedBy = { type: 'TextPositionSelector', start: 1, end: 2 };
  const once = printClaim(parseClaim(JSON.stringify(json)).value!);
  assert.deepEqual(JSON.parse(once), json);
  assert.equal(printClaim(parseClaim(once).value!), once);
});

test('an optional field that is wrong is reported where it stands, left out and kept', () => {
  const text = file.replace('"asOf": null', '"asOf": "Tuesday"').replace('"normal"', '"best"');
  const parsed = parseClaim(text);
  assert.deepEqual(problemsOf(text, parsed), [
    '"Tuesday": Unexpected "Tuesday", expected a day such as "2025-01-12", or a month or year for "body.asOf"',
    '"best": Unexpected "best", expected "preferred", "normal" or "deprecated" for "body.rank"',
  ]);
  assert.equal(parsed.value?.asOf, undefined);
  assert.equal(printClaim(parsed.value!), text);
});

const broken: readonly [name: string, text: string, problem: string][] = [
  ['cut off', file.slice(0, 120), '{ "@vocab"'],
  [
    'conflict markers',
    file.replace('  "type": "Ann', '<<<<<<< HEAD\n  "type": "Ann'),
    '<: Unexpected "<", expected property name',
  ],
  ['trailing comma', '{ "id": 1, }', '}: Unexpected "}", expected property name'],
  ['empty', '', ': Unexpected end of file, expected value'],
  ['two values', '{} {}', '{: Unexpected "{", expected end of file'],
  ['no object', '[]', '[]: Unexpected a list, expected an object'],
  ['single quotes', "{ 'id': 1 }", `': Unexpected "'", expected property name or }`],
  ['deep', '['.repeat(100_000) + ']'.repeat(100_000), '[: Unexpected nesting, expected at most 200 levels'],
];
for (const [name, text, problem] of broken) {
  test(`a broken claim has no value and one problem: ${name}`, () => {
    const parsed = parseClaim(text);
    assert.equal(parsed.value, undefined);
    assert.equal(parsed.problems.length, 1);
    if (name !== 'cut off') assert.equal(problemsOf(text, parsed)[0], problem);
  });
}

for (const source of [
  '../secret.txt',
  '/etc/passwd',
  'a/%2e%2e/%2e%2e/b.txt',
  'a\\..\\b',
  'nul%00.txt',
  'C:\\x',
  'http://a.b/c',
  '.git/config',
  '',
]) {
  test(`a claim may not point at ${JSON.stringify(source)}`, () => {
    const text = file.replace('"articles/the%20herald.txt"', JSON.stringify(source));
    const parsed = parseClaim(text);
    assert.equal(parsed.value, undefined);
    assert.match(problemsOf(text, parsed)[0]!, /expected a path inside the folder/);
  });
}

test('a missing field is reported on the object it should be in', () => {
  const text = JSON.stringify({ ...JSON.parse(file), body: {} });
  assert.deepEqual(problemsOf(text, parseClaim(text)), [
    '{}: Missing "body.topic", expected a topic such as "flood/people-evacuated"',
  ]);
});

test('source details, topics, reviews and settings are written canonically', () => {
  const source = { title: 'Flood', published: '2025-01-16', role: 'draft', extra: { lang: 'en' } } as const;
  assert.deepEqual(parseSourceRecord(printSourceRecord(source)), { value: source, problems: [] });
  const topic = { title: 'Killed', changes: 'cumulative', aliases: ['a/b'], relations: [{ atMost: 'x/y' }] } as const;
  assert.deepEqual(parseTopic(printTopic(topic)), { value: topic, problems: [] });
  const review = { id: 'r1', claims: ['a', 'b'], readings: ['1', '2'], reason: 'typo' } as const;
  assert.deepEqual(parseReview(printReview(review)), { value: review, problems: [] });
  const settings = { ...defaultSettings, severity: { orphaned: 'off' as const }, extra: { future: [1] } };
  assert.deepEqual(parseSettings(printSettings(settings)), { value: settings, problems: [] });
  assert.equal(printSettings(defaultSettings), '{}\n');
});

test('a word that a field does not know is reported at its place, with the words it knows', () => {
  const text = '{ "kind": "cuont", "changes": "cumlative" }';
  assert.deepEqual(problemsOf(text, parseTopic(text)), [
    '"cuont": Unexpected "cuont", expected "count", "ordinal", "money", "percent", "fraction", "measure", "duration", "age", "date" or "time" for "kind"',
    '"cumlative": Unexpected "cumlative", expected "fixed", "cumulative" or "varying" for "changes"',
  ]);
});

test('a wrong entry of a list is reported and stays, the others are read', () => {
  const text = `{
  "aliases": ["a/b", 4, "c/d", null],
  "relations": [{ "atMost": "x/y" }, 5, { "equals": 3 }, { "atLeast": "v/w" }]
}`;
  const { value, problems } = parseTopic(text);
  assert.deepEqual(value?.aliases, ['a/b', 'c/d']);
  assert.deepEqual(value?.relations, [{ atMost: 'x/y' }, { atLeast: 'v/w' }]);
  assert.deepEqual(
    problems.map(({ span, message }) => [text.slice(span.start, span.end), /for ".*"/.exec(inWords(message))?.[0]]),
    [
      ['4', 'for "aliases.1"'],
      ['null', 'for "aliases.3"'],
      ['5', 'for "relations.1"'],
      ['3', 'for "relations.2.equals"'],
    ],
  );
  const written = JSON.parse(printTopic({ ...value!, aliases: ['e/f', 'c/d', 'g/h'] }));
  assert.deepEqual(written.aliases, ['e/f', 4, 'c/d', 'g/h']);
  assert.deepEqual(written.relations, JSON.parse(text).relations);
});

test('a wrong entry of a table is reported and stays, the others are read', () => {
  const text = '{ "severity": { "orphaned": "off", "shrunk": "loud" }, "sources": ["**/*.txt", "**/*.md", 5] }';
  const { value } = parseSettings(text);
  assert.deepEqual(value?.severity, { orphaned: 'off' });
  assert.deepEqual(value?.sources, ['**/*.txt', '**/*.md']);
  assert.deepEqual(JSON.parse(printSettings(value!)), JSON.parse(text));
});

test('a list of nothing but wrong entries is as if not said', () => {
  const { value, problems } = parseSettings('{ "sources": [5] }');
  assert.deepEqual(value?.sources, defaultSettings.sources);
  assert.equal(problems.length, 1);
  assert.deepEqual(JSON.parse(printSettings(value!)), { sources: [5] });
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const aClaim: fc.Arbitrary<Claim> = fc.record(
  {
    id: fc.uuid(),
    topic: fc.constantFrom('a/b', 'flood/people-evacuated', 'überflutung/größe'),
    source: fc.array(fc.stringMatching(/^[^/\\\0:.]{1,8}$/), { minLength: 1, maxLength: 3 }).map((s) => s.join('/')),
    selector: fc.record(
      { type: fc.constant('TextQuoteSelector' as const), exact: word, prefix: word, suffix: word },
      { requiredKeys: ['type', 'exact'], noNullPrototype: true },
    ),
    attributedTo: word,
    asOf: fc.constantFrom('2025-01-12', '2024-02-29'),
    rank: fc.constantFrom('preferred' as const, 'deprecated' as const),
    note: word,
    figure: word,
  },
  { requiredKeys: ['id', 'topic', 'source', 'selector'], noNullPrototype: true },
);

test('law: reading what was printed gives the claim back', () => {
  fc.assert(fc.property(aClaim, (c) => assert.deepEqual(parseClaim(printClaim(c)), { value: c, problems: [] })));
});

test('law: no text makes reading throw', () => {
  const near = fc
    .tuple(fc.nat(file.length), fc.nat(40), fc.string())
    .map(([at, cut, put]) => file.slice(0, at) + put + file.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near), (text) => {
      for (const parse of [parseClaim, parseTopic, parseReview, parseSettings, parseSourceRecord]) {
        const { value, problems } = parse(text);
        assert.ok(value !== undefined || problems.length > 0);
        for (const { span } of problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }
    }),
  );
});
