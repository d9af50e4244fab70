/**
 * axe on a page in its present state. Run in the page itself: the packaged runner opens a second
 * page for
 * each run and took two to seven times as long on the same pages.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { judgeByOwnGround, paleText } from "./contrast.ts";
import { hash53 } from "./hash53.ts";
import { spareLargeTargets } from "./large-targets.ts";

/** WCAG 2.2 A and AA; target-size runs only when its tag is named. */
export const WCAG = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
] as const;
const CONTRAST = "color-contrast";
/** What can differ between light and dark. */
export const COLOURS = [CONTRAST, "link-in-text-block"] as const;

/** Less than half as long as `axe.source`; with it the function that numbers what was seen. */
const AXE = `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")}
window.hash53 = ${hash53.toString()};
(${spareLargeTargets.toString()})();
(${judgeByOwnGround.toString()})();`;

/**
 * Puts axe into every page of a context from its start. Sending it to each page anew takes half as
 * long as running it.
 */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(AXE);

interface Found {
  readonly id: string;
  readonly targets: readonly string[];
}

/** Runs the rules of these names in the page, or all of them. */
const broken = (page: Page, rules?: readonly string[]): Promise<Found[]> =>
  page.evaluate(
    async ({ tags, names }): Promise<Found[]> => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const runOnly =
        names === undefined
          ? { type: "tag" as const, values: tags }
          : { type: "rule" as const, values: names };
      const { violations: found } = await runner.run(document, {
        runOnly,
        rules: { "color-contrast": { enabled: false } },
        resultTypes: ["violations"],
        // Style sheets and media, fetched beforehand. Only rules on sound and film read them.
        preload: document.querySelector("audio, video") !== null,
      });
      return found.map(({ id, nodes }) => ({
        id,
        targets: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
      }));
    },
    { tags: [...WCAG], names: rules?.filter((rule) => rule !== CONTRAST) },
  );

/** `violations` seen from the top, where the strip to leave by covers nothing. */
export async function violationsFromTop(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return violations(page);
}

/**
 * What axe finds, a line a rule: by all rules, or only by those named; none for an empty list.
 * Contrast once for each way of drawing text that is not in `known`.
 */
export async function violations(
  page: Page,
  only?: readonly string[],
  known?: Set<number>,
): Promise<string[]> {
  if (only?.length === 0) return [];
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await broken(page, only);
  const pale = only === undefined || only.includes(CONTRAST) ? await paleText(page, known) : [];
  const all = [
    ...found,
    ...(pale.length === 0 ? [] : [{ id: CONTRAST, targets: pale.slice(0, 3) }]),
  ];
  return all.map(({ id, targets }) => `${page.url()} ${id}: ${targets.join(" | ")}`);
}
