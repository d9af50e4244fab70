/**
 * Another place with a map of another kind: the faultless fixture site, with changes to its
 * `_data`, built by the program itself.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const PROGRAM = ["src", "admin", "scripts", ".eleventy.js", "package.json", "tsconfig.json"];

export interface OtherSite {
  /** Folder of what was built. */
  readonly folder: string;
  dispose(): void;
}

/**
 * Builds it into a folder of its own, for the day `day` (YYYY-MM-DD); `files` lie beside the
 * others, by their path in the project.
 */
export function buildOtherSite(
  basemap: object,
  files: Readonly<Record<string, Uint8Array>> = {},
  day = "2026-11-21",
): OtherSite {
  const root = mkdtempSync(join(tmpdir(), "other-site-"));
  const dispose = (): void => rmSync(root, { recursive: true, force: true });
  for (const part of PROGRAM) cpSync(join(project, part), join(root, part), { recursive: true });
  cpSync(join(project, "test/fixtures/gate/valid"), root, { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  const data = join(root, "_data/basemap.json");
  writeFileSync(
    data,
    JSON.stringify({ ...(JSON.parse(readFileSync(data, "utf8")) as object), ...basemap }),
  );
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: root,
    env: { ...process.env, BUILD_DATE: day },
    encoding: "utf8",
  });
  if (status === 0) return { folder: join(root, "_site"), dispose };
  dispose();
  throw new Error(`The other site could not be built: ${stderr.slice(-2000)}`);
}
