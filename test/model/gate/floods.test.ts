/** Content crafted to slow down or crash the gate is refused with messages. */
import { describe, expect, test } from "vitest";
import { readEntry } from "../../../src/model/gate/read-entry.ts";
import { sentence } from "../../../src/model/problem.ts";
import { entryWith } from "../fixture-site.ts";

const pageWith = (body: string): string => entryWith("pages", `---\n---\n${body}`);
const page = (source: string): string[] =>
  readEntry({ collection: "pages", slug: "x", file: "content/pages/x.md" }, source).problems.map(
    sentence,
  );

describe("thirty steps as the CMS writes them pass", () => {
  test.each([">-", "|"])("%s", (sign) => {
    const steps = Array.from(
      { length: 30 },
      (_, index) =>
        `  - title: Step ${index + 1}\n    text: ${sign}\n      Some words\n      and more.\n`,
    ).join("");
    const { entry, problems } = readEntry(
      { collection: "guidance", slug: "x", file: "x.md" },
      entryWith("guidance", `---\nsteps:\n${steps}---\n`),
    );
    expect([problems, entry?.collection]).toEqual([[], "guidance"]);
  });
});

/**
 * With a sentence or without, never with an error; the suite's own time limit is the only clock.
 */
describe("very large files terminate", () => {
  const front = (yaml: string): string => `---\n${yaml}\n---\n\nSome words.\n`;
  const deep = Array.from({ length: 270 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
  const rows = Array.from(
    { length: 55 },
    (_, row) => `${" ".repeat(row * 24)}${"- ".repeat(12)}`,
  ).join("\n");
  const bomb = [
    "a: &a [x, x]",
    ..."bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(9)}]`),
  ].join("\n");
  test.each([
    ["brackets without an end", front(`title: ${"[".repeat(39_000)}`)],
    ["brackets in pairs", front(`title: ${"[".repeat(19_000)}${"]".repeat(19_000)}`)],
    ["braces", front(`title: ${"{a: ".repeat(9_000)}`)],
    ["hyphens", front(`title:\n  ${"- ".repeat(19_000)}x`)],
    ["question marks", front("? ".repeat(19_000))],
    ["steps in steps", front(deep)],
    ["hyphens in steps", front(rows)],
    ["colons", front("a: ".repeat(13_000))],
    [
      "thousands of fields",
      front(Array.from({ length: 3_000 }, (_, index) => `k${index}: 1`).join("\n")),
    ],
    ["the same field over and over", front("title: x\n".repeat(3_000))],
    ["aliases of aliases", front(bomb)],
    ["thousands of aliases", front(`a: &x 1\nb: [${"*x,".repeat(13_000)}]`)],
    ["tags", front("a: !x\n".repeat(5_000))],
    ["quotation marks", front(`title: ${'"'.repeat(39_000)}`)],
  ])("front matter: %s", (_what, source) => {
    expect(page(source)).not.toEqual([]);
  });

  test("a hundred thousand brackets are more than the fields may hold", () => {
    expect(page(front(`t: ${"[".repeat(90_000)}`))).toEqual([
      "content/pages/x.md: has 90004 characters of fields. The most is 40000: move words into the text below.",
    ]);
  });

  const most = 39_000;
  test.each([
    ["[", "[".repeat(most)],
    ["![", "![".repeat(most / 2)],
    ["[a](", "[a](".repeat(most / 4)],
    ["[a](((", `[a](${"(".repeat(most)}`],
    ["]", "]".repeat(most)],
    [">", ">".repeat(10_000)],
    ["> ", "> ".repeat(10_000)],
    ["*", "*".repeat(most)],
    ["*a **a ", "*a **a ".repeat(most / 7)],
    ["a_*", "a_*".repeat(most / 3)],
    [
      "backticks of every length",
      Array.from({ length: 270 }, (_, length) => "`".repeat(length)).join(" "),
    ],
    ["<", "<".repeat(most)],
    ["<a ", "<a ".repeat(most / 3)],
    ["&", "&".repeat(most)],
    ["backslashes", "\\".repeat(most)],
    ["- ", "- ".repeat(most / 2)],
    ["1. ", "1. ".repeat(most / 3)],
    ["links", "[our rules](/a/) ".repeat(most / 17)],
    ["references", "[a]: x\n".repeat(most / 7)],
    ["bars of a table", "|a".repeat(most / 2)],
    [
      "lists in lists",
      Array.from({ length: 190 }, (_, level) => `${"  ".repeat(level)}* a`).join("\n"),
    ],
    ["one long line", "a".repeat(most)],
  ])("text: %s", (_what, body) => {
    expect(
      page(pageWith(`Words ${body}`)).every((said) => said.startsWith("content/pages/x.md")),
    ).toBe(true);
    expect(page(pageWith(body)).every((said) => said.startsWith("content/pages/x.md"))).toBe(true);
  });

  test.each(["> ", ">\t", "- ", "> - "])("%s a thousand times is refused, not lost", (sign) => {
    expect(page(pageWith(`${sign.repeat(1_000)}Some words.`))).toContain(
      "content/pages/x.md, The page: has lists or quotations in each other too many times. Write them one after another.",
    );
    expect(page(pageWith(`${sign.repeat(3)}Some words.`))).toEqual([]);
  });

  test("fifty thousand brackets are more than a text may hold", () => {
    expect(page(pageWith("[".repeat(50_000)))).toEqual([
      "content/pages/x.md, The page: is 50000 characters long. Shorten it to 40000 or fewer.",
    ]);
  });
});
