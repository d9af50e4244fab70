/** The engines of this machine, opened once in each process of tests and kept for later files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";
import { findEngine, FIREFOX, WEBKIT } from "../../scripts/engines.ts";
import { thisMachine } from "../../scripts/machine.ts";
import { serve, type Serving } from "../../scripts/serve.ts";
import { siteFolder } from "../site/built-site.ts";
import { openPuppet } from "./puppet.ts";
import { ENGINES, type EngineName, type OpenEngine, type Tab } from "./tab.ts";
import { openWebKit } from "./webkit.ts";

type Open = () => Promise<OpenEngine>;

/** How to open an engine; undefined when it is not here. */
function opener(name: EngineName): Open | undefined {
  if (name === "Chromium") return () => openPuppet(name, findBrowser());
  const env = findEngine(thisMachine, name === "Firefox" ? FIREFOX : WEBKIT);
  if (env === undefined) return undefined;
  return name === "Firefox"
    ? () => openPuppet(name, env["FIREFOX_PATH"] ?? "")
    : () => openWebKit({ driver: env["WEBKIT_DRIVER_PATH"] ?? "", xvfb: env["XVFB_PATH"] ?? "" });
}

const kept = new Map<EngineName, Promise<OpenEngine>>();

/** A fresh tab of the engine, which is started unless it runs, and anew when it does not answer. */
async function freshTab(name: EngineName, open: Open): Promise<Tab> {
  const running = await kept.get(name)?.catch(() => undefined);
  const tab = await running?.tab().catch(() => undefined);
  if (tab !== undefined) return tab;
  await running?.close().catch(() => undefined);
  const started = open();
  kept.set(name, started);
  return (await started).tab();
}

export interface Way {
  /** A fresh tab for each test. */
  tab: Tab;
  /** The built site, and a server of another site that shows a heading “Elsewhere”. */
  origin: string;
  elsewhere: string;
}

/** Writes what the tab shows to `.cache/engines/`, for whoever reads that a test has failed. */
export async function keepPicture(tab: Tab, test: string): Promise<void> {
  const picture = await tab.picture().catch(() => undefined);
  if (picture === undefined) return;
  const folder = join(".cache", "engines");
  const path = join(folder, `${tab.engine} ${test.replace(/[^\w-]+/g, " ").trim()}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, picture);
  console.error(`What ${tab.engine} showed: ${path}`);
}

/** Tests that run in each engine; where one is missing they count as skipped, under its name. */
export function inEachEngine(title: string, tests: (here: Readonly<Way>) => void): void {
  for (const name of ENGINES) {
    const open = opener(name);
    describe.skipIf(open === undefined)(`${name}: ${title}`, () => {
      const here = {} as Way;
      const servers: Serving[] = [];
      beforeAll(async () => {
        const site = await serve(siteFolder());
        const other = await serve("test/fixtures/elsewhere", { headers: false });
        servers.push(site, other);
        here.origin = site.origin;
        here.elsewhere = `${other.origin.replace("127.0.0.1", "localhost")}/`;
      });
      beforeEach(async () => {
        here.tab = await freshTab(name, open as Open);
      });
      afterEach(async ({ task }) => {
        if (task.result?.state === "fail") await keepPicture(here.tab, task.name);
      });
      afterAll(async () => {
        for (const server of servers) await server.close();
      });
      tests(here);
    });
  }
}
