import type { Command } from '../command.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { exportClaims } from './export.ts';
import { figures } from './figures.ts';
import { fsck } from './fsck.ts';
import { importClaims } from './import.ts';
import { lsp } from './lsp.ts';
import { merge } from './merge.ts';
import { report } from './report.ts';
import { source } from './source.ts';
import { suggest } from './suggest.ts';
import { tag } from './tag.ts';

/** All commands, in the order the help lists them: looking, then tagging, then the store and other programs. */
export const commands: readonly Command[] = [
  check,
  claims,
  figures,
  report,
  source,
  suggest,
  compare,
  tag,
  fsck,
  merge,
  importClaims,
  exportClaims,
  lsp,
];
