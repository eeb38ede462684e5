/** Claims to and from the formats of other programs, for a client that saves and opens the files itself. */
import type { ExportSource, Format } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/index.ts';
import type { FormatChoice } from '../../protocol.ts';
import type { StoreView } from '../storeView.ts';

export const formatChoices = (): FormatChoice[] =>
  formats.map(({ name, title, write, read }) => ({
    name,
    title,
    writes: write !== undefined,
    reads: read !== undefined,
  }));

/** A format by its name, one that can do what is asked. */
export function formatFor(name: string, power: 'read' | 'write'): Format {
  const format = formats.find((each) => each.name === name && each[power] !== undefined);
  if (!format) throw new Error(`${name} is no format that can be ${power === 'read' ? 'imported' : 'exported'}`);
  return format;
}

/** All claims of a store in a format; where each stands is told for today's text. */
export function exported(
  view: StoreView,
  name: string,
): { readonly text: string; readonly notices: readonly string[] } {
  const sources = [...view.snapshot.sources.values()]
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, record, claims }): ExportSource => {
      const place = (claim: (typeof claims)[number]): number => claim.anchor.span?.start ?? Number.MAX_SAFE_INTEGER;
      const text = view.placesOf(path)?.text ?? '';
      return { path, record, text, claims: [...claims].sort((a, b) => place(a) - place(b)) };
    });
  return formatFor(name, 'write').write!({ sources, snapshot: view.snapshot });
}
