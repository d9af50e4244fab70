import { describe, expect, test } from "vitest";
import {
  addressOf,
  CLOSED_FOLDERS,
  foldAddress,
  RESERVED,
  SIDE_BY_SIDE,
} from "../../src/model/addresses.ts";
import { isReserved } from "../../src/model/gate/cross-entry.ts";
import { collectionNames } from "../../src/model/collections/index.ts";
import { routes } from "../../src/site/routes/index.ts";
import { townLibrary } from "../fixtures/town.ts";
import { pick, seeded } from "../seeded.ts";

describe("addressOf", () => {
  test.each(collectionNames)(
    "%s has an address that starts with / and ends with / or a fragment",
    (collection) => {
      expect(
        addressOf(collection, "a-b", { audience: "family", campaign: "c", under: "d" }),
      ).toMatch(/^\/(?:[a-z-]+\/)+(?:#a-b)?$/);
    },
  );
  test.each([
    ["guidance", "ask", { audience: "family" }, "/early-help/ask/"],
    ["guidance", "ask", { audience: "professional" }, "/early-help/professionals/ask/"],
    ["guidance", "for-professionals", { audience: "professional" }, "/early-help/professionals/"],
    ["about", "any", {}, "/any/"],
    ["about", "who", { under: "any" }, "/any/who/"],
    ["tips", "sing", { campaign: "songs" }, "/songs/sing/"],
  ] as const)("%s/%s %j is %s", (collection, slug, record, url) => {
    expect(addressOf(collection, slug, record)).toBe(url);
  });
});

describe("foldAddress", () => {
  test.each([
    ["/News/", "/news/"],
    ["/caf\u00e9/", "/cafe/"],
    ["/cafe\u0301/", "/cafe/"],
    ["/a./", "/a/"],
    ["/a...", "/a"],
    ["/ﬁnd/", "/find/"],
  ])("%s is the same as %s", (written, folded) => {
    expect(foldAddress(written)).toBe(folded);
  });
  test("does nothing the second time, and nothing to an address of the site", () => {
    const signs = [
      "a",
      "Z",
      "é",
      "e\u0301",
      "İ",
      "ß",
      "ẞ",
      "ﬁ",
      "K",
      "/",
      ".",
      "-",
      "9",
      "…",
      "Å",
      "中",
    ] as const;
    const random = seeded(11);
    for (let times = 0; times < 1000; times++) {
      const written = Array.from({ length: 12 }, () => pick(random, signs)).join("");
      expect(foldAddress(foldAddress(written)), written).toBe(foldAddress(written));
    }
    for (const url of RESERVED) expect(foldAddress(url)).toBe(url);
  });
});

describe("pages that no editor writes", () => {
  const library = townLibrary();
  const ofEntries = new Set(
    collectionNames.flatMap((name) => library.content[name].map(({ url }) => url)),
  );
  const moved = new Set(library.data.redirects.moved.map(({ from }) => from));
  /** The gate refuses these by their form: a year of the newsletter. */
  const isYear = (url: string): boolean => /^\/news\/\d{4}\/$/.test(url);
  const unprotected = (urls: readonly string[]): readonly string[] =>
    urls.filter(
      (url) =>
        url.endsWith("/") &&
        !ofEntries.has(url) &&
        !moved.has(url) &&
        !isYear(url) &&
        !(RESERVED as readonly string[]).includes(url) &&
        !CLOSED_FOLDERS.some((folder) => url.startsWith(folder)),
    );

  test("every one is reserved or below a closed folder, so that no entry can take its address", () => {
    const urls = routes(library).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(100);
    expect(unprotected(urls)).toEqual([]);
  });
  test("the comparison of programmes is, also while there are no two to compare", () => {
    expect(isReserved(SIDE_BY_SIDE)).toBe(true);
  });
  test("one that is neither is found", () => {
    expect(unprotected(["/find/", "/print/poster/", "/news/2026/", "/new-page/"])).toEqual([
      "/new-page/",
    ]);
  });
});
