/** Markdown for hover cards. Everything that comes from files goes through `plain` or `code`, so that no text can draw anything. */

/** Text that shows as itself: mark-up and what would become a link escaped, line breaks folded. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+\-!|~^$@]|:(?=\/\/)|(?<=www)\./gi, '\\$&');

export const bold = (text: string): string => `**${plain(text)}**`;

/** A link; the target is a URI of ours, made safe for the parentheses. */
export const link = (text: string, target: string): string =>
  `[${plain(text)}](${target.replace(/[()<>\s\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))})`;

/** A pipe table, its columns flush left; cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => ':--')), ...rows.map(line)].join('\n');
}
