/**
 * A small interval plot for the hover card: one line a source, drawn to one scale. An SVG of its own in a data URI, in colours that stand on light and
 * dark; the words beside it say the same, so nothing is lost where it is not shown.
 */
import { scaleOf } from '../core/board/scale.ts';
import { showFigure } from '../core/figures/print.ts';
import { openVerdicts } from './claimStatus.ts';
import { type LocatedClaim, type StoreView, sourceName } from './storeView.ts';
import { shorten } from './words.ts';

/** More lines would make the card longer than a screen. */
const maxLines = 7;

/** Pixels. */
const size = { width: 440, label: 130, right: 12, line: 17, top: 6 };

type Tone = 'self' | 'bad' | 'disputed' | 'fine';

/** Readable on white and on near-black alike; the dot's form tells them apart too. */
const colours: Readonly<Record<Tone, string>> = {
  self: '#3b8eea',
  bad: '#e05a4f',
  disputed: '#c08a1e',
  fine: '#4f9d76',
};

interface Line {
  readonly label: string;
  readonly words: string;
  readonly tone: Tone;
  readonly low: number;
  readonly high: number;
}

/** The plot as Markdown; `null` where there is nothing to compare. */
export function hoverPlot(view: StoreView, claim: LocatedClaim): string | null {
  const lines = linesOf(view, claim);
  if (lines.length < 2) return null;
  const words = lines.map((line) => `${line.label} ${line.words}`).join('; ');
  const alt = words.replace(/[[\]\\]/g, ' ');
  return `![${alt}](data:image/svg+xml,${encode(svg(lines))})`;
}

function linesOf(view: StoreView, claim: LocatedClaim): Line[] {
  const tones = new Map<string, Tone>([[claim.claim.id, 'self']]);
  for (const { a, b, verdict } of openVerdicts(view, claim)) {
    const other = a === claim.claim.id ? b : a;
    const tone = ['contradiction', 'misquoted', 'shrunk'].includes(verdict.kind)
      ? 'bad'
      : verdict.kind === 'disputed'
        ? 'disputed'
        : 'fine';
    tones.set(other, tone);
  }
  const claims = [...tones.keys()].flatMap((id) => view.claim(id) ?? []);
  const scale = scaleOf(claims.flatMap(({ reading }) => reading.figure ?? []));
  return claims.slice(0, maxLines).flatMap((one): Line[] => {
    const { figure } = one.reading;
    const place = figure && scale?.place(figure);
    if (!figure || !place) return [];
    const { low, high } = place.interval;
    return [
      {
        label: shorten(sourceName(one.source), 20),
        words: showFigure(figure),
        tone: tones.get(one.claim.id)!,
        low: low ?? Number.NEGATIVE_INFINITY,
        high: high ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
}

function svg(lines: readonly Line[]): string {
  const ends = lines.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const pad = (most - least) * 0.08 || Math.abs(most) * 0.08 || 1;
  const left = size.label;
  const width = size.width - left - size.right;
  const x = (value: number): number =>
    Number.isFinite(value)
      ? round(left + (width * (value - least + pad)) / (most - least + 2 * pad))
      : value < 0
        ? left
        : left + width;
  const height = size.top * 2 + lines.length * size.line;
  const drawn = lines.map((line, i) => drawLine(line, size.top + i * size.line + size.line / 2, x)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" font-family="sans-serif" font-size="11">${drawn}</svg>`;
}

function drawLine({ label, tone, low, high }: Line, y: number, x: (value: number) => number): string {
  const colour = colours[tone];
  const [from, to] = [x(low), x(high)];
  const name = `<text x="0" y="${y + 4}" fill="#888" ${tone === 'self' ? 'font-weight="bold"' : ''}>${escapeXml(label)}</text>`;
  const rule = `<path d="M${size.label} ${y}H${size.width - size.right}" stroke="#888" stroke-opacity=".25"/>`;
  if (from === to) return `${name}${rule}${dot(tone, from, y, colour)}`;
  const bar = `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="6" stroke-linecap="butt" stroke-opacity=".75"/>`;
  const arrow = (at: number, way: 1 | -1): string =>
    `<path d="M${at} ${y - 5}l${6 * way} 5l${-6 * way} 5z" fill="${colour}"/>`;
  return [name, rule, bar, Number.isFinite(high) ? '' : arrow(to, 1), Number.isFinite(low) ? '' : arrow(from, -1)].join(
    '',
  );
}

/** A disagreement is a diamond, everything else round. */
const dot = (tone: Tone, x: number, y: number, colour: string): string =>
  tone === 'bad'
    ? `<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5z" fill="${colour}"/>`
    : `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`;

const round = (n: number): number => Math.round(n * 10) / 10;

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');

/** As `encodeURIComponent`, and the parentheses that would end a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
