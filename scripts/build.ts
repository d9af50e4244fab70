/**
 * `npm run build`: checks the content, holds back what has a fault, builds the rest aside and puts
 * the new site in the place of the old one.
 */
import { filesIn } from "./files-in.ts";
import { count } from "../src/format/words.ts";
import { mkdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { AnyEntry } from "../src/model/collections/index.ts";
import type { PublishableContent } from "../src/model/gate/held-back.ts";
import type { Loaded } from "../src/model/gate/load.ts";
import { joinAnd } from "../src/format/lists.ts";
import { sentence } from "../src/model/problem.ts";
import { writePostFunction } from "../src/site/post-function.ts";
import { waitingItems } from "../src/news/to-ask.ts";
import { today as todayOf } from "../src/site/today.ts";
import { writeKeptCalendars } from "./calendars/kept.ts";
import { root, runAsCommand } from "./command.ts";
import { alsoToSay, countEntries, groupByFile, summary } from "./content-report.ts";
import { generate } from "./generate.ts";
import { annotations, heldBackReport, writeStateFiles } from "./held-back-files.ts";
import { keepLastGood } from "./last-good.ts";
import { readPublishable } from "./publishable.ts";
import { discard, nextFolder, recover, swap } from "./swap.ts";

const DEFAULT_OUT = "_site";

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
  readonly check?: (root: string) => Promise<PublishableContent> | Loaded | undefined;
  readonly write?: (
    root: string,
    out: string,
    today: string,
    checked: Loaded | undefined,
  ) => Promise<void>;
}

export interface BuiltSite {
  readonly pages: number;
  /** The content of the site and what was held back, when the build read it itself. */
  readonly publishable: PublishableContent | undefined;
}

/** Builds the site. On any error the site before stays as it was. */
export async function build({
  root: folder,
  outDir = DEFAULT_OUT,
  today,
  check = (root) => publishableOrRefuse(root, today),
  write = generate,
}: Options): Promise<BuiltSite> {
  const out = join(folder, outDir);
  recover(out);
  const checked = await check(folder);
  const publishable = checked && "held" in checked ? checked : undefined;
  const next = nextFolder(out);
  try {
    mkdirSync(next, { recursive: true });
    await write(folder, relative(folder, next), today, checked);
    const files = filesIn(next);
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
    if (publishable) {
      writeStateFiles(next, publishable, today);
      writeKeptCalendars(next, publishable);
    }
    swap(next, out);
    return { pages, publishable };
  } finally {
    discard(next);
  }
}

async function publishableOrRefuse(folder: string, today: string): Promise<PublishableContent> {
  const publishable = await readPublishable(folder, today);
  const { problems, held } = publishable;
  if (problems.length === 0) return publishable;
  const all = [...problems, ...held.flatMap(({ reasons }) => reasons)];
  const each = all.filter(
    (one, index) => all.findIndex((other) => sentence(other) === sentence(one)) === index,
  );
  throw new Error(
    `${groupByFile(each)}\n\n${summary(countEntries(folder), each)} Every page depends on ${joinAnd([...new Set(problems.map(({ file }) => file))])}, so nothing was built; the site before is as it was.`,
  );
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: "string", default: DEFAULT_OUT } } });
  const started = performance.now();
  const today = todayOf(process.env);
  const { pages, publishable } = await build({ root, outDir: values.out, today });
  console.log(
    `${count(pages, "page")} built into ${values.out} as of ${today}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
  if (publishable?.data && values.out === DEFAULT_OUT)
    await writePostFunction(root, { content: publishable.content, data: publishable.data });
  if (publishable) {
    keepLastGood(root, publishable, today);
    const entries = Object.values(publishable.content).flat() as AnyEntry[];
    const also = alsoToSay(entries, today);
    if (also !== "") console.log(also);
    const report = heldBackReport(publishable.held, waitingItems(entries, today).length > 0);
    if (report !== "") console.error(`\n${report}`);
    if (process.env["GITHUB_ACTIONS"] === "true")
      console.log(annotations(publishable.held).join("\n"));
  }
  return 0;
}

await runAsCommand(import.meta.url, main);
