/** `npm start` as a person runs it, on a copy of the project with a small site. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { root as project } from "../../scripts/command.ts";
import { freePort, isTaken } from "../../scripts/ports.ts";
import { temporary } from "./temporary.ts";

const HUB = "content/hubs/example-hub.md";

function copyProject(): string {
  const root = temporary();
  for (const name of [
    "scripts",
    "src",
    "admin",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(join(project, name), join(root, name), { recursive: true });
  cpSync(join(project, "test/fixtures/gate/valid"), root, { recursive: true });
  cpSync(join(project, "test/fixtures/start/eleventy.js"), join(root, ".eleventy.js"));
  mkdirSync(join(root, "templates"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(root: string, port: number): Started {
  const child = spawn(process.execPath, ["scripts/run.mjs", "start"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => parts.push(part.toString()));
  return {
    child,
    output: () => parts.join(""),
    ended: new Promise((resolve) => child.once("exit", resolve)),
  };
}

const NAVIGATION = "_data/navigation.json";
/** A fault in what every page depends on stops a build; a faulty entry is held back alone. */
const breakNavigation = (root: string): void => writeFileSync(join(root, NAVIGATION), "{");

/** As a browser's address bar asks, for which `fetch` has no words. */
function visit(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "sec-fetch-mode": "navigate" } }, (response) => {
      const parts: string[] = [];
      response
        .on("data", (part: Buffer) => parts.push(part.toString()))
        .on("end", () => resolve(parts.join("")));
    }).on("error", reject);
  });
}

/** Joins the live reload as a page does, and gives back what it was told so far. */
async function joinReload(port: number): Promise<() => string> {
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "ZXhhbXBsZSBrZXkgMTIzNA==",
  };
  const told: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const joining = request({ host: "127.0.0.1", port, headers })
      .on("error", reject)
      .on("upgrade", (_response, socket) => {
        socket.on("data", (part: Buffer) => told.push(part.toString())).on("error", () => {});
        resolve();
      });
    joining.end();
  });
  return () => told.join("");
}

const eventually = (check: () => Promise<void> | void): Promise<void> =>
  vi.waitFor(check, { timeout: 90_000, interval: 100 });
const rename = (root: string, line: string): void =>
  writeFileSync(
    join(root, HUB),
    readFileSync(join(root, HUB), "utf8").replace(/^name: .*$/m, line),
  );

async function expectPages(at: string): Promise<void> {
  expect((await fetch(`${at}/find/`)).status).toBe(200);
  const missing = await fetch(`${at}/nothing/`);
  expect([missing.status, await missing.text()]).toEqual([
    404,
    expect.stringContaining("Not here"),
  ]);
  expect(await visit(`${at}/`)).toContain("reload-client");
}

/**
 * The editor's page is left alone by live reload, and what it saves to answers. Gives back the port
 * of that.
 */
async function expectEditor(at: string): Promise<number> {
  const page = await visit(`${at}/admin/`);
  expect(page).not.toContain("reload-client");
  const port = Number(/<body>(\d+)/.exec(page)?.[1]);
  const asked = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "info" }),
  };
  expect(await (await fetch(`http://127.0.0.1:${port}/api/v1`, asked)).json()).toMatchObject({
    type: "local_fs",
  });
  return port;
}

async function expectRebuild(root: string, at: string): Promise<void> {
  const told = await joinReload(Number(new URL(at).port));
  rename(root, "name: A hub with a new name");
  await eventually(() => expect(told()).toContain('"eleventy.reload"'));
  expect(await (await fetch(`${at}/`)).text()).toContain("A hub with a new name");
}

describe("npm start", { timeout: 240_000 }, () => {
  it("serves the site and the editor, builds again on a change, keeps the last good site, and stops clean", async () => {
    const root = copyProject();
    const port = await freePort(9180);
    const at = `http://localhost:${port}`;
    const { child, output, ended } = start(root, port);
    await eventually(() =>
      expect(output()).toContain(
        `The site is at ${at}/ and the editor at ${at}/admin/. Press Ctrl+C to stop.`,
      ),
    );
    await expectPages(at);
    const editorPort = await expectEditor(at);
    await expectRebuild(root, at);

    breakNavigation(root);
    await eventually(() => expect(output()).toContain(NAVIGATION));
    expect(await (await fetch(`${at}/`)).text()).toContain("A hub with a new name");

    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect([await isTaken(port), await isTaken(editorPort)]).toEqual([false, false]);
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it("says in a sentence that the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { output, ended } = start(project, port);
    expect(await ended).toBe(1);
    expect(output()).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
  });

  it("says in sentences what is broken when there is no site to show yet, and stops", async () => {
    const root = copyProject();
    breakNavigation(root);
    const { output, ended } = start(root, await freePort(9280));
    expect(await ended).toBe(1);
    expect(output()).toContain(NAVIGATION);
    expect(output()).toContain("There is no site to show yet.");
    expect(output()).not.toMatch(/\n\s+at /);
  });
});
