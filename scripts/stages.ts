/** The stages of `npm test`, in their order. */
import { spawn } from "node:child_process";
import { once as whenDone } from "node:events";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadContent } from "../src/model/gate/load.ts";
import { findBrowser, findShellOn } from "./browser.ts";
import { FACES, faceEnv, findFace, howToGetFace, installFaces } from "./fonts.ts";
import { findOrInstallEngine, FURTHER_ENGINES, howToGet } from "./engines.ts";
import { thisMachine } from "./machine.ts";
import { countEntries, groupByFile, summary } from "./content-report.ts";
import { type LimitedRun, limitConcurrency } from "./limit-concurrency.ts";
import { linters, lintWith } from "./lint.ts";
import { runSuite, type Tally } from "./suite.ts";
import { removeDead } from "./swap.ts";
import { checkTypes } from "./types.ts";

/** What the stages share: one built site and one browser. */
export interface TestContext {
  readonly root: string;
  /** Folder of the built site. Rejects with a sentence when it cannot be built. */
  site(): Promise<string>;
  /** Program of the browser. Throws a sentence when there is none. */
  browser(): string;
  /** Path of a headless browser, which has no back/forward cache. */
  shell(): string;
  /** The variable that makes a browser draw in the narrow face; empty where it is not here. */
  fonts(): NodeJS.ProcessEnv;
  /** Runs a process on one core when a core is free, with those given before it first. */
  onCore: LimitedRun;
  /** Removes the built site. */
  clear(): void;
}

export interface Stage {
  /** The word for it after `npm test`. */
  readonly name: string;
  readonly title: string;
  readonly needsBrowser?: boolean;
  readonly needsSite?: boolean;
  /** Its processes keep one core busy each, so it runs beside the others of its kind. */
  readonly light?: boolean;
  run(context: TestContext): Promise<Tally>;
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
async function buildForTests(root: string, folder: string): Promise<string> {
  removeDead(join(root, "_site.test-"));
  const env = { ...process.env };
  delete env["CMS_LOCAL_PORT"];
  const building = spawn(
    process.execPath,
    ["--import", "tsx", join("scripts", "build.ts"), "--out", folder],
    { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] },
  );
  const [status] = (await whenDone(building, "exit")) as [number | null];
  if (status !== 0)
    throw new Error(
      "The site could not be built, so what needs it was not tested. The reason is above.",
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

/** What the stages of one run share. `SITE_DIR` names a site that is built already. */
export function makeContext(root: string): TestContext {
  const given = process.env["SITE_DIR"];
  const folder = `_site.test-${process.pid}`;
  const onCore = limitConcurrency(availableParallelism());
  const site = once(() =>
    given === undefined ? onCore(() => buildForTests(root, folder)) : Promise.resolve(given),
  );
  return {
    root,
    site,
    onCore,
    browser: once(findBrowser),
    shell: once(() => findShellOn(thisMachine)),
    fonts: once(() => chooseFonts(root)),
    clear: () => rmSync(join(root, folder), { recursive: true, force: true }),
  };
}

async function types({ root, onCore }: TestContext): Promise<Tally> {
  const { right, output } = await onCore(() => checkTypes(root));
  if (!right) console.error(output);
  return { passed: right ? 1 : 0, failed: right ? 0 : 1 };
}

async function lint({ root, onCore }: TestContext): Promise<Tally> {
  const reports = await Promise.all(linters.map((linter) => onCore(() => lintWith(linter, root))));
  const wrong = reports.filter(({ right }) => !right);
  for (const { name, output } of wrong) console.error(`${name}:\n${output}`);
  return { passed: reports.length - wrong.length, failed: wrong.length };
}

async function content({ root }: TestContext): Promise<Tally> {
  const { problems } = loadContent(root);
  if (problems.length > 0) console.error(`${groupByFile(problems)}\n`);
  console.log(summary(countEntries(root), problems));
  return {
    passed: problems.length === 0 ? 1 : 0,
    failed: new Set(problems.map(({ file }) => file)).size,
  };
}

/** Environment variables for tests in a browser. */
const inBrowser = (context: TestContext): NodeJS.ProcessEnv => ({
  ...context.fonts(),
  CHROME_PATH: context.browser(),
  CHROME_SHELL_PATH: context.shell(),
});

const onSite = async (project: string, context: TestContext): Promise<Tally> =>
  runSuite(context.root, project, { ...inBrowser(context), SITE_DIR: await context.site() });

/** What one engine cannot run here counts as skipped, and is named. */
async function engines(context: TestContext): Promise<Tally> {
  const env: NodeJS.ProcessEnv = {
    ...inBrowser(context),
    SITE_DIR: await context.site(),
  };
  for (const engine of FURTHER_ENGINES) {
    const found = findOrInstallEngine(thisMachine, engine);
    if (found !== undefined) Object.assign(env, found);
    else
      console.log(
        `${engine.name} is not here, so its tests are skipped. To run them: ${howToGet(thisMachine, engine)}`,
      );
  }
  return runSuite(context.root, "engines", env);
}

/** The light ones, then the others with most work first, so that no core is idle at the end. */
export const stages: readonly Stage[] = [
  { name: "types", title: "Types", light: true, run: types },
  {
    name: "lint",
    title: "Format, rules for code and styles, circles, unused code",
    light: true,
    run: lint,
  },
  { name: "content", title: "Content", light: true, run: content },
  {
    name: "browser",
    title: "Tests in the browser",
    needsBrowser: true,
    needsSite: true,
    run: (context) => onSite("browser", context),
  },
  {
    name: "a11y",
    title: "Every page: accessibility (pa11y-ci and axe) and layout",
    needsBrowser: true,
    needsSite: true,
    run: (context) => onSite("a11y", context),
  },
  { name: "unit", title: "Unit tests", run: ({ root }) => runSuite(root, "unit") },
  {
    name: "cms",
    title: "Tests of the editor",
    needsBrowser: true,
    run: (context) => runSuite(context.root, "cms", inBrowser(context)),
  },
  {
    name: "engines",
    title: "Tests in three engines",
    needsBrowser: true,
    needsSite: true,
    run: engines,
  },
  {
    name: "site",
    title: "Tests of the whole built site",
    needsSite: true,
    run: async (context) => runSuite(context.root, "site", { SITE_DIR: await context.site() }),
  },
  {
    name: "place",
    title: "Tests of this place's own content",
    run: ({ root }) => runSuite(root, "place"),
  },
];
