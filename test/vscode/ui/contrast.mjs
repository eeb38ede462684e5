// Whether what a page shows stands out from what lies behind it, measured from the colours the browser computed. Runs inside a page:
// `await page.evaluate(faint)`, or of a part of it `await locator.evaluate(faint)`.

/**
 * What is too faint, each with its contrast; an empty list is what to hope for. Texts need 4.5 to 1 (WCAG 2, 1.4.3), marks 3 to 1 (1.4.11): lines that
 * the extension draws under words, shapes of pictures. Out of sight, hidden and disabled ones do not count, nor does what is there for looks only.
 *
 * @param {Element | void} part  all of the page by default
 * @returns {string[]}
 */
export function faint(part) {
  const root = part ?? document.body;
  /** @typedef {[number, number, number, number]} Colour  red, green, blue 0–255, opacity 0–1 */
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return ['no canvas'];
  /** Any CSS colour, as the browser paints it. @returns {Colour} */
  const colour = (/** @type {string} */ css) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  /** @returns {Colour} */
  const over = (/** @type {Colour} */ [r, g, b, a], /** @type {Colour} */ below) => [
    r * a + below[0] * (1 - a),
    g * a + below[1] * (1 - a),
    b * a + below[2] * (1 - a),
    1,
  ];
  const luminance = (/** @type {Colour} */ [r, g, b]) => {
    const part = (/** @type {number} */ x) =>
      x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (/** @type {Colour} */ front, /** @type {Colour} */ behind) => {
    const [light = 0, dark = 0] = [luminance(over(front, behind)), luminance(behind)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const around = (/** @type {Element} */ element) => {
    /** @type {Element[]} */
    const elements = [];
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) elements.unshift(at);
    return elements;
  };
  /** The ground behind an element: the backgrounds around it, from the window inwards. @returns {Colour} */
  const ground = (/** @type {Element} */ element) =>
    around(element).reduce(
      (below, at) => over(colour(getComputedStyle(at).backgroundColor), below),
      colour(getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? 'black' : 'white'),
    );
  const opacity = (/** @type {Element} */ element) =>
    around(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
  const isSeen = (/** @type {Element} */ element) => element.checkVisibility({ visibilityProperty: true });

  /** What extensions draw under the words of an editor; it lies in a layer of its own. */
  const decorations = [...document.querySelectorAll('.view-overlays [class*="TextEditorDecorationType"]')];
  /** The ground of words, with what is drawn under them. @returns {Colour} */
  const groundOf = (/** @type {Text} */ words, /** @type {Element} */ element) => {
    if (!element.closest('.view-lines')) return ground(element);
    const range = document.createRange();
    range.selectNodeContents(words);
    const { x, y, width, height } = range.getBoundingClientRect();
    const [middle, line] = [x + width / 2, y + height / 2];
    const below = decorations.filter((decoration) => {
      const box = decoration.getBoundingClientRect();
      return box.left <= middle && middle <= box.right && box.top <= line && line <= box.bottom;
    });
    return below.reduce((at, one) => over(colour(getComputedStyle(one).backgroundColor), at), ground(element));
  };

  /** @type {Set<string>} */
  const found = new Set();
  const report = (/** @type {number} */ measured, /** @type {number} */ least, /** @type {string} */ what) => {
    if (measured < least) found.add(`${measured.toFixed(2)} ${what}`);
  };

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || !isSeen(element)) continue;
    if (element.closest('.unseen, script, style, title, option')) continue;
    // Inlay hints and selected words have colours of VS Code's own, which themes choose.
    if (element.closest('[class*="dyn-rule"], .inline-selected-text')) continue;
    const { color, fill } = getComputedStyle(element);
    const [r, g, b, a] = colour(element.closest('svg') ? fill : color);
    const measured = contrast([r, g, b, a * opacity(element)], groundOf(/** @type {Text} */ (node), element));
    report(measured, 4.5, `${element.getAttribute('class')} “${words.slice(0, 40)}”`);
  }
  for (const decoration of decorations.filter((one) => root.contains(one) && isSeen(one))) {
    const { borderBottomColor, borderBottomWidth } = getComputedStyle(decoration);
    if (Number.parseFloat(borderBottomWidth) > 0)
      report(contrast(colour(borderBottomColor), ground(decoration)), 3, `line ${borderBottomColor}`);
  }
  for (const picture of root.querySelectorAll('img[src^="data:image/svg+xml,"]')) {
    const svg = decodeURIComponent((picture.getAttribute('src') ?? '').replace(/^[^,]*,/, ''));
    for (const shape of new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('path, circle, rect')) {
      const paint = shape.getAttribute('fill') ?? shape.getAttribute('stroke') ?? 'black';
      // A guide for the eye says nothing.
      if (shape.hasAttribute('stroke-opacity')) continue;
      report(contrast(colour(paint), ground(picture)), 3, `${paint} in the picture “${picture.getAttribute('alt')}”`);
    }
  }
  return [...found];
}
