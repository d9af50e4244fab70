/**
 * What runs behind the editor in its tests: a small git repository, Decap's own server on it, and
 * the built page.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { anyFreePort } from "../free-port.ts";
import { decapFiles } from "../../src/cms/decap-files.ts";
import { adminPolicy } from "../../src/cms/policy.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { createLibrary } from "../../src/model/library.ts";
import { buildAssets } from "../../src/site/assets.ts";
import { cmsRoutes } from "../../src/site/routes/cms.ts";
import type { FixtureSite } from "../model/fixture-site.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const TODAY = "2026-06-01";

/** Files of the folder, or drafts on branches of its git repository. */
export type Mode = "fs" | "git";

/** git in a folder of its own, without the settings of the person who runs the tests. */
function gitIn(folder: string): (...words: string[]) => string {
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  return (...words) => {
    const { status, stdout, stderr } = spawnSync("git", words, {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
}

/** A repository of everything in the folder, with one commit on main. */
export function startRepository(folder: string): (...words: string[]) => string {
  const git = gitIn(folder);
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  git("config", "commit.gpgsign", "false");
  // A clean-up in the background would still write while the test takes its folder away.
  git("config", "gc.auto", "0");
  git("config", "maintenance.auto", "false");
  git("add", ".");
  git("commit", "-q", "-m", "Start");
  return git;
}

const PATIENT = fileURLToPath(new URL("patient-server.cjs", import.meta.url));

const WHOLE_WRITES = join(root, "scripts/whole-writes.cjs");

/** The folder that the server behind a port works on; undefined while nobody answers. */
async function folderBehind(port: number): Promise<string | undefined> {
  const body = JSON.stringify({ action: "info" });
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  }).catch(() => undefined);
  return answer?.ok === true
    ? String(((await answer.json()) as { repo?: unknown }).repo)
    : undefined;
}

/**
 * True once the server answers for its own folder; false when it ended, as it does when another run
 * took its port first.
 */
async function started(server: ChildProcess, folder: string, port: number): Promise<boolean> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    if ((await folderBehind(port)) === basename(folder)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

export interface DecapServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Decap's own server, on the copy alone. Stages open side by side, so a port that was free a moment
 * ago may be another's now: then it tries the next.
 */
export async function startServer(folder: string, mode: Mode): Promise<DecapServer> {
  for (let tries = 0; tries < 5; tries++) {
    const port = await anyFreePort();
    const env = {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      PORT: String(port),
      BIND_HOST: "127.0.0.1",
      MODE: mode,
      GIT_REPO_DIRECTORY: folder,
      LOG_LEVEL: "error",
    };
    const server = spawn(
      process.execPath,
      ["-r", PATIENT, "-r", WHOLE_WRITES, join(root, "node_modules/decap-server/dist/index.js")],
      { cwd: folder, env, stdio: "ignore" },
    );
    const stop = async (): Promise<void> => {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    };
    if (await started(server, folder, port)) return { port, stop };
    await stop();
  }
  throw new Error("decap-server did not start, on five ports one after the other.");
}

interface BuiltAssets {
  readonly folder: string;
  readonly url: (name: string) => string;
}

let built: Promise<BuiltAssets> | undefined;

/** The site's scripts and styles, which no stage changes: built once for all of this process. */
const builtAssets = (): Promise<BuiltAssets> =>
  (built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "assets-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const { url } = await buildAssets(root, folder);
    return { folder, url };
  })());

/** The editor's part of the built site, from the same routes as the whole. */
export async function buildAdmin(
  site: FixtureSite,
  folder: string,
  port: number,
  mode: Mode,
): Promise<void> {
  const { content, data } = loadContent(site.root);
  if (!data) throw new Error(site.sentences().join("\n"));
  const { folder: ready, url } = await builtAssets();
  cpSync(ready, folder, { recursive: true });
  const assets = { url, weight: () => 0 };
  const environment = {
    CMS_LOCAL_PORT: String(port),
    ...(mode === "git" ? { CMS_LOCAL_WORKFLOW: "1" } : {}),
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const route of cmsRoutes(createLibrary(content, data, TODAY), environment))
    if (route.kind === "file") write(route.url, route.text({ pages: [], assets }));
  for (const [from, to] of Object.entries(decapFiles(root)))
    if (/decap-cms\.js$|\.wasm$/.test(from)) cpSync(join(root, from), join(folder, to));
  write("state.json", `{"asOf":"${TODAY}","entries":{}}`);
  write("held-back.json", `{"asOf":"${TODAY}","held":[]}`);
  cpSync(join(root, "src/static/favicon.svg"), join(folder, "favicon.svg"));
  write("admin/admin.css", readFileSync(join(root, "admin/admin.css"), "utf8"));
  write("_headers", `/admin/*\n  Content-Security-Policy: ${adminPolicy(data.cms, { port })}\n`);
}
