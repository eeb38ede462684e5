/**
 * One diagnostic a place. VS Code shows every diagnostic of a place above the hover card and cuts the whole after some 250 pixels: three findings on one
 * claim would hide the card, which tells them all. So the worst speaks for them, and names the others.
 */
import * as vscode from 'vscode';

/** Other places that the hover shows without hiding the card, which lists all. */
const maxRelated = 1;

/** Codes from the worst down; what is not named comes after them. */
const worst = ['misquoted', 'contradiction', 'shrunk', 'arithmetic', 'quote-changed', 'orphaned', 'disputed'];

export function oneEach(diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  const places = new Map<string, vscode.Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { start, end } = diagnostic.range;
    const place = [start.line, start.character, end.line, end.character].join();
    const known = places.get(place);
    if (known) known.push(diagnostic);
    else places.set(place, [diagnostic]);
  }
  return [...places.values()].map(joined);
}

function joined(diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic {
  const [first, ...others] = [...diagnostics].sort((a, b) => a.severity - b.severity || rank(a) - rank(b));
  const one = first!;
  const also = [...new Set(others.map(codeOf))].filter((code) => code !== codeOf(one));
  // Changed in place: it is of a class of the language client's, with fields of its own, and made for this report.
  if (also.length > 0) one.message = `${one.message} (${vscode.l10n.t('also: {0}', also.join(', '))})`;
  if (one.relatedInformation) one.relatedInformation = one.relatedInformation.slice(0, maxRelated);
  return one;
}

const rank = (diagnostic: vscode.Diagnostic): number => {
  const at = worst.indexOf(codeOf(diagnostic));
  return at < 0 ? worst.length : at;
};

const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
