/** Invented English news prose with figures, the same for the same seed: texts of any length for laws, baselines and measurements. */

/** A source of numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (list: string): readonly string[] => list.split(' ');
const places = words(
  'Sorne Arle Halm Wend Brook Mill Castle Upper Lower Old New North South East West Marl Tarn Fell Ness Holt',
);
const things = words(
  'people houses bridges sheep volunteers families cars boats wells roads farms students tonnes acres litres beds',
);
const doers = words(
  'mayor agency council farmer engineer bishop sergeant nurse pilot reporter minister teacher ferryman clerk warden',
);
const deeds = words('counted reported lost moved sheltered rebuilt feared expected confirmed denied recorded promised');
const hedges = ['about ', 'nearly ', 'more than ', 'at least ', 'up to ', 'some ', '', '', '', ''];
const days = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const adverbs = words('slowly later again quietly first early officially reportedly finally hardly');

/** A text, and where its figures stand (number and thing counted). */
export interface Prose {
  readonly text: string;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
}

/** Prose of at least `length` characters in paragraphs of four to eight sentences. */
export function prose(length: number, seed: number): Prose {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const figures: { start: number; end: number }[] = [];
  let text = '';
  const figure = (): void => {
    text += pick(hedges);
    const start = text.length;
    const n = Math.floor(10 ** (1 + next() * 5));
    text += `${n.toLocaleString('en-US')} ${pick(things)}`;
    figures.push({ start, end: text.length });
  };
  const sentences: readonly (() => void)[] = [
    () => {
      text += `The ${pick(doers)} of ${pick(places)} ${pick(adverbs)} ${pick(deeds)} `;
      figure();
      text += ` near ${pick(places)} on ${pick(days)}. `;
    },
    () => {
      text += `On ${pick(days)} a ${pick(doers)} from ${pick(places)} said the ${pick(doers)} had ${pick(deeds)} `;
      figure();
      text += `, though no ${pick(doers)} ${pick(adverbs)} ${pick(deeds)} it. `;
    },
    () => {
      text += `Between ${pick(places)} and ${pick(places)} the water stood ${pick(adverbs)}; the ${pick(doers)} ${pick(deeds)} nothing. `;
    },
    () => {
      text += `In ${pick(places)}, `;
      figure();
      text += ` were ${pick(deeds)} while the ${pick(doers)} ${pick(adverbs)} ${pick(deeds)} `;
      figure();
      text += '. ';
    },
  ];
  while (text.length < length) {
    const count = 4 + Math.floor(next() * 5);
    for (let i = 0; i < count; i++) pick(sentences)();
    text = `${text.trimEnd()}\n\n`;
  }
  return { text, figures };
}
