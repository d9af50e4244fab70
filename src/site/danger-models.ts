import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files of the models of a project: of English, and of all other languages. */
export const MODEL_FILES = {
  english: "_data/intent/model.bin",
  others: "_data/intent/model-others.bin",
} as const;

/** The models in the order in which pages fetch them, by the names that their URLs begin with. */
const MODELS: Readonly<Record<string, string>> = {
  danger: MODEL_FILES.english,
  "danger-others": MODEL_FILES.others,
};

/**
 * Puts the danger models among styles and scripts, if there are any: their names are made of their
 * bytes, so a browser may keep them. Returns their URLs by name.
 */
export function copyDangerModels(root: string, output: string): ReadonlyMap<string, string> {
  const present = Object.entries(MODELS).filter(([, file]) => existsSync(join(root, file)));
  if (present.length > 0) mkdirSync(join(output, "assets"), { recursive: true });
  return new Map(
    present.map(([name, file]) => {
      const bytes = readFileSync(join(root, file));
      const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
      const url = `/assets/${name}-${digest}.bin`;
      writeFileSync(join(output, url), bytes);
      return [`${name}.bin`, url];
    }),
  );
}

/** The danger models of a site. */
export interface DangerModels {
  /** URLs in the order in which they are fetched, with a space between. */
  readonly urls: string;
  /** Bytes of all of them. */
  readonly bytes: number;
}

/** The danger models among files that have been copied; undefined when there are none. */
export function dangerModels(
  output: string,
  copied: ReadonlyMap<string, string>,
): DangerModels | undefined {
  const urls = Object.keys(MODELS).flatMap((name) => copied.get(`${name}.bin`) ?? []);
  const bytes = urls.reduce((sum, url) => sum + statSync(join(output, url)).size, 0);
  return urls.length === 0 ? undefined : { urls: urls.join(" "), bytes };
}
