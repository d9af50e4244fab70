/**
 * `npm run bench -- search`: the box beside Pagefind, MiniSearch and a plain scan: the same
 * entries, the same page, the same phone, one run.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { openLibrary } from "../../src/site/open-library.ts";
import { buildAssets } from "../../src/site/assets.ts";
import { copyDangerModels } from "../../src/site/danger-models.ts";
import { findBrowser, launchArguments } from "../browser.ts";
import { median } from "./measure.ts";
import { type Sized, sizedLibrary } from "./search-library.ts";
import {
  pageOnly,
  type Searched,
  type Sought,
  type Visit,
  visit,
  visitWithout,
} from "./search-measure.ts";
import { today } from "../../src/site/today.ts";
import { type BenchServer, serveBench } from "./search-server.ts";
import { RIVALS, type Rival, stage } from "./search-stage.ts";

const RUNS = Number(process.env["BENCH_RUNS"] ?? 3);
const SIZES = (process.env["BENCH_SIZES"] ?? "200,1000,10000").split(",").map(Number);
const TOOLS = (process.env["BENCH_TOOLS"]?.split(",") ?? ["this project", ...RIVALS]) as (
  "this project" | Rival
)[];
const ENCODING = process.env["BENCH_ENCODING"];

/** Typed at once, and letter by letter. */
const QUERY = "food bank";
const LETTERS = "breastfeeding grou";

/** Two letters of a word swapped. */
const slip = (word: string): string =>
  `${word.slice(0, 3)}${word[4] ?? ""}${word[3] ?? ""}${word.slice(5)}`;

/**
 * A name, a name with a slip, and words that only the thesaurus has: made-up entries from the
 * beginning, the middle and the end, and the first row of the thesaurus that names a service.
 */
function soughtIn({ madeUp, library }: Sized): Sought[] {
  const some = [0.1, 0.5, 0.9].flatMap((share) => madeUp[Math.floor(madeUp.length * share)] ?? []);
  const names = some.flatMap(({ name, url }) => [
    { typed: name, wanted: url },
    {
      typed: name
        .split(" ")
        .map((word, at) => (at === 0 && word.length > 5 ? slip(word) : word))
        .join(" "),
      wanted: url,
    },
  ]);
  const rows = library.data.thesaurus.rows
    .filter(
      ({ entries: [first = ""], words, language }) =>
        language === undefined && first.startsWith("services/") && words.length > 1,
    )
    .slice(0, 3);
  const meant = rows.map(({ words, entries: [first = ""] }) => ({
    typed: words[1] ?? "",
    wanted: `/${first}/`,
  }));
  return [...names, ...meant].filter(
    ({ typed }, at, all) => all.findIndex((one) => one.typed === typed) === at,
  );
}

interface Row {
  readonly what: string;
  readonly size: number;
  readonly runs: readonly Searched[];
  readonly sought: readonly Sought[];
  /** Found before any details have come. */
  readonly early: readonly string[] | undefined;
}

const mid = (row: Row, of: (run: Searched) => number): number => median(row.runs.map(of));
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);

function line(row: Row, base: Row): string {
  const first = mid(row, ({ first: at }) => at);
  const keys = (row.runs[0]?.keys ?? []).map((_cost, at) =>
    mid(row, ({ keys: all }) => all[at] ?? 0),
  );
  const waits = median(row.runs.flatMap(({ waits: all }) => all));
  const found = Math.min(...row.runs.map(({ found: all }) => all.length));
  const cells = [
    row.what,
    row.size,
    kB(mid(row, ({ firstBytes }) => firstBytes)),
    kB(mid(row, ({ firstGzip }) => firstGzip)),
    kB(mid(row, ({ arrivedBytes }) => arrivedBytes)),
    kB(mid(row, ({ allBytes }) => allBytes)),
    first.toFixed(2),
    (first / mid(base, ({ first: at }) => at)).toFixed(2),
    mid(row, ({ all }) => all).toFixed(1),
    mid(row, ({ longest }) => longest).toFixed(0),
    median(keys).toFixed(0),
    Math.max(...keys).toFixed(0),
    waits.toFixed(0),
    `${found} of ${row.sought.length}${row.early === undefined ? "" : ` (names and thesaurus alone: ${row.early.length})`}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

const HEAD =
  "| search | entries | kB asked for by the first results | the same, gzip | kB arrived by then | kB in all | s to first results | against this project | s to all | longest task, ms of processor | ms of processor a further key, median | dearest key | ms until its results | found |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";

type Tool = (typeof TOOLS)[number];

/**
 * The order of a round. Each round starts with another search, as the first run of a round is
 * slower.
 */
const roundOf = (run: number): Tool[] =>
  TOOLS.map((_, at) => TOOLS[(at + run) % TOOLS.length] as Tool);

/**
 * All searches of one size, round by round, so that other load on the machine affects them alike.
 */
async function measureAll(
  browser: Browser,
  server: BenchServer,
  sized: Sized,
  size: number,
): Promise<Row[]> {
  const sought = soughtIn(sized);
  const plans = new Map<Tool, Visit>();
  for (const what of TOOLS) {
    const path = what === "this project" ? "/" : `/${what}/`;
    plans.set(what, {
      browser,
      server,
      path,
      query: QUERY,
      letters: LETTERS,
      sought,
      page: await pageOnly({ browser, server, path }),
    });
  }
  const runs = new Map<Tool, Searched[]>(TOOLS.map((what) => [what, []]));
  for (let run = 0; run < RUNS; run++)
    for (const what of roundOf(run)) runs.get(what)?.push(await visit(plans.get(what) as Visit));
  const ours = plans.get("this project");
  const early =
    ours && (await visitWithout({ ...ours, without: /\/find\/box\/(?:[2-9]|\d\d+)\.json$/ }));
  return [...runs].map(([what, own]) => ({
    what,
    size,
    runs: own,
    sought,
    early: what === "this project" ? early : undefined,
  }));
}

/** Intermediate results after each size, as a long bench may be interrupted. */
function printRow(row: Row): void {
  console.log(`  ${line(row, row)}`);
  const missed = row.sought
    .filter(({ typed }) => !row.runs[0]?.found.includes(typed))
    .map(({ typed }) => typed);
  if (missed.length > 0) console.log(`    not found: ${missed.join("; ")}`);
}

async function measureSize(root: string, browser: Browser, size: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), `bench-search-${size}-`));
  const sized = sizedLibrary(openLibrary(root, today(process.env)), size);
  const rivals = RIVALS.filter((rival) => TOOLS.includes(rival));
  await stage(
    root,
    folder,
    sized,
    await buildAssets(root, folder, copyDangerModels(root, folder)),
    rivals,
  );
  const server = await serveBench(folder, ENCODING);
  try {
    const rows = await measureAll(browser, server, sized, size);
    rows.forEach(printRow);
    return rows;
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Measures all and prints the table. */
export async function searchBench(root: string): Promise<number> {
  console.log(
    `Search, median of ${RUNS} runs, the searches in turn, cold cache, real Chromium: 6 × slower processor, 400 kbit/s, 400 ms a request. Each search stands in the built home page; of the rest of the site only the scripts, styles and the index are written, from the library directly. “${QUERY}” is typed as soon as the box is painted; bytes are of bodies, of what is fetched because of the key.`,
  );
  const before = load();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...launchArguments],
  });
  const rows: Row[] = [];
  try {
    for (const size of SIZES) rows.push(...(await measureSize(root, browser, size)));
  } finally {
    await browser.close();
  }
  console.log(
    `\nOther work on this machine (load average): ${before} before, ${load()} after; it makes times longer, for all alike.`,
  );
  console.log(
    `Sent as ${[...new Set(rows.flatMap(({ runs }) => runs.map(({ encodings }) => encodings)))].join(", ")}.\n\n${HEAD}`,
  );
  for (const row of rows)
    console.log(
      line(row, rows.find(({ size, what }) => size === row.size && what === "this project") ?? row),
    );
  return 0;
}
