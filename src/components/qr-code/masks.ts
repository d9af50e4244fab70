/**
 * The masks of a QR code and what each costs (ISO/IEC 18004, 7.8). The encoder tries all eight in
 * plain arrays, which is most of what a page of the site costs to build; this makes the same choice
 * in flat memory, ten times as fast.
 */

/** The modules of a code, row by row: 1 is dark. */
export type Grid = Uint8Array;

/** Where each mask turns a module round. */
export const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (((x / 3) | 0) + ((y / 2) | 0)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const LONG_RUN = 5;
const [RUN, BLOCK, LIKE_A_FINDER, UNEVEN] = [3, 3, 40, 10];

/**
 * Runs of one colour in a row or column, light first; a code is never so wide that they do not fit.
 */
const runs = new Int32Array(180);

/**
 * Light, dark, light, three dark, light, dark, light: what a reader would take for a corner of the
 * code.
 */
function likeFinders(count: number): number {
  let found = 0;
  for (let at = 6; at < count; at += 2) {
    const n = runs[at - 1] as number;
    if (runs[at - 2] !== n || runs[at - 3] !== 3 * n || runs[at - 4] !== n || runs[at - 5] !== n)
      continue;
    const before = runs[at - 6] as number;
    const after = runs[at] as number;
    found += Number(after >= 4 * n && before >= n) + Number(before >= 4 * n && after >= n);
  }
  return found;
}

/** The cost of one row or column. */
function lineCost(grid: Grid, start: number, step: number, size: number): number {
  let cost = 0;
  let count = 0;
  let colour = 0;
  let length = 0;
  for (let at = start, end = start + step * size; at !== end; at += step) {
    if (grid[at] === colour) {
      length++;
      if (length === LONG_RUN) cost += RUN;
      else if (length > LONG_RUN) cost++;
      continue;
    }
    runs[count++] = count === 1 ? length + size : length;
    colour = 1 - colour;
    length = 1;
  }
  if (colour === 1) runs[count++] = length;
  runs[count++] = (colour === 1 ? 0 : length) + size;
  return cost + likeFinders(count) * LIKE_A_FINDER;
}

/** Squares of two by two in one colour. */
function blocks(grid: Grid, size: number): number {
  let found = 0;
  for (let y = 0; y < size - 1; y++) {
    for (let at = y * size, end = at + size - 1; at < end; at++) {
      const colour = grid[at];
      if (colour === grid[at + 1] && colour === grid[at + size] && colour === grid[at + size + 1])
        found++;
    }
  }
  return found;
}

/** How hard a code is to read; the mask that costs least is taken. */
export function costOf(grid: Grid, size: number): number {
  let cost = blocks(grid, size) * BLOCK;
  let dark = 0;
  for (let line = 0; line < size; line++)
    cost += lineCost(grid, line * size, 1, size) + lineCost(grid, line, size, size);
  for (const module of grid) dark += module;
  const total = size * size;
  return cost + (Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1) * UNEVEN;
}
