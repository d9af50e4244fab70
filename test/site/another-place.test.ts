/**
 * A new place, created by its command: it passes the check, builds, and has nothing of this place.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { root } from "../../scripts/command.ts";
import { namesPlace, placeWords } from "../../scripts/new-place/place-words.ts";
import { LEDGER } from "../../scripts/addresses.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { sentence } from "../../src/model/problem.ts";
import { type BuiltPage, pagesOf } from "./built-site.ts";
import { brokenLinks, lonelyPages } from "./links.ts";
import { faultsOf } from "./page-rules.ts";

const START = [
  "--name",
  "Hello Quillbury",
  "--place",
  "Quillbury",
  "--council",
  "Quillbury Council",
];
const here = loadContent(root);
const parent = mkdtempSync(join(tmpdir(), "another-"));
const folder = join(parent, "quillbury");
const site = join(folder, "_site");
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const run = (cwd: string, script: string, ...words: readonly string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", join("scripts", script), ...words], {
    cwd,
    encoding: "utf8",
  });

/** Names that occur in this place only. */
function ownNames(): readonly string[] {
  const { content, data } = here;
  const { services, hubs, programmes, organisations, events, campaigns } = content;
  const titles = [services, hubs, programmes, organisations, events, campaigns]
    .flat()
    .map(({ name }) => name);
  return [data?.site.name ?? "", ...titles].filter((name) => name.split(" ").length > 2);
}

/** Headings with nothing under them, and lists without an item, outside what scripts fill in. */
function emptyParts({ url, $ }: BuiltPage): readonly string[] {
  const lists = $("main ul, main ol")
    .toArray()
    .filter(
      (list) =>
        $(list).children().length === 0 &&
        !/search__|shortlist__|finder__|card-list/.test($(list).attr("class") ?? ""),
    );
  const headings = $("main :is(h2, h3)")
    .toArray()
    .filter(
      (heading) => $(heading).nextAll().text().trim() === "" && $(heading).parent().is("section"),
    );
  return [...lists, ...headings]
    .filter((part) => $(part).closest("[hidden]").length === 0)
    .map((part) => `${url}: ${$.html(part)}`);
}

describe("another place", () => {
  beforeAll(() => {
    run(root, "new-place.ts", folder, ...START);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    run(folder, "build.ts");
  });
  const pages = (): readonly BuiltPage[] => pagesOf(site).pages;

  it("passes the gate as it is laid out", () =>
    expect(loadContent(folder).problems.map(sentence)).toEqual([]));

  it("has the numbers to ring in danger on its first day", () => {
    const html = readFileSync(join(site, "urgent-help/index.html"), "utf8");
    expect(html).toContain('href="tel:999"');
    expect(html).toContain("We do not have the number of children’s services in Quillbury");
  });

  it("has no word of this place in any text that readers, machines or editors get", () => {
    const { data } = here;
    if (!data) throw new Error("This place has a fault of its own.");
    const names = ownNames();
    const isOfHere = namesPlace(placeWords(data));
    const found = filesIn(site)
      .filter((file) => /\.(?:html|json|xml|txt|ics|webmanifest|yml)$|^_/.test(file))
      .filter((file) => !file.startsWith("pagefind/"))
      .flatMap((file) => {
        const text = readFileSync(join(site, file), "utf8");
        const told = names.filter((name) => text.includes(name));
        return isOfHere(text) || told.length > 0 ? [`${file}: ${told.join()}`] : [];
      });
    expect(found).toEqual([]);
  });

  it("has no dead link, no page that nothing leads to, and no fault of a page", () => {
    expect(brokenLinks(site, pages())).toEqual([]);
    expect(lonelyPages(pages())).toEqual([]);
    expect(
      pages().flatMap((page) => faultsOf(page).map((fault) => `${page.url}: ${fault}`)),
    ).toEqual([]);
  });

  it("publishes no page, list or heading that has nothing to say", () => {
    const urls = pages().map(({ url }) => url);
    for (const url of [
      "/hubs/",
      "/services/",
      "/programmes/",
      "/organisations/",
      "/glossary/",
      "/early-help/",
    ])
      expect(urls).not.toContain(url);
    expect(pages().flatMap(emptyParts)).toEqual([]);
  });

  it("carries no name, address or picture of this place in its files", () => {
    expect(readFileSync(join(folder, LEDGER), "utf8")).toBe("");
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      name: string;
    };
    expect(name).toBe("quillbury-community-site");
    const own = here.data?.site.name ?? "";
    for (const file of ["README.md", "LICENSE", "package.json", "CONTRIBUTING.md", "SECURITY.md"])
      expect(readFileSync(join(folder, file), "utf8"), file).not.toContain(own);
    expect(
      filesIn(folder).filter((file) => /^admin\/pictures\/|^content\/news\//.test(file)),
    ).toEqual([]);
  });

  it("fails for a site with a word of this place in it", () => {
    const { data } = here;
    const isOfHere = namesPlace(data ? placeWords(data) : new Set());
    expect(isOfHere(`Help in ${data?.site.place}`)).toBe(true);
    expect(isOfHere("Help in Quillbury")).toBe(false);
  });

  it("is not written over what is there", () => {
    const before = filesIn(folder).length;
    expect(() => run(root, "new-place.ts", folder, ...START)).toThrow(/has files in it/);
    expect(() => run(root, "new-place.ts", join(parent, "other"), "--name", "X")).toThrow(
      /--place/,
    );
    expect(filesIn(folder)).toHaveLength(before);
  });
});
