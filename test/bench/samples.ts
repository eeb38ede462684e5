/** Collects measurements and sums them up. Contenders take turns, so that what else the machine does meets all of them alike. */

export interface Summary {
  readonly p50: number;
  readonly p95: number;
  readonly n: number;
}

export function summary(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95), n: sorted.length };
}

export interface Turns {
  readonly rounds: number;
  /** Rounds before these that are not counted: the first are the compiler's. */
  readonly warmUp: number;
}

/** Lets every contender do its work once a round; each gives what it measured. */
export async function interleaved(
  contenders: Readonly<Record<string, (round: number) => number | Promise<number>>>,
  { rounds, warmUp }: Turns,
): Promise<Readonly<Record<string, Summary>>> {
  const samples = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const measured = await work(round);
      if (round >= warmUp) samples.get(name)!.push(measured);
    }
  }
  return Object.fromEntries([...samples].map(([name, list]) => [name, summary(list)]));
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
