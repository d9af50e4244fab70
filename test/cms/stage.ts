/** The real editor on a throw-away copy of a small site: decap-server behind it, Chromium in front, every other host shut. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";
import { findBrowser, launchArguments } from "../../scripts/browser.ts";
import { freePort } from "../../scripts/ports.ts";
import { serve } from "../../scripts/serve.ts";
import { adminPolicy } from "../../src/cms/policy.ts";
import { decapFiles } from "../../src/cms/decap-files.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { createLibrary } from "../../src/model/library.ts";
import { buildEditor } from "../../src/site/assets.ts";
import { cmsRoutes } from "../../src/site/routes/cms.ts";
import { type FixtureSite, makeSite } from "../model/fixture-site.ts";
import { settled } from "./desk.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const TODAY = "2026-06-01";

export type Mode = "fs" | "git";

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
  close(): Promise<void>;
}

/** git in a folder of its own, without the settings of the person who runs the tests. */
function gitIn(folder: string): (...words: string[]) => string {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return (...words) => {
    const { status, stdout, stderr } = spawnSync("git", words, { cwd: folder, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
}

function startRepository(folder: string): (...words: string[]) => string {
  const git = gitIn(folder);
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  git("config", "commit.gpgsign", "false");
  git("add", ".");
  git("commit", "-q", "-m", "Start");
  return git;
}

/** Decap's own server, on the copy alone. */
async function startServer(folder: string, mode: Mode, port: number): Promise<() => Promise<void>> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, PORT: String(port), BIND_HOST: "127.0.0.1", MODE: mode, GIT_REPO_DIRECTORY: folder, LOG_LEVEL: "error" };
  const server = spawn(process.execPath, [join(root, "node_modules/decap-server/dist/index.js")], { cwd: folder, env, stdio: "ignore" });
  const ready = async (): Promise<boolean> => {
    const body = JSON.stringify({ action: "info" });
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(() => undefined);
    return answer?.ok === true;
  };
  for (let tries = 0; !(await ready()); tries++) {
    if (tries > 100) throw new Error("decap-server did not start within 10 s.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  };
}

/** The editor's part of the built site, from the same routes as the whole. */
async function buildAdmin(site: FixtureSite, folder: string, port: number, mode: Mode): Promise<void> {
  const { content, data } = loadContent(site.root);
  if (!data) throw new Error(site.sentences().join("\n"));
  const names = await buildEditor(root, folder);
  const assets = { url: (name: string) => names.get(name) ?? `/assets/${name}`, weight: () => 0 };
  const environment = { CMS_LOCAL_PORT: String(port), ...(mode === "git" ? { CMS_LOCAL_WORKFLOW: "1" } : {}) };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const route of cmsRoutes(createLibrary(content, data, TODAY), environment)) if (route.kind === "file") write(route.url, route.text({ pages: [], assets }));
  for (const [from, to] of Object.entries(decapFiles(root))) if (/decap-cms\.js$/.test(from)) cpSync(join(root, from), join(folder, to));
  write("assets/site.css", "main { border: 0 }");
  cpSync(join(root, "src/static/favicon.svg"), join(folder, "favicon.svg"));
  write("admin/admin.css", readFileSync(join(root, "admin/admin.css"), "utf8"));
  write("_headers", `/admin/*\n  Content-Security-Policy: ${adminPolicy(data.cms, { port })}\n`);
}

/** A refused save ends in a rejected promise inside Decap, which says nothing; so does a toast's own error. */
const isRefusal = (message: string): boolean => message === "undefined" || message === "Object" || message.includes(" › ");

/** Decap asks whether there is a draft of that name; the answer “no” is a 404. */
const isQuestion = (address: string): boolean => address.endsWith("/api/v1");

function noteComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const note = (message: string, address = ""): void => void (isRefusal(message) || isQuestion(address) || complaints.push(`${message} ${address}`));
  context.on("console", (message) => void (message.type() === "error" && note(message.text(), message.location().url)));
  context.on("weberror", (error) => note(error.error().message));
  return complaints;
}

/** Everything, ready at the sign-in page. */
export async function openStage(mode: Mode, timezoneId = "Europe/London"): Promise<Stage> {
  const site = makeSite();
  const git = mode === "git" ? startRepository(site.root) : () => "";
  const port = await freePort(mode === "git" ? 8191 : 8291);
  const stopServer = await startServer(site.root, mode, port);
  const built = mkdtempSync(join(tmpdir(), "admin-"));
  await buildAdmin(site, built, port, mode);
  const serving = await serve(built);
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: [...launchArguments], timezoneId, locale: "en-GB", viewport: { width: 1400, height: 1000 }, reducedMotion: "reduce" });
  const outside: string[] = [];
  const complaints = noteComplaints(context);
  await context.route((url) => url.hostname !== "127.0.0.1", (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(45_000);
  page.on("dialog", (dialog) => void dialog.accept());
  const close = async (): Promise<void> => {
    await context.close();
    await serving.close();
    await stopServer();
    site.dispose();
    for (const folder of [built, profile]) if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  };
  return { site, page, context, origin: serving.origin, outside, complaints, git, close };
}

/** For what takes its time on a busy machine. */
export const patient = { timeout: 45_000, interval: 100 } as const;

/** Waits until a file is there with a text in it, and the editor is done: an earlier “Entry saved” may still be on the screen. */
export async function saved({ site, page }: Stage, path: string, text: string): Promise<void> {
  await expect.poll(() => existsSync(join(site.root, path)) && site.read(path).includes(text), patient).toBe(true);
  await settled(page);
}
