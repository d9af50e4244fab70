/**
 * Looks at pages of a built site, each loaded once: on a small phone by axe and the probes, in the
 * wide face, as wide as a desk, and there by pa11y-ci. The first page of each kind is loaded on a
 * desk in dark too.
 */
import type { Page } from "playwright-core";
import { FAMILIES } from "../../scripts/fonts.ts";
import { brokeDown, complaints, type Report, runPa11yCi } from "../pa11y.ts";
import { bringAxe, COLOURS, violations } from "./axe.ts";
import { DESK, hasFace, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { exitHidden, inWideFace, overflow, smallTargets, stored, stretched } from "./probes.ts";
import { missingRules, sheetOf } from "./unstyled.ts";

export interface Walk {
  /** What is wrong with each page that was looked at, by its path. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** The pages in pa11y-ci's own report. */
  readonly byPa11y: readonly string[];
  /** Requests to any other host. */
  readonly outside: readonly string[];
  /** The pages that had a fault when first looked at and none a second time. */
  readonly secondTries: readonly string[];
  /** The width of the same words in both faces; undefined without the wide one. */
  readonly widths: { readonly narrow: number; readonly wide: number } | undefined;
}

/** Looks further at a page that is open on the phone; may change the size of the window. */
export type FurtherLook = (page: Page, path: string) => Promise<readonly string[]>;

interface Tabs {
  readonly stage: Stage;
  readonly sheet: string;
  readonly phone: Watched;
  readonly desk: Watched;
  readonly phonePage: Page;
  readonly deskPage: Page;
  /** The ways of drawing text for which axe has told the contrast. */
  readonly told: { readonly light: Set<number>; readonly dark: Set<number> };
}

/** Both faces are here; the wide one is drawn where a style of a probe names it. */
async function openTabs(site: string): Promise<Tabs> {
  const stage = await openStage(site, "narrow", "wide");
  const phone = await stage.context({ viewport: PHONE, hasTouch: true });
  const desk = await stage.context({ viewport: DESK, colorScheme: "dark" });
  await bringAxe(phone.context);
  return {
    stage,
    sheet: sheetOf(site),
    phone,
    desk,
    phonePage: await phone.page(),
    deskPage: await desk.page(),
    told: { light: new Set(), dark: new Set() },
  };
}

/** The probes of layout, with text spaced or doubled. */
const layoutFaults = async (page: Page, text: "spaced" | "doubled"): Promise<string[]> => [
  ...(await overflow(page)),
  ...(await exitHidden(page)),
  ...(await smallTargets(page)),
  ...(await stretched(page, text)),
];

const prefixed = (prefix: string, faults: readonly string[]): string[] =>
  faults.map((fault) => `${prefix}, ${fault}`);

/** On the phone every rule runs. */
async function faultsOnPhone({ phonePage: page, told, sheet }: Tabs): Promise<string[]> {
  return [
    ...(await violations(page, undefined, told.light)),
    ...(await layoutFaults(page, "spaced")),
    ...(hasFace("wide") ? prefixed("in the wide face", await inWideFace(page)) : []),
    ...(await stored(page)),
    ...(await missingRules(page, sheet)),
  ];
}

/**
 * On the desk, in dark, where the rules on colours run too (the tokens of both schemes are computed
 * in test/styles).
 */
async function faultsOnDesk({ stage, deskPage: page, told }: Tabs, url: string): Promise<string[]> {
  await page.goto(stage.origin + url, { waitUntil: "load" });
  return [
    ...(await violations(page, COLOURS, told.dark)),
    ...(await layoutFaults(page, "doubled")),
    ...(await stored(page)),
  ];
}

/**
 * Loads a page on the phone, looks at it, and leaves it as wide as a desk, as pa11y-ci is to see
 * it.
 */
async function faultsOf(
  tabs: Tabs,
  url: string,
  isFirst: boolean,
  further: FurtherLook,
): Promise<string[]> {
  const { stage, phone, desk, phonePage: page } = tabs;
  const before = [phone, desk].map((one) => one.complaints.length);
  // The page before is not laid out again for a size in which nobody looks at it.
  await page.evaluate(() => void (document.documentElement.style.display = "none"));
  await page.setViewportSize(PHONE);
  await page.goto(stage.origin + url, { waitUntil: "load" });
  const faults = await faultsOnPhone(tabs);
  faults.push(...(await further(page, url)));
  if (isFirst) faults.push(...(await faultsOnDesk(tabs, url)));
  await page.setViewportSize(DESK);
  faults.push(...prefixed("as wide as a desk", await layoutFaults(page, "doubled")));
  const said = [phone, desk].flatMap((one, at) => one.complaints.slice(before[at]));
  return [...faults, ...said];
}

const textWidth = (page: Page, family: string): Promise<number> =>
  page.evaluate((name) => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("there is no canvas");
    context.font = `100px ${name === "" ? getComputedStyle(document.body).fontFamily : name}`;
    return context.measureText("Early help").width;
  }, family);

/**
 * Looks at these paths. A page on which the browser gave up, or where anything was found, is looked
 * at once more: a busy machine now and then does not answer.
 * `isFirst` says which paths are loaded on a desk too.
 */
export async function walkPages(
  site: string,
  paths: readonly string[],
  isFirst: (path: string) => boolean,
  further: FurtherLook = () => Promise.resolve([]),
): Promise<Walk> {
  const tabs = await openTabs(site);
  const { stage } = tabs;
  const faults = new Map<string, readonly string[]>();
  let report: Report = {};
  const look = async (chosen: readonly string[]): Promise<void> => {
    const open = async (url: string): Promise<void> => {
      const path = url.slice(stage.origin.length);
      faults.set(path, [`${path}: the browser gave up on it.`]);
      faults.set(path, await faultsOf(tabs, path, isFirst(path), further));
    };
    const urls = chosen.map((path) => stage.origin + path);
    report = { ...report, ...(await runPa11yCi(urls, tabs.phonePage, open)) };
  };
  const isWrong = (path: string): boolean =>
    (faults.get(path) ?? ["unseen"]).length > 0 ||
    brokeDown(report[stage.origin + path]) ||
    report[stage.origin + path]?.length !== 0;
  try {
    await look(paths);
    const again = paths.filter(isWrong);
    if (again.length > 0) await look(again);
    for (const path of paths) {
      const heard = report[stage.origin + path];
      const own = complaints(
        [path],
        heard === undefined ? {} : { [stage.origin + path]: heard },
        stage.origin,
      );
      faults.set(path, [...(faults.get(path) ?? []), ...own]);
    }
    const [narrow, wide] = [
      await textWidth(tabs.phonePage, ""),
      await textWidth(tabs.phonePage, FAMILIES.wide.sans),
    ];
    return {
      faults,
      byPa11y: Object.keys(report).map((url) => url.slice(stage.origin.length)),
      outside: [...tabs.phone.outside, ...tabs.desk.outside],
      secondTries: again.filter((path) => faults.get(path)?.length === 0),
      widths: hasFace("wide") ? { narrow, wide } : undefined,
    };
  } finally {
    await stage.close();
  }
}
