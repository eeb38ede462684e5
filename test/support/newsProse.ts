/** Invented news prose dense with figures of every kind, the same for the same seed: about one figure every 70 characters. */
import { random } from './prose.ts';

const list = (words: string): readonly string[] => words.split('|');
const nouns = list(
  'council|river|province|ministry|market|bridge|school|hospital|village|railway|budget|census|survey|company|factory|committee|district|election|treaty|archive|museum|library|expedition|garrison|engineer|governor|farmer|teacher|report|letter|contract|tribunal|harbour|lighthouse|warehouse|valley|coast|island|suburb|theatre|orchestra|tournament|regiment|fleet|embargo|pension|mortgage|inflation|shortage|drought|flood|epidemic|clinic|patient|household|tenant',
);
const adjectives = list(
  'early|late|northern|southern|annual|provisional|revised|official|private|rural|urban|coastal|heavy|modest|recent|former|reported|average|net|seasonal|regional|federal|modern|industrial|civil|royal|narrow|broad',
);
const verbs = list(
  'recorded|reported|described|counted|surveyed|financed|repaired|expanded|closed|opened|inspected|supplied|employed|purchased|exported|rebuilt|abandoned|restored|insured|listed|followed|replaced|reduced',
);
const names = list(
  'Halm|Sorne|Arle|Brockhurst|Ellery|Montrose|Ashcombe|Kirkwall|Dunmore|Arden|Calloway|Whitby|Selkirk',
);
const units = list(
  'per cent|tonnes|kilometres|metres|hectares|litres|soldiers|workers|pupils|households|ships|acres|miles|people|families|houses',
);
const hedges = list(
  'about |roughly |nearly |almost |at least |at most |more than |fewer than |around |just over |up to |some |an estimated |||||',
);
const months = list('January|February|March|April|May|June|July|August|September|October|November|December');
const small = list('two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty');

export function newsProse(length: number, seed: number): string {
  const next = random(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)]!;
  const within = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = (): string => {
    const kind = next();
    if (kind < 0.3) return grouped(within(1000, 999_999));
    if (kind < 0.5) return String(within(2, 999));
    if (kind < 0.62) return `${within(1, 99)}.${within(0, 9)}`;
    if (kind < 0.75) return pick(small);
    if (kind < 0.85) return `${within(1, 90)}.${within(1, 9)} million`;
    return `${within(2, 40)} to ${within(41, 99)}`;
  };
  const amount = (): string =>
    next() < 0.1 ? `$${grouped(within(100, 99_999))}` : `${pick(hedges)}${number()} ${pick(units)}`;
  const date = (): string => {
    const kind = next();
    if (kind < 0.35) return `in ${within(1750, 2024)}`;
    if (kind < 0.55) return `on ${within(1, 28)} ${pick(months)} ${within(1800, 2024)}`;
    if (kind < 0.7) return `in ${pick(months)}`;
    if (kind < 0.8) return `by the late ${within(180, 202)}0s`;
    if (kind < 0.9) return 'last week';
    return `between ${within(1800, 1899)} and ${within(1900, 1999)}`;
  };
  const thing = (): string => `the ${next() < 0.6 ? `${pick(adjectives)} ` : ''}${pick(nouns)}`;
  const sentences = [
    () => `${thing()} ${pick(verbs)} ${amount()} ${date()}`,
    () => `${date()}, ${thing()} ${pick(verbs)} ${thing()} and ${pick(verbs)} ${amount()}`,
    () =>
      `according to ${thing()}, ${thing()} had ${amount()} ${date()}, although ${thing()} ${pick(verbs)} only ${amount()}`,
    () => `${pick(names)} ${pick(verbs)} ${thing()} (${amount()}) before ${thing()} was ${pick(verbs)} ${date()}`,
    () => `${pick(names)}, ${within(18, 80)}, wrote that ${thing()} would cost ${amount()}`,
    () => `the distance to ${pick(names)} is ${amount()}; ${thing()} ${pick(verbs)} it ${date()}`,
    () => `${thing()} was ${pick(verbs)} because ${thing()} had ${pick(verbs)} ${thing()}`,
    () => `${thing()} and ${thing()} of ${pick(names)} were ${pick(verbs)} together, as ${thing()} had been before`,
    () =>
      `nobody in ${pick(names)} knew who had ${pick(verbs)} ${thing()}, or why ${thing()} was ${pick(verbs)} so often`,
  ];
  let text = '';
  while (text.length < length) {
    const count = within(3, 8);
    for (let i = 0; i < count; i++) {
      const sentence = sentences[Math.floor(next() * sentences.length)]!();
      text += `${i > 0 ? ' ' : ''}${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
    }
    text += '\n\n';
  }
  return text.slice(0, length);
}
