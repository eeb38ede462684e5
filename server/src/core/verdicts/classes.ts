/**
 * Whom a claim of a large topic is at odds with, without judging every pair. Claims of one party, one day and one standing to the consensus are a class:
 * of two classes all claims that lie apart on one side have the same sort of verdict, so one pair of them tells it for all, and sorted ends tell how
 * many there are. Nothing is left out, however many claims there are.
 */
import type { Side } from './pair.ts';
import { type Beyond, type Facing, facing, type Sweep, sweep } from './sweep.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** Those of one class on one side of a claim. */
export interface Opponents {
  /** The verdict on one of them; on another it may differ in its reason. */
  readonly verdict: Verdict;
  /** The place of the furthest. */
  readonly furthest: number;
  readonly count: () => number;
  /** Places in the topic, the furthest first. */
  readonly each: () => Iterable<number>;
}

/** By the place of a claim, the classes that hold claims at odds with it; only those that concern the asker. */
export type ClaimClasses = (at: number, concerns: (verdict: Verdict, camp: number) => boolean) => readonly Opponents[];

interface Class {
  readonly dimension: string;
  readonly camp: number;
  readonly places: number[];
  sweep?: Sweep;
  /** By class and side, whether its claims there are at odds with those of this class, as far as asked; see `unasked`. */
  sides?: Uint8Array;
}

const unasked = 0;
const atPeace = 1;
const atOdds = 2;

/** Above so many classes it costs more to remember how each stands to each than to look again. */
const mostRemembered = 4096;

/**
 * Sorts the claims of a topic into classes.
 *
 * @param camps where each claim stands to the consensus
 * @param verdictOn the verdict on two of them, by their places
 */
export function claimClasses(
  sides: readonly Side[],
  camps: Uint8Array,
  verdictOn: (i: number, j: number) => Verdict,
): ClaimClasses {
  const { classes, classAt } = classesOf(sides, camps);
  const reach = reachOf(classes, sides);
  const sweepOf = (one: Class): Sweep => {
    one.sweep ??= sweep(one.places.map((i) => sides[i]!));
    return one.sweep;
  };
  const known = new Map<number, Verdict>();
  /** One verdict for class, class and side: that of the first pair that asked. */
  const verdictBetween = (at: number, other: number, side: 0 | 1, beyond: Beyond): Verdict => {
    const key = (classAt[at]! * classes.length + other) * 2 + side;
    let verdict = known.get(key);
    if (!verdict) {
      const [first] = beyond.each();
      verdict = verdictOn(at, classes[other]!.places[first!]!);
      if (classes.length <= mostRemembered) known.set(key, verdict);
    }
    return verdict;
  };
  return (at, concerns) => {
    const own = facing(sides[at]!.magnitude);
    const ownClass = classes[classAt[at]!]!;
    if (classes.length <= mostRemembered) ownClass.sides ??= new Uint8Array(classes.length * 2);
    const found: Opponents[] = [];
    for (let other = 0; other < classes.length; other++) {
      for (const side of bothSides) {
        if (ownClass.sides?.[other * 2 + side] === atPeace || !mayReach(reach, other, side, own)) continue;
        const one = classes[other]!;
        const beyond = sweepOf(one).beyond(own, side === 0 ? 'below' : 'above');
        if (!beyond) continue;
        const verdict = verdictBetween(at, other, side, beyond);
        if (ownClass.sides?.[other * 2 + side] === unasked) {
          ownClass.sides[other * 2 + side] = peaceful.has(verdict.kind) ? atPeace : atOdds;
        }
        if (!concerns(verdict, one.camp)) continue;
        const [first] = beyond.each();
        const furthest = one.places[first!]!;
        found.push({ verdict, furthest, count: beyond.count, each: () => placesOf(one, beyond) });
      }
    }
    return found;
  };
}

/** Verdicts on claims that lie apart and are not at odds. */
const peaceful: ReadonlySet<VerdictKind> = new Set(['updated', 'consistent', 'equal', 'incomparable']);

const bothSides = [0, 1] as const;

function classesOf(sides: readonly Side[], camps: Uint8Array): { classes: readonly Class[]; classAt: Uint32Array } {
  const byKey = new Map<string, number>();
  const classes: Class[] = [];
  const classAt = Uint32Array.from(sides, ({ party, magnitude: { dimension }, statement: { asOf, role } }, i) => {
    // What a draft states without attribution may take sides in a dispute, by what it says alone.
    const alone = role === 'draft' && party === undefined ? i : undefined;
    const key = JSON.stringify([party, asOf?.low, asOf?.high, dimension, camps[i], alone]);
    let number = byKey.get(key);
    if (number === undefined) {
      number = classes.push({ dimension, camp: camps[i]!, places: [] }) - 1;
      byKey.set(key, number);
    }
    classes[number]!.places.push(i);
    return number;
  });
  return { classes, classAt };
}

/** By class, the least upper and the greatest lower end of any of its claims: what tells at once that a class holds none apart. */
interface Reach {
  readonly leastHigh: Float64Array;
  readonly greatestLow: Float64Array;
}

function reachOf(classes: readonly Class[], sides: readonly Side[]): Reach {
  const leastHigh = new Float64Array(classes.length).fill(Infinity);
  const greatestLow = new Float64Array(classes.length).fill(-Infinity);
  classes.forEach(({ places }, i) => {
    for (const place of places) {
      const { towardsValue: v, towardsBound: b } = sides[place]!.magnitude;
      leastHigh[i] = Math.min(leastHigh[i]!, v.high, b.high);
      greatestLow[i] = Math.max(greatestLow[i]!, v.low, b.low);
    }
  });
  return { leastHigh, greatestLow };
}

/** Whether a class may hold claims on that side of a figure; ends may be left out, so equal ones count. */
const mayReach = ({ leastHigh, greatestLow }: Reach, of: number, side: 0 | 1, { ends }: Facing): boolean =>
  side === 0 ? leastHigh[of]! <= Math.max(ends[0]!, ends[2]!) : greatestLow[of]! >= Math.min(ends[1]!, ends[3]!);

function* placesOf({ places }: Class, beyond: Beyond): Generator<number, void> {
  for (const i of beyond.each()) yield places[i]!;
}
