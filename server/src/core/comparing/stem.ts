/**
 * The stem of an English word, lightly: enough that "seasons" meets "season" and "released" meets "release". Not a linguist's stem: it only
 * has to give the same letters for forms of one word, and different ones for different words, in sentences on one subject.
 *
 * @example
 * stem('cities') // → 'citi', as is stem('city')
 */
export function stem(word: string): string {
  let w = word.toLowerCase();
  if (w.length < 4 || !/^[\p{L}]+$/u.test(w)) return w;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = undoubled(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ed')) w = undoubled(w.slice(0, -2));
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w.endsWith('y') ? `${w.slice(0, -1)}i` : w;
}

/** "stopp" is stop; "grass" and "kill" stay as they are. */
const undoubled = (w: string): string => (/([bdgmnprt])\1$/.test(w) ? w.slice(0, -1) : w);
