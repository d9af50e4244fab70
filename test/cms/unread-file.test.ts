/** A content file that cannot be read, in the form of the editor. */
import { describe, expect, it, test } from "vitest";
import { check } from "../../src/cms/check.ts";
import { readForForm, unreadFaults, unreadReason } from "../../src/cms/unread-file.ts";
import { readEntryText } from "../../src/model/entry-text.ts";

const GOOD = "---\ntitle: Soup on Friday\nsummary: Come and eat.\n---\n\nSoup for £1.\n";

test("a file that can be read is as it is", () => {
  expect(readForForm(GOOD)).toEqual(readEntryText(GOOD));
  expect([unreadReason(GOOD), unreadFaults(readForForm(GOOD))]).toEqual([undefined, []]);
});

it("keeps every field of a file that lost a character, and says in which", () => {
  const lost = GOOD.replace("£", "\uFFFD").replace("Soup on", "Soup\uFFFDon");
  const shown = readForForm(lost);
  expect(shown).toEqual({
    title: "Soup\uFFFDon Friday",
    summary: "Come and eat.",
    body: "Soup for \uFFFD1.",
  });
  expect(unreadFaults(shown).map(({ path }) => path)).toEqual([["title"], ["body"]]);
  expect(unreadReason(lost)).toContain("at “title: Soup\uFFFDon Friday”: contains the character");
  const words = check("news", "x", shown).problems.join("\n");
  expect(words).toContain("Title: contains “\uFFFD”");
});

it("finds a lost character in a list", () =>
  expect(unreadFaults({ phones: [{ note: "9\uFFFD5" }] }).map(({ path }) => path)).toEqual([
    ["phones", 0, "note"],
  ]));

describe.each([
  ["marks of a conflict", `<<<<<<< HEAD\n${GOOD}=======\n${GOOD}>>>>>>> theirs\n`],
  ["marks of a conflict in its fields", GOOD.replace("summary", "<<<<<<< HEAD\nsummary")],
  ["an open quotation mark", GOOD.replace("title: Soup", 'title: "Soup')],
  ["no second line of hyphens", GOOD.replace("---\n\n", "")],
  [
    "a list in the place of fields",
    "---\n- Soup on Friday\n- Come and eat.\n---\n\nSoup for £1.\n",
  ],
  ["a field twice", GOOD.replace("summary", "title: Again\nsummary")],
  ["no fields at all", "Soup on Friday\n\nCome and eat. Soup for £1."],
])("a file with %s", (_name, text) => {
  const { body, ...fields } = readForForm(text);

  it("shows its whole text in the place of an empty form", () => {
    expect(fields).toEqual({});
    const plain = String(body).replace(/\\(.)/g, "$1");
    for (const line of text.split("\n").filter((one) => one.trim() !== ""))
      expect(plain).toContain(line.trim());
    expect(plain).toMatch(/^This file cannot be read, so its whole text is here\. The file/);
  });

  it("says why in words without the number of a line", () => {
    expect(unreadReason(text)).toMatch(/^The file/);
    expect(unreadReason(text)).not.toMatch(/line \d/);
  });

  it("cannot be saved while its text is there", () => {
    const typed = { title: "Soup", body };
    expect(unreadFaults(typed).map(({ path }) => path)).toEqual([["body"]]);
    expect(check("news", "x", typed).problems.join("\n")).toContain(
      "The item: still has the text of a file that cannot be read.",
    );
    expect(unreadFaults({ ...typed, body: "Soup." })).toEqual([]);
  });
});
