/** What publishes the site reads the history and the groups' calendars before it builds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/command.ts";

const BEFORE = ["npm run changes", "npm run calendars"] as const;

/** Commands before the last build in a text. */
const faultsOf = (text: string): readonly string[] => {
  const build = text.lastIndexOf("npm run build");
  return build < 0
    ? ["npm run build"]
    : BEFORE.filter((command) => {
        const at = text.lastIndexOf(command, build);
        return at < 0;
      });
};

const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const after = (text: string, mark: string): string => text.slice(text.indexOf(mark));

const hosts = read("admin", "HOSTING.md")
  .split("\n")
  .filter((line) => /npm ci && .*npm run build/.test(line));

it.each<readonly [string, string]>([
  ["GitHub", after(read(".github", "workflows", "site.yml"), "\n  publish:")],
  ["GitLab", after(read(".gitlab-ci.yml"), "\npages:")],
  ...hosts.map((line) => [`HOSTING.md: ${line.slice(0, 50)}`, line] as const),
])("before it builds: %s", (_, text) => expect(faultsOf(text)).toEqual([]));

it.each([
  ".github/workflows/site.yml",
  ".gitlab-ci.yml",
  ".ci/run",
  "admin/HOSTING.md",
  "admin/README.md",
  "README.md",
  "CONTRIBUTING.md",
])("names only commands that there are: %s", (file) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(...file.split("/")).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)];
  expect(named.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
});

it.each([[".github/workflows/site.yml"], [".gitlab-ci.yml"]])(
  "keeps the groups' calendars from build to build, and says what was held back: %s",
  (file) => {
    const text = read(...file.split("/"));
    expect(text).toContain("_data/imported.json");
    expect(text).toMatch(/npm run (?:--silent )?held-back/);
  },
);

it("a pipeline that only builds would be found", () =>
  expect(faultsOf("npm ci && npm run build")).toEqual([...BEFORE]));
