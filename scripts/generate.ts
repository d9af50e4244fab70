/**
 * Runs Eleventy once. A process can do so only once, as modules that changed would not be read
 * again.
 */
import { register } from "node:module";
import { pathToFileURL } from "node:url";
import type { Loaded } from "../src/model/gate/load.ts";

/** Makes Eleventy's own imports work in a folder whose name has a `#` or a `%`. */
function allowAnyFolderName(root: string): void {
  const unencoded = new URL(`file:${root}/`).href;
  const encoded = pathToFileURL(`${root}/`).href;
  if (unencoded !== encoded)
    register("./folder-names.mjs", import.meta.url, { data: { unencoded, encoded } });
}

/**
 * Writes the site of `root` into `out` as of `today`; `checked` is its content, when that was read
 * already.
 */
export async function generate(
  root: string,
  out: string,
  today: string,
  checked?: Loaded,
): Promise<void> {
  process.chdir(root);
  allowAnyFolderName(root);
  // A web server under another name must be able to read the site, whatever the machine's habit.
  process.umask(0o022);
  process.env["BUILD_DATE"] = today;
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, out, {
    configPath: ".eleventy.js",
    quietMode: true,
    config: (settings) => void (settings.checked = checked),
  });
  eleventy.disableLogger();
  await eleventy.write();
}
