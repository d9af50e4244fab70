/** What one file writes is written in no other, and each rule finds its seeded fault. */
import { expect, test } from "vitest";
import { ONE_PLACE, writtenAgain } from "./one-place.ts";
import { sourceFiles } from "./source-files.ts";

test("no file writes again what another one holds", () => {
  const code = [...sourceFiles("src", /\.tsx?$/), ...sourceFiles("scripts", /\.ts$/)];
  expect(code.length).toBeGreaterThan(50);
  expect(writtenAgain(code)).toEqual([]);
});

const SEEDED = [
  ["<p>then {extension}</p>", "what to choose once a phone is answered"],
  ["return `${number}, then ${phone.extension}`;", "what to choose once a phone is answered"],
  ["link.href = `tel:${number}`;", "the address of a link that rings"],
  ["const THREE_DIGITS = /^(?:999|101)$/;", "short numbers"],
  ['const SHORT = new Set(["112"]);', "short numbers"],
  [
    "`On the site instead: the version of ${since}.`",
    "what readers see instead of what was held back",
  ],
  ['<a href="/urgent-help/">', "the address of urgent help or of a list"],
  ["const url = `/find/need/${id}/`;", "the address of urgent help or of a list"],
  ["const sheet = `/find/area/${id}/noticeboard/`;", "the address of urgent help or of a list"],
  ["expires !== undefined && expires < today", "whether an item is news no more"],
  ["return (entry.lastDate ?? entry.date) < today;", "whether an event is over"],
  ["({ date, lastDate = date }) => lastDate >= from", "whether an event is over"],
  ['areas.filter(({ kind }) => kind !== "borough")', "whether an area is the whole place"],
  ["const sector = one.postcode.slice(0, -2);", "the sector of a postcode"],
  ["if (place.latitude !== undefined) draw(place);", "whether a location has a position"],
  ['`${rank.toLocaleString("en-GB")} of all`', "a number in figures"],
  ['text.replace(/&lt;/g, "<")', "entities of HTML"],
  ["`(${KIND[entry.kind].toLowerCase()})`", "the label of a choice within a sentence"],
  ["const words = `Text ${word} to ${number}`;", "how to text a number"],
  ['word === undefined ? "Text " : ""', "how to text a number"],
] as const;

test("every rule has a seeded fault", () => {
  const shown = new Set<string>(SEEDED.map(([, what]) => what));
  expect(ONE_PLACE.map(({ what }) => what).filter((what) => !shown.has(what))).toEqual([]);
});

test.each(SEEDED)("%s", (text, what) => {
  const faults = writtenAgain([{ path: "src/pages/a.tsx", text }]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(`src/pages/a.tsx writes ${what} itself. Take `);
});

test.each(["/** “Text SHOUT to 85258”, then option 2. */", "// `Text ${word}`", "then(extension)"])(
  "and nothing else: %s",
  (text) => {
    expect(writtenAgain([{ path: "src/pages/a.tsx", text }])).toEqual([]);
  },
);
