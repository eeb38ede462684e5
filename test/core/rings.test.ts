/** The rings hold: every file imports only from its own ring, from rings further in, and from the packages its ring may use. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** A part of the tree with one rule. */
interface Ring {
  /** Where it is: a folder (ending in a slash) or a file, from the project's root. */
  readonly at: string;
  /** Folders and files of other rings it may import from. */
  readonly from: readonly string[];
  /** Packages it may import; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
  /** True where other rings may be imported from as types only. Default: false. */
  readonly typesOnly?: boolean;
  /** Folders of which it may run the code all the same. None by default. */
  readonly runs?: readonly string[];
}

const core = 'server/src/core/';
const service = 'server/src/service/';
const lsp = 'server/src/lsp/';
const node = 'server/src/node/';
const protocol = 'server/src/protocol.ts';
const draw = 'client/webview/draw/';
/** How a board crosses to its window: packed on one side, opened on the other. */
const wire = 'server/src/core/board/wire/';

/** The rings from the innermost outwards. A file belongs to the first ring that holds it. */
const rings: readonly Ring[] = [
  {
    at: core,
    from: [],
    packages: [
      'approx-string-match',
      'convert',
      'decimal.js',
      'minisearch',
      'picomatch',
      'remark-directive',
      'remark-frontmatter',
      'remark-parse',
      'temporal-polyfill',
      'unified',
      'valibot',
      // Types of Markdown trees.
      'mdast',
      'mdast-util-directive',
      'unist',
    ],
  },
  { at: protocol, from: [core], packages: [] },
  {
    at: service,
    from: [core, protocol],
    packages: [
      'picomatch',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-types',
      'vscode-languageserver-protocol',
      'vscode-uri',
    ],
  },
  {
    at: lsp,
    from: [core, service, protocol],
    packages: [
      'vscode-languageserver',
      'vscode-languageserver-protocol',
      'vscode-languageserver-textdocument',
      'vscode-uri',
    ],
  },
  { at: node, from: [lsp, service, core], packages: ['node:', 'vscode-languageserver/node', 'vscode-uri'] },
  { at: 'server/src/browser/', from: [lsp, service], packages: ['vscode-languageserver/browser'] },
  {
    at: 'server/src/cli/',
    from: [core, service, lsp, node, draw],
    packages: ['node:', 'picomatch', 'valibot', 'vscode-uri'],
  },
  { at: draw, from: [core], packages: ['d3-scale'], typesOnly: true, runs: [wire] },
  { at: 'client/webview/', from: [core, protocol], packages: [], typesOnly: true, runs: [wire] },
  { at: 'client/src/', from: [protocol], packages: ['node:', 'vscode', 'vscode-languageclient', 'vscode-uri'] },
];

interface Import {
  readonly specifier: string;
  /** `import type` or `export type`: gone at run time. */
  readonly typeOnly: boolean;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = ['server/src', 'client'].flatMap(filesUnder);

function filesUnder(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
}

/** What a module imports or re-exports, dynamic imports too. Comments do not count. */
function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = /^\s*(?:import|export)\s(?:(type)\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
  const calls = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...code.matchAll(statements)].map(([, type, specifier]) => ({
      specifier: specifier!,
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(calls)].map(([, specifier]) => ({ specifier: specifier!, typeOnly: false })),
  ];
}

/** The file a relative import means, from the root; undefined for a package. */
function fileMeant(importer: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(importer), specifier) : undefined;
}

function allowsPackage(ring: Ring, specifier: string): boolean {
  return ring.packages.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

/** Why `file` must not import this, or undefined where it may. */
function objection(file: string, ring: Ring, { specifier, typeOnly }: Import): string | undefined {
  const meant = fileMeant(file, specifier);
  if (meant === undefined) {
    if (allowsPackage(ring, specifier)) return undefined;
    return `${file} imports '${specifier}': ${ring.at} may use only ${ring.packages.join(', ') || 'no package'}`;
  }
  if (meant.startsWith(ring.at)) return undefined;
  const other = ring.from.some((place) => meant.startsWith(place));
  if (other && (typeOnly || ring.typesOnly !== true)) return undefined;
  if (ring.runs?.some((place) => meant.startsWith(place))) return undefined;
  const may = [ring.at, ...ring.from].join(', ');
  return `${file} imports '${specifier}': ${ring.at} may import from ${may} only${ring.typesOnly ? ' (types alone)' : ''}`;
}

/** The folder below core a file is in (`figures`), or its name for those that stand directly in core. */
function partOf(file: string): string {
  return file.slice(core.length).split('/')[0]!;
}

/** The parts of core, each with the parts whose code it runs. Types do not count: they bind nothing at run time. */
function partsOfCore(): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const file of files.filter((name) => name.startsWith(core))) {
    const uses = parts.get(partOf(file)) ?? new Set();
    parts.set(partOf(file), uses);
    for (const { specifier, typeOnly } of importsOf(readFileSync(path.join(root, file), 'utf8'))) {
      const meant = fileMeant(file, specifier);
      if (meant?.startsWith(core) && !typeOnly && partOf(meant) !== partOf(file)) uses.add(partOf(meant));
    }
  }
  return parts;
}

/** The first circle found, as a path that ends where it began, or undefined. */
function circleIn(parts: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const clear = new Set<string>();
  const walk = (part: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(part)) return [...way.slice(way.indexOf(part)), part];
    if (clear.has(part)) return undefined;
    for (const next of parts.get(part) ?? []) {
      const circle = walk(next, [...way, part]);
      if (circle) return circle;
    }
    clear.add(part);
    return undefined;
  };
  for (const part of parts.keys()) {
    const circle = walk(part, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('rings', () => {
  for (const ring of rings) {
    const own = files.filter((file) => rings.find((other) => file.startsWith(other.at)) === ring);
    if (own.length === 0) continue;
    test(`${ring.at} imports only what it may`, () => {
      const objections = own.flatMap((file) =>
        importsOf(readFileSync(path.join(root, file), 'utf8')).flatMap((each) => objection(file, ring, each) ?? []),
      );
      assert.deepEqual(objections, []);
    });
  }

  test('every file belongs to a ring', () => {
    assert.deepEqual(
      files.filter((file) => !rings.some((ring) => file.startsWith(ring.at))),
      [],
    );
  });

  test('the folders of core run each other in one direction only', () => {
    assert.equal(circleIn(partsOfCore())?.join(' → '), undefined);
  });
});

describe('the reading of imports', () => {
  const cases: readonly (readonly [string, readonly Import[]])[] = [
    ["import { a } from './a.ts';", [{ specifier: './a.ts', typeOnly: false }]],
    ["import type { A } from './a.ts';", [{ specifier: './a.ts', typeOnly: true }]],
    ["import {\n  a,\n  b,\n} from './a.ts';", [{ specifier: './a.ts', typeOnly: false }]],
    ["export * from './a.ts';", [{ specifier: './a.ts', typeOnly: false }]],
    ["export type { A } from './a.ts';", [{ specifier: './a.ts', typeOnly: true }]],
    ["import './effect.ts';", [{ specifier: './effect.ts', typeOnly: false }]],
    ["const a = await import('./a.ts');", [{ specifier: './a.ts', typeOnly: false }]],
    ["// import { a } from './a.ts';", []],
    ["/** import { a } from './a.ts'; */", []],
    ["export const from = 'here';", []],
    ["export type Kind = 'a' | 'b';", []],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.deepEqual(importsOf(text), expected));

  test('finds a circle', () => {
    const parts = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    assert.deepEqual(circleIn(parts), ['b', 'c', 'b']);
  });
});
