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

it("a pipeline that only builds would be found", () =>
  expect(faultsOf("npm ci && npm run build")).toEqual([...BEFORE]));
