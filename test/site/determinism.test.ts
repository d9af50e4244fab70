/** Same input, same bytes: in another folder, time zone, language and with other file rights. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesOf } from "./built-site.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function buildCopy(
  name: string,
  environment: Readonly<Record<string, string>>,
  change?: (folder: string) => void,
): ReadonlyMap<string, string> {
  const folder = join(mkdtempSync(join(tmpdir(), "same-")), name);
  folders.push(folder);
  for (const part of [
    "src",
    "content",
    "_data",
    "admin",
    "scripts",
    ".eleventy.js",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  change?.(folder);
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: folder,
    env: { ...process.env, BUILD_DATE: "2026-11-21", ...environment },
    encoding: "utf8",
  });
  expect(stderr.slice(-2000) + String(status)).toMatch(/0$/);
  const site = join(folder, "_site");
  return new Map(
    filesOf(site).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(site, file)))
        .digest("hex"),
    ]),
  );
}

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));

describe("the build", () => {
  it(
    "gives the same bytes in any folder, zone and language, and other bytes for other words",
    { timeout: 240_000 },
    () => {
      const first = buildCopy("one", { TZ: "Pacific/Auckland", LANG: "C", LC_ALL: "C" });
      const second = buildCopy("a longer name", {
        TZ: "America/Los_Angeles",
        LANG: "de_DE.UTF-8",
        LC_ALL: "de_DE.UTF-8",
      });
      expect(first.size).toBeGreaterThan(100);
      expect(differences(first, second)).toEqual([]);
      const changed = buildCopy("two", { TZ: "UTC", BUILD_DATE: "2026-11-22" });
      expect(differences(first, changed)).not.toEqual([]);
    },
  );
});
