import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { kindNamed, READY } from "../../scripts/print/kinds.ts";
import { wards } from "../../src/directory/lists.ts";
import { printPage } from "../../src/pages/print/print-page.tsx";
import { copyReadyPrints } from "../../src/site/ready-prints.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html } from "./markup.ts";

const library = exampleLibrary();

/** A project whose folder of prints contains a list, as the command writes it, and some files. */
function project(list: unknown, files: Readonly<Record<string, number>>) {
  const root = mkdtempSync(join(tmpdir(), "ready-"));
  mkdirSync(join(root, "print"));
  writeFileSync(join(root, "print", "ready.json"), JSON.stringify(list));
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(join(root, "print", name), "x".repeat(bytes));
  return { root, output: join(root, "_site") };
}
const row = (path: string, file: string, bytes = 1500, pages = 1) => ({ path, file, pages, bytes });

describe("PDF files on the page of what is to print", () => {
  it("are linked with pages and size after the page that they were made of", () => {
    const [ward] = wards(library);
    const board = `/find/area/${ward?.id ?? ""}/noticeboard/`;
    const { root, output } = project(
      [row("/print/poster/", "print-poster.pdf"), row(board, "board.pdf", 2000, 2)],
      { "print-poster.pdf": 1500, "board.pdf": 2000 },
    );
    const $ = load(html(printPage(library, copyReadyPrints(root, output))));
    const links = $("a[href$='.pdf']")
      .toArray()
      .map((link) => [$(link).text(), $(link).attr("href")]);
    expect(links).toEqual([
      ["Poster: PDF, 1 page, 2 kB", "/print/pdf/print-poster.pdf"],
      [`${ward?.name ?? ""}: PDF, 2 pages, 2 kB`, "/print/pdf/board.pdf"],
    ]);
    expect(existsSync(join(output, "print", "pdf", "board.pdf"))).toBe(true);
  });
  it("are not offered where the file is missing, cut short or named with a path", () => {
    const { root, output } = project(
      [
        row("/print/poster/", "gone.pdf"),
        row("/print/booklet/", "short.pdf"),
        row("/print/wallet-cards/", "../secret.pdf"),
        { path: "/print/conversation/" },
        null,
      ],
      { "short.pdf": 3 },
    );
    expect(copyReadyPrints(root, output)).toEqual([]);
  });
  it("change nothing where there is no list, or no list that can be read", () => {
    const { root, output } = project({ not: "a list" }, {});
    expect(copyReadyPrints(root, output)).toEqual([]);
    expect(copyReadyPrints(join(root, "elsewhere"), output)).toEqual([]);
    expect(html(printPage(library, []))).toBe(html(printPage(library)));
    expect(html(printPage(library))).not.toContain(".pdf");
  });
  it("and all else there carry no address until the site has one, and that is said once", () => {
    const at = (url: string): string => {
      const { site } = library.data;
      return html(printPage({ ...library, data: { ...library.data, site: { ...site, url } } }));
    };
    const none = "This site has no web address of its own yet";
    expect(at("https://example.org").split(none).length).toBe(2);
    expect(at("https://families.town.uk")).not.toContain(none);
    expect(at("https://families.town.uk")).toContain("A4, with a code for a phone’s camera.");
  });
  it("are made of every page that it names", () => {
    const own = load(html(printPage(library)))("main a, .link-list a")
      .toArray()
      .map((link) => link.attribs["href"] ?? "");
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter((path) => !kindNamed(READY)?.path.test(path))).toEqual([]);
    expect(kindNamed(READY)?.path.test("/print/")).toBe(false);
  });
});
