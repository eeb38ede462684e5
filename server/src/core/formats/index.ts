/** Every interchange format there is, the default first. To add one: a file beside this one, and a line here. */
import { brat } from './brat.ts';
import { claimReview } from './claimReview.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { webAnnotation } from './webAnnotation.ts';

export const formats: readonly Format[] = [webAnnotation, brat, csv, claimReview];
