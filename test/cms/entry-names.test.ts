/** File names of new entries: which are taken, and which only look taken. */
import { expect, it } from "vitest";
import { sameName, wantedPath } from "../../src/cms/browser/entry-files.ts";
import { collections } from "../../src/model/collections/index.ts";

const named = (name: string): string => `---\nname: ${name}\n---\n`;
const titled = (title: string): string => `---\ntitle: ${title}\ndate: 2026-11-27\n---\n`;

it.each([
  ["content/services/play-group-1.md", named("Play group"), "content/services/play-group.md"],
  ["content/services/play-group-1.md", named("Play! Group…"), "content/services/play-group.md"],
  ["content/services/cafe-1.md", named("“Café”"), "content/services/cafe.md"],
  ["content/services/stage-2-1.md", named("Stage 2"), "content/services/stage-2.md"],
  [
    `content/services/${"a".repeat(80)}-1.md`,
    named(`${"a".repeat(80)} and more`),
    `content/services/${"a".repeat(80)}.md`,
  ],
  [
    "content/news/2026-11-27-toddlers/index-1.md",
    titled("Toddlers"),
    "content/news/2026-11-27-toddlers/index.md",
  ],
  [
    "content/news/2026-11-27-toddlers/index-12.md",
    titled("Toddlers"),
    "content/news/2026-11-27-toddlers/index.md",
  ],
])("%s has taken the place of %j", (path, text, wanted) =>
  expect(wantedPath(path, text)).toBe(wanted),
);

it.each([
  ["content/services/stage-2.md", named("Stage 2")],
  ["content/services/under-5.md", named("Under 5!")],
  ["content/services/mum-s-cafe-2.md", named("Mum’s café 2")],
  ["content/news/2026-11-27-year-2/index.md", titled("Year 2")],
  ["content/services/play-group.md", named("Play group")],
])("%s is its own name of %j", (path, text) => expect(wantedPath(path, text)).toBeUndefined());

it("says what to change, by the kind of entry", () => {
  expect(sameName(collections.news)).toContain("a newsletter item with this title on this day");
  expect(sameName(collections.services)).toContain("a service with this name. Change the name");
});
