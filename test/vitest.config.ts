/** Four suites: what needs no site (unit), the built site as files (site), the built site in a browser (browser), the editor in a browser (cms). */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const tests = (folder: string): string => `test/${folder}**/*.test.{ts,tsx}`;
const elsewhere = ["**/node_modules/**", "test/fixtures/**"];
const editor = "test/cms/browser-*.test.ts";

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: [tests("")], exclude: [...elsewhere, tests("site/"), tests("browser/"), editor], testTimeout: 20_000 } },
      { extends: true, test: { name: "site", include: [tests("site/")], exclude: elsewhere, testTimeout: 60_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: "cms", include: [editor], exclude: elsewhere, testTimeout: 120_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: "browser", include: [tests("browser/")], exclude: elsewhere, testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
