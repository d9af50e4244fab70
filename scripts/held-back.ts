/**
 * `npm run held-back`: lists what the built site does not show as it is in the project. Exits 1 if
 * anything was held back. `npm run held-back -- FOLDER` reads another folder than `_site`.
 * With `--tell`, in a pipeline, it keeps one issue about it at the git host, and exits 1 only when
 * the list has changed: an unchanged list does not fail the next run. Numbers to ring in danger
 * exit 1 each time. `--failed` says that an earlier step failed.
 */
import { count } from "../src/format/words.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type HeldRow, insteadOf } from "../src/cms/desk/site-state.ts";
import { root, runAsCommand } from "./command.ts";
import { type IssueFetch, issueHost, runAddress, tell } from "./pipeline-issue.ts";

/** The text for a pipeline, from `held-back.json`; nothing when nothing was held back. */
export function heldBackText(json: string): string {
  const { held } = JSON.parse(json) as { held: readonly HeldRow[] };
  if (held.length === 0) return "";
  const lines = held.flatMap((row) => [
    `${row.urgent === true ? "URGENT, numbers to ring in danger: " : ""}${row.entry}`,
    ...row.reasons.map((reason) => `  ${reason}`),
    `  ${insteadOf(row)}`,
  ]);
  return [
    `${count(held.length, "thing was", "things were")} held back. Everything else whose day has come is on the site.`,
    ...lines,
  ].join("\n");
}

const NOT_BUILT = "The site could not be built, so the one before stays.";
const NOT_PUBLISHED = "The site was built and could not be published, so the one before stays.";

/** What a pipeline says of a built site; `json` is undefined when there is none. */
export function pipelineText(json: string | undefined, failed: boolean): string {
  if (json === undefined) return NOT_BUILT;
  const held = heldBackText(json);
  return failed ? [NOT_PUBLISHED, ...(held === "" ? [] : [held])].join("\n") : held;
}

const isUrgent = (json: string | undefined): boolean =>
  json !== undefined && (JSON.parse(json) as { urgent?: boolean }).urgent === true;

/** Keeps the issue of a pipeline, and returns its exit code. `ask` is `fetch` outside of tests. */
export async function tellEditors(
  json: string | undefined,
  failed: boolean,
  env: Readonly<Record<string, string | undefined>>,
  ask: IssueFetch,
): Promise<number> {
  const text = pipelineText(json, failed);
  if (text !== "") console.error(text);
  const host = issueHost(env, ask);
  if (!host) return text === "" ? 0 : 1;
  const told = await tell(host, text, runAddress(env));
  return told === "changed" || failed || isUrgent(json) ? 1 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tell: { type: "boolean", default: false },
      failed: { type: "boolean", default: false },
    },
  });
  const file = join(root, positionals[0] ?? "_site", "held-back.json");
  const json = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (values.tell)
    return tellEditors(json, values.failed, process.env, (url, init) => fetch(url, init));
  if (json === undefined)
    throw new Error("There is no built site here. Run “npm run build” first.");
  const text = heldBackText(json);
  if (text === "") return 0;
  console.error(text);
  return 1;
}

await runAsCommand(import.meta.url, main);
