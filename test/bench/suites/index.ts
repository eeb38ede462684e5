/** Everything that is measured, in the order of the report. */
import type { Suite } from '../suite.ts';
import { anchoring } from './anchoring.ts';
import { compare } from './compare.ts';
import { hover } from './hover.ts';
import { keystroke } from './keystroke.ts';
import { open } from './open.ts';
import { startup } from './startup.ts';

export const suites: readonly Suite[] = [keystroke, hover, open, startup, anchoring, compare];
