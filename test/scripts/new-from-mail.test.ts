import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFromMail } from "../../scripts/new-from-mail.ts";
import { readEntry } from "../../src/model/gate/read-entry.ts";
import { composeMessage, type PostedItem } from "../../src/newsletter/posted-item.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { temporary } from "./temporary.ts";

const { content, data } = exampleLibrary();
const { organisations } = content;
const entries = Object.values(content).flat();
const known = { entries, organisations, data };
const today = "2026-11-21";
const item: PostedItem = {
  title: "Lanterns on the quay",
  group: "harbour friends",
  summary: "We walk along the water with lanterns.",
  when: "Saturday, 4pm",
  cost: "Free",
  expires: "28/11/2026",
  item: "Meet at the hub.",
};
const lay = async (change: PostedItem, root = temporary()) => ({
  root,
  ...(await newFromMail(root, composeMessage({ ...item, ...change }).body, known, today)),
});
const path = "content/news/2026-11-21-lanterns-on-the-quay/index.md";

describe("a newsletter item from an e-mail", () => {
  it("is laid out for review and passes the gate", async () => {
    const { root, path: laid } = await lay({});
    const text = readFileSync(join(root, laid), "utf8");
    expect(laid).toBe(path);
    expect(
      readEntry({ collection: "news", slug: "2026-11-21-lanterns-on-the-quay", file: laid }, text)
        .problems,
    ).toEqual([]);
    expect(text).toBe(`---
title: Lanterns on the quay
date: 2026-11-21
group: harbour-friends
summary: We walk along the water with lanterns.
expires: 2026-11-28
---

- **When:** Saturday, 4pm
- **What it costs:** Free

Meet at the hub.
`);
  });

  it("finds area and topic by their words", async () => {
    const { root } = await lay({
      area: data.places.areas[0]?.name ?? "",
      topic: data.taxonomy.needs[0]?.label ?? "",
    });
    expect(readFileSync(join(root, path), "utf8")).toContain(
      `areas:\n  - ${data.places.areas[0]?.id ?? ""}\nneeds:\n  - ${data.taxonomy.needs[0]?.id ?? ""}\n`,
    );
  });

  it("says what to do about a picture", async () => {
    expect((await lay({ picture: "Two lanterns", consent: "yes" })).notes).toEqual([
      expect.stringMatching(/^Look at this: When: Is this Saturday \d/),
      "A picture belongs to it: “Two lanterns”. They say that everybody in it has agreed. Put the file beside index.md and add it in the editor.",
    ]);
    expect((await lay({ picture: "Two lanterns" })).notes.at(-1)).toContain(
      "ask before you use it",
    );
  });

  it("is not written when anything is wrong, and all of it is said", async () => {
    const root = temporary();
    await expect(
      lay({ group: "Harbor Friends", area: "Moon", expires: "31/02/2027", summary: "" }, root),
    ).rejects.toThrow(`Nothing was written:
In one sentence: is missing from the message. Ask the group, or write it in.
Your group: “Harbor Friends” is not an organisation in content/organisations. Did you mean “Harbour Friends”? Correct it in the message and run this again.
Area: “Moon” is not an area of _data/places.json. Correct it in the message and run this again.
Last day on the front page: “31/02/2027” is not a day. Write it as year, month, day: 2026-11-21.`);
    expect(existsSync(join(root, "content"))).toBe(false);
  });

  it.each<readonly [string, PostedItem, string]>([
    ["HTML", { item: "Hello <script>alert(1)</script>" }, "The item: "],
    ["a link that runs code", { item: "[Come](javascript:alert(1))" }, "The item: "],
    ["a title that is too long", { title: "Come ".repeat(40) }, "Title: "],
    ["a last day that has gone by", { expires: "2026-11-01" }, "Last day on the front page: "],
  ])("is refused by the gate: %s", async (_what, change, words) => {
    const root = temporary();
    await expect(lay(change, root)).rejects.toThrow(words);
    expect(existsSync(join(root, "content"))).toBe(false);
  });

  it.each([
    'A "quoted" text: with # signs, *stars*, {braces} and permalink: /x/',
    "---js",
    "- a list?",
    "yes",
    "2026-11-21: swap",
    "!!js/function x",
    "&a *b | > %",
  ])("cannot break out of its field: %s", async (summary) => {
    const { root } = await lay({ summary });
    const text = readFileSync(join(root, path), "utf8");
    expect(
      readEntry({ collection: "news", slug: "2026-11-21-lanterns-on-the-quay", file: path }, text)
        .entry,
    ).toMatchObject({ summary });
  });

  it("never writes over an item that is there", async () => {
    const root = temporary({ [path]: "mine" });
    await expect(lay({}, root)).rejects.toThrow("is there already, so nothing was written");
    expect(readFileSync(join(root, path), "utf8")).toBe("mine");
  });

  it("says when there are no words in the file", async () =>
    expect(newFromMail(temporary(), "\n \n", known, today)).rejects.toThrow("it has no words"));
});
