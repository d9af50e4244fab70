/** Encoded pictures are kept between builds as they were, and removed when no build uses them. */
import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cached, keep, removeUnused } from "../../src/site/picture-cache.ts";
import { type Copy, copyName } from "../../src/site/picture-encoder.ts";
import { temporary } from "../scripts/temporary.ts";

const copyOf = (words: string, width = 400): Copy => {
  const bytes = Buffer.from(words);
  const name = copyName(bytes, width, "png");
  return { name, type: "image/png", width, height: 300, bytes };
};

const [used, unused] = [Buffer.from("a picture"), Buffer.from("another picture")];

/** A project whose cache has two pictures, stored a day ago, with one copy in common. */
function projectWithCache(): { readonly root: string; readonly files: () => readonly string[] } {
  const root = temporary({});
  const folder = join(root, ".cache", "pictures");
  keep(root, used, [copyOf("small"), copyOf("shared", 800)]);
  keep(root, unused, [copyOf("only here"), copyOf("shared", 800)]);
  const before = new Date(Date.now() - 24 * 3600 * 1000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
  return { root, files: () => readdirSync(folder).sort() };
}

describe("the cache of pictures", () => {
  it("returns what was stored, and nothing for a copy that was changed", () => {
    const { root } = projectWithCache();
    expect(cached(root, used)).toEqual([copyOf("small"), copyOf("shared", 800)]);
    writeFileSync(join(root, ".cache", "pictures", copyOf("small").name), "other bytes");
    expect(cached(root, used)).toBeUndefined();
    expect(cached(root, Buffer.from("a new picture"))).toBeUndefined();
  });

  it("loses what a build did not use, and keeps what it used or stored", () => {
    const { root, files } = projectWithCache();
    expect(files()).toHaveLength(5);
    const began = Date.now();
    cached(root, used);
    keep(root, Buffer.from("a new picture"), [copyOf("new")]);
    removeUnused(root, began);
    expect(cached(root, used)).toHaveLength(2);
    expect(cached(root, Buffer.from("a new picture"))).toHaveLength(1);
    expect(cached(root, unused)).toBeUndefined();
    expect(files()).toHaveLength(5);
    expect(files()).not.toContain(copyOf("only here").name);
  });

  it("loses what a build that was broken off has left half written", () => {
    const { root, files } = projectWithCache();
    const half = join(root, ".cache", "pictures", "0123-400.png.4711");
    writeFileSync(half, "half");
    utimesSync(half, 0, 0);
    removeUnused(root, Date.now());
    expect(files()).toEqual([]);
  });

  it("keeps what another build stored at the same time", () => {
    const { root } = projectWithCache();
    keep(root, unused, [copyOf("only here")]);
    removeUnused(root, Date.now());
    expect(cached(root, unused)).toHaveLength(1);
  });

  it("may be absent", () => expect(() => removeUnused(temporary({}), Date.now())).not.toThrow());
});
