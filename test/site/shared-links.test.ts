/** Open Graph pictures of shared links, and icons for home screens and old browsers. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { previewOf } from "../../src/components/page/shared-card.tsx";
import type { PageHead } from "../../src/components/page/view.ts";
import type { SiteData } from "../../src/model/data/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { cardPen } from "../../src/site/share-card-svg.ts";
import { shareCards } from "../../src/site/share-cards.ts";
import { type BuiltPage, pageFrom, pagesOf, siteFolder } from "./built-site.ts";

const folder = siteFolder();
const files = new Set(filesIn(folder).map((file) => `/${file}`));
const { pages } = pagesOf(folder);
const site = JSON.parse(readFileSync("_data/site.json", "utf8")) as {
  readonly name: string;
  readonly url: string;
  readonly place: string;
};

const content = ({ $ }: BuiltPage, name: string): string =>
  $(`meta[property="${name}"], meta[name="${name}"]`).attr("content") ?? "";

/** What the search says of what kind a page is; empty for a page that it does not find. */
const kindOf = ({ $ }: BuiltPage): string =>
  /kind:(.*)/.exec($("[data-pagefind-meta]").attr("data-pagefind-meta") ?? "")?.[1] ?? "";

const isSensitive = (page: BuiltPage): boolean => content(page, "og:title") === "";

/** Pages whose picture has their name: those that the search finds and that have no photograph. */
const isNamed = (page: BuiltPage): boolean =>
  !isSensitive(page) &&
  kindOf(page) !== "" &&
  page.$('meta[name="robots"]').length === 0 &&
  content(page, "og:image").endsWith(".png");

/** The description of every sensitive page: that of a preview, which says nothing of the page. */
const NEUTRAL = previewOf({ title: "", description: "", sensitive: true }, site).description;

/** What is wrong with the card of one page. */
function cardFaults(page: BuiltPage): string[] {
  const image = content(page, "og:image");
  const path = image.replace(site.url, "");
  const alt = content(page, "og:image:alt");
  return [
    ...(image.startsWith(`${site.url}/media/`) ? [] : [`${page.url} names the picture “${image}”`]),
    ...(files.has(path) ? [] : [`${page.url} names a picture that is not there: ${path}`]),
    ...(content(page, "twitter:card") === "summary_large_image"
      ? []
      : [`${page.url} has no twitter:card`]),
    ...(isSensitive(page) && alt !== site.name
      ? [`${page.url} is sensitive and its picture says “${alt}”`]
      : []),
    ...(isSensitive(page) && content(page, "description") !== NEUTRAL
      ? [`${page.url} is sensitive and says “${content(page, "description")}”`]
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

const { data } = loadContent(process.cwd());
if (!data) throw new Error("The data of the site cannot be read.");

/** Cards of this site as the build draws them, in a folder of their own. */
const cardsOf = (urls: readonly string[] = [], named: Partial<SiteData["site"]> = {}) => {
  const output = mkdtempSync(join(tmpdir(), "cards-"));
  const all = { ...data, site: { ...data.site, ...named } };
  return { output, ...shareCards(process.cwd(), output, all, urls) };
};

const headOf = (more: Partial<PageHead>): PageHead => ({
  title: "Play group",
  description: "A group.",
  url: "/services/play-group/",
  crumbs: [],
  kind: "Service",
  ...more,
});

/** What is wrong with the picture of a page that should have its name in it. */
function nameFaults(page: BuiltPage, { of }: Pick<ReturnType<typeof cardsOf>, "of">): string[] {
  const title = content(page, "og:title");
  const mood = page.$("body").attr("data-mood") as PageHead["mood"];
  const card = of(headOf({ title, url: page.url, kind: kindOf(page), ...(mood && { mood }) }));
  return [
    ...(content(page, "og:image") === `${site.url}${card.url}`
      ? []
      : [`${page.url} has the picture of another name than “${title}”`]),
    ...(content(page, "og:image:alt") === card.alt ? [] : [`${page.url} says “${card.alt}”`]),
  ];
}

describe("a shared link", () => {
  it("has a picture on every page", () => expect(pages.flatMap(cardFaults)).toEqual([]));

  it("shows the name of every page that the search finds", { timeout: 60_000 }, async () => {
    const cards = cardsOf();
    const named = pages.filter(isNamed);
    expect(named.length).toBeGreaterThan(50);
    expect(named.flatMap((page) => nameFaults(page, cards))).toEqual([]);
    const [one] = named;
    if (!one) throw new Error("No page has a card with its name.");
    const seeded = one.html.replace(/(property="og:title" content=")/, "$1Not ");
    expect(nameFaults(pageFrom(one.url, seeded), cards)).toHaveLength(2);
    await cards.written();
  });

  it("shows the same plain card for every sensitive page, that of the first page", () => {
    const sensitive = pages.filter(isSensitive);
    const [home] = pages.filter(({ url }) => url === "/");
    if (!home) throw new Error("There is no first page.");
    expect(sensitive.length).toBeGreaterThan(3);
    expect(images(sensitive)).toEqual(images([home]));
  });

  it("has pictures of the size that services ask for, and few bytes", async () => {
    const drawn = [...images(pages)].filter((url) => url.endsWith(".png"));
    let sum = 0;
    for (const url of drawn) {
      const bytes = readFileSync(join(folder, url.replace(site.url, "")));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: "png" });
      expect(bytes.length).toBeLessThan(30_000);
      sum += bytes.length;
    }
    expect(sum).toBeLessThan(6_000_000);
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
    const alone = `<meta name="description" content="${NEUTRAL}">`;
    const plain = `${alone}<meta property="og:image:alt" content="${site.name}">`;
    expect(faults(html(there, plain))).toBe(0);
    expect(faults(html(there, plain.replace(NEUTRAL, "If somebody at home hurts you")))).toBe(1);
    expect(faults(html(there, plain.replace(site.name, "A refuge")))).toBe(1);
    expect(faults(html(there, title).replace("twitter:card", "x"))).toBe(1);
    expect(faults(html(there, title).replace('rel="manifest"', ""))).toBe(1);
  });
});

describe("the card of a page", () => {
  const { of, written } = cardsOf();
  const plain = of(headOf({ url: "/", kind: undefined }));
  afterAll(written);

  it("is the plain one where reading the page could put somebody in danger", () => {
    expect(of(headOf({ sensitive: true, title: "The refuge" }))).toEqual(plain);
  });

  it("has no name where the search does not find the page, or the font lacks its letters", () => {
    const other = headOf({ kind: undefined });
    for (const head of [other, headOf({ unlisted: true }), headOf({ title: "مساعدة" })])
      expect(of(head)).toEqual(plain);
  });

  it("differs by name, kind and mood", () => {
    const heads = [{}, { title: "Tea" }, { kind: "News" }, { mood: "playful" as const }];
    expect(new Set(heads.map((more) => of(headOf(more)).url)).size).toBe(4);
  });

  it("is that of its part of the site where the part has very many pages", async () => {
    const urls = (count: number) =>
      Array.from({ length: count }, (_, index) => `/services/s${index}/`);
    const [few, many] = [cardsOf(urls(500)), cardsOf(urls(501))];
    expect(few.of(headOf({})).url).not.toBe(plain.url);
    expect(many.of(headOf({}))).toEqual(plain);
    expect(many.of(headOf({ url: "/hubs/a/", kind: "Family hub" })).url).not.toBe(plain.url);
    await Promise.all([few.written(), many.written()]);
  });
});

describe("the letters of a card", () => {
  const pen = cardPen();
  const colours = { ground: "#000", words: "#fff", accent: "#fff", water: "#000", windows: "#fff" };
  /** Rows of the name, each with its letters: an outline for each that leaves ink. */
  const rowsOf = (name: string): readonly number[] =>
    [...pen.svg({ name, label: "", foot: "" }, colours).matchAll(/<g transform=.*?<\/g>/g)].map(
      ([row]) => [...row.matchAll(/<path transform/g)].length,
    );
  const letters = (name: string): number => name.replace(/\s/g, "").length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  it("are all of the name, in at most four lines", () => {
    const longest = "Speech, language and communication drop-in for under-fives at the library";
    for (const { name } of [{ name: "Tea" }, { name: longest }, data.site]) {
      expect(sum(rowsOf(name))).toBe(letters(name));
      expect(rowsOf(name).length).toBeLessThanOrEqual(4);
    }
  });

  it("end in dots where the name is too long", () => {
    const name = `Families ${"of a very long road ".repeat(12)}`;
    expect(rowsOf(name)).toHaveLength(4);
    expect(sum(rowsOf(name))).toBeLessThan(letters(name));
  });
});

describe("the cards of another town", () => {
  const drawn = async (name: string): Promise<{ readonly url: string; readonly bytes: Buffer }> => {
    const { output, of, written } = cardsOf([], { name });
    const { url } = of(headOf({ url: "/", kind: undefined }));
    await written();
    return { url, bytes: readFileSync(join(output, url)) };
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
    ["a name in letters that are joined", "مساعدة للعائلات"],
    ["a name with signs of HTML", "Mums & dads <of> “Hull”"],
    ["a name too long for the card", `Families ${"of a very long road ".repeat(12)}`],
    ["a word wider than the card", "L".repeat(120)],
  ])("can be drawn for %s", async (_what, name) =>
    expect((await sharp((await drawn(name)).bytes).metadata()).width).toBe(1200),
  );
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
