import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeNew } from "../../scripts/new.ts";
import { slugOf } from "../../src/format/slug.ts";
import { collectionNames, collections } from "../../src/model/collections/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { temporary } from "./temporary.ts";

const today = "2026-11-21";

describe("writeNew", () => {
  it.each(collectionNames)("lays out %s so that only what is empty is left to fill in", (name) => {
    const root = temporary();
    const path = writeNew(root, collections[name].one, "Example entry", today);
    const messages = loadContent(root)
      .problems.filter(({ file }) => file === path)
      .map(({ message }) => message);
    expect(messages.filter((message) => !/missing|empty|must be ticked/.test(message))).toEqual([]);
  });

  it("takes the folder and the date from the content model", () => {
    expect(writeNew(temporary(), "service", "Mother’s café", today)).toBe(
      "content/services/mothers-cafe.md",
    );
    expect(writeNew(temporary(), "news", "Mother’s café", today)).toBe(
      "content/news/2026-11-21-mothers-cafe/index.md",
    );
  });

  it.each([
    ["newsletter", "content/news/"],
    ["item", "content/news/"],
    ["group", "content/organisations/"],
    ["hub", "content/hubs/"],
    ["Services", "content/services/"],
  ])("understands what people call it: %s", (kind, folder) =>
    expect(writeNew(temporary(), kind, "Example", today)).toMatch(new RegExp(`^${folder}`)),
  );

  it("does not guess between two kinds", () =>
    expect(() => writeNew(temporary(), "of", "Example", today)).toThrow(/Choose from: news, /));

  it("lays out a number to fill in for a helpline, and for nothing else", () => {
    const root = temporary();
    const text = (kind: string): string =>
      readFileSync(join(root, writeNew(root, kind, "Example", today)), "utf8");
    expect(text("helpline")).toContain('phones:\n  - number: ""\n---');
    expect(text("service")).not.toContain("phones:");
  });

  it("gives each entry an identifier of its own", () => {
    const root = temporary();
    const ids = ["One", "Two"].map(
      (name) =>
        /^id: (.+)$/m.exec(
          readFileSync(join(root, writeNew(root, "service", name, today)), "utf8"),
        )?.[1],
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("never writes over a file, and says what it does not understand", () => {
    const root = temporary({ "content/services/here.md": "mine" });
    expect(() => writeNew(root, "service", "Here", today)).toThrow(
      "content/services/here.md is there already",
    );
    expect(readFileSync(join(root, "content/services/here.md"), "utf8")).toBe("mine");
    expect(() => writeNew(root, "sandwich", "Here", today)).toThrow(
      "no kind of content called “sandwich”",
    );
    expect(() => writeNew(root, "service", "—", today)).toThrow("needs a name");
  });
});

describe("slugOf", () => {
  it("makes a file name of words", () =>
    expect(slugOf("  Look, Say — Sing & Pláy!  ")).toBe("look-say-sing-play"));
});
