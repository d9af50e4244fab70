/** The guard of globals fails the file that leaves one changed, and no other. */
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root as project } from "../../scripts/command.ts";
import { temporary } from "./temporary.ts";

const test = (words: string): string =>
  `import { expect, it, vi } from "vitest";\nit("passes", () => { ${words} expect(1).toBe(1); });\n`;

const FILES = {
  "vitest.config.mjs": `export default { test: { isolate: false, maxWorkers: 1, setupFiles: ${JSON.stringify(join(project, "test/setup/globals.ts"))} } };\n`,
  "adds.test.js": test("globalThis.leftBehind = 1;"),
  "changes.test.js": test("globalThis.structuredClone = () => 1;"),
  "removes.test.js": test("delete globalThis.atob;"),
  "stubs.test.js": test('vi.stubGlobal("fetch", () => 1);'),
  "reads.test.js": test("void globalThis.crypto; void globalThis.navigator;"),
};

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
  }[];
}

it("names the global, in the file that did it", { timeout: 60_000 }, () => {
  const folder = temporary(FILES);
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "node_modules/vitest/vitest.mjs"), "run", "--reporter=json", "--root", folder],
    { cwd: folder, encoding: "utf8" },
  );
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Report;
  const failed = testResults.filter(({ status }) => status === "failed");
  expect(failed.map(({ name }) => name.split("/").at(-1)).sort(), stderr).toEqual([
    "adds.test.js",
    "changes.test.js",
    "removes.test.js",
  ]);
  expect(stdout).toContain("leftBehind");
  expect(testResults).toHaveLength(5);
});
