/** From what is drawn to a document: elements by their names, texts as texts. */
import type { Child, Drawn } from './draw/element.ts';

const svg = 'http://www.w3.org/2000/svg';

export function mount(drawn: Drawn, space: string | null = null): Element {
  const own = drawn.tag === 'svg' ? svg : space;
  const element = own === null ? document.createElement(drawn.tag) : document.createElementNS(own, drawn.tag);
  for (const [name, value] of Object.entries(drawn.attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  element.append(...drawn.children.map((child) => mountChild(child, own)));
  return element;
}

const mountChild = (child: Child, space: string | null): Node =>
  typeof child === 'string' ? document.createTextNode(child) : mount(child, space);

/** What each parent shows, so that drawing the same again touches nothing. */
const shown = new WeakMap<Element, string>();

/**
 * Shows something as the only content of an element. Drawn again unchanged it stays as it is; else the focus returns to the control of the same `data-key`.
 *
 * @returns whether anything changed
 */
export function show(parent: Element, drawn: readonly Drawn[]): boolean {
  const now = JSON.stringify(drawn);
  if (shown.get(parent) === now) return false;
  shown.set(parent, now);
  const focused = parent.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : null;
  parent.replaceChildren(...drawn.map((each) => mount(each)));
  if (focused) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  return true;
}
