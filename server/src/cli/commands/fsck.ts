import type { Finding, Fix, RecordWrite } from '../../core/findings/finding.ts';
import { severityOf } from '../../core/findings/severity.ts';
import { storeChecks } from '../../core/fsck/index.ts';
import { jsonReport } from '../../core/reports/json.ts';
import type { ReportInput } from '../../core/reports/report.ts';
import { textReport } from '../../core/reports/text.ts';
import { findings } from '../../core/snapshot.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { applyWrites } from '../../service/applyWrites.ts';
import { type Loaded, loadSnapshot } from '../../service/loadSnapshot.ts';
import { loadStoreFiles } from '../../service/storeFiles.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';
import { scopesOf, shownPath } from '../places.ts';
import { reportOn } from '../reportOn.ts';

/** `fsck`: the health of the store. */
export const fsck: Command = {
  name: 'fsck',
  operands: '[path…]',
  summary: 'the health of the store: records that cannot be read, lost or doubled ones, wrong places and layout',
  details: `
Looks at the whole store of each path, the current directory’s by default. Prints every fix it would make; nothing is
written without --fix, and with it only what loses nothing and decides nothing. Exits 1 while something is left that is
more than a hint or information.`,
  options: { fix: { description: 'apply the fixes that are safe' } },
  formats: ['text', 'json'],
  run: runFsck,
};

/** Findings of `check` that say the store, not the texts, is out of order. */
const healthCodes = new Set(['unreadable-record', 'orphaned', 'quote-changed', 'stale-review', 'bad-relation']);

/** One fix may make way for another: a record that has got to its place can then be laid out. */
const maxRounds = 4;

interface Health {
  readonly report: ReportInput;
  /** The findings whose first fix is safe. */
  readonly fixable: readonly Finding[];
}

async function runFsck(args: Args, io: Io): Promise<number> {
  const shown: ReportInput[] = [];
  const fixed: string[] = [];
  const planned: string[] = [];
  for (const { root } of await scopesOf(io, args.operands)) {
    let health = await examine(io, root);
    if (args.has('fix')) {
      for (let round = 0; round < maxRounds && health.fixable.length > 0; round++) {
        for (const finding of health.fixable) fixed.push(fixLine(io, root, finding));
        await applyWrites(io.workspace, root, writesOf(health.fixable)).catch((error: Error) => {
          throw new Failure(error.message);
        });
        health = await examine(io, root);
      }
    } else for (const finding of health.fixable) planned.push(fixLine(io, root, finding));
    shown.push(health.report);
  }
  if (args.format === 'json') {
    const found = shown.flatMap((report) => jsonReport(report).findings);
    io.stdout(`${JSON.stringify({ findings: found, fixes: args.has('fix') ? fixed : planned }, null, 2)}\n`);
  } else {
    for (const report of shown) io.stdout(textReport(report, { color: io.color }));
    for (const line of fixed) io.stdout(`fixed  ${line}\n`);
    for (const line of planned) io.stdout(`would fix  ${line}\n`);
    const left = shown.reduce((sum, report) => sum + report.findings.length, 0);
    const hint = planned.length > 0 ? `; ${plural(planned.length, 'safe fix', 'safe fixes')} with --fix` : '';
    io.stdout(left === 0 ? 'The store is in order.\n' : `${plural(left, 'finding')}${hint}\n`);
  }
  const isAlarming = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
  return shown.some((report) => report.findings.some(isAlarming)) ? exit.findings : exit.clean;
}

async function examine(io: Io, root: string): Promise<Health> {
  const loaded = await loadSnapshot(io.workspace, root);
  const files = { ...(await loadStoreFiles(io.workspace, root)), inlineIds: inlineIdsIn(loaded) };
  const { settings } = loaded.store;
  const own = storeChecks.flatMap((check) =>
    check.run(files).flatMap((finding) => {
      const severity = severityOf(finding.code, finding.severity, settings);
      return severity === undefined ? [] : [{ check, finding: { ...finding, severity } }];
    }),
  );
  const others = [...loaded.problems, ...findings(loaded.snapshot)].filter(({ code }) => healthCodes.has(code));
  const all = [...own.map(({ finding }) => finding), ...others];
  return {
    report: await reportOn(io, root, loaded, all),
    fixable: own.filter(({ check, finding }) => check.safe && finding.fixes[0]).map(({ finding }) => finding),
  };
}

const inlineIdsIn = ({ snapshot }: Loaded): ReadonlySet<string> =>
  new Set(
    [...snapshot.sources.values()].flatMap(({ claims }) => claims.flatMap((c) => (c.inline ? [c.claim.id] : []))),
  );

/** The writes of the first fixes; a file that one of them writes is left to it alone until the next round. */
function writesOf(fixable: readonly Finding[]): RecordWrite[] {
  const writes: RecordWrite[] = [];
  const taken = new Set<string>();
  for (const { fixes } of fixable) {
    const own = writesIn(fixes[0]!);
    if (own.some(({ path }) => taken.has(path))) continue;
    for (const write of own) taken.add(write.path);
    writes.push(...own);
  }
  return writes;
}

const writesIn = (fix: Fix): readonly RecordWrite[] => ('writes' in fix ? fix.writes : []);

const fixLine = (io: Io, root: string, { source, fixes }: Finding): string =>
  `${shownPath(io, root, source)}: ${inWords(fixes[0]!.title)}`;
