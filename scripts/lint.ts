/**
 * `npm run lint`: format, rules for code and styles, circular imports and unused code. Each tool
 * has its own configuration file; caches are in `.cache/`.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runAsCommand } from "./command.ts";

export interface Linter {
  readonly name: string;
  /** Program in `node_modules`, with its arguments. */
  readonly command: readonly string[];
  /** Arguments that depend on the folder. */
  readonly cacheIn?: (folder: string) => readonly string[];
  /** What to do about its complaints, in a sentence. */
  readonly remedy: string;
}

const modules = (...path: string[]): string => join("node_modules", ...path);
const cache = (tool: string): string => join(".cache", tool);

/** A name for the contents of files, for caches that depend on them. */
const hashOf = (folder: string, files: readonly string[]): string =>
  files
    .reduce((hash, file) => hash.update(readFileSync(join(folder, file))), createHash("sha256"))
    .digest("hex")
    .slice(0, 16);

export const linters: readonly Linter[] = [
  {
    name: "Prettier",
    command: [
      modules("prettier", "bin", "prettier.cjs"),
      ...["--check", "--log-level", "warn", "--cache", "--cache-location", cache("prettier")],
      ".",
    ],
    remedy: "“npx prettier --write .” formats every file.",
  },
  {
    name: "ESLint",
    command: [
      modules("eslint", "bin", "eslint.js"),
      ...[".", "--cache", "--cache-strategy", "content", "--cache-location", cache("eslint/")],
    ],
    remedy: "The rules are in eslint.config.js.",
  },
  {
    name: "Stylelint",
    command: [
      modules("stylelint", "bin", "stylelint.mjs"),
      ...["src/**/*.css", "admin/**/*.css", "--cache", "--cache-location", cache("stylelint/")],
    ],
    remedy: "The rules are in .stylelintrc.json.",
  },
  {
    name: "dependency-cruiser",
    command: [
      modules("dependency-cruiser", "bin", "dependency-cruise.mjs"),
      ...["src", "scripts", "test", "--config", ".dependency-cruiser.cjs"],
      ...["--cache-strategy", "content", "--cache"],
    ],
    // Its cache does not notice that a package became a development package.
    cacheIn: (folder) => [
      join(cache("dependency-cruiser"), hashOf(folder, ["package.json", "tsconfig.json"])),
    ],
    remedy: "The rules are in .dependency-cruiser.cjs.",
  },
  {
    name: "knip",
    command: [modules("knip", "bin", "knip.js"), "--cache", "--cache-location", cache("knip")],
    remedy: "Take out what nothing uses, or say in knip.json how it is used.",
  },
  {
    name: "knip without the tests",
    command: [
      modules("knip", "bin", "knip.js"),
      ...["--production", "--include", "files,exports,types,nsExports,nsTypes"],
      ...["--cache", "--cache-location", cache("knip-production")],
    ],
    remedy: "Only tests use these: take them out, or move them to test/.",
  },
];

export interface LintReport {
  readonly name: string;
  readonly right: boolean;
  readonly output: string;
  readonly remedy: string;
}

/** Runs one tool in a folder. Never throws: a tool that cannot be started counts as a failure. */
export function lintWith(
  { name, command, cacheIn, remedy }: Linter,
  folder: string,
): Promise<LintReport> {
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    const done = (right: boolean, output: string): void => resolve({ name, right, output, remedy });
    const child = spawn(process.execPath, [...command, ...(cacheIn?.(folder) ?? [])], {
      cwd: folder,
    });
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", (error) => done(false, error.message));
    child.on("close", (code) => done(code === 0, Buffer.concat(parts).toString().trim()));
  });
}

/** Runs every tool and prints the output of those that fail. True when none does. */
export async function lint(folder: string): Promise<boolean> {
  const reports = await Promise.all(linters.map((linter) => lintWith(linter, folder)));
  const wrong = reports.filter(({ right }) => !right);
  for (const { name, output, remedy } of wrong) console.error(`\n${name}:\n${output}\n${remedy}`);
  console.log(
    wrong.length === 0
      ? `${linters.map(({ name }) => name).join(", ")}: nothing to mend.`
      : `To mend: ${wrong.map(({ name }) => name).join(", ")}.`,
  );
  return wrong.length === 0;
}

await runAsCommand(import.meta.url, async () => ((await lint(root)) ? 0 : 1));
