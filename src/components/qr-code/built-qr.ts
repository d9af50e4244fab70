/**
 * QR codes for the pages of a build: thousands, each the very code that `qrPath` makes one at a
 * time in a browser.
 */
import { encode, QrCodeDataType } from "uqr";
import { memoizeOn } from "../../format/memoize-on.ts";
import { costOf, type Grid, MASKS } from "./masks.ts";
import { linesOf, QUIET, type QrPath } from "./qr-path.ts";

/**
 * The 15 bits beside the corners that say which mask was taken, at strength M, whose own bits are
 * 00.
 */
function formatBits(mask: number): number {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  return ((mask << 10) | rest) ^ 0x5412;
}

function drawFormat(grid: Grid, size: number, mask: number): void {
  const bits = formatBits(mask);
  const set = (x: number, y: number, bit: number): void =>
    void (grid[y * size + x] = (bits >>> bit) & 1);
  for (let bit = 0; bit < 15; bit++) {
    if (bit < 8) set(8, bit < 6 ? bit : bit + 1, bit);
    else set(bit === 8 ? 7 : 14 - bit, 8, bit);
    if (bit < 8) set(size - 1 - bit, 8, bit);
    else set(8, size - 15 + bit, bit);
  }
}

/** The modules of a code that carry data: all others are the same in every code of one size. */
interface Free {
  readonly modules: Grid;
  readonly size: number;
}

/**
 * For each mask the modules that it turns round, beside those that mask 0 does, in a code of one
 * size.
 */
function turnsFor({ modules, size }: Free): readonly Grid[] {
  const turned = (mask: (typeof MASKS)[number] | undefined, at: number): boolean =>
    mask?.(at % size, Math.floor(at / size)) === true;
  return MASKS.map((mask) =>
    modules.map((isFree, at) => Number(isFree === 1 && turned(mask, at) !== turned(MASKS[0], at))),
  );
}

const frees = new Map<number, Free>();

function freeOf(size: number, types: readonly (readonly number[])[]): Free {
  const known = frees.get(size) ?? {
    size,
    modules: Uint8Array.from(types.flat(), (type) => Number(type === QrCodeDataType.Data)),
  };
  frees.set(size, known);
  return known;
}

/** A code under another mask. */
function masked(plain: Grid, size: number, mask: number, turn: Grid): Grid {
  const grid = plain.slice();
  for (let at = 0; at < grid.length; at++) grid[at] = (plain[at] as number) ^ (turn[at] as number);
  drawFormat(grid, size, mask);
  return grid;
}

/** The modules under the mask that costs least; of two that cost the same, the first. */
function best(plain: Grid, size: number, turns: readonly Grid[]): Grid {
  const grids = turns.map((turn, mask) => masked(plain, size, mask, turn));
  const costs = grids.map((grid) => costOf(grid, size));
  return grids[costs.indexOf(Math.min(...costs))] ?? plain;
}

function flat(rows: readonly (readonly boolean[])[], size: number): Grid {
  const grid = new Uint8Array(size * size);
  for (const [y, row] of rows.entries())
    for (let x = 0; x < size; x++) grid[y * size + x] = Number(row[x]);
  return grid;
}

/**
 * The QR code of a text as an SVG path: the very code that `qrPath` makes, in less time, for a
 * build.
 */
export function builtQrPath(text: string): QrPath {
  const { data, size, types } = encode(text, { ecc: "M", border: 0, maskPattern: 0 });
  const grid = best(flat(data, size), size, memoizeOn(freeOf(size, types), turnsFor));
  const edge = Array.from({ length: QUIET }, () => false);
  const rows = Array.from({ length: size }, (_, y) => [
    ...edge,
    ...Array.from(grid.subarray(y * size, (y + 1) * size), (module) => module === 1),
  ]);
  return { size: size + 2 * QUIET, d: rows.map((row, y) => linesOf(row, y + QUIET)).join("") };
}
