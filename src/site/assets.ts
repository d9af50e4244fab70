/** Styles and scripts: one esbuild run, names by content, so that a browser can keep them for good. */
import { build, type Metafile } from "esbuild";
import { basename, relative } from "node:path";

/** Addresses of built styles and scripts, by the name of their source file: `site.css`. */
export interface Assets {
  readonly url: (name: string) => string;
}

/** Entry points. Elements are their own chunks, fetched only where their tag stands. */
const ENTRIES = ["src/client/site.ts", "src/styles/site.css", "src/styles/map.css"];

/** Browsers from about 2020 on: old phones stop being updated there. */
const TARGET = ["chrome87", "firefox85", "safari14"];

function namesOf(metafile: Metafile, output: string): Map<string, string> {
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[basename(entryPoint).replace(/\.ts$/, ".js"), `/${relative(output, path).replaceAll("\\", "/")}`] as const],
    ),
  );
}

/** Builds into `<output>/assets` and says where each entry went. */
export async function buildAssets(root: string, output: string): Promise<Assets> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
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
  const names = namesOf(metafile, relative(root, output).replaceAll("\\", "/"));
  const url = (name: string): string => {
    const found = names.get(name);
    if (found === undefined) throw new Error(`No style or script “${name}” was built. Known: ${[...names.keys()].join(", ")}.`);
    return found;
  };
  return { url };
}
