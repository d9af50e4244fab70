/**
 * The real editor on a throw-away copy of a small site: decap-server behind it, Chromium in front,
 * every other host shut.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { serve } from "../../scripts/serve.ts";
import { oneProcessEach, sharedBrowser, shellOfTests } from "../browser/shared-browser.ts";
import { type FixtureSite, makeSite } from "../model/fixture-site.ts";
import { buildAdmin, type Mode, startRepository, startServer } from "./backstage.ts";

export interface Stage {
  readonly site: FixtureSite;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Requests to any other host than this machine. */
  readonly outside: string[];
  /** Breaches of the policy and faults that no test expects. */
  readonly complaints: string[];
  git(...words: string[]): string;
  /** A second person, with a browser of their own that knows nothing of the first. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

export interface Options {
  readonly timezoneId?: string;
  /** Changes to the small site before anybody opens it. */
  readonly prepare?: (site: FixtureSite) => void;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * A refused save ends in a rejected promise inside Decap, which says nothing; so does a toast's own
 * error.
 */
const isRefusal = (message: string): boolean =>
  message === "undefined" ||
  message === "Object" ||
  message.includes(" › ") ||
  message.includes("since you opened it") ||
  message.includes("There is already a ");

/** Decap asks whether there is a draft of that name; the answer “no” is a 404. */
const isQuestion = (address: string): boolean => address.endsWith("/api/v1");

function noteComplaints(context: BrowserContext, complaints: string[]): void {
  const note = (message: string, address = ""): void =>
    void (isRefusal(message) || isQuestion(address) || complaints.push(`${message} ${address}`));
  context.on(
    "console",
    (message) => void (message.type() === "error" && note(message.text(), message.location().url)),
  );
  context.on("weberror", (error) => note(error.error().message));
}

/**
 * A person's own browser window, in which every other host is shut and every question is answered
 * with yes.
 */
async function openWindow(
  context: BrowserContext,
  outside: string[],
  complaints: string[],
): Promise<Page> {
  noteComplaints(context, complaints);
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

/** Everything, ready at the sign-in page. */
export async function openStage(
  mode: Mode,
  { timezoneId = "Europe/London", prepare, viewport = { width: 1400, height: 1000 } }: Options = {},
): Promise<Stage> {
  const site = makeSite();
  prepare?.(site);
  const git = mode === "git" ? startRepository(site.root) : () => "";
  const { port, stop } = await startServer(site.root, mode);
  const built = mkdtempSync(join(tmpdir(), "admin-"));
  await buildAdmin(site, built, port, mode);
  const serving = await serve(built);
  const browser = await sharedBrowser("editor", {
    executablePath: shellOfTests(),
    args: [...oneProcessEach],
  });
  const opened: BrowserContext[] = [];
  const outside: string[] = [];
  const complaints: string[] = [];
  const own = async (): Promise<BrowserContext> => {
    const look = { locale: "en-GB", reducedMotion: "reduce" } as const;
    const made = await browser.newContext({ timezoneId, viewport, ...look });
    opened.push(made);
    return made;
  };
  const context = await own();
  const page = await openWindow(context, outside, complaints);
  const another = async (): Promise<Page> => openWindow(await own(), outside, complaints);
  const close = async (): Promise<void> => {
    for (const one of opened) await one.close();
    await serving.close();
    await stop();
    site.dispose();
    if (existsSync(built)) rmSync(built, { recursive: true, force: true });
  };
  return { site, page, context, origin: serving.origin, outside, complaints, git, another, close };
}
