/**
 * Runs Eleventy once. A process can do so only once, as modules that changed would not be read
 * again.
 */
import nodeModule from "node:module";
import { pathToFileURL } from "node:url";
import type { Loaded } from "../src/model/gate/load.ts";
import { initialize, resolve } from "./folder-names.mjs";

/** Node has it from 22.15 on, so the types of Node 20 lack it. */
const { registerHooks } = nodeModule as {
  readonly registerHooks?: (hooks: { readonly resolve: typeof resolve }) => void;
};

/**
 * Makes Eleventy's own imports work in a folder whose name has a `#` or a `%`. Of several hooks the
 * one registered last runs first, and those of `registerHooks` run before those of `register`. It
 * has to run before the hook of tsx, which cuts an address off at a `#`.
 */
function allowAnyFolderName(root: string): void {
  const data = {
    unencoded: new URL(`file:${root}/`).href,
    encoded: pathToFileURL(`${root}/`).href,
  };
  if (data.unencoded === data.encoded) return;
  if (registerHooks === undefined) {
    nodeModule.register("./folder-names.mjs", import.meta.url, { data });
    return;
  }
  initialize(data);
  registerHooks({ resolve });
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
