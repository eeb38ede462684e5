/** Comma-separated values (RFC 4180), for programs that calculate: no cell begins as a formula would. */
import { type Message, say } from '../words/message.ts';

/**
 * Spreadsheets run a cell that begins so, whatever it was meant to be (https://owasp.org/www-community/attacks/CSV_Injection); the full-width
 * signs count as the others do in some. An apostrophe before it makes it text. One that stands there already gets another, so that
 * `armed` can be taken back.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export const defused = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Takes `defused` back. */
export const armed = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Rows of cells as CSV: CRLF, quotes where they are needed, formulas defused. */
export function printTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row as read, with the zero-based line it begins in. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly Row[];
  /** A quote that is never closed, or something after one that is. */
  readonly problem?: { readonly line: number; readonly message: Message };
}

/** Reads CSV; `separator` is `,` unless the first line has semicolons only, as programs write it where the comma is a decimal sign. */
export function parseTable(text: string): Table {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const head = /^[^\r\n]*/.exec(bare)![0];
  const separator = head.includes(',') || !head.includes(';') ? ',' : ';';
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let firstLine = 0;
  while (cell.lastIndex < bare.length) {
    const match = cell.exec(bare);
    if (!match)
      return {
        rows,
        problem: { line, message: say`Unexpected quotation mark, expected it doubled, or around the whole cell` },
      };
    const [all, inQuotes, plain, after] = match;
    cells.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '');
    line += (all.match(/\r\n|\r|\n/g) ?? []).length;
    if (after === separator && cell.lastIndex < bare.length) continue;
    if (after === separator) cells.push('');
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: firstLine, cells });
    cells = [];
    firstLine = line;
  }
  return { rows };
}
