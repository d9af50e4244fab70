/**
 * `npm run look`: how long the pages of each kind are on a phone and on a wide screen, and how far
 * down the first useful thing is. Builds the site unless SITE_DIR names one. `--all` lists every
 * page that is over a budget.
 */
import { chromium, type Browser } from "playwright-core";
import { pageAddresses } from "./files-in.ts";
import { findBrowser, launchArguments } from "./browser.ts";
import { root, runAsCommand } from "./command.ts";
import {
  type ReaderSearch,
  PAGE_KINDS,
  kindOf,
  overBudget,
  type Measure,
  type PageKind,
} from "./look/kinds.ts";
import { measurePage, openPage, PHONE_SCREEN, WIDE_SCREEN } from "./look/measure.ts";
import { serve } from "./serve.ts";
import { makeContext } from "./stages.ts";

interface ToMeasure {
  readonly kind: PageKind;
  readonly path: string;
  readonly asked?: ReaderSearch | undefined;
}

interface Measured {
  readonly kind: PageKind;
  readonly path: string;
  readonly phone: Measure;
  readonly wide: Measure;
}

/** Paths of the pages of a built site, without the editor and the issues for e-mail. */
const pathsOf = (folder: string): readonly string[] =>
  pageAddresses(folder).filter((path) => !/^\/(admin|mail)\//.test(path));

/** The pages of a kind; with searches of a reader's, its page once for each. */
function pagesOf(kind: PageKind, paths: readonly string[]): readonly ToMeasure[] {
  if (kind.asked === undefined)
    return paths.filter((path) => kindOf(path) === kind).map((path) => ({ kind, path }));
  return paths
    .filter((path) => kind.path.test(path))
    .flatMap((path) => (kind.asked ?? []).map((asked) => ({ kind, path, asked })));
}

/** Measures every address at one size of window. */
async function measureAll(
  browser: Browser,
  origin: string,
  viewport: typeof PHONE_SCREEN | typeof WIDE_SCREEN,
  pages: readonly ToMeasure[],
): Promise<readonly Measure[]> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en-GB" });
  // tsx names inner functions by a helper, which a page that is measured does not have.
  await context.addInitScript("globalThis.__name = (it) => it");
  const page = await context.newPage();
  const found: Measure[] = [];
  for (const { kind, path, asked } of pages) {
    await openPage(page, origin + path, asked);
    found.push(await measurePage(page, kind.useful));
  }
  await context.close();
  return found;
}

const px = (value: number | undefined): string => (value === undefined ? "none" : String(value));

/** One line of the table: the longest page of the kind, the lowest useful thing, and the frame. */
function line(kind: PageKind, pages: readonly Measured[]): string {
  const longest = [...pages].sort((a, b) => b.phone.screens - a.phone.screens)[0];
  const most = (of: (page: Measured) => number): number => Math.max(...pages.map(of));
  const lowest = [...pages].sort(
    (a, b) => (b.phone.useful ?? Infinity) - (a.phone.useful ?? Infinity),
  )[0];
  return [
    kind.name,
    pages.length,
    `${most(({ phone }) => phone.screens).toFixed(1)} / ${kind.screens}`,
    `${px(lowest?.phone.useful)} / ${kind.top}`,
    most(({ phone }) => phone.heading),
    most(({ phone }) => phone.footer),
    most(({ phone }) => phone.tools),
    most(({ wide }) => wide.screens).toFixed(1),
    px(lowest?.wide.useful),
    longest?.path ?? "",
    lowest?.path ?? "",
  ].join(" | ");
}

const HEAD =
  "kind | pages | screens / at most | useful y / at most | h1 y | footer | tools | wide screens | wide useful y | longest | lowest";

async function main(): Promise<number> {
  const context = makeContext(root);
  const folder = await context.site();
  const serving = await serve(folder, { late: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...launchArguments],
  });
  try {
    const paths = pathsOf(folder);
    const asked = PAGE_KINDS.flatMap((kind) => pagesOf(kind, paths));
    const [phone, wide] = await Promise.all([
      measureAll(browser, serving.origin, PHONE_SCREEN, asked),
      measureAll(browser, serving.origin, WIDE_SCREEN, asked),
    ]);
    const all = asked.flatMap(({ kind, path, asked: { address = "" } = {} }, index): Measured[] => {
      const [small, large] = [phone[index], wide[index]];
      return small === undefined || large === undefined
        ? []
        : [{ kind, path: path + address, phone: small, wide: large }];
    });
    console.log(`The longest page of each kind, at 360 by 640 and 1280 by 800.\n\n${HEAD}`);
    console.log(HEAD.replace(/[^|]+/g, "---"));
    for (const kind of PAGE_KINDS) {
      const pages = all.filter((page) => page.kind === kind);
      if (pages.length > 0) console.log(line(kind, pages));
    }
    const over = all.filter(({ kind, phone: at }) => overBudget(kind, at).length > 0);
    console.log(`\n${all.length - over.length} of ${all.length} pages are within their budgets.`);
    if (process.argv.includes("--all"))
      for (const { kind, path, phone: at } of over)
        console.log(`${path}: ${overBudget(kind, at).join("; ")}`);
    return 0;
  } finally {
    await browser.close();
    await serving.close();
    context.clear();
  }
}

await runAsCommand(import.meta.url, main);
