/**
 * The messages of the gate that reach editors are for people who do not write files: dates and
 * times in words, the label of each box, and nothing of the file's own form.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forEditors } from "../../../src/cms/desk/site-state.ts";
import type { CollectionName } from "../../../src/model/collections/index.ts";
import { listClashes } from "../../../src/shortlist/records.ts";
import { exampleLibrary } from "../../fixtures/library.ts";
import { badFixtures } from "../bad-fixtures.ts";
import { entryPath, entryWith, makeSite } from "../fixture-site.ts";

/** What a message may not have outside the words that it quotes from the entry. */
const TECHNICAL: Readonly<Record<string, RegExp>> = {
  "a date in figures": /\b\d{4}-\d{2}(?:-\d{2})?\b/,
  "a time on the 24-hour clock": /\b\d{2}:\d{2} is\b|, \d{2}:\d{2}\./,
  "a straight quotation mark": /"/,
  "an order to write quotation marks": /quotation mark/i,
  "a hash": /#/,
  "the number of a line": /\bline \d/,
  "an error of the program": /\b[A-Z]\w*Error\b|\bundefined\b|\bNaN\b|\bnull\b/,
  "the name of a folder": /\bcontent\/|\b_data\//,
  "true or false": /\btrue or false\b/,
  "a command": /\bnpm\b|\bnode \w| --[a-z]/,
  "the name of a file": /\b[\w-]+\.(?:json|md|tsx?|ya?ml|txt)\b/,
  "an engineer’s word":
    /\b(?:JSON|YAML|HTML|UUID|schema|slug|front matter|repository|commit|boolean|array|regex|UTF-8|markdown)\b/i,
};

/** A message without its file and label, and without what it quotes. */
const plain = (golden: string): string =>
  golden
    .replace(/^\S+\.md, [^\n]*?: /, "")
    .replace(/ \(content\/[^()\s]+\)/g, "")
    .replace(/“[^”]*”/g, "“…”");

/** What the messages of faults between entries may not have either, as the editor shows them. */
function betweenEntries(): readonly string[] {
  const site = makeSite();
  const add = (collection: CollectionName, slug: string, change: string): void =>
    site.write(entryPath(collection, slug), entryWith(collection, change, 1));
  const id = "00000000-0000-4000-8000-000000000002";
  add("hubs", "second-hub", `---\nid: ${id}\n---\n`);
  add("pages", "play-week", "---\n---\n");
  add("campaigns", "play-week", "---\n---\n");
  add("pages", "old-privacy", "---\n---\n");
  add("pages", "find", "---\n---\n");
  add("about", "a", "---\nkind: start\n---\n");
  add("about", "b", "---\nkind: start\n---\n");
  add("pages", "bus", "---\n---\n[When it runs](/gone/) and [how far](/play-week/#s-gone).\n");
  site.data("navigation", { families: [{ label: "A page", url: "/bus-times/" }] });
  site.remove("content/glossary");
  const { problems } = site.load();
  site.dispose();
  return problems.map(({ message }) => forEditors(message));
}

/** Two entries that look alike in links of lists; to find such identifiers takes minutes. */
function clash(): readonly string[] {
  const { content, ...library } = exampleLibrary();
  const [service] = content.services;
  if (!service) throw new Error("The fixture has no service.");
  const services = [
    service,
    { ...service, slug: "other", name: "Other", id: service.id.toUpperCase() },
  ];
  return listClashes({ ...library, content: { ...content, services } }).map(({ message }) =>
    forEditors(message),
  );
}

/** Faults of a file as such are shown with what to do in the editor (cms/unread-file.ts). */
const OF_FILES = /^content\/\S+\.md: /;

test.each(Object.entries(TECHNICAL))("no message of a field has %s", (_what, technical) => {
  const said = badFixtures
    .filter(({ group }) => group !== "front-matter")
    .map(({ goldenPath }) => readFileSync(goldenPath, "utf8").trim())
    .filter((golden) => !OF_FILES.test(golden));
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((golden) => technical.test(plain(golden)))).toEqual([]);
});

test.each(Object.entries(TECHNICAL))("no message between entries has %s", (_what, technical) => {
  const said = [...betweenEntries(), ...clash()];
  expect(said.length).toBeGreaterThan(9);
  const bare = said.map((message) => message.replace(/“[^”]*”/g, "“…”"));
  expect(bare.filter((message) => technical.test(message))).toEqual([]);
});

test("finds the words of a command, a file and a program", () => {
  const seeded = [
    "Give it a new one: “npm run new -- id” makes one.".replace(/[“”]/g, ""),
    "belongs to content/pages/x.md. Rename it.",
    "Add a slug that fits the schema.",
  ];
  for (const message of seeded)
    expect(Object.values(TECHNICAL).some((technical) => technical.test(message))).toBe(true);
});

test("what only a file can have wrong is told in words for a form", () => {
  const telling = [
    ["should be a list. Write each item on a line of its own.", "Fill it in again"],
    ["has a field “titl” that is not known. Did you mean “title”?", "has a part, “titl”, that"],
    ["is in the helpline “A” (content/helplines/a.md).", "is in the helpline “A”."],
  ] as const;
  for (const [message, words] of telling) {
    expect(forEditors(message)).toContain(words);
    expect(forEditors(message)).not.toMatch(/line of its own|Did you mean|content/);
  }
});

test("a stored date that a message quotes is in words", () => {
  const quoted = badFixtures
    .map(({ goldenPath }) => readFileSync(goldenPath, "utf8").trim())
    .filter((golden) => /“\d{4}-(?:0[1-9]|1[0-2])-\d{2}”/.test(golden));
  expect(quoted).toEqual([]);
});
