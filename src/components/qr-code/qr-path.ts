import { encode } from "uqr";

/** The empty edge that readers of QR codes need, in modules (ISO/IEC 18004, 6.3.8). */
export const QUIET = 4;

export interface QrPath {
  /** Modules on each side, the quiet edge among them. */
  readonly size: number;
  /**
   * The dark modules as an SVG path to be drawn with a stroke of width 1: one line for each run in
   * a row.
   */
  readonly d: string;
}

/** The dark runs of one row. */
export function linesOf(row: readonly boolean[], y: number): string {
  let at: number | undefined;
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x] === true) x++;
    path += `${at === undefined ? `M${start} ${y}.5` : `m${start - at} 0`}h${x - start}`;
    at = x;
  }
  return path;
}

/**
 * A QR code of some text, of middling strength (M) as paper gets creased. The same text always
 * gives the same code.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  return { size, d: data.map(linesOf).join("") };
}
