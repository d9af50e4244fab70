import { describe, expect, it } from "vitest";
import { forAge } from "../../src/directory/lists.ts";
import { inParts, listGroup, type ListPart, MAX_PER_PAGE } from "../../src/pages/list-parts.tsx";
import { servicesPages } from "../../src/pages/directory-index.tsx";
import { agePages } from "../../src/pages/find-list.tsx";
import { libraryOf, service } from "../search/library.ts";
import { documentOf } from "../components/render.ts";
import { townLibrary } from "../fixtures/town.ts";

const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${letter}${index + 1}` }));
const group = (letter: string, count: number) =>
  listGroup(named(letter, count), (some) => `[${some.map(({ name }) => name).join(" ")}]`);
const head = {
  title: "All",
  description: "Everything.",
  url: "/find/all/",
  crumbs: [],
  kind: "List",
};
const textOf = ({ view }: ListPart): string =>
  JSON.stringify(view().body).replace(/"constructor":\w+/g, "");
const cut = (...groups: readonly [letter: string, count: number][]) =>
  inParts({
    groups: groups.map(([letter, count]) => group(letter, count)),
    most: 3,
    first: ({ entries, others }) => ({ head, body: [entries, others] }),
  });

describe("a list in parts", () => {
  it("is one page at its own address while it is short, and when it is empty", () => {
    expect(cut(["a", 3]).map(({ url }) => url)).toEqual(["/find/all/"]);
    expect(cut(["a", 3])[0]?.view().body).toEqual([["[a1 a2 a3]"], false]);
    expect(cut(["a", 0]).map(({ url }) => url)).toEqual(["/find/all/"]);
  });
  it("goes on at addresses below, over the ends of groups, and leaves no entry out", () => {
    const parts = cut(["a", 2], ["b", 0], ["c", 5]);
    expect(parts.map(({ url }) => url)).toEqual(["/find/all/", "/find/all/2/", "/find/all/3/"]);
    expect(parts.map((part) => textOf(part).match(/\[(?:[a-z]\d ?)+\]/g))).toEqual([
      ["[a1 a2]", "[c1]"],
      ["[c2 c3 c4]"],
      ["[c5]"],
    ]);
  });
  it("names each part by what it begins with, and has a title of its own", () => {
    const [, second] = cut(["a", 2], ["c", 2]);
    expect(second?.view().head).toMatchObject({
      title: "All, part 2",
      crumbs: [{ label: "All", url: "/find/all/" }],
      url: "/find/all/2/",
    });
    expect(second?.view().head).not.toHaveProperty("kind");
    expect(textOf(second as ListPart)).toContain("Part 2: from c2");
  });
});

describe("lists of the directory", () => {
  const many = libraryOf({
    services: Array.from({ length: MAX_PER_PAGE * 2 + 1 }, (_, index) =>
      service(`made-up-${index}`, { minimumAge: 5, maximumAge: 6 }),
    ),
  });
  const found = (parts: readonly ListPart[]): number =>
    new Set(
      parts.flatMap(
        ({ view }) => documentOf(view(), many).match(/\/services\/made-up-\d+\//g) ?? [],
      ),
    ).size;
  it("of services are below /find/ from the second part on, as services have their pages below /services/", () => {
    expect(servicesPages(many).map(({ url }) => url)).toEqual([
      "/services/",
      "/find/all/2/",
      "/find/all/3/",
    ]);
    expect(found(servicesPages(many))).toBe(many.content.services.length);
  });
  it("of an age hold everything in parts", () => {
    const age = { id: "five", label: "5 to 6", from: 5, to: 6 };
    const parts = agePages(age, many);
    expect(parts).toHaveLength(3);
    expect(found(parts)).toBe(forAge(age, many).suits.length);
  });
  it("of the real site are one page each, so no address moves", () => {
    const library = townLibrary();
    expect(
      [
        servicesPages(library),
        ...library.data.taxonomy.ageGroups.map((age) => agePages(age, library)),
      ].map((parts) => parts.length),
    ).toEqual([1, ...library.data.taxonomy.ageGroups.map(() => 1)]);
  });
});
