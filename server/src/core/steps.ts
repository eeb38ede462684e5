/**
 * Long work in small steps: a generator that stops now and then, so that whoever runs it may let others have their turn in between or leave off.
 * The work itself knows neither clocks nor threads.
 */
export type Steps<T> = Generator<void, T, void>;

/**
 * Does it all at a stretch.
 *
 * @example
 * atOnce(countInSteps(texts)) // the count
 */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
