/**
 * Runs Eleventy once. A process can do so only once, as modules that changed would not be read
 * again.
 */
import type { Loaded } from "../src/model/gate/load.ts";

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
