/**
 * A plot as a file of its own: SVG that says all its colours itself, on white, as documents and slides want it, whatever the theme of the window. Without style sheet
 * and variables, which drawing programs and word processors do not read.
 */
import { type Child, h, print } from './element.ts';
import { clip } from './look.ts';
import type { NamedPlot } from './plots.ts';

/** The light colours of the style sheet. */
const paper = {
  bg: '#ffffff',
  fg: '#1f2328',
  dim: '#5c6673',
  line: '#d9dee5',
  bar: '#34507a',
  band: '#cfe3fb',
  bad: '#b3261e',
  warn: '#8a5a00',
  changed: '#6b3fa0',
  ok: '#1f7a4d',
} as const;

const font = 'system-ui, -apple-system, "Segoe UI", "DejaVu Sans", Helvetica, Arial, sans-serif';

/** What the elements around one say of its colours. */
interface Around {
  readonly mark: string;
  readonly tone: string;
  /** Whether sign, name and figure stand out. */
  readonly loud: boolean;
  readonly outlier: boolean;
}

/** Pixels of white around a plot, and for its heading. */
const margin = 14;
const headingHeight = 26;

/** The file's text: XML that stands alone. */
export function plotFile({ heading, drawn }: NamedPlot): string {
  const { viewBox = '0 0 0 0', class: _, ...rest } = drawn.attributes;
  const [, , innerWidth = 0, innerHeight = 0] = viewBox.split(' ').map(Number);
  const [x, y] = [-margin, -margin - headingHeight];
  const [width, height] = [innerWidth + 2 * margin, innerHeight + 2 * margin + headingHeight];
  const around: Around = { mark: paper.bar, tone: paper.dim, loud: false, outlier: false };
  const attributes = { ...rest, width, height, viewBox: `${x} ${y} ${width} ${height}` };
  return print(
    h(
      'svg',
      { ...attributes, 'font-family': font, 'font-size': 12, fill: paper.fg },
      h('rect', { x, y, width, height, fill: paper.bg }),
      h('text', { x: 0, y: -12, 'font-size': 14, 'font-weight': 600 }, clip(heading, 80)),
      drawn.children.flatMap((child) => styled(child, around)),
    ),
  );
}

function styled(child: Child, around: Around): Child[] {
  if (typeof child === 'string') return [child];
  const { class: names = '', 'data-claim': _, ...attributes } = child.attributes;
  const classes = names.split(' ');
  if (classes.includes('hit')) return []; // room for the mouse
  const inner = child.tag === 'g' ? within(classes, around) : around;
  return [
    {
      tag: child.tag,
      attributes: { ...attributes, ...looksOf(child.tag, classes, inner) },
      children: child.children.flatMap((each) => styled(each, inner)),
    },
  ];
}

const toneIn = (classes: readonly string[]): string | undefined => {
  const name = (['bad', 'warn', 'changed', 'ok'] as const).find((tone) => classes.includes(tone));
  return name && paper[name];
};

/** Of a row of the plot: who stands outside has the colour of his verdict, who is with most has not. */
function within(classes: readonly string[], around: Around): Around {
  const tone = toneIn(classes);
  const marked = (classes.includes('bad') || classes.includes('warn')) && !classes.includes('majority');
  const quiet = classes.includes('majority') || classes.includes('ok') || tone === undefined;
  return {
    mark: marked ? tone! : classes.includes('dim') ? paper.dim : around.mark,
    tone: quiet ? paper.dim : tone,
    loud: !quiet && classes.includes('bad'),
    outlier: classes.includes('outlier'),
  };
}

type Look = Readonly<Record<string, string>>;

const line = (stroke: string, more: Look = {}): Look => ({ fill: 'none', stroke, ...more });

function looksOf(tag: string, classes: readonly string[], around: Around): Look {
  const [name] = classes;
  const { mark } = around;
  const bold: Look = { 'font-weight': '600' };
  switch (name) {
    case 'tick':
    case 'consensus-words':
      return { 'font-size': '11', fill: paper.dim };
    case 'grid':
      return line(paper.line, { opacity: '0.7' });
    case 'axis':
      return line(paper.dim);
    case 'trace':
      return line(paper.line, { 'stroke-dasharray': '1 3' });
    case 'consensus':
      return { fill: paper.band };
    case 'dot':
      return { fill: mark };
    case 'ring':
      return { fill: paper.bg, stroke: mark, 'stroke-width': '2' };
    case 'approx':
      return { fill: mark, opacity: '0.35' };
    case 'range':
      return { fill: mark, opacity: '0.85' };
    case 'vague':
      return { fill: mark, 'fill-opacity': '0.15', stroke: mark, 'stroke-dasharray': '1 2.5' };
    case 'rounding':
      return line(mark, { 'stroke-dasharray': '3 2' });
    case 'arrow':
      return line(mark, { 'stroke-width': '2' });
    case 'period':
      return line(mark, { opacity: '0.5' });
    case 'trend':
      return line(paper.dim, { 'stroke-width': '1', opacity: '0.6' });
    case 'sign': {
      const own = toneIn(classes) ?? around.tone;
      return own === paper.dim || own === paper.ok ? { fill: paper.dim } : { fill: own, ...bold };
    }
    case 'name':
      return classes.includes('bad') ? { fill: paper.bad, ...bold } : around.outlier ? bold : {};
    case 'figure':
      return classes.includes('bad') || around.loud ? { fill: paper.bad, ...bold } : {};
    case 'label': {
      const halo = { stroke: paper.bg, 'stroke-width': '3', 'paint-order': 'stroke', 'font-size': '11' };
      const own = toneIn(classes);
      return own ? { ...halo, fill: own, ...bold } : halo;
    }
    case 'none':
      return { fill: paper.dim, 'font-style': 'italic' };
    case 'step':
      return { fill: paper.bar, opacity: '0.35' };
    case 'whisker':
    case 'computed':
    case 'stated': {
      const own = classes.includes('off') ? paper.bad : paper.bar;
      return tag === 'circle' ? { fill: own } : line(own, { 'stroke-width': name === 'whisker' ? '1.5' : '2' });
    }
    case 'gap':
      return { fill: paper.bad, opacity: '0.16' };
    case 'bad':
      return { fill: paper.bad, ...bold };
    default:
      return {};
  }
}
