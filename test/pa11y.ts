/**
 * The second opinion on accessibility: pa11y-ci with HTML CodeSniffer over every page of the built
 * site. axe, newer than the one pa11y brings, runs on every page in test/browser.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { findBrowser, launchArguments } from "../scripts/browser.ts";
import { serve } from "../scripts/serve.ts";

export interface Barrier {
  readonly message: string;
  readonly code?: string;
  readonly selector?: string;
}

/** What pa11y-ci's JSON report says: for each address the barriers found. */
export type Report = Readonly<Record<string, readonly Barrier[]>>;

/** Pages that are not tested, and why. */
const LEFT_OUT: readonly {
  readonly why: string;
  readonly is: (path: string, html: string) => boolean;
}[] = [
  { why: "the editor is Decap CMS, which is not ours", is: (path) => path.startsWith("/admin/") },
  {
    why: "a message ready to be sent is read in a mail program",
    is: (path) => path.startsWith("/mail/"),
  },
  {
    why: "a page that has moved shows its target, which is tested itself",
    is: (_path, html) => /<meta[^>]+http-equiv=["']?refresh/i.test(html),
  },
];

/** The address of a file of the site: `find/index.html` is `/find/`. */
export function pathOf(file: string): string {
  return `/${file.split(sep).join("/")}`.replace(/\/index\.html$/, "/");
}

/** The path of every page to test: those of the sitemap and those outside it. */
export function pagesOf(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const pages = files.filter((file) => {
    const html = readFileSync(join(site, file), "utf8");
    return !LEFT_OUT.some(({ is }) => is(pathOf(file), html));
  });
  return pages.map(pathOf).sort();
}

/**
 * Pages that the sitemap names and that were not built. A server would show its “not found” page
 * there, which has no barrier.
 */
export function missingPages(site: string): readonly string[] {
  const file = join(site, "sitemap.xml");
  const urls = existsSync(file)
    ? [...readFileSync(file, "utf8").matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map(
        ([, url]) => url ?? "",
      )
    : [];
  const built = new Set(readdirSync(site, { recursive: true, encoding: "utf8" }).map(pathOf));
  return urls
    .map((url) => new URL(url).pathname)
    .filter((path) => !built.has(decodeURIComponent(path)));
}

/**
 * pa11y-ci passes on an empty list and on a page that it never saw, so the counts are compared.
 * Returns what is wrong, in sentences.
 */
export function complaints(
  paths: readonly string[],
  report: Report,
  origin: string,
): readonly string[] {
  if (paths.length === 0) return ["There was no page to test. Build the site first."];
  const tested = Object.keys(report);
  const missed = paths.filter((path) => !tested.includes(origin + path));
  return [
    ...missed.map((path) => `${path}: was not tested.`),
    ...tested.flatMap((url) =>
      describe(report[url] ?? []).map((sentence) => `${url.replace(origin, "")}: ${sentence}`),
    ),
  ];
}

/** One sentence for each kind of barrier on a page, with the first place where it stands. */
function describe(barriers: readonly Barrier[]): readonly string[] {
  const kinds = new Set(barriers.map(({ message }) => message));
  return [...kinds].map((message) => {
    const same = barriers.filter((barrier) => barrier.message === message);
    const place = same[0]?.selector ? ` At ${same[0].selector}` : "";
    return `${message}${place}${same.length > 1 ? ` and ${same.length - 1} more` : ""}`;
  });
}

function writeConfig(folder: string, report: string, urls: readonly string[]): string {
  const config = {
    defaults: {
      standard: "WCAG2AA",
      runners: ["htmlcs"],
      includeWarnings: false,
      // Most of the time goes by waiting for pages to fall quiet. They share two processes, as a
      // new one for each page costs more than its test.
      concurrency: 8,
      timeout: 60_000,
      useIncognitoBrowserContext: false,
      reporters: [["json", { fileName: report }]],
      chromeLaunchConfig: {
        executablePath: findBrowser(),
        args: [...launchArguments, "--force-prefers-reduced-motion", "--renderer-process-limit=2"],
      },
    },
    urls,
  };
  const file = join(folder, "pa11y-ci.cjs");
  writeFileSync(file, `module.exports = ${JSON.stringify(config, null, 2)};\n`);
  return file;
}

function runPa11y(config: string): Promise<void> {
  const program = join("node_modules", "pa11y-ci", "bin", "pa11y-ci.js");
  const child = spawn(process.execPath, [program, "--config", config], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) =>
    child.once("error", reject).once("exit", () => resolve()),
  );
}

async function test(urls: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "pa11y-"));
  const report = join(folder, "report.json");
  try {
    await runPa11y(writeConfig(folder, report, urls));
    return (JSON.parse(readFileSync(report, "utf8")) as { readonly results: Report }).results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * True when the browser gave up on the page: then there is a message that no rule has given, or
 * nothing at all.
 */
export function brokeDown(barriers: readonly Barrier[] | undefined): boolean {
  return barriers === undefined || barriers.some(({ code }) => code === undefined);
}

/**
 * Tests all, and once more those on which the browser gave up, as it does now and then when it is
 * busy.
 */
async function testTwice(urls: readonly string[]): Promise<Report> {
  const first = await test(urls);
  const again = urls.filter((url) => brokeDown(first[url]));
  return again.length === 0 ? first : { ...first, ...(await test(again)) };
}

export interface Outcome {
  /** How many pages were tested and have no barrier. */
  readonly passed: number;
  /**
   * How many pages were not built, were not tested or have a barrier; 1 when there is no page at
   * all.
   */
  readonly failed: number;
  /** What is wrong, one sentence each. */
  readonly complaints: readonly string[];
}

/** Tests every page of a built site. */
export async function testPages(site: string): Promise<Outcome> {
  const paths = pagesOf(site);
  const { origin, close } = await serve(site);
  try {
    const report = paths.length === 0 ? {} : await testTwice(paths.map((path) => origin + path));
    const passed = paths.filter((path) => report[origin + path]?.length === 0).length;
    const missing = missingPages(site).map(
      (path) => `${path}: is in the sitemap and was not built.`,
    );
    const failed = paths.length === 0 ? 1 : paths.length - passed + missing.length;
    return { passed, failed, complaints: [...missing, ...complaints(paths, report, origin)] };
  } finally {
    await close();
  }
}
