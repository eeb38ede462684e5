/** Whole stores: which findings there are, where they stand, and what a change touches. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultSettings } from '../../server/src/core/records/settings.ts';
import {
  confirmationsOf,
  consensusOf,
  emptySnapshot,
  findings,
  findingsInPassing,
  findingsOf,
  type Snapshot,
  verdicts,
  verdictsOf,
  withReviews,
  withSources,
  withTopics,
} from '../../server/src/core/snapshot.ts';
import { inWords } from '../../server/src/core/words/print.ts';
import { markedSources } from '../support/markedSources.ts';

function check(name: string, marked: string): void {
  test(name, () => {
    const { actual, expected } = markedSources(marked);
    assert.deepEqual(actual, expected);
  });
}

describe('where a contradiction is told', () => {
  check(
    'on the later published source',
    `b.txt (2025-01-12): {flood/homes|312} homes.
     a.txt (2025-01-13): {flood/homes asOf=2025-01-12|298} homes. ← contradiction`,
  );
  check(
    'on the later place of one source',
    `a.txt (2025-01-12): {flood/homes|312} homes.
     a.txt (2025-01-12): {flood/homes|298} homes. ← contradiction`,
  );
  check(
    'on the draft, however early',
    `a.txt (2025-01-02, draft): {flood/homes asOf=2025-01-12|298} homes. ← contradiction
     b.txt (2025-01-12): {flood/homes|312} homes.`,
  );
  check(
    'on what is not the preferred value, and only against that',
    `a.txt (2025-01-12): {flood/homes|312} homes. ← contradiction
     b.txt (2025-01-12): {flood/homes|298} homes. ← contradiction
     c.txt (2025-01-12): {flood/homes rank=preferred|305} homes.`,
  );
  check(
    'once, on the one that most disagree with',
    `a.txt (2025-01-12): {flood/homes|298} homes. ← contradiction
     b.txt (2025-01-12): {flood/homes|312} homes.
     c.txt (2025-01-12): {flood/homes|312} homes.
     d.txt (2025-01-12): {flood/homes|312} homes.`,
  );
  check(
    'nowhere for a deprecated claim',
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-12): {flood/homes rank=deprecated|298} homes.`,
  );
  check(
    'nowhere for claims of different topics',
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-12): {flood/barns|298} barns.`,
  );
});

describe('what does not fit its topic', () => {
  check(
    'is of another kind than most',
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-12): {flood/homes|12 per cent} of the homes. ← incomparable
     c.txt (2025-01-12): {flood/homes|312} homes.`,
  );
  check(
    'is of another kind than the topic declares',
    `topic flood/homes: { "kind": "percent" }
     a.txt (2025-01-12): {flood/homes|312 homes}. ← incomparable
     b.txt (2025-01-12): {flood/homes|12 per cent} of the homes.
     c.txt (2025-01-12): {flood/homes|312 homes}. ← incomparable`,
  );
  check(
    'is not a bare number, which is of the kind and unit declared',
    `topic flood/depth: { "unit": "m" }
     a.txt (2025-01-12): The depth was {flood/depth|3}.
     b.txt (2025-01-12): The water stood {flood/depth|300 cm} deep.
     c.txt (2025-01-12): The water stood {flood/depth|5 metres} deep. ← contradiction`,
  );
});

describe('aliases', () => {
  check(
    'of a topic',
    `topic flood/homes: { "aliases": ["flood/houses"] }
     a.txt (2025-01-12): {flood/houses|312} homes.
     b.txt (2025-01-12): {flood/homes|298} homes. ← contradiction`,
  );
  check(
    'of a subject',
    `topic flood/homes: { "aliases": ["inundation"] }
     a.txt (2025-01-12): {inundation/barns|31} barns.
     b.txt (2025-01-12): {flood/barns|29} barns. ← contradiction`,
  );
  check(
    'in a circle',
    `.claims/topics/a/a.json: { "aliases": ["b/b"] } ← bad-alias
     .claims/topics/b/b.json: { "aliases": ["a/a"] } ← bad-alias
     a.txt (2025-01-12): {a/a|31} barns.
     b.txt (2025-01-12): {b/b|29} barns.`,
  );
});

describe('aliases that lead nowhere', () => {
  const problems = (topics: Readonly<Record<string, readonly string[]>>): string[] =>
    findings(
      withTopics(
        emptySnapshot(),
        new Map(Object.entries(topics).map(([name, aliases]) => [name, { aliases }])),
        new Map(Object.entries(topics).map(([name, aliases]) => [name, JSON.stringify({ title: 'aliases', aliases })])),
      ),
    ).map(({ source, span, message }) => `${source}:${span.start} ${inWords(message)}`);

  test('are told where they stand', () => {
    assert.deepEqual(problems({ 'a/b': ['a/b'], 'c/d': ['c'] }), [
      '.claims/topics/a/b.json:31 "a/b" is the topic itself',
      '.claims/topics/c/d.json:31 "c" is the subject itself',
    ]);
    assert.deepEqual(problems({ 'a/b': ['x/y'], 'c/d': ['x/y'] }), [
      '.claims/topics/c/d.json:31 "x/y" is an alias of a/b already',
    ]);
    assert.deepEqual(problems({ 'a/b': ['c/d'], 'c/d': [] }), [
      '.claims/topics/c/d.json:0 c/d is an alias of a/b: what this file says does not count',
    ]);
    assert.deepEqual(problems({ 'a/b': ['c'], 'c/d': ['a'] }), [
      '.claims/topics/a/b.json:31 "c" leads back to a: each keeps its own claims',
      '.claims/topics/c/d.json:31 "a" leads back to c: each keeps its own claims',
    ]);
  });
  test('others are not', () => {
    assert.deepEqual(problems({ 'a/b': ['x/y', 'x'], 'a/c': ['x'], 'd/e': ['d/f', 'g'] }), []);
  });
});

describe('relations', () => {
  test('are worked out for sources that come after their topics', () => {
    const { snapshot } = markedSources(
      `topic flood/injured: { "relations": [{ "atMost": "flood/affected" }] }
       a.txt (2025-01-12): {flood/affected|212} people.
       b.txt (2025-01-12): {flood/injured|263} people.`,
    );
    const codes = (s: Snapshot): string[] => findings(s).map(({ code }) => code);
    const topicsFirst = withSources(withTopics(emptySnapshot(), snapshot.topics), [...snapshot.sources.values()]);
    assert.deepEqual(codes(topicsFirst), ['arithmetic']);
  });
  check(
    'a part exceeds the whole',
    `topic flood/injured: { "relations": [{ "atMost": "flood/affected" }] }
     a.txt (2025-01-12): {flood/affected|212} people.
     b.txt (2025-01-12): {flood/injured|263} people. ← arithmetic`,
  );
  check(
    'a sum of another party is nobody’s error',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed by=mayor|41} and {flood/injured by=mayor|202} people.
     b.txt (2025-01-12): {flood/affected by=agency|263} people.`,
  );
  check(
    'figures of two parties are not added up',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed by=mayor|41} and {flood/injured by=agency|202} people, in all {flood/affected|263}.`,
  );
  check(
    'operands of several sources',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed|41} people.
     b.txt (2025-01-12): {flood/injured|202} people.
     c.txt (2025-01-12): {flood/affected|263} people. ← arithmetic`,
  );
  check(
    'a later total of a growing count may be higher',
    `topic flood/affected: { "changes": "cumulative", "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed|41} and {flood/injured|202} people.
     b.txt (2025-01-22): {flood/affected|263} people.`,
  );
  check(
    'what computes itself is told and left out',
    `.claims/topics/flood/affected.json: { "relations": [{ "equals": "flood/affected + flood/injured" }] } ← bad-relation
     a.txt (2025-01-12): {flood/affected|41} and {flood/injured|202} people.`,
  );

  check(
    'absurd dates contradict nothing',
    `topic flood/ended-on: { "relations": [{ "equals": "flood/began-on + flood/lasted" }, { "after": "flood/began-on - flood/lasted" }] }
     a.txt (2025-01-12): It began on {flood/began-on|5 January 2025}, lasted {flood/lasted|900,000,000 years} and ended on {flood/ended-on|6 January 2025}.
     b.txt (0000-01-01): It began on {flood/began-on|5 January 2025}.`,
  );
  check(
    'shares of a whole',
    `topic flood/share: { "relations": [{ "equals": "flood/flooded / flood/homes" }] }
     a.txt (2025-01-12): Of {flood/homes|1,212 homes} the water took {flood/flooded|307}. That is {flood/share|25 per cent}.
     b.txt (2025-01-12): Every third home, or {flood/share|33 per cent}, was flooded. ← contradiction arithmetic`,
  );

  test('name every operand, the computation with its intervals and where each stands', () => {
    const { snapshot } = markedSources(
      `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
       a.txt (2025-01-12): {flood/killed|41} died and {flood/injured|202} were hurt.
       b.txt (2025-01-12): {flood/affected|263} suffered.`,
    );
    const [finding] = findings(snapshot);
    assert.equal(finding?.code, 'arithmetic');
    assert.equal(
      inWords(finding.message),
      'flood/affected: "263" here, but flood/killed + flood/injured = 41 + 202 = 243 (242–244)',
    );
    assert.deepEqual(
      finding.related.map(({ message }) => inWords(message)),
      ['flood/killed: "41", taken as 40.5–41.5', 'flood/injured: "202", taken as 201.5–202.5'],
    );
    assert.deepEqual(finding.claims, ['b.txt-1', 'a.txt-1', 'a.txt-2']);
    assert.deepEqual(
      finding.related.map(({ source }) => source),
      ['a.txt', 'a.txt'],
    );
    assert.deepEqual(
      findingsOf(snapshot, 'a.txt').map(({ code, claims }) => [code, claims[0]]),
      [['arithmetic', 'a.txt-1']],
    );
    assert.equal(
      inWords(findingsOf(snapshot, 'a.txt')[0]!.message),
      'flood/killed: "41" here makes flood/killed + flood/injured = 41 + 202 = 243 (242–244), but flood/affected is "263" in b.txt',
    );
  });

  check(
    'what another claim for an operand resolves is that claim’s contradiction, not one of sums',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed|41} and {flood/injured|202} people, in all {flood/affected|243}.
     b.txt (2025-01-12): {flood/killed|14} people. ← contradiction`,
  );
  check(
    'a source that breaks a relation by itself is told so, whatever others say',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed|41} and {flood/injured|202} people, in all {flood/affected|263}. ← arithmetic
     b.txt (2025-01-12): {flood/injured|222} people. ← contradiction`,
  );
  check(
    'what most sources deny is not added up with what others say',
    `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
     a.txt (2025-01-12): {flood/killed|41} people.
     b.txt (2025-01-12): {flood/killed|41} people.
     c.txt (2025-01-12): {flood/killed|41} people.
     d.txt (2025-01-12): {flood/killed|14} people. ← contradiction
     e.txt (2025-01-12): {flood/injured|202} people.
     f.txt (2025-01-12): {flood/affected|243} people.`,
  );
  test('that many claims break with one choice of operands are told once, on the operand', () => {
    const { snapshot, actual } = markedSources(
      `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
       a.txt (2025-01-12): {flood/killed|41} and {flood/injured|202} people.
       b.txt (2025-01-12): {flood/affected|263} people.
       c.txt (2025-01-12): {flood/affected|263} people.`,
    );
    assert.deepEqual(actual, ['a.txt:1 arithmetic']);
    const [finding] = findings(snapshot);
    assert.equal(
      finding && inWords(finding.message),
      'flood/killed: "41" here makes flood/killed + flood/injured = 41 + 202 = 243 (242–244), but flood/affected is "263" in b.txt, and 1 other',
    );
    assert.deepEqual(finding?.claims, ['a.txt-1', 'b.txt-1', 'a.txt-2', 'c.txt-1']);
    assert.deepEqual(findingsOf(snapshot, 'b.txt'), []);
  });
  test('with more choices of claims than are worked out say so', () => {
    const killed = Array.from({ length: 110 }, (_, i) => `{flood/killed|${100 + 2 * i}}`).join(' or ');
    const injured = Array.from({ length: 110 }, (_, i) => `{flood/injured|${500 + 2 * i}}`).join(' or ');
    const { snapshot } = markedSources(
      `settings: { "severity": { "contradiction": "off" } }
       topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
       a.txt (2025-01-12): ${killed} people.
       b.txt (2025-01-12): ${injured} people.
       c.txt (2025-01-12): {flood/affected|700} people.`,
    );
    assert.deepEqual(
      findings(snapshot).map(({ message }) => inWords(message)),
      ['"flood/killed + flood/injured": more than 10,000 choices of claims fit: not all are worked out'],
    );
  });

  test('that hold are confirmations', () => {
    const { snapshot, actual } = markedSources(
      `topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
       a.txt (2025-01-12): {flood/killed|41} died and {flood/injured|202} were hurt.
       b.txt (2025-01-12): {flood/affected|243} suffered.`,
    );
    assert.deepEqual(actual, []);
    assert.match(inWords(confirmationsOf(snapshot, 'a.txt-1')[0]!.message), /agrees with "243" .*in b\.txt/);
    assert.equal(confirmationsOf(snapshot, 'b.txt-1').length, 1);
  });

  test('are told where they stand, also where another one holds the same words', () => {
    const record =
      '{ "relations": [{ "equals": "flood/killed + flood/injured" }, { "sameAs": "flood/killed" }, { "atMost": "" }] }';
    const { snapshot } = markedSources('a.txt: {flood/killed|41} died, {flood/injured|202} were hurt.');
    const relations: readonly Record<string, string>[] = [
      { equals: 'flood/killed + flood/injured' },
      { sameAs: 'flood/killed' },
      { atMost: '' },
    ];
    const told = findings(
      withTopics(snapshot, new Map([['flood/affected', { relations }]]), new Map([['flood/affected', record]])),
    );
    assert.deepEqual(
      told.map(({ span, message }) => [record.slice(0, span.start).length, inWords(message)]),
      [
        [
          record.indexOf('"flood/killed"') + 1,
          '"flood/killed", column 1: "sameAs" is no relation; known are equals, atMost, atLeast, after, before',
        ],
        [record.indexOf('""') + 1, '"", column 1: a topic or a number is missing here'],
      ],
    );
  });

  test('have their place in the topic’s file', () => {
    const record = '{\n  "relations": [\n    { "equals": "flood/killed + flood/drowned" }\n  ]\n}\n';
    const { snapshot } = markedSources('a.txt: {flood/killed|41} died.');
    const topics = new Map([['flood/affected', { relations: [{ equals: 'flood/killed + flood/drowned' }] }]]);
    const told = findings(withTopics(snapshot, topics, new Map([['flood/affected', record]])));
    assert.equal(told[0]?.source, '.claims/topics/flood/affected.json');
    assert.equal(record.slice(told[0].span.start, told[0].span.end), 'flood/drowned');
  });
});

describe('the two ends of a pair', () => {
  const { snapshot } = markedSources(
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-12): {flood/homes|298} homes.
     c.txt (2025-01-12): {flood/homes|331} homes.`,
  );
  const told = (list: readonly { code: string; claims: readonly string[] }[]): string[] =>
    list.map(({ code, claims }) => `${code}: ${claims.join(' ')}`);

  test('all findings tell each pair once', () => {
    assert.deepEqual(told(findings(snapshot)), [
      'contradiction: b.txt-1 a.txt-1',
      'contradiction: c.txt-1 b.txt-1 a.txt-1',
    ]);
  });
  test('the findings of a file tell all its pairs, the furthest first', () => {
    assert.deepEqual(told(findingsOf(snapshot, 'a.txt')), ['contradiction: a.txt-1 c.txt-1 b.txt-1']);
    assert.deepEqual(told(findingsOf(snapshot, 'b.txt')), ['contradiction: b.txt-1 c.txt-1 a.txt-1']);
  });
  test('a pair with one end in the files asked for is told there', () => {
    assert.deepEqual(told(findings(snapshot, { within: (path) => path === 'a.txt' })), [
      'contradiction: a.txt-1 c.txt-1 b.txt-1',
    ]);
  });
  test('a message names both quotes, the other source and how many more there are', () => {
    assert.equal(inWords(findings(snapshot)[1]!.message), 'flood/homes: "331" here, but "298" in b.txt, and 1 other');
  });
  test('every pair has a verdict', () => {
    assert.equal([...verdicts(snapshot)].length, 3);
    assert.deepEqual(
      verdictsOf(snapshot, 'b.txt-1').map(({ a, b }) => [a, b]),
      [
        ['b.txt-1', 'a.txt-1'],
        ['b.txt-1', 'c.txt-1'],
      ],
    );
  });
});

describe('a topic that has not said how it changes', () => {
  const { snapshot } = markedSources(
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-19): {flood/homes|331} homes. ← contradiction`,
  );
  const [finding] = findings(snapshot);

  test('is information', () => assert.equal(finding?.severity, 'information'));
  test('offers to say it, in the topic’s file', () => {
    assert.deepEqual(
      finding?.fixes.map((fix) => ('writes' in fix ? JSON.parse(fix.writes[0]!.text!).changes : undefined)),
      ['cumulative', 'varying', 'fixed'],
    );
    assert.equal(
      'writes' in finding!.fixes[0]! && finding!.fixes[0].writes[0]!.path,
      '.claims/topics/flood/homes.json',
    );
  });
  test('is a warning once it is fixed, and none once it grows', () => {
    const as = (changes: 'fixed' | 'cumulative'): Snapshot =>
      withTopics(snapshot, new Map([['flood/homes', { changes }]]));
    assert.deepEqual(
      findings(as('fixed')).map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(findings(as('cumulative')), []);
  });
});

describe('reviews', () => {
  const marked = `a.txt (2025-01-12): {flood/homes|312} homes.
    b.txt (2025-01-12): {flood/homes|298} homes.
    c.txt (2025-01-12): {flood/homes|331} homes.
    review a.txt-1 b.txt-1: 312 homes | 298 homes`;

  test('silence their pair and no other', () => {
    const { snapshot } = markedSources(marked);
    assert.deepEqual(
      findings(snapshot).map(({ claims }) => claims.join(' ')),
      ['c.txt-1 b.txt-1 a.txt-1'],
    );
  });
  test('are told to who asks', () => {
    const silenced = findings(markedSources(marked).snapshot, { suppressed: true }).filter((f) => f.suppression);
    assert.deepEqual(
      silenced.map(({ claims, suppression }) => [claims.join(' '), suppression?.reason]),
      [['b.txt-1 a.txt-1', 'counted on other days']],
    );
  });
});

describe('settings', () => {
  const marked = `a.txt (2025-01-12): {flood/homes|312} homes.
    b.txt (2025-01-12): {flood/homes|298} homes.`;
  const severities = (severity: string): string[] =>
    findings(markedSources(`settings: { "severity": { "contradiction": "${severity}" } }\n${marked}`).snapshot).map(
      (finding) => finding.severity,
    );
  test('make a code louder', () => assert.deepEqual(severities('error'), ['error']));
  test('switch a code off', () => assert.deepEqual(severities('off'), []));
});

describe('the findings of many files in passing', () => {
  // Every file is at odds with the next; one topic is that of all.
  const marked = Array.from({ length: 450 }, (_, i) => {
    const pair = `event-${i >> 1}/homes`;
    return `${i}.txt (2025-01-12): {${pair}|${300 + 10 * i}} homes of {flood/homes|${1000 + (i % 7)}}.`;
  });
  const { snapshot } = markedSources(marked.join('\n'));
  const paths = [...snapshot.sources.keys()];

  test('are those of each by itself', () => {
    const passed = [...findingsInPassing(snapshot, paths)];
    assert.equal(passed.length, paths.length);
    for (const [path, found] of passed) assert.deepEqual(found, findingsOf(snapshot, path));
  });
  test('keep nothing of small topics, and of few files all', () => {
    const small = snapshot.claims.get('event-0/homes')!;
    const large = snapshot.claims.get('flood/homes')!;
    const [before, beforeOfAll] = [small.sides(), large.sides()];
    assert.equal([...findingsInPassing(snapshot, paths.slice(0, 10))].length, 10);
    assert.equal(small.sides(), before);
    assert.equal([...findingsInPassing(snapshot, paths)].length, paths.length);
    assert.notEqual(small.sides(), before);
    assert.equal(large.sides(), beforeOfAll);
  });
});

describe('a change', () => {
  const { snapshot } = markedSources(
    `a.txt (2025-01-12): {flood/homes|312} homes.
     b.txt (2025-01-12): {flood/homes|298} homes and {flood/barns|31} barns.`,
  );

  test('in one source leaves the topics it does not touch as they are', () => {
    const { snapshot: other } = markedSources(
      'b.txt (2025-01-12): {flood/homes|312} homes and {flood/barns|31} barns.',
    );
    const next = withSources(snapshot, [other.sources.get('b.txt')!]);
    assert.deepEqual(findings(next), []);
    assert.notEqual(next.claims.get('flood/homes'), snapshot.claims.get('flood/homes'));
    assert.equal(next.claims.get('flood/barns'), snapshot.claims.get('flood/barns'));
  });
  test('that moves a claim compares nothing anew, but tells its new place', () => {
    const { snapshot: other } = markedSources(
      `b.txt (2025-01-12): A line above.
       b.txt (2025-01-12): {flood/homes|298} homes and {flood/barns|31} barns.`,
    );
    const next = withSources(snapshot, [other.sources.get('b.txt')!]);
    assert.equal(next.claims, snapshot.claims);
    assert.equal(findings(next)[0]!.span.start, findings(snapshot)[0]!.span.start + 'A line above.\n\n'.length);
  });
  test('that reads the same words again compares nothing anew', () => {
    const marked = `a.txt (2025-01-12): {flood/homes|about 300 homes} and {flood/barns|nearly 1,200 barns}.
      b.txt (2025-01-12): {flood/homes|312} homes, {flood/tents|more than 20 tents} since {flood/began|last Friday}.`;
    const [before, again] = [markedSources(marked).snapshot, markedSources(marked).snapshot];
    assert.equal(withSources(before, [...again.sources.values()]).claims, before.claims);
  });
  test('that takes a source away takes its claims away', () => {
    const next = withSources(snapshot, [], ['b.txt']);
    assert.deepEqual(findings(next), []);
    assert.equal(next.claims.has('flood/barns'), false);
  });
  test('of nothing tells nothing', () => {
    const empty = emptySnapshot(defaultSettings);
    assert.deepEqual(findings(withReviews(withTopics(withSources(empty, []), new Map()), [])), []);
    assert.deepEqual(findingsOf(empty, 'a.txt'), []);
    assert.deepEqual(verdictsOf(empty, 'x'), []);
  });
});

test('the consensus of a topic, in words', () => {
  const { snapshot } = markedSources(
    `a.txt (2025-01-12): {flood/homes|298} homes.
     b.txt (2025-01-12): {flood/homes|312} homes.
     c.txt (2025-01-12): {flood/homes|at least 310} homes.`,
  );
  const { says, voices, of, outliers } = consensusOf(snapshot, 'flood/homes')!;
  assert.deepEqual(
    { says: inWords(says), voices, of, outliers },
    { says: '312', voices: 2, of: 3, outliers: ['a.txt-1'] },
  );
});
