/**
 * Builds the site of a copy, as `npm run build` does. A process of its own: Eleventy can run only
 * once in each.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = ["src", "scripts", "admin", ".eleventy.js", "package.json", "tsconfig.json"];

/** Puts the program beside the content of a copy, builds there and gives the folder of the site. */
export function rebuild(folder: string, today: string): string {
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  const env: NodeJS.ProcessEnv = { ...process.env, BUILD_DATE: today };
  delete env["CMS_LOCAL_PORT"];
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("scripts", "build.ts")],
    { cwd: folder, env, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The site could not be built: ${stderr}${stdout}`);
  return join(folder, "_site");
}
