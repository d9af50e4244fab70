/** Valid entries that resemble a bad example. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CollectionName } from "../../../src/model/collections/index.ts";
import { entryPath, entryWith, makeSite, picturesOf } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const NEAR: readonly (readonly [what: string, collection: CollectionName, change: string])[] = [
  [
    "a refuge without its street",
    "news",
    "---\ntitle: The refuge says thank you\n---\n\nRing first.\n",
  ],
  ["refugees at a street", "news", "---\n---\n\nRefugees meet at 12 Example Street, ZZ1 1AB.\n"],
  ["a refuge for birds", "news", "---\n---\n\nThe wildlife refuge is at 12 Example Street.\n"],
  [
    "an office of those who keep a refuge",
    "services",
    "---\nsummary: Advice, refuge and somebody to talk to.\n---\n",
  ],
  ["a public hall where a refuge is spoken of", "services", "---\notherNames:\n  - refuge\n---\n"],
  [
    "a postcode of here in small print",
    "news",
    "---\nhappensOn: 2026-05-09\nplace: Example hall, ZZ1 1AB\n---\n",
  ],
  [
    "a postcode elsewhere in running words",
    "pages",
    "---\n---\n\nWrite to the office in SW1A 1AA.\n",
  ],
  ["a heart", "news", "---\ntitle: We <3 plants\n---\n"],
  ["one letter among pictures", "news", '---\ntitle: "🎉🎉🎉 A 🎉"\n---\n'],
  ["letters of another script", "news", "---\ntitle: Обмен растениями\n---\n"],
  ["a line of hyphens", "pages", `---\n---\n\nOne.\n\n${"-".repeat(60)}\n\nTwo.\n`],
  ["an address with a query", "services", "---\nwebsite: https://example.org/a?b=c&d=e#f\n---\n"],
  ["whole pence", "services", "---\ncostOptions:\n  - option: a visit\n    amount: 1.1\n---\n"],
  ["years and times", "news", "---\n---\n\nFrom 2019 to 2026, 10 to 12, room 1 or 2.\n"],
];

test.each(NEAR)("%s passes", (_what, collection, change) => {
  const path = entryPath(collection, "near-miss");
  site.write(path, entryWith(collection, change, 700));
  for (const { name, bytes } of path.endsWith("/index.md") ? picturesOf(collection) : [])
    site.write(path.replace("index.md", name), bytes);
  expect(site.sentences()).toEqual([]);
});
