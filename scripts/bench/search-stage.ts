/**
 * A folder with the pages that the search bench opens: the built home page with the real scripts
 * and index, and the same page with other searches in its place.
 */
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import MiniSearch from "minisearch";
import type { Library } from "../../src/model/library.ts";
import type { SearchDocument } from "../../src/search-index/search-document.ts";
import { wards } from "../../src/directory/lists.ts";
import type { Assets } from "../../src/site/assets.ts";
import { routes } from "../../src/site/routes/index.ts";
import { write } from "../../src/site/write.ts";
import type { Sized } from "./search-library.ts";
import type { Doc } from "./search-rival.ts";

/**
 * “scan-in-page”: the lightest rival, started by an inline script as ours is, which separates the
 * cost of starting from that of searching.
 */
export const RIVALS = ["pagefind", "minisearch", "scan", "scan-in-page"] as const;
export type Rival = (typeof RIVALS)[number];

function put(folder: string, url: string, body: string | Uint8Array): void {
  const to = join(folder, url.endsWith("/") ? `${url}index.html` : url);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, body);
}

/**
 * What the other searches are given: the same fields as the box, with needs and areas by their
 * names.
 */
function docsOf(library: Library, entries: readonly SearchDocument[]): Doc[] {
  const needs = new Map(library.data.taxonomy.needs.map(({ id, label }) => [id, label]));
  const areas = new Map(wards(library).map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[], known: ReadonlyMap<string, string>): string =>
    ids.flatMap((id) => known.get(id) ?? []).join(", ");
  return entries.map(({ name, also, line, place, more, url, needs: own, areas: its }, id) => ({
    id,
    name,
    also: also.join(", "),
    line,
    place,
    more,
    topics: names(own, needs),
    areas: names(its, areas),
    url,
  }));
}

export const FIELDS = ["name", "also", "line", "place", "more", "topics", "areas"] as const;

async function putPagefind(folder: string, docs: readonly Doc[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind could not be started.");
  for (const doc of docs)
    await index.addCustomRecord({
      url: doc.url,
      language: "en",
      content: FIELDS.map((field) => doc[field]).join(". "),
      meta: { title: doc.name, line: doc.line },
    });
  for (const { path, content } of (await index.getFiles()).files)
    put(folder, `/pagefind/${path}`, content);
  await close();
}

function putMiniSearch(folder: string, docs: readonly Doc[]): void {
  const index = new MiniSearch<Doc>({ fields: [...FIELDS], storeFields: ["name", "line", "url"] });
  index.addAll(docs);
  put(folder, "/minisearch/index.json", JSON.stringify(index));
}

/**
 * The other searches' scripts: a few lines with the page, in one file each, the rest with the first
 * key, as ours.
 */
async function putScripts(root: string, folder: string): Promise<void> {
  for (const name of ["pagefind", "minisearch", "scan"])
    await build({
      absWorkingDir: root,
      entryPoints: [`scripts/bench/search-rival-${name}.ts`],
      outdir: join(folder, "rivals"),
      bundle: true,
      splitting: true,
      format: "esm",
      target: "chrome87",
      minify: true,
      external: ["/pagefind/*"],
      logLevel: "silent",
    });
}

/**
 * Writes the pages of one size. Of the site only what a reader of the home page fetches is written,
 * from the library directly.
 */
export async function stage(
  root: string,
  folder: string,
  { library, entries }: Sized,
  assets: Assets,
  rivals: readonly Rival[],
): Promise<void> {
  cpSync(join(root, "src/static"), folder, { recursive: true });
  const written = write(routes(library), library, assets);
  for (const url of written.urls.filter((one) => one === "/" || one.startsWith("/find/box/")))
    put(folder, url, written.text(url));
  const docs = docsOf(library, entries);
  if (rivals.includes("pagefind")) await putPagefind(folder, docs);
  if (rivals.includes("minisearch")) putMiniSearch(folder, docs);
  put(folder, "/scan/index.json", JSON.stringify(docs));
  await putScripts(root, folder);
  const home = written.text("/").replace(`<script>${assets.inPage?.code ?? ""}</script>`, "");
  const script = (rival: Rival): string => {
    if (rival !== "scan-in-page")
      return `<script type="module" src="/rivals/search-rival-${rival}.js"></script>`;
    return `<script type="module">${readFileSync(join(folder, "rivals/search-rival-scan.js"), "utf8")}</script>`;
  };
  for (const rival of rivals)
    put(
      folder,
      `/${rival}/`,
      home.replace(/<script type="module" src="[^"]*"><\/script>/, () => script(rival)),
    );
}
