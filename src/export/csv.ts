/** Comma-separated values (RFC 4180) that spreadsheets open without running anything. */

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises:
 * also after blanks, which some programs leave out, and with the full-width characters of Japanese
 * keyboards.
 */
const harmless = (cell: string): string =>
  /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as text with CRLF at the end of each, the head among them. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(",")}\r\n`).join("");
}
