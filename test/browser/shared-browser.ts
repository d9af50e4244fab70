/**
 * Chromium, started once in each process of tests and kept for the files after. Starting it takes
 * longer than most tests. Playwright ends it with the process.
 */
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { findBrowser, launchArguments } from "../../scripts/browser.ts";

const open = new Map<string, Promise<Browser>>();

/**
 * Chromium without a window of its own, where `CHROME_SHELL_PATH` names it; otherwise the browser.
 */
export const shellOfTests = (): string => {
  const shell = process.env["CHROME_SHELL_PATH"] ?? "";
  return shell === "" ? findBrowser() : shell;
};

/**
 * Pages of one context share a process. Chromium otherwise starts one for the empty tab and another
 * for its first page, which costs more than drawing most pages. Not for a browser that goes Back,
 * which keeps a page that was left beside the next one.
 */
export const oneProcessEach: readonly string[] = [...launchArguments, "--renderer-process-limit=1"];

/**
 * The browser of this name, started with these options unless it runs already. Contexts part what
 * one stage does from another, so each stage closes its own contexts and leaves the browser.
 */
export async function sharedBrowser(
  name: string,
  options: LaunchOptions & { readonly executablePath: string },
): Promise<Browser> {
  const kept = await open.get(name)?.catch(() => undefined);
  if (kept?.isConnected() === true) return kept;
  const started = chromium.launch(options);
  open.set(name, started);
  return started;
}
