/** No text that a name or phrase of danger matches is without a cue, so none is answered early. */
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readPhrases } from "../../src/model/gate/phrases.ts";
import { indexFiles } from "../../src/search-index/files.ts";
import { hasCue } from "../../src/search/intent/cues.ts";
import { kindsTold } from "../../src/search/intent/phrases.ts";
import { kindsNamed } from "../../src/search/intent/topics.ts";
import { openLibrary } from "../search/open-library.ts";
import { realLibrary } from "../search/library.ts";
import queries from "./queries.json" with { type: "json" };

const { cues, categories } = openLibrary(realLibrary()).index.head.help;

/** How many kinds of danger a name or phrase in a text tells. */
const told = (text: string): number =>
  kindsTold(text, categories).length + kindsNamed(text, categories).length;

it("every phrase that is learned from, and that a name or phrase matches, has a cue", () => {
  const without = readPhrases(".").filter(({ text }) => !hasCue(text, cues));
  expect(without.length).toBeGreaterThan(1000);
  expect(without.filter(({ text }) => told(text) > 0)).toEqual([]);
});

it("of everyday queries, few wait for the phrases", () => {
  const everyday = queries.filter(({ words }) => told(words) === 0);
  const waiting = everyday.filter(({ words }) => hasCue(words, cues));
  expect(everyday.length).toBeGreaterThan(130);
  expect(waiting.length / everyday.length).toBeLessThan(0.26);
});

it("what the first results wait for beside the names stays small, as gzip packs it", () => {
  const [first] = indexFiles(realLibrary());
  const head = first?.text.split("\n").find((line) => line.startsWith("{")) ?? "";
  expect(gzipSync(head).length).toBeLessThan(9_850);
});
