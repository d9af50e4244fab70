/**
 * One search on a phone's profile in a real Chromium: what it fetches, when the first results are
 * shown, what each key costs.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { median } from "./measure.ts";
import type { BenchServer } from "./search-server.ts";
import { fetched, firstFive, type, watched, watchPage } from "./search-watch.ts";

/** 6 × slower processor, 400 kbit/s each way, 400 ms before each answer. */
export const PHONE = { cpu: 6, latency: 400, bytesPerSecond: (400 * 1000) / 8 } as const;

export interface Sought {
  readonly typed: string;
  /** Address of what it should find among the first 5. */
  readonly wanted: string;
}

export interface Searched {
  /**
   * Bytes fetched for searching: of all files whose transfer had begun when the first results were
   * shown, each file whole; the same, compressed by gzip; and in all.
   */
  readonly firstBytes: number;
  readonly firstGzip: number;
  /** Bytes that had arrived by then: of a file under way the share of its time that had passed. */
  readonly arrivedBytes: number;
  readonly allBytes: number;
  readonly encodings: string;
  /**
   * Seconds from navigation until the first results were shown, and until everything was fetched.
   */
  readonly first: number;
  readonly all: number;
  /**
   * Longest task in ms after the first key, in CPU time of the throttled page, so that other load
   * on the machine does not count.
   */
  readonly longest: number;
  /** Main-thread ms of each further key, and ms until its results were shown. */
  readonly keys: readonly number[];
  readonly waits: readonly number[];
  /** Words whose answer was among the first 5. */
  readonly found: readonly string[];
}

export interface Visit {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly path: string;
  readonly query: string;
  readonly letters: string;
  readonly sought: readonly Sought[];
  /** Paths that the page fetches when nothing is typed. */
  readonly page: ReadonlySet<string>;
  /** Paths that are not answered. */
  readonly without?: RegExp;
}

/** Polls seldom: each poll is itself a task of the measured page, on a CPU slowed six times. */
async function until(test: () => Promise<boolean> | boolean): Promise<void> {
  for (let began = Date.now(); Date.now() - began < 180_000; await sleep(500))
    if (await test()) return;
  throw new Error("The search bench waited three minutes in vain.");
}

/** tsx wraps inner functions in a helper `__name`, which functions sent to a page refer to. */
const NAMED = "globalThis.__name = (named) => named;";

async function open(
  {
    browser,
    server,
    path,
    query,
    without,
  }: Pick<Visit, "browser" | "server" | "path" | "query" | "without">,
  slow: boolean,
): Promise<{ page: Page; client: CDPSession }> {
  server.forget();
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  if (without) await context.route(without, (route) => route.abort());
  if (slow) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond,
    });
    await client.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpu });
  }
  await page.addInitScript({ content: NAMED });
  await page.addInitScript(watchPage, query);
  if (slow) await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.goto(server.origin + path, { waitUntil: "commit" });
  return { page, client };
}

/** Requests of a page before anything is typed. */
export async function pageOnly(
  visit: Pick<Visit, "browser" | "server" | "path">,
): Promise<ReadonlySet<string>> {
  const { page } = await open({ ...visit, query: "" }, false);
  await page.waitForLoadState("load");
  await sleep(1500);
  await page.context().close();
  return new Set(visit.server.sent.map(({ path }) => path));
}

async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/**
 * The cost of a key: the page's CPU time less that of the measurement, multiplied by the slow-down.
 * CPU time does not depend on other load on the machine.
 */
async function keyCosts(
  page: Page,
  client: CDPSession,
  letters: string,
): Promise<Pick<Searched, "keys" | "waits">> {
  const costs = async (
    words: string | undefined,
  ): Promise<readonly [cost: number, wait: number]> => {
    const before = await busy(client);
    const wait = await type(page, words);
    return [((await busy(client)) - before) * PHONE.cpu, wait];
  };
  const idle = median([
    (await costs(undefined))[0],
    (await costs(undefined))[0],
    (await costs(undefined))[0],
  ]);
  const keys: (readonly [number, number])[] = [];
  for (let length = 2; length <= letters.length; length++)
    keys.push(await costs(letters.slice(0, length)));
  return {
    keys: keys.map(([cost]) => Math.max(0, cost - idle)),
    waits: keys.map(([, wait]) => wait),
  };
}

async function look(page: Page, sought: readonly Sought[]): Promise<string[]> {
  const found: string[] = [];
  for (const { typed, wanted } of sought) {
    await type(page, typed);
    if ((await firstFive(page)).includes(wanted)) found.push(typed);
  }
  return found;
}

/** True when no response has arrived for a while. */
async function networkIdle(page: Page): Promise<void> {
  let count = -1;
  let since = Date.now();
  await until(async () => {
    const now = (await fetched(page)).length;
    if (now !== count) [count, since] = [now, Date.now()];
    await sleep(200);
    return Date.now() - since > 4000;
  });
}

/** Measures what is found when later parts of the index fail to load. */
export async function visitWithout(visit: Visit): Promise<readonly string[]> {
  const { page } = await open(visit, false);
  await until(async () => (await watched(page)).first > 0);
  const found = await look(page, visit.sought);
  await page.context().close();
  return found;
}

/**
 * Milliseconds without polling, beyond the transfer time: each poll would itself be measured as a
 * long task on a CPU slowed six times.
 */
const UNPOLLED_MS = 5000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the thread's own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/**
 * Ends the trace. A page's icon is a document with a navigation of its own, so the page's is found
 * by its address. Milliseconds of the longest task between the first key and the question that this
 * is.
 */
async function longestTask(browser: Browser, page: Page): Promise<number> {
  const [typed, asked] = await page.evaluate(
    () =>
      [(window as unknown as { bench: { typed: number } }).bench.typed, performance.now()] as const,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const began = traceEvents.findLast(
    ({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL === page.url(),
  );
  if (!began) throw new Error("The trace of the search bench has no navigation.");
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" &&
      ph === "X" &&
      pid === began.pid &&
      tid === began.tid,
  );
  if (tasks.length === 0)
    throw new Error(
      "The trace of the search bench has no tasks: this Chromium names them in another way.",
    );
  const within = tasks.filter(
    ({ ts, dur = 0 }) => ts + dur > began.ts + typed * 1000 && ts + dur < began.ts + asked * 1000,
  );
  return Math.max(...within.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function leftAlone(server: BenchServer): Promise<void> {
  const needed = (): number =>
    UNPOLLED_MS +
    (server.sent.reduce((sum, { bytes }) => sum + bytes, 0) / PHONE.bytesPerSecond) * 1000;
  for (const began = Date.now(); Date.now() - began < needed();) await sleep(200);
}

/** The share of a file that has arrived at a time; its body comes at an even speed. */
export function arrivedShare(
  { start, end }: { readonly start: number; readonly end: number },
  at: number,
): number {
  const began = Math.min(start + PHONE.latency, end);
  if (at >= end) return 1;
  return at <= began ? 0 : (at - began) / (end - began);
}

/** Visits a page with a cold cache and searches. */
export async function visit(visit: Visit): Promise<Searched> {
  const { server, browser } = visit;
  const { page, client } = await open(visit, true);
  await leftAlone(server);
  const longest = await longestTask(browser, page);
  await until(async () => (await watched(page)).first > 0);
  const { first } = await watched(page);
  await networkIdle(page);
  const times = new Map((await fetched(page)).map((one) => [one.path, one]));
  const search = server.sent.filter(({ path }) => !visit.page.has(path));
  const early = search.filter(({ path }) => (times.get(path)?.start ?? 0) + PHONE.latency < first);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const costs = await keyCosts(page, client, visit.letters);
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const found = await look(page, visit.sought);
  await page.context().close();
  return {
    firstBytes: sum(early.map(({ bytes }) => bytes)),
    firstGzip: sum(early.map(({ gzip }) => gzip)),
    arrivedBytes: sum(
      search.map(({ path, bytes }) => {
        const time = times.get(path);
        return time === undefined ? 0 : bytes * arrivedShare(time, first);
      }),
    ),
    allBytes: sum(search.map(({ bytes }) => bytes)),
    encodings: [
      ...new Set(
        search.filter(({ encoding }) => encoding !== "none").map(({ encoding }) => encoding),
      ),
    ].join(" and "),
    first: first / 1000,
    all: Math.max(first, ...search.map(({ path }) => times.get(path)?.end ?? 0)) / 1000,
    longest,
    ...costs,
    found,
  };
}
