import { broughtIn } from '../../core/findings/broughtIn.ts';
import type { Finding, Severity } from '../../core/findings/finding.ts';
import { githubReport } from '../../core/reports/github.ts';
import { htmlReport } from '../../core/reports/html.ts';
import { jsonReport } from '../../core/reports/json.ts';
import type { ReportInput } from '../../core/reports/report.ts';
import { sarifReport } from '../../core/reports/sarif.ts';
import { summary, textReport } from '../../core/reports/text.ts';
import { findings, type LeftOut, type PairVerdict, verdicts } from '../../core/snapshot.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { type Loaded, loadSnapshot } from '../../service/loadSnapshot.ts';
import type { Args, Command } from '../command.ts';
import { gitWorkspace } from '../gitWorkspace.ts';
import { exit, type Io } from '../io.ts';
import { type Scope, scopesOf } from '../places.ts';
import { reportOn } from '../reportOn.ts';
import { version } from '../version.ts';

/** `check`: all findings of the stores at, above and below the paths given. */
export const check: Command = {
  name: 'check',
  operands: '[path…]',
  summary: 'all findings: contradictions, lost quotes, records that cannot be read',
  details: `
Checks the store (the nearest .claims folder) of each path, and all stores below it; the current directory by default.
With a path, only the findings that stand there are printed, though they are held against the whole store. With --since,
only what was brought in since then, wherever it stands: a new claim that contradicts one in a text nobody touched, too.

JSON: { "findings": [{ code, severity, source, range, message, claims, related }], "verdicts": [{ topic, a, b, verdict, because }] }
Where a topic has too many pairs to list, "leftOut": [{ topic, pairs }] tells how many are missing.`,
  options: {
    verdicts: {
      description:
        'also every compared pair of claims, agreements too (of topics with more than 1,000 claims only pairs at odds); in JSON also consensus and confirmations',
    },
    all: { description: 'also findings that a review silences; they never fail the check' },
    since: { value: 'REV', description: 'only findings that were not there at this git revision' },
    'fail-on': {
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'information', 'hint', 'never'],
      description: 'exit 1 at findings of this severity or a worse one (warning by default)',
    },
  },
  formats: ['text', 'json', 'sarif', 'github', 'html'],
  run: runCheck,
};

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

async function runCheck(args: Args, io: Io): Promise<number> {
  const began = io.now();
  const scopes = await scopesOf(io, args.operands);
  const since = args.option('since');
  const past = since === undefined ? undefined : await gitWorkspace(io.cwd, since);
  const reports: ReportInput[] = [];
  for (const scope of scopes) {
    const loaded = await loadSnapshot(io.workspace, scope.root);
    const suppressed = args.format === 'sarif' || args.has('all');
    const found = allFindings(loaded, suppressed, past ? undefined : scope.includes);
    const wanted = past ? broughtIn(found, allFindings(await loadSnapshot(past, scope.root), true)) : found;
    const shown = wanted.filter((f) => scope.includes(f.source));
    reports.push(await reportOn(io, scope.root, loaded, shown, args.has('verdicts') ? verdictsIn(loaded, scope) : {}));
  }
  past?.close();
  switch (args.format) {
    case 'json':
      io.stdout(`${JSON.stringify(joined(reports.map(jsonReport)), null, 2)}\n`);
      break;
    case 'sarif':
      io.stdout(`${JSON.stringify(sarifReport(reports, { version }), null, 2)}\n`);
      break;
    case 'github':
      for (const report of reports) io.stdout(githubReport(report));
      break;
    case 'html':
      io.stdout(htmlReport(reports));
      break;
    default:
      for (const report of reports) printText(report, io);
      if (reports.length > 0)
        io.stdout(`${reports.map(summary).join('\n')}, ${((io.now() - began) / 1000).toFixed(1)} s\n`);
  }
  const failOn = args.option('fail-on') ?? 'warning';
  if (failOn === 'never') return exit.clean;
  const limit = ranks[failOn === 'info' ? 'information' : (failOn as Severity)];
  const fails = reports.some((report) => report.findings.some((f) => !f.suppression && ranks[f.severity] <= limit));
  return fails ? exit.findings : exit.clean;
}

function printText(report: ReportInput, io: Io): void {
  io.stdout(textReport(report, { color: io.color }));
  if (!report.verdicts) return;
  const counts = new Map<string, number>();
  for (const pair of report.verdicts) {
    const { topic, a, b, verdict } = pair;
    counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
    io.stdout(`${topic}  ${verdict.kind}  ${a}  ${b}  ${inWords(verdict.sentence)}\n`);
  }
  for (const { topic, pairs } of report.leftOut ?? []) {
    io.stdout(`${topic}  ${plural(pairs, 'more pair')} of this topic not listed: it has more than 1,000 claims\n`);
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  io.stdout(`${plural(total, 'pair')}: ${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ') || 'none'}\n\n`);
}

/** Of a pair with one end in the files asked for, that end. */
const allFindings = (
  { problems, snapshot }: Loaded,
  suppressed: boolean,
  within: (path: string) => boolean = () => true,
): readonly Finding[] => [...problems, ...findings(snapshot, { suppressed, within })];

/** The pairs of which at least one claim was asked for. */
function verdictsIn({ snapshot }: Loaded, scope: Scope): Pick<ReportInput, 'verdicts' | 'leftOut'> {
  const wanted = new Set<string>();
  for (const [path, source] of snapshot.sources) {
    if (scope.includes(path)) for (const { claim } of source.claims) wanted.add(claim.id);
  }
  const leftOut: LeftOut[] = [];
  const pairs: PairVerdict[] = [];
  for (const pair of verdicts(snapshot, (topic) => leftOut.push(topic))) {
    if (wanted.has(pair.a) || wanted.has(pair.b)) pairs.push(pair);
  }
  return { verdicts: pairs, leftOut };
}

const joined = (reports: readonly ReturnType<typeof jsonReport>[]): ReturnType<typeof jsonReport> => ({
  findings: reports.flatMap((r) => r.findings),
  ...(reports.some((r) => r.verdicts)
    ? {
        verdicts: reports.flatMap((r) => r.verdicts ?? []),
        ...(reports.some((r) => r.leftOut) && { leftOut: reports.flatMap((r) => r.leftOut ?? []) }),
        consensus: reports.flatMap((r) => r.consensus ?? []),
        confirmations: reports.flatMap((r) => r.confirmations ?? []),
      }
    : {}),
});
