/** Claims to and from the formats of other programs, for a client that saves and opens the files itself. */

import type { ExportSource, Format } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/index.ts';
import { say } from '../../core/words/message.ts';
import { inWords, type Language } from '../../core/words/print.ts';
import { Refusal } from '../../core/words/refusal.ts';
import type { FormatChoice } from '../../protocol.ts';
import type { StoreView } from '../storeView.ts';

export const formatChoices = (language: Language): FormatChoice[] =>
  formats.map(({ name, title, write, read }) => ({
    name,
    title: inWords(title, language),
    writes: write !== undefined,
    reads: read !== undefined,
  }));

/** A format by its name, one that can do what is asked. */
export function formatFor(name: string, power: 'read' | 'write'): Format {
  const format = formats.find((each) => each.name === name && each[power] !== undefined);
  if (!format) {
    throw new Refusal(
      power === 'read'
        ? say`${name} is no format that can be imported`
        : say`${name} is no format that can be exported`,
    );
  }
  return format;
}

/** The sources that have claims, by path: those whose texts {@link exported} wants. */
export const exportedSources = ({ snapshot }: StoreView): readonly string[] =>
  [...snapshot.sources.values()].flatMap(({ path, claims }) => (claims.length > 0 ? [path] : [])).sort();

/** All claims of a store in a format; where each stands is told for today's text. */
export function exported(
  view: StoreView,
  name: string,
  textOf: (path: string) => string | undefined,
): { readonly text: string; readonly notices: readonly string[] } {
  const { snapshot } = view;
  const sources = exportedSources(view).map((path): ExportSource => {
    const { record, claims } = snapshot.sources.get(path)!;
    const place = (claim: (typeof claims)[number]): number => claim.anchor.span?.start ?? Number.MAX_SAFE_INTEGER;
    return { path, record, text: textOf(path) ?? '', claims: [...claims].sort((a, b) => place(a) - place(b)) };
  });
  const { text, notices } = formatFor(name, 'write').write!({ sources, snapshot });
  return { text, notices: notices.map((notice) => inWords(notice, view.language)) };
}
