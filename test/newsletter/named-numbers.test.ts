/** Numbers in a posted item, from its answers to the page. */
import { describe, expect, it } from "vitest";
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { numberProblems } from "../../src/model/gate/numbers-in-words.ts";
import { filledEntries } from "../../src/model/phones/fill.ts";
import { knownNames, layOut, newsText } from "../../src/newsletter/lay-out.ts";
import { readEntry } from "../../src/model/gate/read-entry.ts";
import type { PostedItem } from "../../src/newsletter/posted-item.ts";
import { entry, exampleLibrary } from "../fixtures/library.ts";

const library = exampleLibrary();
const entries: readonly AnyEntry[] = Object.values(library.content).flat();
const known = knownNames({
  entries,
  organisations: library.content.organisations,
  data: library.data,
});

/** The item as a checked entry, what the gate says of its numbers, and the words of its page. */
function through(answers: PostedItem) {
  const posted: PostedItem = {
    title: "Lanterns on the quay",
    group: library.content.organisations[0]?.name ?? "",
    summary: "We walk along the water with lanterns.",
    item: "Meet at the hub.",
    ...answers,
  };
  const { item, fields, faults } = layOut(posted, known, "2026-11-28");
  expect(faults).toEqual([]);
  const place = {
    collection: "news" as const,
    slug: "2026-11-28-lanterns",
    file: "content/news/2026-11-28-lanterns/index.md",
  };
  const { entry: news, problems } = readEntry(place, newsText(fields, item));
  expect(problems).toEqual([]);
  if (news?.collection !== "news") throw new Error("No news item came of it.");
  const all = [...entries, news];
  const shown = filledEntries(all).find(({ file }) => file === place.file);
  return {
    contact: news.contact,
    said: numberProblems(all)
      .filter(({ file }) => file === place.file)
      .map(({ message }) => message),
    words: shown?.collection === "news" ? `${shown.summary}\n${String(shown.body)}` : "",
  };
}

describe("the number of a posted item", () => {
  it.each([
    ["Ring 01632 960123, or just come.", "Ring 01632 960123, or just come."],
    ["01632-960123", "01632 960123"],
    ["(01632) 960 123 or +44 1632 960123", "01632 960 123 or 01632 960 123"],
  ])("is its contact and passes the gate: %s", (join, shown) => {
    const { contact, said, words } = through({ join });
    expect(contact?.replace(/ /g, "")).toBe("01632960123");
    expect(said).toEqual([]);
    expect(words).toContain(shown);
  });

  it("may be in the item too", () => {
    const { said, words } = through({
      join: "Ring 01632 960123.",
      item: "Come along. Ring 01632 960123, or 999 in danger.",
    });
    expect(said).toEqual([]);
    expect(words).toContain("Come along. Ring 01632 960123, or 999 in danger.");
  });

  it("that an entry holds is referred to", () => {
    const { contact, said, words } = through({ item: "Feeling low? Ring 01632 960 003." });
    expect(contact).toBeUndefined();
    expect(said).toEqual([]);
    expect(words).toContain("Ring 01632 960003.");
  });

  it("that is a second one, or wrong, is left to the editor", () => {
    expect(through({ join: "Ring 01632 960123 or 01632 960124." }).said).toEqual([
      expect.stringContaining("names the number “01632 960124”. Put it into “Number to ring"),
    ]);
    expect(through({ join: "Ring 01632 96012." }).said).toEqual([
      expect.stringContaining("It cannot be right."),
    ]);
  });
});

it("a news item that names its own number without having one is told", () => {
  const news = entry("news", "2026-11-28-x", {
    title: "Lanterns",
    date: "2026-11-28",
    group: library.content.organisations[0]?.slug,
    summary: "Ring {phone:this} to come.",
    body: "Meet at the hub.",
  });
  expect(numberProblems([...entries, news]).at(-1)?.message).toContain("no such number of its own");
});
