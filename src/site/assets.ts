/** Styles and scripts: one esbuild run, names by content, so that a browser can keep them for good. */
import { build, type Metafile } from "esbuild";
import { relative } from "node:path";
import { nameOf, weigh } from "./asset-weight.ts";

/** Addresses of built styles and scripts, by the name of their source file: `site.css`. */
export interface Assets {
  readonly url: (name: string) => string;
  /** Compressed bytes of built files and of all that they import at once, each counted once. */
  readonly weight: (names: readonly string[]) => number;
}

/** Entry points. Elements are their own chunks, fetched only where their tag stands. */
const ENTRIES = ["src/client/site.ts", "src/styles/site.css", "src/styles/map.css"];

/** The editor's script is built apart, so that no reader fetches a part that the two would share. */
const EDITOR = ["src/cms/admin.ts"];

/** Previews show the site's pages, which name things that only a build has. */
const NOT_IN_EDITOR = Object.fromEntries(["node:crypto", "@11ty/eleventy-plugin-rss"].map((name) => [name, "./src/cms/browser/not-here.ts"]));

/** Browsers from about 2020 on: old phones stop being updated there. */
const TARGET = ["chrome87", "firefox85", "safari14.1"];

function namesOf(metafile: Metafile, output: string): Map<string, string> {
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[nameOf(entryPoint), `/${relative(output, path).replaceAll("\\", "/")}`] as const],
    ),
  );
}

interface Built {
  readonly names: Map<string, string>;
  readonly metafile: Metafile;
}

async function bundle(root: string, output: string, entryPoints: readonly string[], alias: Record<string, string> = {}): Promise<Built> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    alias,
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
  });
  return { names: namesOf(metafile, relative(root, output).replaceAll("\\", "/")), metafile };
}

/** The editor's script alone, and where it went. */
export const buildEditor = async (root: string, output: string): Promise<Map<string, string>> => (await bundle(root, output, EDITOR, NOT_IN_EDITOR)).names;

/** Builds into `<output>/assets` and says where each entry went. */
export async function buildAssets(root: string, output: string): Promise<Assets> {
  const [site, editor] = await Promise.all([bundle(root, output, ENTRIES), buildEditor(root, output)]);
  const names = new Map([...site.names, ...editor]);
  const url = (name: string): string => {
    const found = names.get(name);
    if (found === undefined) throw new Error(`No style or script “${name}” was built. Known: ${[...names.keys()].join(", ")}.`);
    return found;
  };
  return { url, weight: (files) => weigh(root, site.metafile, files) };
}
