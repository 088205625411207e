import { csvFormat } from 'd3';

/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** The columns of a table in their order, each with what it takes from a record. */
export type Columns<T> = Readonly<Record<string, (record: T) => Cell>>;

/**
 * Records as CSV (RFC 4180: UTF-8, a header, CR LF). Spreadsheets read every cell as text or number, never as a formula:
 * text that begins like one is led by an apostrophe (OWASP, CSV injection).
 */
export function toCsv<T>(columns: Columns<T>, records: readonly T[]): string {
  const lines = records.map((record) =>
    Object.fromEntries(Object.entries(columns).map(([name, cellOf]) => [name, formatCell(cellOf(record))])),
  );
  // No cell holds a line break, so every one in the text ends a record.
  return `${csvFormat(lines, Object.keys(columns)).replaceAll('\n', '\r\n')}\r\n`;
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const line = (cell ?? '').replaceAll(/\s+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}
