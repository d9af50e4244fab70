/**
 * Same input, same files: in a folder of any name, zone, language and umask, with other file rights
 * and another order of files.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { copyProject } from "../../scripts/copy-project.ts";
import { filesIn } from "../../scripts/files-in.ts";
import { siteFolder } from "./built-site.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];
/** The day of the site under test. */
const { asOf: BUILD_DATE } = JSON.parse(readFileSync(join(siteFolder(), "state.json"), "utf8")) as {
  readonly asOf: string;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The bytes of each file, and who may read it. */
const filesWithin = (site: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(site).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(site, file)))
        .digest("hex")
        .concat(` ${(statSync(join(site, file)).mode & 0o777).toString(8)}`),
    ]),
  );

/** Builds a copy of the project in a folder of this name, and gives its files. */
async function buildCopy(
  name: string,
  environment: Readonly<Record<string, string>>,
  change?: (folder: string) => void,
): Promise<ReadonlyMap<string, string>> {
  const folder = join(mkdtempSync(join(tmpdir(), "same-")), name);
  folders.push(folder);
  copyProject(root, folder);
  change?.(folder);
  // Rejects with what the build has printed when it fails.
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: folder,
    env: { ...process.env, BUILD_DATE, ...environment },
    maxBuffer: Infinity,
  });
  return filesWithin(join(folder, "_site"));
}

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));

/**
 * Loaded before the build: folders list their files the other way round, as another file system
 * might, and new files are for their owner alone. A worker that sets the umask breaks off.
 */
const OTHER_MACHINE = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";
const { readdirSync, readdir } = fs;
const { readdir: later } = fs.promises;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, found) => done(error, found?.reverse()));
};
fs.promises.readdir = async (...given) => (await later(...given)).reverse();
syncBuiltinESMExports();
if (isMainThread) process.umask(0o077);
`;

/** Files that only their owner may read and anybody may run, in every folder of the content. */
function changeRights(folder: string): void {
  for (const file of filesIn(join(folder, "content")))
    chmodSync(join(folder, "content", file), 0o711);
}

const GERMAN = {
  TZ: "America/Los_Angeles",
  LANG: "de_DE.UTF-8",
  LC_ALL: "de_DE.UTF-8",
  NODE_ENV: "production",
  HOST: "x86_64-conda-linux-gnu",
  NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(OTHER_MACHINE)}"`,
} as const;

describe("the build", () => {
  // The site under test was built beside its packages; the copy reaches them by a link.
  it("gives the same files on any machine", { timeout: 400_000 }, async () => {
    const here = filesWithin(siteFolder());
    const there = await buildCopy("50% off, site #2", GERMAN, changeRights);
    expect(here.size).toBeGreaterThan(100);
    expect(differences(here, there), "or the site under test is of other sources").toEqual([]);
  });

  it("would show a file of other bytes, other rights, or missing on one side", () => {
    const files = new Map([
      ["a", "1 644"],
      ["b", "2 644"],
      ["c", "3 644"],
    ]);
    const others = new Map([
      ["a", "1 644"],
      ["b", "2 600"],
      ["d", "3 644"],
    ]);
    expect(differences(files, others)).toEqual(["b", "c", "d"]);
  });
});
