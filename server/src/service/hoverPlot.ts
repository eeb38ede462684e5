/**
 * The small interval plot of the hover card: one strip a claim, all drawn to one scale, so that they stand below each other in the card's table. Each is
 * an SVG of its own in a data URI, in colours that stand on light and dark; the words beside it say the same, so nothing is lost where it is not shown.
 */
import { scaleOf } from '../core/board/scale.ts';
import { showFigure } from '../core/figures/print.ts';
import { disagreements, openVerdicts } from './claimStatus.ts';
import { type LocatedClaim, type StoreView, sourceName } from './storeView.ts';

/** Pixels: as high as a line of the table. */
const size = { width: 150, height: 16, pad: 8 };

type Tone = 'self' | 'bad' | 'disputed' | 'fine';

/** At least 3 : 1 on white and on near-black; the mark's form tells them apart too. */
const colours: Readonly<Record<Tone, string>> = {
  self: '#3b8eea',
  bad: '#e05a4f',
  disputed: '#b8841b',
  fine: '#4f9d76',
};

interface Mark {
  readonly words: string;
  readonly tone: Tone;
  /** Infinite where it is open. */
  readonly low: number;
  readonly high: number;
}

/** The strip of a claim as Markdown; empty for one that has no place on the scale. */
export type Plot = (id: string) => string;

/** The strips of a claim and of those it is compared with; `null` where there is nothing to compare. */
export function hoverPlot(view: StoreView, claim: LocatedClaim): Plot | null {
  const marks = marksOf(view, claim);
  if (marks.size < 2) return null;
  const x = scaleTo([...marks.values()]);
  return (id) => {
    const mark = marks.get(id);
    return mark ? `![${mark.words.replace(/[[\]\\|]/g, ' ')}](data:image/svg+xml,${encode(svg(mark, x))})` : '';
  };
}

function marksOf(view: StoreView, claim: LocatedClaim): ReadonlyMap<string, Mark> {
  const tones = new Map<string, Tone>([[claim.claim.id, 'self']]);
  for (const { a, b, verdict } of openVerdicts(view, claim)) {
    const tone = verdict.kind === 'disputed' ? 'disputed' : disagreements.includes(verdict.kind) ? 'bad' : 'fine';
    tones.set(a === claim.claim.id ? b : a, tone);
  }
  const claims = [...tones.keys()].flatMap((id) => view.claim(id) ?? []);
  const scale = scaleOf(claims.flatMap(({ reading }) => reading.figure ?? []));
  const marks = new Map<string, Mark>();
  for (const one of claims) {
    const { figure } = one.reading;
    const place = figure && scale?.place(figure);
    if (!figure || !place) continue;
    const { low, high } = place.interval;
    marks.set(one.claim.id, {
      words: `${sourceName(one.source)} ${showFigure(figure, view.language)}`,
      tone: tones.get(one.claim.id)!,
      low: low ?? Number.NEGATIVE_INFINITY,
      high: high ?? Number.POSITIVE_INFINITY,
    });
  }
  return marks;
}

type Scale = (value: number) => number;

/** An interval so many times wider than all that lies apart says little about where; it may leave the strip on both sides. */
const widest = 3;

/**
 * From values to pixels, with some room on both sides; what is infinite ends at the edge. The scale is that of the claim and of those it disagrees with: a
 * "thousands" beside them would press them into one place.
 */
function scaleTo(marks: readonly Mark[]): Scale {
  const apart = extent(marks.filter(({ tone }) => tone !== 'fine'));
  const all = extent(marks);
  const isTooWide = apart.most > apart.least && all.most - all.least > widest * (apart.most - apart.least);
  const { least, most } = isTooWide ? apart : all;
  const width = size.width - 2 * size.pad;
  const step = most > least ? width / (most - least) : 0;
  return (value) => {
    if (!Number.isFinite(value)) return value < 0 ? size.pad / 2 : size.width - size.pad / 2;
    const x = step === 0 ? size.width / 2 : size.pad + (value - least) * step;
    return round(Math.min(Math.max(x, 0), size.width));
  };
}

/** From the lowest to the highest end of marks that is finite. */
function extent(marks: readonly Mark[]): { readonly least: number; readonly most: number } {
  const ends = marks.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  return { least: Math.min(...ends), most: Math.max(...ends) };
}

function svg({ tone, low, high }: Mark, x: Scale): string {
  const colour = colours[tone];
  const y = size.height / 2;
  const [from, to] = [x(low), x(high)];
  const rule = `<path d="M0 ${y}H${size.width}" stroke="#888" stroke-opacity=".3"/>`;
  const arrow = (at: number, way: 1 | -1): string =>
    `<path d="M${at} ${y - 5}l${6 * way} 5l${-6 * way} 5z" fill="${colour}"/>`;
  const drawn =
    from === to
      ? dot(tone, from, y, colour)
      : [
          `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="6"/>`,
          Number.isFinite(high) ? '' : arrow(to - 2, 1),
          Number.isFinite(low) ? '' : arrow(from + 2, -1),
        ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${rule}${drawn}</svg>`;
}

/** A disagreement is a diamond, everything else round. */
const dot = (tone: Tone, x: number, y: number, colour: string): string =>
  tone === 'bad'
    ? `<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5z" fill="${colour}"/>`
    : `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`;

const round = (n: number): number => Math.round(n * 10) / 10;

/** As `encodeURIComponent`, and the parentheses that would end a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
