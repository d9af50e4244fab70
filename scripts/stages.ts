/** The stages of `npm test`, in their order. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { loadContent } from "../src/model/gate/load.ts";
import { findBrowser } from "./browser.ts";
import { FACES, faceEnv, findFace, howToGetFace, installFaces } from "./fonts.ts";
import { findOrInstallEngine, FURTHER_ENGINES, howToGet } from "./engines.ts";
import { thisMachine } from "./machine.ts";
import { countEntries, groupByFile, summary } from "./content-report.ts";
import { linters, lintWith } from "./lint.ts";
import { runSuite, type Tally } from "./suite.ts";
import { removeDead } from "./swap.ts";
import { checkTypes } from "./types.ts";

/** What the stages share: one built site and one browser. */
export interface Bench {
  readonly root: string;
  /** Folder of the built site. Throws a sentence when it cannot be built. */
  site(): string;
  /** Program of the browser. Throws a sentence when there is none. */
  browser(): string;
  /** The variable that makes a browser draw in the narrow face; empty where it is not here. */
  fonts(): NodeJS.ProcessEnv;
  /** Takes the built site away. */
  clear(): void;
}

export interface Stage {
  /** The word for it after `npm test`. */
  readonly name: string;
  readonly title: string;
  readonly needsBrowser?: boolean;
  run(bench: Bench): Promise<Tally>;
}

/** Calls `make` once; the same value, or the same error, comes back every time. */
function once<T>(make: () => T): () => T {
  let result: (() => T) | undefined;
  return () => {
    if (result === undefined) {
      try {
        const value = make();
        result = () => value;
      } catch (error) {
        result = () => {
          throw error;
        };
      }
    }
    return result();
  };
}

/** Builds into a folder of this run alone, so that it disturbs no other and no `npm start`. */
function buildForTests(root: string, folder: string): string {
  removeDead(join(root, "_site.test-"));
  const env = { ...process.env };
  delete env["CMS_LOCAL_PORT"];
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("scripts", "build.ts"), "--out", folder],
    { cwd: root, env, stdio: "inherit" },
  );
  if (status !== 0)
    throw new Error(
      "The site could not be built, so what needs it was not tested. The reason stands above.",
    );
  return join(root, folder);
}

/** Names each face that is missing, with the command that brings it. */
function chooseFonts(root: string): NodeJS.ProcessEnv {
  installFaces(thisMachine);
  for (const face of FACES)
    if (findFace(thisMachine, face) === undefined)
      console.log(
        `The ${face} font is not here, so pages are not tested in it. To test them: ${howToGetFace(thisMachine, face)}`,
      );
  return faceEnv(thisMachine, root, "narrow");
}

/** The bench of one run. `SITE_DIR` names a site that is built already. */
export function makeBench(root: string): Bench {
  const given = process.env["SITE_DIR"];
  const folder = `_site.test-${process.pid}`;
  const site = once(() => given ?? buildForTests(root, folder));
  return {
    root,
    site,
    browser: once(findBrowser),
    fonts: once(() => chooseFonts(root)),
    clear: () => rmSync(join(root, folder), { recursive: true, force: true }),
  };
}

async function types({ root }: Bench): Promise<Tally> {
  const { right, output } = await checkTypes(root);
  if (!right) console.error(output);
  return { passed: right ? 1 : 0, failed: right ? 0 : 1 };
}

async function lint({ root }: Bench): Promise<Tally> {
  let passed = 0;
  for (const linter of linters) {
    const { name, right, output } = await lintWith(linter, root);
    if (right) passed += 1;
    else console.error(`${name}:\n${output}`);
  }
  return { passed, failed: linters.length - passed };
}

async function content({ root }: Bench): Promise<Tally> {
  const { problems } = loadContent(root);
  if (problems.length > 0) console.error(`${groupByFile(problems)}\n`);
  console.log(summary(countEntries(root), problems));
  return {
    passed: problems.length === 0 ? 1 : 0,
    failed: new Set(problems.map(({ file }) => file)).size,
  };
}

/** What tests in a browser are told of this machine. */
const inBrowser = (bench: Bench): NodeJS.ProcessEnv => ({
  ...bench.fonts(),
  CHROME_PATH: bench.browser(),
});

/** What one engine cannot run here counts as skipped, and is named. */
async function engines(bench: Bench): Promise<Tally> {
  const env: NodeJS.ProcessEnv = {
    ...inBrowser(bench),
    SITE_DIR: bench.site(),
  };
  for (const engine of FURTHER_ENGINES) {
    const found = findOrInstallEngine(thisMachine, engine);
    if (found !== undefined) Object.assign(env, found);
    else
      console.log(
        `${engine.name} is not here, so its tests are skipped. To run them: ${howToGet(thisMachine, engine)}`,
      );
  }
  return runSuite(bench.root, "engines", env);
}

export const stages: readonly Stage[] = [
  { name: "types", title: "Types", run: types },
  { name: "lint", title: "Format, rules for code and styles, circles, unused code", run: lint },
  { name: "content", title: "Content", run: content },
  { name: "unit", title: "Unit tests", run: ({ root }) => runSuite(root, "unit") },
  {
    name: "place",
    title: "Tests of this place's own content",
    run: ({ root }) => runSuite(root, "place"),
  },
  {
    name: "site",
    title: "Tests of the whole built site",
    run: (bench) => runSuite(bench.root, "site", { SITE_DIR: bench.site() }),
  },
  {
    name: "browser",
    title: "Tests in the browser",
    needsBrowser: true,
    run: (bench) =>
      runSuite(bench.root, "browser", { ...inBrowser(bench), SITE_DIR: bench.site() }),
  },
  { name: "engines", title: "Tests in three engines", needsBrowser: true, run: engines },
  {
    name: "cms",
    title: "Tests of the editor",
    needsBrowser: true,
    run: (bench) => runSuite(bench.root, "cms", inBrowser(bench)),
  },
  {
    name: "a11y",
    title: "Every page: accessibility (pa11y-ci and axe) and layout",
    needsBrowser: true,
    run: (bench) => runSuite(bench.root, "a11y", { ...inBrowser(bench), SITE_DIR: bench.site() }),
  },
];
