/**
 * Hostile entries made from a seed, of every kind that strangers have tried. None of their words
 * reaches a record, each is named, and the entries beside them stay.
 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CollectionName } from "../../../src/model/collections/index.ts";
import { loadContent } from "../../../src/model/gate/load.ts";
import { pick, seeded } from "../../seeded.ts";
import { entryPath, entryWith, makeSite } from "../fixture-site.ts";

const TODAY = "2026-11-28";
const ROUNDS = 60;

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

type Random = () => number;
const REFUGES = [
  "refuge",
  "Refuge",
  "re-fuge",
  "réfuge",
  "rеfuge",
  "safe house",
  "safehouse",
  "r e f u g e",
] as const;
const DOORS = [
  "12 Rutland Street",
  "12 rutland st",
  "Rutland Road",
  "ZZ1 3AB",
  "z z 1 3 a b",
  "14a, Rutland Close",
] as const;
const JOINS = [" at ", ", ", ": ", " is by ", "\n"] as const;
const MARKUP = [
  "<script>",
  "</b>",
  "<img src=x",
  "{{ a }}",
  "{% a %}",
  "<!-- a",
  "${a}",
  "<%= a %>",
] as const;
const DIGITS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "0": ["O", "o"],
  "1": ["l", "I"],
};

/** A number with at least one letter in the place of a digit. */
const withLetters = (random: Random): string =>
  [..."01632 960011"]
    .map((sign, at) => {
      const letters = DIGITS[sign];
      return letters && (at === 0 || random() < 0.5) ? pick(random, letters) : sign;
    })
    .join("");

/** A change of a faultless entry, and the words that may not be published. */
const kinds: Readonly<
  Record<string, (random: Random) => { in: CollectionName; change: string; words: string }>
> = {
  "a refuge and its door": (random) => {
    const words = `${pick(random, REFUGES)}${pick(random, JOINS)}${pick(random, DOORS)}`;
    const collection = pick(random, ["news", "services", "pages", "guidance", "tips"] as const);
    return { in: collection, change: `---\n---\n\nThe ${words}.\n`, words };
  },
  "a refuge in one field and its door in another": (random) => {
    const door = pick(random, DOORS);
    return {
      in: "news",
      change: `---\ntitle: Tea at the ${pick(random, REFUGES)}\nhappensOn: 2026-12-05\nplace: "${door}"\n---\n`,
      words: door,
    };
  },
  "markup in a title or a summary": (random) => {
    const words = `Tea ${pick(random, MARKUP)} for all`;
    const field = pick(random, ["title", "summary"] as const);
    return {
      in: pick(random, ["news", "pages"] as const),
      change: `---\n${field}: ${JSON.stringify(words)}\n---\n`,
      words,
    };
  },
  "a number with letters": (random) => {
    const words = withLetters(random);
    return {
      in: pick(random, ["news", "pages", "tips"] as const),
      change: `---\n---\n\nRing ${words}.\n`,
      words,
    };
  },
  "a reading still to come": (random) => {
    const words = `20${String(27 + Math.floor(random() * 70))}-01-01`;
    return {
      in: pick(random, ["pages", "services", "glossary"] as const),
      change: `---\nchecked:\n  on: ${words}\n  by: Site editor\n  nextDue: 2199-01-01\n  confidence: reported\n---\n`,
      words,
    };
  },
  "a postcode of no place here": (random) => {
    const words = `${pick(random, ["ZZ99", "SW1A", "QQ3", "ZZ2"])} ${1 + Math.floor(random() * 9)}AB`;
    return {
      in: "services",
      change: `---\nlocations:\n  - name: Example hall\n    postcode: ${words}\n    area: northfield\n---\n`,
      words,
    };
  },
  "one sign many times": (random) => {
    const words = pick(random, ["[", "!", "a", "🎉", "]"]).repeat(200);
    return { in: "pages", change: `---\n---\n\n${words}\n`, words };
  },
  "a website with odd signs": (random) => {
    const words = `https://example.org/${pick(random, ['"', "<", ">", "`", "|", "%3c", "{{"])}x`;
    return { in: "services", change: `---\nwebsite: ${JSON.stringify(words)}\n---\n`, words };
  },
  "part of a penny": (random) => {
    const words = `0.${String(1 + Math.floor(random() * 9)).padStart(3, "0")}`;
    return { in: "services", change: `---\ncostOptions:\n  - amount: ${words}\n---\n`, words };
  },
};

test.each(Object.entries(kinds))("%s is held back, whatever it looks like", (_kind, make) => {
  const random = seeded(7);
  const before = Object.values(site.load().content).flat().length;
  const made = Array.from({ length: ROUNDS }, (_, round) => {
    const hostile = make(random);
    const path = entryPath(hostile.in, `hostile-${round}`);
    site.write(
      path,
      entryWith(hostile.in, hostile.change, 300 + round).replace(/^pictures:\n(?: .*\n)+/m, ""),
    );
    return { ...hostile, path };
  });
  const { content, problems } = loadContent(site.root, TODAY);
  const named = new Set(problems.map(({ file }) => file));
  expect(made.filter(({ path }) => !named.has(path)).map(({ change }) => change)).toEqual([]);
  expect([...named].filter((file) => !made.some(({ path }) => path === file))).toEqual([]);
  expect(Object.values(content).flat().length).toBeGreaterThanOrEqual(before);
  for (const { message } of problems) expect(message).not.toMatch(/undefined|\[object/);
});
