import fs from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { mergeTexts } from '../../core/records/conflict.ts';
import { inWords } from '../../core/words/print.ts';
import { decodeText } from '../../service/decodeText.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';

/** `merge`: what git calls to merge two versions of a record. */
export const merge: Command = {
  name: 'merge',
  operands: '%O %A %B [%P]',
  summary: 'merges records field by field, as a merge driver of git',
  details: `
Called by git with the common ancestor, our version and theirs; the result is written over ours. Fields that only one side
changed are taken from it. A field that both changed differently keeps both, between conflict markers; the exit code is then 1.
With %P, messages name the record instead of git’s temporary file.

To install, once in a repository:

  git config merge.countercheck.name "Countercheck records"
  git config merge.countercheck.driver "countercheck merge %O %A %B"
  echo '.claims/**/*.json merge=countercheck' >> .gitattributes`,
  formats: ['text', 'json'],
  run: runMerge,
};

async function runMerge(args: Args, io: Io): Promise<number> {
  const [base, ours, theirs, shown = ours] = args.operands;
  if (!base || !ours || !theirs || args.operands.length > 4)
    throw new Failure('expected three files: countercheck merge %O %A %B');
  const [was, our, their] = await Promise.all([base, ours, theirs].map((file) => readText(io, file)));
  const { text, conflicts } = mergeTexts(was!, our!, their!);
  const file = URI.file(path.resolve(io.cwd, ours)).toString();
  await io.workspace.writeFile(file, Buffer.from(text)).catch((error: Error) => {
    throw new Failure(error.message);
  });
  if (args.format === 'json') io.stdout(`${JSON.stringify({ conflicts: conflicts ?? ['(whole record)'] })}\n`);
  else if (conflicts === undefined) io.stderr(`${shown}: not a record that can be read; both versions are kept\n`);
  else for (const field of conflicts) io.stderr(`${shown}: both sides changed ${field}\n`);
  return conflicts?.length === 0 ? exit.clean : exit.findings;
}

async function readText(io: Io, file: string): Promise<string> {
  const bytes = await fs.readFile(path.resolve(io.cwd, file)).catch(() => {
    throw new Failure(`${file}: no such file`);
  });
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) throw new Failure(`${file} ${inWords(decoded.reason)}`);
  return decoded.text;
}
