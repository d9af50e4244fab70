/** How Eleventy builds the site. An index: each part is a module of its own. */
import type { EleventyConfig } from "@11ty/eleventy";
import { resolve } from "node:path";
import { buildAssets } from "./assets.ts";
import { openLibrary } from "./open-library.ts";
import { preparePictures } from "./pictures.ts";
import { indexPages } from "./search-index.ts";
import { staticFiles } from "./static-files.ts";
import { today } from "./today.ts";
import { routes } from "./routes/index.ts";
import { write, type Written } from "./write.ts";

/** No template language may run from a file: content never becomes a template. */
const deny = (): never => {
  throw new Error("Front matter is not read by Eleventy here. Content belongs under content/.");
};

/** Registers everything with Eleventy and returns its folders. */
export function configure(eleventy: EleventyConfig): object {
  const root = process.cwd();
  let written: Written = { urls: [], text: () => "" };

  eleventy.setUseGitIgnore(false);
  eleventy.setDataFileSuffixes([]);
  eleventy.setFrontMatterParsingOptions({ engines: { js: deny, javascript: deny, node: deny, json: deny } });
  eleventy.addPassthroughCopy(staticFiles(root));
  for (const folder of ["content", "_data", "src", "admin"]) eleventy.addWatchTarget(`./${folder}/`, { resetConfig: true });

  eleventy.on("eleventy.before", async ({ directories }) => {
    const library = openLibrary(root, today(process.env));
    const output = resolve(directories.output);
    const [assets, pictures] = await Promise.all([buildAssets(root, output), preparePictures(root, output, library)]);
    written = write(routes(library), library, assets, pictures);
  });
  eleventy.addGlobalData("urls", () => written.urls);
  eleventy.addTemplate("site.11ty.js", {
    data: { pagination: { data: "urls", size: 1, alias: "at" }, permalink: ({ at }: { at: string }) => (at.endsWith("/") ? `${at}index.html` : at), eleventyExcludeFromCollections: true },
    render: ({ at }) => written.text(String(at)),
  });
  eleventy.on("eleventy.after", ({ directories }) => indexPages(resolve(directories.output)));

  return { dir: { input: "src/site/templates" }, templateFormats: ["11ty.js"], markdownTemplateEngine: false, htmlTemplateEngine: false };
}
