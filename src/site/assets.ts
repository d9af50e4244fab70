/**
 * Styles and scripts: one esbuild run, names by content, so that a browser can keep them for good.
 * Pages contain their own part of the styles.
 */
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { RecordedNames } from "../components/page/shell.ts";
import { regexLines } from "../format/regex-lines.ts";
import { importClosure, largestFirst, builtName, weigh } from "./asset-weight.ts";
import { scriptTexts } from "./script-texts.ts";
import { type DangerModels, dangerModels } from "./danger-models.ts";
import { buildInPage, type InPage } from "./in-page-script.ts";
import { pageStyles, type PageStyles } from "./page-styles.ts";
import { scriptStyles } from "./script-styles.ts";
import { ELEMENT_ENTRIES } from "./element-scripts.ts";

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
  /** The part of `site.css` that a page needs, by the names in it. */
  readonly styles?: (names: RecordedNames) => PageStyles;
  /** The danger models, if the site has any. */
  readonly danger?: DangerModels | undefined;
  /** The inline script of every page. */
  readonly inPage?: InPage;
}

/** Entry points. The script of an element is fetched only by pages that contain its tag. */
const ENTRIES = [
  "src/client/site.ts",
  ...ELEMENT_ENTRIES,
  "src/styles/site.css",
  "src/styles/map.css",
];

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
    "./src/cms/browser/build-only-stubs.ts",
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
  \/(?:format\/(?:mailto|phones|short-numbers|day-parts|edit-distance)|calendar\/now
  |search\/(?:link|postcode|weights|danger-words|tokenizer|spelling|intent\/(?:decision|words))
  |components\/page\/add-rules|components\/share-tools\/copy-text
  |components\/search-box\/(?:results-event|messages|privacy-words|keep-focus))\.ts$
`;

/**
 * Modules that are loaded together when typing starts form one group. Every other importer is a
 * group of its own.
 */
const BOX = /\/src\/(?:search\/|components\/search-box\/(?!search-box\.|start-requests\.))/;

/** Modules that are loaded with the danger model. */
const READER = /\/src\/search\/intent\/(?:reader|typing|classify|features|language|model|bits)\.ts/;

/**
 * What follows the first results has its own copy of all that it imports. Else what it shares with
 * the first script would be a third one, and everybody who needs that would wait for both.
 */
const FOLLOWS = /\/src\/search\/all-later\.ts/;

const groupOf = (importer: string): string => {
  if (FOLLOWS.test(importer)) return "later";
  if (READER.test(importer)) return "reader";
  return BOX.test(importer) ? "box" : basename(importer);
};

/** Imports of a copy are resolved in the group of the copy. */
const copies: Plugin = {
  name: "copies",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, importer, pluginData }) => {
      const file = resolve(resolveDir, path);
      const room = (pluginData as string | undefined) ?? groupOf(importer.replaceAll("\\", "/"));
      return room === "later" || COPIED.test(file.replaceAll("\\", "/"))
        ? { path: file, suffix: `?for=${room}` }
        : undefined;
    });
    onLoad({ filter: /\.ts$/ }, ({ path, suffix }) =>
      suffix === ""
        ? undefined
        : {
            contents: readFileSync(path, "utf8"),
            loader: "ts",
            pluginData: suffix.slice("?for=".length),
          },
    );
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
 * What runs nearly whole with the first key, with all that it imports at once. Chrome 136 and later
 * compile it while it is still coming, beside the page's own work; others read a remark. See
 * “Explicit compile hints” of V8.
 */
const AT_ONCE = "bundle.js";
const HINT = "//# allFunctionsCalledOnLoad\n";

function withCompileHint(root: string, metafile: Metafile): void {
  for (const path of importClosure(metafile, [AT_ONCE]))
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
  const styles = pageStyles(
    readFileSync(join(output, url("site.css")), "utf8"),
    scriptTexts(root, site.metafile, script.code),
  );
  return {
    url,
    weight: (files) => weigh(root, site.metafile, files),
    together,
    styles,
    danger: dangerModels(output, copied),
    inPage: script,
  };
}
