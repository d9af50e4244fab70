/**
 * `npm run changes`: writes what changed, from the history of the content, into the file that the
 * build reads.
 */
import { count } from "../src/format/words.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesOf, joinChanges } from "../src/freshness/changes.ts";
import { type Change, changes as file } from "../src/model/data/changes.ts";
import { readFields } from "../src/model/fields/index.ts";
import { root, runAsCommand } from "./command.ts";
import { eveningsOf, hasHistory } from "./content-history.ts";

export const CHANGES = "_data/changes.json";

/**
 * The changes recorded so far; empty when the file is missing or invalid, as the history restores
 * them.
 */
function noted(path: string): readonly Change[] {
  if (!existsSync(path)) return [];
  const faults: string[] = [];
  try {
    const { changes } = readFields(
      file.fields,
      JSON.parse(readFileSync(path, "utf8")),
      (_path, message) => void faults.push(message),
    );
    return faults.length === 0 ? changes : [];
  } catch {
    return [];
  }
}

/** The file's text: one change a line, so that a later change shows as one line. */
export function changesText(changes: readonly Change[]): string {
  const lines = changes.map(
    ({ on, kind, entry, name, fields }) =>
      `    ${JSON.stringify({ on, kind, entry, name, ...(fields.length === 0 ? {} : { fields }) })}`,
  );
  return lines.length === 0
    ? '{\n  "changes": []\n}\n'
    : `{\n  "changes": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * Rewrites the file of `folder` and returns its changes; undefined when there is no whole history
 * to read, and the file stays as it is.
 */
export function freezeChanges(folder: string): readonly Change[] | undefined {
  if (!hasHistory(folder)) return undefined;
  const path = join(folder, CHANGES);
  const changes = joinChanges(noted(path), changesOf(eveningsOf(folder)));
  writeFileSync(path, changesText(changes));
  return changes;
}

function main(): number {
  const changes = freezeChanges(root);
  if (changes) console.log(`${count(changes.length, "change")} noted in ${CHANGES}.`);
  else
    console.log(
      `The whole history of the content is not here, so ${CHANGES} stays as it is. Get it with “git fetch --unshallow”, or run this in a full copy of the project.`,
    );
  return 0;
}

await runAsCommand(import.meta.url, main);
