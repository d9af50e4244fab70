/**
 * `npm start`: builds the site, shows it with live reload, and runs the editor on the files of this
 * folder.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { root, runAsCommand } from "./command.ts";
import { freePort, isTaken, portFrom, takenSentence } from "./ports.ts";
import { debounce, makeBuilder, watchFiles } from "./rebuild.ts";

const SITE = "_site";
const WHOLE_WRITES = join(root, "scripts", "whole-writes.cjs");

/**
 * Decap's own server reads and writes the files, for this machine alone: the editor needs no
 * account.
 */
function startEditor(port: number): ChildProcess {
  const env = {
    ...process.env,
    PORT: String(port),
    MODE: "fs",
    BIND_HOST: "127.0.0.1",
    GIT_REPO_DIRECTORY: root,
    LOG_LEVEL: "error",
  };
  const editor = spawn(
    process.execPath,
    ["-r", WHOLE_WRITES, join("node_modules", "decap-server", "dist", "index.js")],
    { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] },
  );
  editor.once("error", (error) =>
    console.error(`The editor cannot save for now: ${error.message}`),
  );
  return editor;
}

/**
 * Keeps live reload out of the editor: a page that reloads on each save would take what is being
 * typed with it.
 */
function leaveEditorAlone(
  request: IncomingMessage,
  _response: ServerResponse,
  next: () => void,
): void {
  if (request.url?.startsWith("/admin") === true) request.headers["sec-fetch-mode"] = "cors";
  next();
}

async function showSite(port: number): Promise<EleventyDevServer> {
  const quiet = { info: () => {}, log: () => {}, error: (text: string) => console.error(text) };
  const site = EleventyDevServer.getServer("together", SITE, {
    port,
    domDiff: false,
    messageOnStart: () => false,
    logger: quiet,
    middleware: [leaveEditorAlone],
  });
  const refused = new Promise<never>((_resolve, reject) => {
    site.server.removeAllListeners("error").once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(takenSentence(port)) : error);
    });
  });
  // Not `HOST`: some machines keep their own name there (conda, csh).
  site.server.listen(port, "127.0.0.1");
  await Promise.race([site.ready(), refused]);
  return site;
}

/** Resolves when the person, or whoever started us, wants to stop. */
function stopped(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
      process.on(event, () => resolve(undefined));
  });
}

function reportFirst(built: boolean): void {
  if (built) return;
  if (!existsSync(join(root, SITE, "index.html")))
    throw new Error(
      "There is no site to show yet. Mend what is named above and run “npm start” again.",
    );
  console.error("The site that was built last is shown. It is built again when a file changes.");
}

/** Shows the site and builds it again on every change. Returns what ends that. */
async function serveAndWatch(
  port: number,
  build: () => Promise<boolean>,
): Promise<() => Promise<unknown>> {
  // No page is open before the first build.
  let reload = (): void => {};
  const rebuilder = debounce(build, (built) => {
    if (built) reload();
  });
  // Before the first build, so that what is saved while it runs is built too.
  const watcher = await watchFiles(root, rebuilder.changed);
  reportFirst(await rebuilder.now());
  const site = await showSite(port);
  reload = () => site.reload({ files: [] });
  console.log(
    `The site is at http://localhost:${port}/ and the editor at http://localhost:${port}/admin/. Press Ctrl+C to stop.`,
  );
  return () => Promise.all([watcher.close(), site.close()]);
}

async function main(): Promise<number> {
  const stop = stopped();
  const port = portFrom(process.env);
  if (await isTaken(port)) throw new Error(takenSentence(port));
  const editorPort = await freePort(8081);
  const editor = startEditor(editorPort);
  const builder = makeBuilder(root, { ...process.env, CMS_LOCAL_PORT: String(editorPort) });
  process.once("exit", () => {
    editor.kill();
    builder.stop();
  });
  const end = await Promise.race([serveAndWatch(port, builder.build), stop]);
  await stop;
  await end?.();
  return 0;
}

await runAsCommand(import.meta.url, main);
// The editor and what listens for the end would keep the process alive.
process.exit();
