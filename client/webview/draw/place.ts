import type { BoardSource } from '../../../server/src/core/board/boardData.ts';
import { type Child, h } from './element.ts';
import { clip } from './look.ts';
import { say } from './say.ts';

/** How views are drawn, wherever they stand. */
export interface PlaceOptions {
  /** Pixels a plot may take. */
  readonly width: number;
  /** Whether places are buttons that open them in an editor; else they are links, where a source has an address. */
  readonly interactive?: boolean;
  /** Whether plots can be saved. */
  readonly tools?: boolean;
}

/** Where a claim stands: in the editor a way to go there, else a link where the source has an address. */
export function place(
  claim: string | null,
  { name, url, path }: BoardSource,
  line: number | null,
  { interactive }: PlaceOptions,
): Child {
  const called = clip(name, 48);
  const words = line === null ? called : say('{0}, line {1}', called, line);
  if (interactive && claim !== null) {
    return h('button', { type: 'button', class: 'link', 'data-open': claim, title: path }, words);
  }
  return url ? h('a', { href: url }, words) : words;
}
