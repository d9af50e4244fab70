/** Open Graph pictures of shared links, and icons for home screens and old browsers. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { drawShareCards } from "../../src/site/share-cards.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { type BuiltPage, pageFrom, pagesOf, siteFolder } from "./built-site.ts";

const folder = siteFolder();
const files = new Set(filesIn(folder).map((file) => `/${file}`));
const { pages } = pagesOf(folder);
const site = JSON.parse(readFileSync("_data/site.json", "utf8")) as {
  readonly name: string;
  readonly url: string;
};

const content = ({ $ }: BuiltPage, name: string): string =>
  $(`meta[property="${name}"], meta[name="${name}"]`).attr("content") ?? "";

/** What is wrong with the card of one page. */
function cardFaults(page: BuiltPage): string[] {
  const image = content(page, "og:image");
  const path = image.replace(site.url, "");
  const isSensitive = content(page, "og:title") === "";
  const says = isSensitive && content(page, "og:image:alt") !== site.name;
  return [
    ...(image.startsWith(`${site.url}/media/`) ? [] : [`${page.url} names the picture “${image}”`]),
    ...(files.has(path) ? [] : [`${page.url} names a picture that is not there: ${path}`]),
    ...(content(page, "twitter:card") === "summary_large_image"
      ? []
      : [`${page.url} has no twitter:card`]),
    ...(says
      ? [`${page.url} is sensitive and its picture says “${content(page, "og:image:alt")}”`]
      : []),
    ...(["apple-touch-icon", "manifest"] as const).flatMap((rel) =>
      files.has(page.$(`link[rel="${rel}"]`).attr("href") ?? "")
        ? []
        : [`${page.url} has no ${rel}`],
    ),
  ];
}

const images = (some: readonly BuiltPage[]): Set<string> =>
  new Set(some.map((page) => content(page, "og:image")));

describe("a shared link", () => {
  it("has a picture on every page", () => expect(pages.flatMap(cardFaults)).toEqual([]));

  it("shows the same plain card for every sensitive page, that of the first page", () => {
    const sensitive = pages.filter((page) => content(page, "og:title") === "");
    const [home] = pages.filter(({ url }) => url === "/");
    if (!home) throw new Error("There is no first page.");
    expect(sensitive.length).toBeGreaterThan(3);
    expect(images(sensitive)).toEqual(images([home]));
  });

  it("has few pictures: one for each part of the site, and those of items", async () => {
    const cards = [...images(pages)].filter((url) => url.endsWith(".png"));
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.length).toBeLessThanOrEqual(6);
    for (const url of cards) {
      const bytes = readFileSync(join(folder, url.replace(site.url, "")));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: "png" });
      expect(bytes.length).toBeLessThan(60_000);
    }
  });

  it("is noticed when its picture is missing, of another site or tells what it should not", () => {
    const html = (image: string, more = ""): string =>
      `<meta property="og:image" content="${image}"><meta name="twitter:card" content="summary_large_image"><link rel="apple-touch-icon" href="/apple-touch-icon.png"><link rel="manifest" href="/site.webmanifest">${more}`;
    const [there = ""] = images(pages);
    const title = '<meta property="og:title" content="A">';
    const faults = (text: string): number => cardFaults(pageFrom("/a/", text)).length;
    expect(faults(html(there, title))).toBe(0);
    expect(faults(html(`${site.url}/media/none.png`, title))).toBe(1);
    expect(faults(html("https://example.org/media/x.png", title))).toBe(2);
    expect(faults(html(there, '<meta property="og:image:alt" content="A refuge">'))).toBe(1);
    expect(faults(html(there, title).replace("twitter:card", "x"))).toBe(1);
    expect(faults(html(there, title).replace('rel="manifest"', ""))).toBe(1);
  });
});

describe("icons", () => {
  it("are where devices ask for them, in the sizes that the manifest says", async () => {
    const manifest = JSON.parse(readFileSync(join(folder, "site.webmanifest"), "utf8")) as {
      readonly name: string;
      readonly display: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest).toMatchObject({ name: site.name, display: "browser" });
    for (const { src, sizes } of manifest.icons) {
      const { width, height, hasAlpha } = await sharp(join(folder, src)).metadata();
      expect(`${width ?? 0}x${height ?? 0}`).toBe(sizes);
      expect(hasAlpha, "iPhones paint what is clear black").toBe(false);
    }
  });

  it("are in favicon.ico as pictures that can be opened", async () => {
    const ico = readFileSync(join(folder, "favicon.ico"));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
    for (const [index, size] of [16, 32].entries()) {
      const at = 6 + 16 * index;
      const offset = ico.readUInt32LE(at + 12);
      const picture = sharp(ico.subarray(offset, offset + ico.readUInt32LE(at + 8)));
      expect((await picture.metadata()).width).toBe(size);
    }
  });
});

describe("the cards of another town", () => {
  const data = exampleLibrary().data;
  const drawn = async (name: string): Promise<{ readonly url: string; readonly bytes: Buffer }> => {
    const output = mkdtempSync(join(tmpdir(), "cards-"));
    const { url } = await drawShareCards(output, { ...data, site: { ...data.site, name } });
    return { url: url(""), bytes: readFileSync(join(output, url(""))) };
  };

  it("are the same each time and differ by the name", async () => {
    const [one, again, other] = await Promise.all(
      ["Gyda’n gilydd yn Nhŷ Ddewi", "Gyda’n gilydd yn Nhŷ Ddewi", "Wigan"].map(drawn),
    );
    expect(one?.url).toBe(again?.url);
    expect(one?.bytes.equals(again?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(new Set([one?.url, again?.url, other?.url]).size).toBe(2);
    expect(other?.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(false);
  });

  it.each([
    ["a name in letters that the font lacks", "東京のまち"],
    ["a name with signs of HTML", "Mums & dads <of> “Hull”"],
    ["a name too long for the card", `Families ${"of a very long road ".repeat(12)}`],
    ["a word wider than the card", "L".repeat(120)],
  ])("can be drawn for %s", async (_what, name) =>
    expect((await sharp((await drawn(name)).bytes).metadata()).width).toBe(1200),
  );
});
