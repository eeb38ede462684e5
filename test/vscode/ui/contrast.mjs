// Whether every text of a page stands out from what lies behind it, measured from the colours the browser computed: WCAG 2, 1.4.3, 4.5 to 1.
// Runs inside a page: `await frame.evaluate(faintTexts)`.

/**
 * Texts that are too faint, each with its contrast; an empty list is what to hope for. Out of sight, hidden and disabled ones do not count.
 *
 * @returns {string[]}
 */
export function faintTexts() {
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
  /** The ground behind an element: the backgrounds around it, from the window inwards. @returns {Colour} */
  const ground = (/** @type {Element} */ element) => {
    /** @type {Element[]} */
    const around = [];
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) around.unshift(at);
    return around.reduce(
      (below, at) => over(colour(getComputedStyle(at).backgroundColor), below),
      colour(getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? 'black' : 'white'),
    );
  };
  const opacity = (/** @type {Element} */ element) => {
    let product = 1;
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement)
      product *= Number(getComputedStyle(at).opacity);
    return product;
  };
  /** @type {Set<string>} */
  const faint = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.unseen, script, style, title, option')) continue;
    const style = getComputedStyle(element);
    const inPlot = element.closest('svg') !== null;
    const behind = ground(element);
    const [r, g, b, a] = colour(inPlot ? style.fill : style.color);
    const front = over([r, g, b, a * opacity(element)], behind);
    const [light, dark] = [luminance(front), luminance(behind)].sort((x, y) => y - x);
    const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    if (contrast < 4.5) faint.add(`${contrast.toFixed(2)} ${element.getAttribute('class')} “${words.slice(0, 40)}”`);
  }
  return [...faint];
}
