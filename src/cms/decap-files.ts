/**
 * Copies Decap from the installed package to the site, so that nothing is loaded from another host.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/decap-cms/dist";

/**
 * The program, the parts that it loads when they are needed, and their licences; no source maps.
 */
const isNeeded = (name: string): boolean =>
  /^(\d+\.)?decap-cms\.js$|\.wasm$|^decap-cms\.js\.LICENSE\.txt$/.test(name);

/** From the project's path to the site's, for each file of Decap. */
export function decapFiles(root: string): Record<string, string> {
  const names = readdirSync(join(root, FOLDER)).filter(isNeeded);
  return Object.fromEntries(names.map((name) => [`${FOLDER}/${name}`, `/admin/decap/${name}`]));
}
