/**
 * The boards of the stores, in parts: of each topic only what has changed since it was sent, and of many topics a few at a time. What a topic was at the last asking
 * is kept; it is the only state, and losing it only means sending all again.
 */

import type { BoardTopic } from '../../core/board/boardData.ts';
import { type BoardMemory, boardMemory } from '../../core/board/boardMemory.ts';
import { packed } from '../../core/board/wire/packed.ts';
import type { BoardHead } from '../../core/board/wire/parts.ts';
import { type BoardPlan, planBoard } from '../../core/board.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { BoardReached, BoardView } from '../../protocol.ts';
import type { StoreView } from '../storeView.ts';

/** Claims worked out and sent at a time: some tens of milliseconds. A topic is never divided. */
const mostClaims = 1500;

interface BoardState {
  readonly memory: BoardMemory;
  /** By topic, when it last became another, on a clock that counts changes. */
  readonly changed: Map<string, { readonly row: BoardTopic; readonly stamp: number }>;
  clock: number;
  snapshot: Snapshot | undefined;
  plan: BoardPlan | undefined;
}

export interface Boards {
  /** What is not `known` of each store's board, or a part of it. */
  parts(views: readonly StoreView[], known: readonly BoardReached[]): readonly BoardView[];
  /** Lets go of all that was kept. */
  close(): void;
}

/** @param newSession gives a name that no other has */
export function createBoards(newSession: () => string): Boards {
  let session = newSession();
  const states = new Map<string, BoardState>();
  return {
    parts(views, known) {
      for (const root of states.keys()) if (!views.some((view) => view.root === root)) states.delete(root);
      return views.map((view) => {
        const state = states.get(view.root) ?? newState();
        states.set(view.root, state);
        const reached = known.find(({ root }) => root === view.root);
        return boardView(view, state, session, reached?.session === session ? reached : undefined);
      });
    },
    close() {
      session = newSession();
      states.clear();
    },
  };
}

const newState = (): BoardState => ({
  memory: boardMemory(),
  changed: new Map(),
  clock: 0,
  snapshot: undefined,
  plan: undefined,
});

function boardView(view: StoreView, state: BoardState, session: string, known: BoardReached | undefined): BoardView {
  const plan = planOf(view, state);
  const since = known?.stamp ?? 0;
  const start = known?.next ?? null;
  const from = start === null ? 0 : plan.names.findIndex((name) => name >= start);
  const sent: BoardTopic[] = [];
  let budget = mostClaims;
  let next: string | null = null;
  for (const name of from < 0 ? [] : plan.names.slice(from)) {
    if (budget <= 0) {
      next = name;
      break;
    }
    const { work } = state.memory;
    const changed = stampOf(name, plan, state) > since;
    const cost = Math.max(state.memory.work - work, changed ? plan.size(name) : 0);
    budget -= cost;
    if (changed) sent.push(plan.topic(name));
  }
  const head: BoardHead | null =
    start === null
      ? { title: folderName(view.root), sources: plan.sources, names: plan.names, relations: plan.relations() }
      : null;
  // Until all is sent the next part is of what changed since the same time.
  const stamp = next === null ? state.clock : since;
  return { reached: { root: view.root, session, stamp, next }, head, topics: packed(sent) };
}

function planOf(view: StoreView, state: BoardState): BoardPlan {
  if (!state.plan || state.snapshot !== view.snapshot) {
    state.snapshot = view.snapshot;
    state.plan = planBoard(view.snapshot, {
      textOf: view.textOf,
      language: view.language,
      kept: { lineOf: (path, offset) => view.placesOf(path)?.positionAt(offset).line, around: view.around },
      memory: state.memory,
    });
    for (const name of state.changed.keys()) if (state.plan.size(name) === 0) state.changed.delete(name);
  }
  return state.plan;
}

/** When a topic last became another; now, where it did so since it was last asked for. */
function stampOf(name: string, plan: BoardPlan, state: BoardState): number {
  const row = plan.topic(name);
  const known = state.changed.get(name);
  if (known?.row === row) return known.stamp;
  const stamp = ++state.clock;
  state.changed.set(name, { row, stamp });
  return stamp;
}

const folderName = (root: string): string => {
  const name = root.slice(root.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // not percent-encoded after all
  }
};
