import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 A and AA; target-size runs only when its tag is named. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

/** What axe finds on a page in its present state, a line a rule. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags([...WCAG, "best-practice"]).analyze();
  return found.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(" | ")}`);
}
