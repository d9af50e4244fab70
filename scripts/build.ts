/**
 * `npm run build`: checks the content, builds aside and puts the new site in the place of the old
 * one.
 */
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type Loaded, loadContent } from "../src/model/gate/load.ts";
import { today as todayOf } from "../src/site/today.ts";
import { root, runAsCommand } from "./command.ts";
import { count, countEntries, groupByFile, summary } from "./content-report.ts";
import { generate } from "./generate.ts";
import { discard, nextOf, recover, swap } from "./swap.ts";

interface Options {
  /** The project's folder. */
  readonly root: string;
  /** Folder of the site, from the project's folder. */
  readonly outDir?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * What throws when the content is not fit to be built, and what writes the site from what was
   * checked; tests put their own here.
   */
  readonly check?: (root: string) => Loaded | undefined;
  readonly write?: (
    root: string,
    out: string,
    today: string,
    checked: Loaded | undefined,
  ) => Promise<void>;
}

/**
 * Builds the site and returns how many pages it has. On any error the site before stays as it was.
 */
export async function build({
  root: folder,
  outDir = "_site",
  today,
  check = refuseBrokenContent,
  write = generate,
}: Options): Promise<number> {
  const out = join(folder, outDir);
  recover(out);
  const checked = check(folder);
  const next = nextOf(out);
  try {
    mkdirSync(next, { recursive: true });
    await write(folder, relative(folder, next), today, checked);
    const files = filesOf(next);
    const pages = files.filter((file) => file.endsWith(".html")).length;
    if (pages === 0)
      throw new Error(
        "The build made no page, so the site before was kept. Look at what .eleventy.js says.",
      );
    const empty = files.find((file) => statSync(join(next, file)).size === 0);
    if (empty)
      throw new Error(
        `The build left ${empty} empty, so the site before was kept. Build again; if it stays empty, look at what writes it.`,
      );
    swap(next, out);
    return pages;
  } finally {
    discard(next);
  }
}

function refuseBrokenContent(folder: string): Loaded {
  const checked = loadContent(folder);
  const { problems } = checked;
  if (problems.length === 0) return checked;
  throw new Error(
    `${groupByFile(problems)}\n\n${summary(countEntries(folder), problems)} Nothing was built; the site before is as it was.`,
  );
}

/** Every file of the site, from its folder, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: "string", default: "_site" } } });
  const started = performance.now();
  const today = todayOf(process.env);
  const pages = await build({ root, outDir: values.out, today });
  console.log(
    `${count(pages, "page")} built into ${values.out} as of ${today}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
  return 0;
}

await runAsCommand(import.meta.url, main);
