import type { Args } from '../command.ts';
import { Failure } from '../io.ts';

/** The web address that stands for the store's folder, ending in a slash; `undefined` where none is given. */
export function baseOf(args: Args): string | undefined {
  const base = args.option('base');
  if (base === undefined) return undefined;
  if (!/^[a-z][\w+.-]*:[^\s#?]+$/i.test(base)) {
    throw new Failure(`--base cannot be "${base}"; expected an address such as https://example.org/flood/`);
  }
  return base.endsWith('/') ? base : `${base}/`;
}
