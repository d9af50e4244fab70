/**
 * Chromium, started once in each process of tests and kept for the files after. Starting it takes
 * longer than most tests. Playwright ends it with the process.
 */
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { findBrowser } from "../../scripts/browser.ts";

const open = new Map<string, Promise<Browser>>();

/**
 * Chromium without a window of its own, where `CHROME_SHELL_PATH` names it; otherwise the browser.
 */
export const shellOfTests = (): string => {
  const shell = process.env["CHROME_SHELL_PATH"] ?? "";
  return shell === "" ? findBrowser() : shell;
};

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
