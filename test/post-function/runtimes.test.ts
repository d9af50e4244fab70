/**
 * The built files of the posting function where they run: Cloudflare's own runtime (workerd), and
 * Netlify's handler shape in Node, both against a repository's host on this machine.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import workerd from "workerd";
import { SEND_PATH } from "../../src/newsletter/sending.ts";
import { functionFiles } from "../../src/site/post-function.ts";
import { temporary } from "../scripts/temporary.ts";
import { photo, posted, settingsOf, withPicture } from "./posted.ts";
import { type Kind, KINDS, StubHost, TOKEN } from "./stub-host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const running: ChildProcess[] = [];
const servers: Server[] = [];
afterAll(() => {
  for (const one of running) one.kill("SIGKILL");
  for (const one of servers) one.close();
});

type Send = (request: Request) => Promise<Response>;

/** Writes the function's files into a folder, as the build does. */
async function built(kind: Kind, host: "cloudflare" | "netlify", api: string): Promise<string> {
  const folder = temporary();
  for (const [path, text] of await functionFiles(root, host, settingsOf(kind, api))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Cloudflare Pages calls `onRequest` with a context; its router is stood in for by four lines. */
const ROUTER = `import { onRequest } from "function";
export default {
  fetch: (request, env) => onRequest({ request, env, params: {}, data: {}, waitUntil() {} }),
};`;
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .site),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const site :Workerd.Worker = (
  modules = [
    (name = "router", esModule = embed "router.js"),
    (name = "function", esModule = embed "functions${SEND_PATH}.js"),
  ],
  bindings = [(name = "POST_TOKEN", text = "${TOKEN}")],
  compatibilityDate = "2026-03-01",
);`;

/** The port that workerd listens on, from its own report (--control-fd). */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.on("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
    child.stdio[3]?.on("data", (part: Buffer) => {
      said += part.toString();
      const port = /"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

async function inWorkerd(kind: Kind, api: string): Promise<Send> {
  const folder = await built(kind, "cloudflare", api);
  writeFileSync(join(folder, "router.js"), ROUTER);
  writeFileSync(join(folder, "config.capnp"), CONFIG);
  const args = ["serve", "--control-fd=3", join(folder, "config.capnp")];
  const child = spawn(workerd, args, { stdio: ["ignore", "ignore", "inherit", "pipe"] });
  running.push(child);
  const origin = `http://127.0.0.1:${await portOf(child)}`;
  return async (request) =>
    fetch(origin + SEND_PATH, {
      method: request.method,
      headers: [...request.headers].map(([name, value]): [string, string] =>
        name === "origin" ? [name, origin] : [name, value],
      ),
      ...(request.method === "POST" && { body: await request.arrayBuffer() }),
    });
}

interface NetlifyFunction {
  readonly default: (request: Request, context: { ip: string }) => Promise<Response>;
  readonly config: { readonly path: string };
}

async function inNetlify(kind: Kind, api: string): Promise<Send> {
  const folder = await built(kind, "netlify", api);
  const file = join(folder, `netlify/functions${SEND_PATH}.mjs`);
  const made = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as NetlifyFunction;
  expect(made.config.path).toBe(SEND_PATH);
  return (request) => made.default(request, { ip: "192.0.2.1" });
}

describe.each([
  ["workerd", inWorkerd],
  ["Netlify's shape", inNetlify],
] as const)("the posting function in %s", (_name, start) => {
  it.each(KINDS)("puts an item with its picture onto the board of %s", async (kind) => {
    vi.stubEnv("POST_TOKEN", TOKEN);
    const host = new StubHost(kind);
    const { url, server } = await host.listen();
    servers.push(server);
    const send = await start(kind, url);
    const answers = { ...withPicture, title: "Lanterns again" };
    const sent = await send(posted({ picture: await photo(), answers }));
    expect(await sent.json()).toMatchObject({ sent: true });
    expect(sent.status).toBe(201);
    const [draft] = host.requests;
    expect(draft?.labels).toEqual(["decap-cms/draft"]);
    expect(
      [...(host.branches.get(draft?.branch ?? "")?.keys() ?? [])].map((path) =>
        path.split("/").at(-1),
      ),
    ).toEqual(["index.md", "picture.jpg"]);
    const refused = await send(posted({ trap: "filled in" }));
    expect(refused.status).toBe(422);
    const large = await send(posted({ picture: new Uint8Array(3_000_000), answers }));
    expect(large.status).toBe(413);
    const other = await send(new Request(`http://127.0.0.1${SEND_PATH}`));
    expect(other.status).toBe(405);
    expect(host.requests).toHaveLength(1);
  });
});
