/** What `compare` is given: a figure with who said it, when and where. */
import type { Figure } from '../figures/figure.ts';
import type { SourceRole } from '../records/model.ts';
import type { AsOf } from './asOf.ts';

export interface Statement {
  readonly figure: Figure;
  /** Who says so, as written; parties are folded by the context. */
  readonly attributedTo?: string | undefined;
  readonly asOf?: AsOf | undefined;
  /** Path of the source: two undated statements of one source are of one time. */
  readonly source?: string | undefined;
  readonly role?: SourceRole | undefined;
}
