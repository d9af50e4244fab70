/**
 * Seven suites: what needs no site (unit), what this place's own content must answer (place), the
 * built site as files (site), the built site in Chromium (browser) and in three engines (engines),
 * the editor in Chromium (cms), each page of the site in Chromium (a11y).
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
const tests = (folder: string): string => `test/${folder}**/*.test.{ts,tsx}`;
const elsewhere = ["**/node_modules/**", "test/fixtures/**"];
const everyPage = "test/browser/every-page-*.test.ts";
const editor = "test/cms/browser-*.test.ts";

/** Test files that take longest, longest first. They run first, so no core is idle at the end. */
const LONG = [
  "browser/print",
  "browser/search-box",
  "browser/first-screen",
  "browser/find",
  "browser/search",
  "browser/look",
  "browser/map-own-streets",
  "browser/look-states",
  "browser/shortlist",
  "browser/find-words",
  "engines/way-out",
  "engines/back",
  "engines/kinds",
  "cms/browser-kept",
  "cms/browser-changes",
  "cms/browser-local",
  "scripts/start",
  "gate/random-acts",
  "scripts/lint",
  "intent-training/fit",
  "pages/growth",
  "place/danger-lines-in-place",
  "site/page-styles",
  "site/determinism",
  "site/html",
  "site/another-place",
];

/** The place of a file in `LONG`; after all of them where it is not there. */
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.includes(`/${name}.test.`));
  return place < 0 ? LONG.length : place;
};

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/**
 * Each test file in a process of its own would read the same modules a hundred times over, and
 * start a browser of its own. What a test puts in the way of a global goes before the next one.
 */
const inOneProcess = {
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
} as const;

/**
 * Pure functions and files. A test that asserts nothing fails, as one whose loop found nothing to
 * go through. Taking a copy of the project away can outlast Vitest's own 10 s.
 */
const together = {
  ...inOneProcess,
  expect: { requireAssertions: true },
  setupFiles: "test/setup/globals.ts",
  hookTimeout: 180_000,
} as const;

/** A browser on a busy machine now and then does not answer. `npm test` names each second try. */
const inBrowser = { ...inOneProcess, retry: 1 } as const;

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Milliseconds. Vitest gives up after one second, which a busy machine needs for one repaint.
    expect: { poll: { timeout: 45_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          ...together,
          include: [tests("")],
          exclude: [
            ...elsewhere,
            ...["place/", "site/", "browser/", "engines/"].map(tests),
            editor,
          ],
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "place",
          ...together,
          include: [tests("place/")],
          exclude: elsewhere,
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          ...together,
          include: [tests("site/")],
          exclude: elsewhere,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "cms",
          ...inBrowser,
          include: [editor],
          exclude: elsewhere,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          ...inBrowser,
          include: [tests("browser/")],
          exclude: [...elsewhere, everyPage],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          ...inBrowser,
          include: [tests("engines/")],
          exclude: elsewhere,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        // The walk looks a second time itself.
        test: { name: "a11y", ...inOneProcess, include: [everyPage], exclude: elsewhere },
      },
    ],
  },
});
