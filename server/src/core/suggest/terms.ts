/** Words as suggestions compare them. English for now; another language brings its own stop words and endings. */

/** Say nothing about the topic of a figure, however often they stand beside one. */
const stopWords = new Set(
  `a about above after all also an and any are around as at be been before being between both but by can could did do does down during each
  few for from had has have he her here him his how if in into is it its just last least less many may more most much nearly no not now of
  off on one only or other our out over own per said same say says she should since so some such than that the their them then there these
  they this those through to told too two under until up very was we were what when where which while who whom whose why will with would
  year years you your`.split(/\s+/),
);

const endings = /(?:ations?|ated|ating|ings?|ed|ers?|ies|es|s)$/;

/**
 * The telling words of a text, without case and the commonest endings, so that "evacuated" meets "evacuation" and "soldiers" "soldier".
 *
 * @example
 * terms('The 300 soldiers were evacuated') // → ['soldi', 'evacu']
 */
export const terms = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(endings, '') : word));
