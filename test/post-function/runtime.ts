/** The built files of the posting function in the runtimes of its two hosts. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import workerd from "workerd";
import { SEND_PATH } from "../../src/newsletter/sending.ts";
import { functionFiles } from "../../src/site/post-function.ts";
import { temporary } from "../scripts/temporary.ts";
import { settingsOf } from "./posted.ts";
import { type Kind, TOKEN } from "./stub-host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Send = (request: Request) => Promise<Response>;

/** Writes the function's files into a folder, as the build does. */
async function built(kind: Kind, host: "cloudflare" | "netlify", api: string): Promise<string> {
  const folder = temporary();
  for (const [path, text] of await functionFiles(root, host, settingsOf(kind, api))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Cloudflare Pages calls `onRequest` with a context; four lines replace its router. */
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

export interface Running {
  readonly send: Send;
  stop(): void;
}

/** Cloudflare's own runtime with the function in it; `api` is the address of the git host. */
export async function inWorkerd(kind: Kind, api: string): Promise<Running> {
  const folder = await built(kind, "cloudflare", api);
  writeFileSync(join(folder, "router.js"), ROUTER);
  writeFileSync(join(folder, "config.capnp"), CONFIG);
  const args = ["serve", "--control-fd=3", join(folder, "config.capnp")];
  const child = spawn(workerd, args, { stdio: ["ignore", "ignore", "inherit", "pipe"] });
  const origin = `http://127.0.0.1:${await portOf(child)}`;
  const send: Send = async (request) =>
    fetch(origin + SEND_PATH, {
      method: request.method,
      headers: [...request.headers].map(([name, value]): [string, string] =>
        name === "origin" ? [name, origin] : [name, value],
      ),
      ...(request.method === "POST" && { body: await request.arrayBuffer() }),
    });
  return { send, stop: () => void child.kill("SIGKILL") };
}

interface NetlifyFunction {
  readonly default: (request: Request, context: { ip: string }) => Promise<Response>;
  readonly config: { readonly path: string };
}

/** Netlify's handler, called in Node as Netlify calls it. The token must be in POST_TOKEN. */
export async function inNetlify(kind: Kind, api: string): Promise<Running> {
  const folder = await built(kind, "netlify", api);
  const file = join(folder, `netlify/functions${SEND_PATH}.mjs`);
  const made = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as NetlifyFunction;
  if (made.config.path !== SEND_PATH) throw new Error(`It is called at ${made.config.path}.`);
  const send: Send = (request) => made.default(request, { ip: "192.0.2.1" });
  return { send, stop: () => undefined };
}
