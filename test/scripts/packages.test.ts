/** What a host installs (`npm ci --omit=dev`) contains all that its commands import. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { DEV_COMMANDS } from "../../scripts/run.mjs";
import { temporary } from "./temporary.ts";

const root = join(import.meta.dirname, "../..");
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;

/** `@scope/name` or `name` of what is imported. */
const packageOf = (path: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

/** A package named by its path, or required: `join("node_modules", "name", …)`. */
const NAMED =
  /(?:"node_modules(?:\/|",\s*")|createRequire\(import\.meta\.url\)(?:\.resolve)?\(\s*")([^"]+)"/g;

/** Packages that files import when they run, straight or through each other, or name by a path. */
async function packagesOf(folder: string, entryPoints: readonly string[]): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...entryPoints],
    outdir: "never-written",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const found = new Set<string>();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path, external } of imports)
      if (external === true && !path.includes(":")) found.add(packageOf(path));
    // `panel.css?rules`: the bundler keeps the query that says how a file is read.
    const text = readFileSync(join(folder, file.replace(/\?.*$/, "")), "utf8");
    for (const [, name] of text.matchAll(NAMED))
      if (name !== undefined && !name.startsWith(".")) found.add(packageOf(name));
  }
  return found;
}

const below = (folder: string, pattern: RegExp): string[] =>
  filesIn(join(root, folder))
    .map((file) => join(folder, file))
    .filter((file) => pattern.test(file));

const commands = [
  ...new Set(
    Object.values(
      (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
    ).map((line: string) => line.split(" ")[2] ?? ""),
  ),
].filter((name) => !DEV_COMMANDS.includes(name));

describe("packages", () => {
  it("that a host's commands and the site import are under dependencies, and no others", async () => {
    const used = await packagesOf(root, [
      ...commands.map((name) => `scripts/${name}.ts`),
      "src/site/config.ts",
      "src/cms/admin.ts",
      ...below("src/client", /\.ts$/),
      ...below("src/components", /\.element\.ts$|\bbundle\.ts$/),
    ]);
    // The commands are run by tsx.
    expect([...used, "tsx"].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it("are found through a second file, in a path and in an import at run time", async () => {
    const folder = temporary({
      "a.ts": 'import { b } from "./b.ts";\nexport const a = [b, import("late/part")];',
      "b.ts": 'import x from "@scope/x";\nexport const b = [x, join("node_modules", "in-path")];',
      "c.ts": 'const c = createRequire(import.meta.url)(\n  "required",\n);',
    });
    expect([...(await packagesOf(folder, ["a.ts", "c.ts"]))].toSorted()).toEqual([
      "@scope/x",
      "in-path",
      "late",
      "required",
    ]);
  });

  it("are in one list only", () =>
    expect(Object.keys(devDependencies).filter((name) => name in dependencies)).toEqual([]));
});
