/** `npm run addresses`: records the URLs of the built site, so that a test reports a lost one. */
import { count } from "../src/format/words.ts";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddresses, extendLedger, LEDGER, lostAddresses, readLedger } from "./addresses.ts";
import { root, runAsCommand } from "./command.ts";

/**
 * Adds what is new in the site to the ledger of `folder`. Returns how many addresses were added,
 * and which are lost.
 */
export function noteAddresses(
  folder: string,
  site: string,
): { readonly added: number; readonly lost: readonly string[] } {
  const before = readLedger(folder);
  const built = builtAddresses(site);
  writeFileSync(join(folder, LEDGER), extendLedger(before, built));
  return {
    added: built.filter((path) => !before.includes(path)).length,
    lost: lostAddresses(before, built),
  };
}

function main(): number {
  const site = join(root, "_site");
  if (!existsSync(join(site, "index.html")))
    throw new Error("There is no built site to read. Run “npm run build” first.");
  const { added, lost } = noteAddresses(root, site);
  for (const sentence of lost) console.error(sentence);
  console.log(`${count(added, "new address", "new addresses")} noted in ${LEDGER}.`);
  return lost.length === 0 ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
