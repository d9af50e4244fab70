/**
 * axe on a page in its present state. Run in the page itself: the packaged runner opens a second
 * page for
 * each run and took two to seven times as long on the same pages.
 */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { paleText } from "./contrast.ts";

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

interface Found {
  readonly id: string;
  readonly targets: readonly string[];
}

/**
 * What axe finds, a line a rule: by all rules, or only by those named; none for an empty list.
 * Contrast once for each way of drawing text that is not in `known`.
 */
export async function violations(
  page: Page,
  only?: readonly string[],
  known?: Set<string>,
): Promise<string[]> {
  if (only?.length === 0) return [];
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ tags, rules }): Promise<Found[]> => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const runOnly =
        rules === undefined
          ? { type: "tag" as const, values: tags }
          : { type: "rule" as const, values: rules };
      const { violations: broken } = await runner.run(document, {
        runOnly,
        rules: { "color-contrast": { enabled: false } },
        resultTypes: ["violations"],
      });
      return broken.map(({ id, nodes }) => ({
        id,
        targets: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
      }));
    },
    {
      tags: [...WCAG],
      rules: only === undefined ? undefined : only.filter((rule) => rule !== CONTRAST),
    },
  );
  const pale = only === undefined || only.includes(CONTRAST) ? await paleText(page, known) : [];
  const all = [
    ...found,
    ...(pale.length === 0 ? [] : [{ id: CONTRAST, targets: pale.slice(0, 3) }]),
  ];
  return all.map(({ id, targets }) => `${page.url()} ${id}: ${targets.join(" | ")}`);
}
