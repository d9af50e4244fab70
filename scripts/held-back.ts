/**
 * `npm run held-back`: says what the built site does not show as it is in the project. It ends with
 * 1 when there is anything, so that a pipeline tells whoever published. `npm run held-back --
 * FOLDER` looks into another folder than `_site`.
 */
import { count } from "../src/format/words.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainDate } from "../src/format/dates.ts";
import { root, runAsCommand } from "./command.ts";

interface Row {
  readonly entry: string;
  readonly stands: string;
  readonly since?: string;
  readonly urgent?: boolean;
  readonly reasons: readonly string[];
}

/** The text for a pipeline, from `held-back.json`; nothing when nothing was held back. */
export function heldBackText(json: string): string {
  const { held } = JSON.parse(json) as { held: readonly Row[] };
  if (held.length === 0) return "";
  const lines = held.flatMap(({ entry, stands, since, urgent, reasons }) => [
    `${urgent === true ? "URGENT, numbers to ring in danger: " : ""}${entry}`,
    ...reasons.map((reason) => `  ${reason}`),
    `  ${stands === "earlier" ? `The version ${since === undefined ? "before" : `of ${plainDate(since)}`} is on the site.` : stands === "part" ? "It is on the site without that." : "It is not on the site."}`,
  ]);
  return [
    `${count(held.length, "thing was", "things were")} held back. Everything else whose day has come is on the site.`,
    ...lines,
  ].join("\n");
}

function main(): number {
  const file = join(root, process.argv[2] ?? "_site", "held-back.json");
  if (!existsSync(file)) throw new Error("There is no built site here. Run “npm run build” first.");
  const text = heldBackText(readFileSync(file, "utf8"));
  if (text === "") return 0;
  console.error(text);
  return 1;
}

await runAsCommand(import.meta.url, main);
