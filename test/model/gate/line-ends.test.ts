/** A file means the same with the line ends and the byte order mark of any editor. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesIn } from "../../../scripts/files-in.ts";
import { readPhrases } from "../../../src/model/gate/phrases.ts";
import { parseLedger } from "../../../scripts/addresses.ts";
import { temporary } from "../../scripts/temporary.ts";
import { type FixtureSite, makeSite } from "../fixture-site.ts";

const BOM = "\uFEFF";
const WAYS = {
  CRLF: (text: string) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text: string) => BOM + text,
  "CRLF and a byte order mark": (text: string) => BOM + text.replaceAll("\n", "\r\n"),
  "CR alone": (text: string) => text.replaceAll("\n", "\r"),
} as const;

/** The paths of every text file of a site. */
const textsOf = ({ root }: FixtureSite): readonly string[] =>
  filesIn(root).filter((path) => /\.(?:md|json)$/.test(path));

test.each(Object.entries(WAYS))("a whole site with %s is the same site", (_way, change) => {
  const site = makeSite();
  onTestFinished(() => site.dispose());
  const { content, data, problems } = site.load();
  expect(problems).toEqual([]);
  const paths = textsOf(site);
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) site.write(path, change(site.read(path)));
  expect(site.read(paths[0] ?? "")).toMatch(/\r|^\uFEFF/);
  const again = site.load();
  expect(again.problems).toEqual([]);
  expect(again.content).toEqual(content);
  expect(again.data).toEqual(data);
});

test("phrases of danger and the ledger of addresses are read with CRLF and a mark too", () => {
  const lines = "somebody follows me home\nmy partner frightens me\n";
  const phrases = (text: string) =>
    readPhrases(temporary({ [join("_data", "intent", "en", "fear.txt")]: text }));
  const plain = phrases(lines);
  expect(JSON.stringify(plain)).toContain("somebody follows me home");
  expect(JSON.stringify(phrases(lines.replaceAll("\n", "\r\n")))).toBe(JSON.stringify(plain));
  expect(JSON.stringify(phrases(BOM + lines))).toBe(JSON.stringify(plain));
  expect(parseLedger("/a/\r\n/b/\r\n")).toEqual(["/a/", "/b/"]);
});

test("a checkout has the line ends that the project was tested with", () => {
  expect(readFileSync(".gitattributes", "utf8")).toMatch(/^\* text=auto eol=lf$/m);
  expect(readFileSync("package.json", "utf8")).not.toContain("\r");
});
