/** A list survives the round trip through a link, also when the link is altered on the way. */
import { describe, expect, it } from "vitest";
import { fromFragment, MAX_LISTED, toFragment } from "../../src/shortlist/link.ts";
import {
  mergeLists,
  keepList,
  readList,
  sameIds,
  type ListStorage,
  STORED_AS,
  withId,
  withoutId,
} from "../../src/shortlist/my-list.ts";
import { readShortId, SHORT_ID_LENGTH, shortIdOf } from "../../src/shortlist/short-id.ts";
import { pick, seeded } from "../seeded.ts";

const random = seeded(7);
const hex = (length: number): string =>
  Array.from({ length }, () => pick(random, [..."0123456789abcdef"] as [string, ...string[]])).join(
    "",
  );
const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
const someIds = (most: number): string[] => [
  ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => shortIdOf(uuid()))),
];

describe("a short id", () => {
  it("is made of the identifier alone and stays the same for good", () => {
    expect(shortIdOf("c568ead8-ff3a-4659-9c1c-f40bee3ed9ac")).toMatchInlineSnapshot(`"r38gfm1"`);
    expect(shortIdOf("00000000-0000-4000-8000-000000000001")).toMatchInlineSnapshot(`"hkggf7x"`);
  });
  it("is different for 10,000 identifiers, also for those that follow each other", () => {
    const follow = Array.from({ length: 10_000 }, (_, at) =>
      shortIdOf(`00000000-0000-4000-8000-${String(at).padStart(12, "0")}`),
    );
    expect(new Set(follow).size).toBe(10_000);
    const ids = Array.from({ length: 10_000 }, () => shortIdOf(uuid()));
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.every((id) => id.length === SHORT_ID_LENGTH && readShortId(id) === id)).toBe(true);
  });
  it("is read in large letters and with the characters that people mistake", () => {
    expect(readShortId("0L1IOZ9")).toBe("01110z9");
    expect([
      readShortId("abcdef"),
      readShortId("abcdefgh"),
      readShortId("abc-efg"),
      readShortId("abcdefu"),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a link", () => {
  it("brings any list back, in its order", () => {
    for (let round = 0; round < 500; round++) {
      const ids = someIds(MAX_LISTED);
      expect(ids.length === 0 ? undefined : fromFragment(`#${toFragment(ids)}`)).toEqual(
        ids.length === 0 ? undefined : { ids, whole: true },
      );
    }
  });
  it("may be followed by the end of a sentence, and may be written large", () => {
    const ids = [shortIdOf("a"), shortIdOf("b")];
    for (const end of [".", ")", "”", ".)", "&"])
      expect(fromFragment(`#${toFragment(ids)}${end}`)).toEqual({ ids, whole: true });
    expect(fromFragment(toFragment(ids).toUpperCase())).toEqual({ ids, whole: true });
  });
  it("that was cut off keeps what is left and says so", () => {
    const ids = [shortIdOf("a"), shortIdOf("b")];
    expect(fromFragment(toFragment(ids).slice(0, -3))).toEqual({
      ids: ids.slice(0, 1),
      whole: false,
    });
    expect(fromFragment("#1.")).toEqual({ ids: [], whole: false });
  });
  it("with an entry twice holds it once, and never more than a code can hold", () => {
    const id = shortIdOf("a");
    expect(fromFragment(toFragment([id, id]))?.ids).toEqual([id]);
    expect(
      fromFragment(
        toFragment(Array.from({ length: MAX_LISTED + 5 }, (_, at) => shortIdOf(String(at)))),
      ),
    ).toMatchObject({ whole: false, ids: { length: MAX_LISTED } });
  });
  it("of a later kind is not guessed at", () =>
    expect(fromFragment("#2.abcdefg")).toEqual({ ids: [], whole: false }));
  it("to a part of the page is no list", () => {
    for (const fragment of ["", "#", "#main", "#shortlist-note", "#1", "#a.b"])
      expect(fromFragment(fragment)).toBeUndefined();
  });
  it("never throws, whatever it contains", () => {
    for (let round = 0; round < 500; round++) {
      const noise = String.fromCodePoint(
        ...Array.from({ length: 40 }, () => 32 + Math.floor(random() * 0x2000)),
      );
      expect(() => fromFragment(`#1.${noise}`)).not.toThrow();
    }
  });
});

describe("the reader's list", () => {
  const store = (): ListStorage & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };
  it("is kept only once something is on it, and leaves nothing when it is empty", () => {
    const kept = store();
    expect(readList(kept)).toEqual([]);
    keepList(kept, []);
    expect(kept.kept.size).toBe(0);
    keepList(kept, ["0000001"]);
    expect([...kept.kept]).toEqual([[STORED_AS, "1.0000001"]]);
    expect(readList(kept)).toEqual(["0000001"]);
    keepList(kept, []);
    expect(kept.kept.size).toBe(0);
  });
  it("is empty when what is kept is no list", () => {
    const kept = store();
    kept.setItem(STORED_AS, "<script>");
    expect(readList(kept)).toEqual([]);
  });
  it("holds each once, in the order they came, and takes off what is asked", () => {
    for (let round = 0; round < 200; round++) {
      const [ids, more] = [someIds(20), someIds(20)];
      const both = mergeLists(ids, more);
      expect(both.slice(0, ids.length)).toEqual(ids);
      expect(new Set(both).size).toBe(both.length);
      expect(sameIds(both, mergeLists(both, [...both].reverse()))).toBe(true);
      for (const id of ids) expect(withId(withoutId(ids, id), id)).toHaveLength(ids.length);
    }
  });
  it("has a greatest length", () =>
    expect(
      mergeLists(
        [],
        Array.from({ length: 100 }, (_, at) => shortIdOf(String(at))),
      ),
    ).toHaveLength(MAX_LISTED));
});
