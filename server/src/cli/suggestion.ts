/** `; did you mean "check"?` where one of the known words is a slip away, else nothing. */
export function didYouMean(word: string, known: readonly string[], before = ''): string {
  const nearest = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  // Two slips, but never so many that a short word could be any other.
  const isNear = nearest && nearest.distance <= Math.min(2, Math.floor(word.length / 2));
  return isNear ? `; did you mean ${before}${nearest.candidate}?` : '';
}

/** How many letters to put in, leave out or exchange to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
