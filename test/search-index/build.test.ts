import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexParts } from "../../src/search-index/build.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { indexFiles, indexKilobytes } from "../../src/search-index/files.ts";
import { routes } from "../../src/site/routes/index.ts";
import { libraryOf, location, service } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";
import { townLibrary } from "../fixtures/town.ts";

const library = townLibrary();

describe("the index", () => {
  const { index } = openLibrary(library);
  it("is the same for the same content", () =>
    expect(JSON.stringify(indexParts(townLibrary()))).toBe(JSON.stringify(indexParts(library))));
  it("holds every kind of entry with its page, and every page is there", () => {
    const pages = new Set(routes(library).map(({ url }) => url));
    expect(
      index.entries.map(({ url }) => url.replace(/#.*/, "")).filter((url) => !pages.has(url)),
    ).toEqual([]);
    expect(index.entries.map(({ url }) => url)).toEqual(
      searchDocuments(library).map(({ url }) => url),
    );
    const { events: _none, ...held } = library.content;
    const keys = new Set(searchDocuments(library).map(({ key }) => key));
    for (const [name, entries] of Object.entries(held))
      for (const { slug } of entries)
        expect(keys.has(`${name}/${slug}`), `${name}/${slug}`).toBe(true);
  });
  it("never holds a secret address", () => {
    const secret = location({
      confidential: true,
      name: "CANARY",
      address1: "CANARY",
      postcode: "ZZ9 9ZZ",
    });
    expect(
      indexFiles(libraryOf({ services: [service("a", { locations: [secret] })] }))
        .map(({ text }) => text)
        .join(""),
    ).not.toMatch(/canary|zz9/i);
  });
  it("says what it weighs, within a quarter", () => {
    const bytes = indexFiles(library).reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    expect(Math.abs(indexKilobytes(library) * 1000 - bytes)).toBeLessThan(bytes / 4);
  });
  it("weighs at most 130 bytes an entry, compressed, with the thesaurus, spelling and all", () => {
    const bytes = indexFiles(library).reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    expect(bytes / index.entries.length).toBeLessThan(130);
  });
});

describe("in parts", () => {
  const parts = indexParts(library, { names: 50, details: 40, group: 20 });
  const count = searchDocuments(library).length;
  it("each says of which build it is, where it begins and nothing of what is in others; details come after their names, the thesaurus in the second", () => {
    expect(new Set(parts.map(({ build }) => build)).size).toBe(1);
    const starts = (
      groups: readonly (readonly { readonly from: number; readonly count: number }[] | undefined)[],
    ): number[] =>
      groups.flatMap((own = []) =>
        own.flatMap(({ from, count: held }) => Array.from({ length: held }, (_, at) => from + at)),
      );
    const all = Array.from({ length: count }, (_, number) => number);
    expect(starts(parts.map(({ names }) => names))).toEqual(all);
    expect(starts(parts.map(({ details }) => details))).toEqual(all);
    const namedBefore = (part: number): number =>
      parts
        .slice(0, part)
        .reduce(
          (sum, { names = [] }) => sum + names.reduce((most, { count: held }) => most + held, 0),
          0,
        );
    parts.forEach(({ details = [] }, part) =>
      details.forEach(({ from, count: held }) =>
        expect(from + held).toBeLessThanOrEqual(namedBefore(part)),
      ),
    );
    expect(parts.map(({ meanings }) => meanings !== undefined).indexOf(true)).toBe(1);
    expect(parts[0].parts).toBe(parts.length);
  });
  it("has needs, helplines and hubs in the first, whatever else there is", () => {
    const first = searchDocuments(library)
      .slice(0, 50)
      .map(({ kind }) => kind);
    for (const kind of ["need", "helplines", "hubs"]) expect(first).toContain(kind);
  });
});
