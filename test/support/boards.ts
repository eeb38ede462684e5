/** Boards from marked sources (see `markedSources.ts`), for tests of what is shown. */

import type { BoardClaim, BoardData, BoardTopic } from '../../server/src/core/board/boardData.ts';
import { boardOf } from '../../server/src/core/board.ts';
import type { Language } from '../../server/src/core/words/print.ts';
import { markedSources } from './markedSources.ts';

export function board(marked: string, language?: Language): BoardData {
  const { snapshot, texts } = markedSources(marked);
  return boardOf(snapshot, { title: 'A board', textOf: (path) => texts.get(path), ...(language && { language }) });
}

/** The only topic of a board. */
export function oneTopic(marked: string): BoardTopic & { readonly data: BoardData } {
  const data = board(marked);
  if (data.topics.length !== 1) throw new Error(`expected one topic, found ${data.topics.length}`);
  return { ...data.topics[0]!, data };
}

/** The only claim of a board's only topic. */
export function oneClaim(marked: string): BoardClaim {
  const { claims } = oneTopic(marked);
  if (claims.length !== 1) throw new Error(`expected one claim, found ${claims.length}`);
  return claims[0]!;
}
