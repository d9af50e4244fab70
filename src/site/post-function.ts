/**
 * The posting function as the files that a host looks for after the build: `functions/` for
 * Cloudflare Pages, `netlify/functions/` for Netlify. Both folders are made, never kept in git.
 */
import { build } from "esbuild";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Library } from "../model/library.ts";
import { knownNames } from "../newsletter/lay-out.ts";
import { SEND_PATH } from "../newsletter/sending.ts";
import type { Settings } from "../post-function/post-item.ts";

const NAME = SEND_PATH.slice(1);
const CLOUDFLARE = `functions/${NAME}.js`;
const NETLIFY = `netlify/functions/${NAME}.mjs`;
/**
 * The bundled function. It is beside Netlify's folder, as every file in that is a function of its
 * own.
 */
const NETLIFY_PROGRAM = `netlify/${NAME}.mjs`;

/** Netlify reads this from the file's text, so it must be there literally. */
const NETLIFY_FILE = `import { handler } from "../${NAME}.mjs";
export default handler;
export const config = {
  path: "${SEND_PATH}",
  rateLimit: { windowLimit: 10, windowSize: 60, aggregateBy: ["ip", "domain"] },
};
`;

const trimmed = (address: string): string => address.replace(/\/$/, "");

/** The data of the site that the function uses; undefined where no host is chosen. */
export function postingSettings({
  data,
  content,
}: Pick<Library, "data" | "content">): Settings | undefined {
  const { backend, repo, branch = "main", host } = data.cms;
  if (data.posting.host === undefined || repo === undefined) return undefined;
  const apis = {
    github: "https://api.github.com",
    gitlab: `${trimmed(host ?? "https://gitlab.com")}/api/v4`,
    forgejo: `${trimmed(host ?? "")}/api/v1`,
  } as const;
  if (backend !== "github" && backend !== "gitlab" && backend !== "forgejo") return undefined;
  const known = knownNames({
    entries: Object.values(content).flat(),
    organisations: content.organisations,
    data,
  });
  return { backend, repo, branch, api: apis[backend], known };
}

/** One file with all that it needs, for a runtime with web standards and no Node. */
async function bundled(root: string, source: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
    preserveSymlinks: true,
  });
  return outputFiles[0]?.text ?? "";
}

/** The files of the function for a host, by their paths from the project's folder. */
export async function functionFiles(
  root: string,
  host: "cloudflare" | "netlify",
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const given = JSON.stringify(settings);
  if (host === "cloudflare") {
    const program = `import { cloudflareHandler } from "./src/post-function/cloudflare.ts";
export const onRequest = cloudflareHandler(${given});`;
    return new Map([[CLOUDFLARE, await bundled(root, program)]]);
  }
  const program = `import { netlifyHandler } from "./src/post-function/netlify.ts";
export const handler = netlifyHandler(${given});`;
  return new Map([
    [NETLIFY, NETLIFY_FILE],
    [NETLIFY_PROGRAM, await bundled(root, program)],
  ]);
}

/** Writes the function where the chosen host looks for it, and takes away what was there before. */
export async function writePostFunction(
  root: string,
  library: Pick<Library, "data" | "content">,
): Promise<void> {
  const settings = postingSettings(library);
  const { host } = library.data.posting;
  const files =
    settings === undefined || host === undefined
      ? new Map<string, string>()
      : await functionFiles(root, host, settings);
  for (const path of [CLOUDFLARE, NETLIFY, NETLIFY_PROGRAM])
    if (!files.has(path)) rmSync(join(root, path), { force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
