import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { builtQrPath } from "../../src/components/qr-code/built-qr.ts";
import { costOf } from "../../src/components/qr-code/masks.ts";
import { qrPath } from "../../src/components/qr-code/qr-path.ts";

const TEXT = "https://together.example/news/2026-11-21-a-new-site-for-families/";

/** Rasterises the path into modules. */
function draw({ size, d }: { readonly size: number; readonly d: string }): boolean[][] {
  const paper = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, absolute, ax, ay, dx, run] of d.matchAll(/(?:(M)(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)) {
    if (absolute) [x, y] = [Number(ax), Number(ay)];
    else x += Number(dx);
    for (const end = x + Number(run); x < end; x++) (paper[y] ?? [])[x] = true;
  }
  return paper;
}

describe("a QR code made by a build", () => {
  const texts = Array.from(
    { length: 300 },
    (_, index) =>
      `https://together.example/services/entry-${index}/${"longer/".repeat(index % 25)}`,
  );
  it("is the very code that a browser makes, whatever its size and mask", () => {
    expect(
      texts.filter((text) => JSON.stringify(builtQrPath(text)) !== JSON.stringify(qrPath(text))),
    ).toEqual([]);
    expect(
      new Set(texts.map((text) => encode(text, { ecc: "M" }).maskPattern)).size,
      "masks that were tried",
    ).toBe(8);
  });
  it("counts what makes a code hard to read: a code of one colour costs most", () => {
    const size = 21;
    const { data } = encode(TEXT.slice(0, 10), { ecc: "M", border: 0 });
    expect(costOf(new Uint8Array(size * size), size)).toBeGreaterThan(
      1.5 * costOf(Uint8Array.from(data.flat(), Number), size),
    );
  });
});

describe("a QR code", () => {
  it.each([TEXT, "https://example.org/", "a", "é–“ü”"])(
    "has every dark module of its text, and no other: %s",
    (text) => {
      expect(draw(qrPath(text))).toEqual(
        encode(text, { ecc: "M", border: 4 }).data.map((row) => [...row]),
      );
    },
  );
  it("has an empty edge of four modules, which readers need", () => {
    const paper = draw(qrPath(TEXT));
    const edge = paper.filter((_, y) => y < 4 || y >= paper.length - 4).flat();
    expect([
      ...edge,
      ...paper.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]),
    ]).not.toContain(true);
  });
  it("is the same each time, and small", () => {
    expect(qrPath(TEXT)).toEqual(qrPath(TEXT));
    expect(qrPath(TEXT).d.length).toBeLessThan(3000);
  });
});
