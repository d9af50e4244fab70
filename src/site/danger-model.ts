import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The name by which pages look up the URL of the danger model. */
const DANGER_MODEL = "danger.bin";
const FILE = "_data/intent/model.bin";

/**
 * Puts the danger model among styles and scripts, if there is one: its name is made of its bytes,
 * so a browser may keep it.
 */
export function copyDangerModel(root: string, output: string): ReadonlyMap<string, string> {
  const file = join(root, FILE);
  if (!existsSync(file)) return new Map();
  const bytes = readFileSync(file);
  const url = `/assets/danger-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.bin`;
  mkdirSync(join(output, "assets"), { recursive: true });
  writeFileSync(join(output, url), bytes);
  return new Map([[DANGER_MODEL, url]]);
}

/** Address and bytes of the danger model among files that have been copied. */
export function dangerModel(
  output: string,
  copied: ReadonlyMap<string, string>,
): { readonly url: string; readonly bytes: number } | undefined {
  const url = copied.get(DANGER_MODEL);
  return url === undefined ? undefined : { url, bytes: statSync(join(output, url)).size };
}
