/** How Eleventy builds the site. An index: each part is a module of its own. */
import type { EleventyConfig } from "@11ty/eleventy";
import { resolve } from "node:path";
import { buildAssets } from "./assets.ts";
import { openLibrary } from "./open-library.ts";
import { pageMemory } from "./page-memory.ts";
import { drawIcons } from "./icons.ts";
import { removeUnused } from "./picture-cache.ts";
import { preparePictures } from "./pictures.ts";
import { indexPages } from "./search-index.ts";
import { type DrawnCards, shareCards } from "./share-cards.ts";
import { staticFiles } from "./static-files.ts";
import { copyDangerModels } from "./danger-models.ts";
import { copyStreets } from "./streets-file.ts";
import { today } from "./today.ts";
import { copyReadyPrints } from "./ready-prints.ts";
import { routes } from "./routes/index.ts";
import { write, type Written } from "./write.ts";

const NOTHING: Written = { urls: [], text: () => "" };

/** No template language may run from a file: content never becomes a template. */
const deny = (): never => {
  throw new Error("Front matter is not read by Eleventy here. Content belongs under content/.");
};

/**
 * Registers everything with Eleventy and returns its folders. What the template renders is only the
 * page's address; the text takes its place when the page is written, as Eleventy renders all pages,
 * and keeps them in memory, before it writes the first.
 */
export function configure(eleventy: EleventyConfig): object {
  const root = process.cwd();
  let written: Written = NOTHING;
  let cards: DrawnCards | undefined;
  let began = 0;

  eleventy.setUseGitIgnore(false);
  eleventy.setDataFileSuffixes([]);
  eleventy.setFrontMatterParsingOptions({
    engines: { js: deny, javascript: deny, node: deny, json: deny },
  });
  eleventy.addPassthroughCopy(staticFiles(root));
  for (const folder of ["content", "_data", "src", "admin"])
    eleventy.addWatchTarget(`./${folder}/`, { resetConfig: true });

  eleventy.on("eleventy.before", async ({ directories }) => {
    began = Date.now();
    const library = openLibrary(root, today(process.env), eleventy.checked);
    const output = resolve(directories.output);
    const [assets, pictures] = await Promise.all([
      buildAssets(
        root,
        output,
        new Map([
          ...copyStreets(root, output, library.data.basemap),
          ...copyDangerModels(root, output),
        ]),
      ),
      preparePictures(root, output, library, eleventy.checked?.pictures),
      drawIcons(root, output),
    ]);
    const all = routes(library, copyReadyPrints(root, output));
    const pages = all.filter(({ kind }) => kind === "page").map(({ url }) => url);
    cards = shareCards(root, output, library.data, pages);
    written = write(all, library, assets, pictures, cards);
  });
  eleventy.addGlobalData("urls", () => written.urls);
  eleventy.addTemplate("site.11ty.js", {
    data: {
      pagination: { data: "urls", size: 1, alias: "at" },
      permalink: ({ at }: { at: string }) => (at.endsWith("/") ? `${at}index.html` : at),
      eleventyExcludeFromCollections: true,
    },
    render: ({ at }) => String(at),
  });
  eleventy.benchmarkManager.get("Configuration").setMinimumThresholdPercent(100); // writing the pages is most of a build: no warning
  const memory = pageMemory();
  eleventy.addTransform("text", (at, path) => memory(written.text(at), path));
  eleventy.on("eleventy.after", async ({ directories }) => {
    written = NOTHING; // all content with it, as the index needs the memory
    await cards?.written();
    removeUnused(root, began);
    await indexPages(resolve(directories.output));
  });

  return {
    dir: { input: "src/site/templates" },
    templateFormats: ["11ty.js"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
