/** A real Chromium over the built site, with everything outside this machine shut. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser, launchArguments } from "../../scripts/browser.ts";
import { type Face, faceEnv, findFace } from "../../scripts/fonts.ts";
import { thisMachine } from "../../scripts/machine.ts";
import { serve, type Serving } from "../../scripts/serve.ts";
import { siteFolder } from "../site/built-site.ts";
import { watchTimers } from "./at-rest.ts";
import { oneProcessEach, sharedBrowser, shellOfTests } from "./shared-browser.ts";
import { watchStyles } from "./unstyled.ts";

const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  /** A fresh context; what it asks of other hosts is refused and noted. */
  context(options?: BrowserContextOptions): Promise<Watched>;
  /** What was in a page, in any state of any test, without its styles. */
  readonly unstyled: string[];
  /** Fails when anything was without its styles. */
  close(): Promise<void>;
}

export interface Watched {
  readonly context: BrowserContext;
  /** Requests to any other host. */
  readonly outside: string[];
  /** Console errors, page errors and breaches of the policy, with their page. */
  readonly complaints: string[];
  page(): Promise<Page>;
  /** Closes the context, or leaves it to the end of the browser when Chromium does not answer. */
  close(): Promise<void>;
}

/**
 * Milliseconds to wait for Chromium to close a context. Now and then it does not answer while a
 * page waits in the back/forward cache.
 */
const CLOSING = 10_000;

/** Waits for `work`, but no longer than `limit` milliseconds. */
export async function within(work: Promise<unknown>, limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, limit)));
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const PHONE = { width: 320, height: 640 } as const;
export const DESK = { width: 1280, height: 800 } as const;

/** No name but this machine's own number leads anywhere. */
const SHUT = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** `data:` and `blob:` stay within the page. */
const isElsewhere = (url: string, origin: string): boolean =>
  /^https?:/.test(url) && new URL(url).origin !== origin;

/**
 * Other hosts are shut by `SHUT`; a route here would switch off the browser's cache. What a test
 * answers by a route of its own is noted too.
 */
async function watch(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Watched> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...options,
  });
  const outside: string[] = [];
  const complaints: string[] = [];
  context.on(
    "request",
    (request) => void (isElsewhere(request.url(), origin) && outside.push(request.url())),
  );
  context.on(
    "console",
    (message) =>
      void (
        message.type() === "error" &&
        complaints.push(`${message.page()?.url() ?? ""} ${message.text()}`)
      ),
  );
  context.on(
    "weberror",
    (error) => void complaints.push(`${error.page()?.url() ?? ""} ${error.error().message}`),
  );
  return {
    context,
    outside,
    complaints,
    page: () => context.newPage(),
    close: () => within(context.close(), CLOSING),
  };
}

/**
 * Milliseconds. `LATE_SCRIPTS=400 npm run test:browser` shows which tests, and which parts of the
 * site, count on a quick line.
 */
const late = Number(process.env["LATE_SCRIPTS"] ?? 0);

const root = fileURLToPath(new URL("../..", import.meta.url));

/** True where a face is installed; tests that need another are skipped, and say so. */
export const hasFace = (face: Face): boolean => findFace(thisMachine, face) !== undefined;

interface StageOptions {
  /**
   * True where a test goes Back: then it is the whole browser, which keeps the page that was left,
   * as readers have it. The shell keeps none, and takes about 0.7 times as long for each page.
   */
  readonly goesBack?: boolean;
}

/**
 * Serves a site with its own headers, for Chromium, which draws in one face alone, and in the one
 * `beside` it where a style names that. Where a face is not installed it draws in the fonts of
 * the machine.
 */
export async function openStage(
  folder = siteFolder(),
  face: Face = "narrow",
  beside?: Face,
  { goesBack = false }: StageOptions = {},
): Promise<Stage> {
  const serving: Serving = await serve(folder, { late });
  const browser = await sharedBrowser(`site ${face} ${beside ?? ""} ${goesBack}`, {
    executablePath: goesBack ? findBrowser() : shellOfTests(),
    args: [...(goesBack ? launchArguments : oneProcessEach), SHUT],
    env: definedIn({ ...process.env, ...faceEnv(thisMachine, root, face, beside) }),
    // Readers have the back/forward cache; Playwright switches it off.
    ...(goesBack && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
  });
  const unstyled: string[] = [];
  const opened: Watched[] = [];
  return {
    origin: serving.origin,
    browser,
    unstyled,
    context: async (options = {}) => {
      const watched = await watch(browser, serving.origin, options);
      opened.push(watched);
      await watchStyles(watched.context, folder, unstyled);
      await watchTimers(watched.context);
      return watched;
    },
    close: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await serving.close();
      if (unstyled.length > 0) throw new Error([...new Set(unstyled)].join("\n"));
    },
  };
}

/**
 * The browser's own Back. A page that comes from the back/forward cache has no second `load` event,
 * for which `page.goBack()` would wait in vain.
 */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: "commit" });
}
