/** Everything that is measured, in the order of the report. */
import type { Suite } from '../suite.ts';
import { activation } from './activation.ts';
import { anchoring } from './anchoring.ts';
import { compare } from './compare.ts';
import { figures } from './figures.ts';
import { growth } from './growth.ts';
import { hover } from './hover.ts';
import { keystroke } from './keystroke.ts';
import { memory } from './memory.ts';
import { open } from './open.ts';
import { startup } from './startup.ts';
import { workspace } from './workspace.ts';

export const suites: readonly Suite[] = [
  keystroke,
  growth,
  hover,
  open,
  startup,
  activation,
  workspace,
  memory,
  figures,
  anchoring,
  compare,
];
