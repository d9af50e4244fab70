/**
 * The one inline script of every page. It is so small that a request for it would cost more time on
 * a slow connection than its bytes do.
 */
import { build } from "esbuild";
import { policyHash } from "./policy-hash.ts";

const SOURCE = "src/client/in-page.ts";

export interface InPage {
  readonly code: string;
  /** As the policy of every page names it: “sha256-…”. */
  readonly hash: string;
}

/** Builds it for these browsers. */
export async function buildInPage(root: string, target: readonly string[]): Promise<InPage> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: "iife",
    target: [...target],
    minify: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
  });
  const code = (outputFiles[0]?.text ?? "").trimEnd();
  return { code, hash: policyHash(code) };
}
