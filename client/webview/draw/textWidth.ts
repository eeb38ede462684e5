/**
 * About how wide a text is at the plots' 12 pixels, without a browser to measure it. Errs to the wide side: a label that has too much room is better than
 * two that touch.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/[iIl.,:;'|!·]/.test(char)) width += 3.6;
    else if (/[mwMW—]/.test(char)) width += 10.5;
    else if (/[A-Z]/.test(char)) width += 8.4;
    else width += char.codePointAt(0)! > 0x2e7f ? 12.5 : 6.8;
  }
  return width;
}
