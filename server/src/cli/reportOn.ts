import type { Finding } from '../core/findings/finding.ts';
import type { ReportInput } from '../core/reports/report.ts';
import { decodeText } from '../service/decodeText.ts';
import type { Loaded } from '../service/loadSnapshot.ts';
import { uriOf } from '../service/uris.ts';
import type { Io } from './io.ts';
import { shownPath } from './places.ts';

/** Makes a report of findings, in the order of files and places, with the texts needed to say where they stand. */
export async function reportOn(
  io: Io,
  root: string,
  { snapshot, inputs }: Loaded,
  findings: readonly Finding[],
  { verdicts, leftOut }: Pick<ReportInput, 'verdicts' | 'leftOut'> = {},
): Promise<ReportInput> {
  const texts = new Map<string, string>();
  for (const path of new Set(findings.flatMap((f) => [f.source, ...f.related.map((r) => r.source)]))) {
    texts.set(path, inputs.get(path)?.text ?? (await recordText(io, root, path)));
  }
  return {
    findings: [...findings].sort(byPlace),
    verdicts,
    leftOut,
    snapshot,
    textOf: (path) => texts.get(path) ?? '',
    shownPath: (path) => shownPath(io, root, path),
  };
}

async function recordText(io: Io, root: string, path: string): Promise<string> {
  const bytes = await io.workspace.readFile(uriOf(root, path));
  return (bytes && decodeText(bytes).text) ?? '';
}

const byPlace = (a: Finding, b: Finding): number =>
  a.source === b.source ? a.span.start - b.span.start || a.span.end - b.span.end : a.source < b.source ? -1 : 1;
