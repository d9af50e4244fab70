/**
 * Styles and scripts: one esbuild run, names by content, so that a browser can keep them for good.
 * Pages contain their own part of the styles.
 */
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { regexLines } from "../format/regex-lines.ts";
import { importClosure, largestFirst, builtName, weigh } from "./asset-weight.ts";
import { type DangerModels, dangerModels } from "./danger-models.ts";
import { buildInPage, type InPage } from "./in-page-script.ts";
import { pageStyles, type PageStyles } from "./page-styles.ts";
import { scriptStyles } from "./script-styles.ts";

/** Addresses of built styles and scripts, by the name of their source file: `site.css`. */
export interface Assets {
  readonly url: (name: string) => string;
  /** Compressed bytes of built files and of all that they import at once, each counted once. */
  readonly weight: (names: readonly string[]) => number;
  /**
   * Addresses of built files and of all that they import at once, the largest first: to fetch side
   * by side what would else come one after the other.
   */
  readonly together?: (names: readonly string[]) => readonly string[];
  /** The part of `site.css` that a page needs, by its HTML. */
  readonly styles?: (html: string) => PageStyles;
  /** The danger models, if the site has any. */
  readonly danger?: DangerModels | undefined;
  /** The inline script of every page. */
  readonly inPage?: InPage;
}

/** Entry points. Elements are their own chunks, fetched only by pages that contain their tag. */
const ENTRIES = ["src/client/site.ts", "src/styles/site.css", "src/styles/map.css"];

/** Replaces map styles of the library that this site does not use. */
const NOT_IN_SITE = { "@protomaps/basemaps": "./src/components/place-map/no-flavours.ts" };

/**
 * Private members, “_panel”, get short names. Those that the map libraries also write as a text
 * keep theirs.
 */
const SHORT_NAMES = { mangleProps: /^_[a-z]/, reserveProps: /^_(?:leaflet_|removeTile$)/ };

/**
 * The editor's script is built apart, so that no reader fetches a part that the two would share.
 */
const EDITOR = ["src/cms/admin.ts"];

/** Previews show the site's pages, which name things that only a build has. */
const NOT_IN_EDITOR = Object.fromEntries(
  ["node:crypto", "@11ty/eleventy-plugin-rss"].map((name) => [
    name,
    "./src/cms/browser/not-here.ts",
  ]),
);

/** Browsers from about 2020 on: old phones stop being updated there. */
const TARGET = ["chrome87", "firefox85", "safari14.1"];

const addressOf = (output: string, path: string): string =>
  `/${relative(output, path).replaceAll("\\", "/")}`;

function namesOf(metafile: Metafile, output: string): Map<string, string> {
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[builtName(entryPoint), addressOf(output, path)] as const],
    ),
  );
}

/**
 * Small modules without shared state. Each group of importers gets a copy, as a request costs more
 * than their bytes on a slow connection.
 */
const COPIED = regexLines("")`
  \/(?:format\/mailto|format\/phones
  |search\/(?:link|postcode|weights|danger-words|tokenizer|spelling)
  |components\/page\/add-rules|components\/share-tools\/copy-text
  |components\/search-box\/(?:results-event|messages|privacy-words|keep-focus))\.ts$
`;

/**
 * Modules that are loaded together when typing starts form one group. Every other importer is a
 * group of its own.
 */
const BOX =
  /\/(?:src\/search\/|components\/search-box\/(?:bundle|controller|danger|result-list|index-loader|result-items|panel|urgent-part|index-requests|panel-state|scheduler)\.ts)/;

/** Imports of a copy are resolved in the group of the copy. */
const copies: Plugin = {
  name: "copies",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, importer, pluginData }) => {
      const file = resolve(resolveDir, path);
      const room =
        (pluginData as string | undefined) ??
        (BOX.test(importer.replaceAll("\\", "/")) ? "box" : basename(importer));
      return COPIED.test(file.replaceAll("\\", "/"))
        ? { path: file, suffix: `?for=${room}` }
        : undefined;
    });
    onLoad({ filter: COPIED }, ({ path, suffix }) => ({
      contents: readFileSync(path, "utf8"),
      loader: "ts",
      pluginData: suffix.slice("?for=".length) || undefined,
    }));
  },
};

/**
 * Removes imports of esbuild's helper chunk from outputs that use none of its helpers, which saves
 * a request on every page.
 */
function withoutIdleHelpers(root: string, metafile: Metafile): void {
  const helpers = new Set(
    Object.entries(metafile.outputs).flatMap(([path, { inputs }]) =>
      Object.keys(inputs).length === 0 && path.endsWith(".js") ? [path] : [],
    ),
  );
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const idle = output.imports
      .filter((one) => helpers.has(one.path))
      .map(({ path: helper }) => ({ helper, text: `import"./${basename(helper)}";` }));
    if (idle.length === 0) continue;
    const before = readFileSync(join(root, path), "utf8");
    const after = idle.reduce((code, { text }) => code.replace(text, ""), before);
    if (after === before) continue;
    writeFileSync(join(root, path), after);
    output.imports = output.imports.filter(
      ({ path: imported }) =>
        !idle.some(({ helper, text }) => helper === imported && before.includes(text)),
    );
  }
}

/**
 * What runs nearly whole with the first key. Chrome 136 and later compile it while it is still
 * coming, beside the page's own work; others read a remark. See “Explicit compile hints” of V8.
 */
const AT_ONCE = "src/components/search-box/bundle.ts";
const HINT = "//# allFunctionsCalledOnLoad\n";

function withCompileHint(root: string, { outputs }: Metafile): void {
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint === AT_ONCE)
      writeFileSync(join(root, path), HINT + readFileSync(join(root, path), "utf8"));
}

interface Built {
  readonly names: Map<string, string>;
  readonly metafile: Metafile;
}

async function bundle(
  root: string,
  output: string,
  entryPoints: readonly string[],
  own: Pick<BuildOptions, "alias" | "mangleProps" | "reserveProps">,
): Promise<Built> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    ...own,
    plugins: [copies, scriptStyles(TARGET)],
    outdir: `${output}/assets`,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: TARGET,
    minify: true,
    metafile: true,
    legalComments: "none",
    charset: "utf8",
    loader: { ".png": "file", ".svg": "file" },
    logLevel: "silent",
    // Names must not depend on where a link at `node_modules` leads.
    preserveSymlinks: true,
  });
  withoutIdleHelpers(root, metafile);
  withCompileHint(root, metafile);
  return { names: namesOf(metafile, relative(root, output).replaceAll("\\", "/")), metafile };
}

/** Builds the editor's script and returns its URL. */
export const buildEditor = async (root: string, output: string): Promise<Map<string, string>> =>
  (await bundle(root, output, EDITOR, { alias: NOT_IN_EDITOR })).names;

/**
 * Builds into `<output>/assets` and says where each entry went; `copied` are files that are there
 * already, by name.
 */
export async function buildAssets(
  root: string,
  output: string,
  copied: ReadonlyMap<string, string> = new Map(),
): Promise<Assets> {
  const [site, editor, script] = await Promise.all([
    bundle(root, output, ENTRIES, { alias: NOT_IN_SITE, ...SHORT_NAMES }),
    buildEditor(root, output),
    buildInPage(root, TARGET),
  ]);
  const names = new Map([...site.names, ...editor, ...copied]);
  const url = (name: string): string => {
    const found = names.get(name);
    if (found === undefined)
      throw new Error(
        `No style or script “${name}” was built. Known: ${[...names.keys()].join(", ")}.`,
      );
    return found;
  };
  const together = (files: readonly string[]): string[] =>
    largestFirst(site.metafile, importClosure(site.metafile, files)).map((path) =>
      addressOf(relative(root, output), path),
    );
  const styles = pageStyles(readFileSync(join(output, url("site.css")), "utf8"));
  return {
    url,
    weight: (files) => weigh(root, site.metafile, files),
    together,
    styles,
    danger: dangerModels(output, copied),
    inPage: script,
  };
}
