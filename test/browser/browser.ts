/** A real Chromium over the built site, with everything outside this machine shut. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser, launchArguments } from "../../scripts/browser.ts";
import { serve, type Serving } from "../../scripts/serve.ts";
import { siteFolder } from "../site/built-site.ts";

export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  /** A fresh context; what it asks of other hosts is refused and noted. */
  context(options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

export interface Watched {
  readonly context: BrowserContext;
  /** Requests to any other host. */
  readonly outside: string[];
  /** Console errors, page errors and breaches of the policy, with their page. */
  readonly complaints: string[];
  page(): Promise<Page>;
}

export const PHONE = { width: 320, height: 640 } as const;
export const DESK = { width: 1280, height: 800 } as const;

async function watch(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/London", ...options });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route((url) => url.origin !== origin, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  context.on("console", (message) => void (message.type() === "error" && complaints.push(`${message.page()?.url() ?? ""} ${message.text()}`)));
  context.on("weberror", (error) => void complaints.push(`${error.page()?.url() ?? ""} ${error.error().message}`));
  return { context, outside, complaints, page: () => context.newPage() };
}

/** Serves a site with its own headers and opens Chromium. */
export async function openStage(folder = siteFolder()): Promise<Stage> {
  const serving: Serving = await serve(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchArguments] });
  return {
    origin: serving.origin,
    browser,
    context: (options = {}) => watch(browser, serving.origin, options),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}
