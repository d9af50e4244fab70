/**
 * What readers come to do, from the first page to its end on a small phone: how often they press,
 * and how many screens they move down. The tasks and what they may cost are those of this place.
 */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE_SCREEN } from "../../scripts/look/measure.ts";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { openStage, type Stage } from "./browser.ts";

interface Task {
  readonly task: string;
  /** An address, whose link is pressed; “type: words” in the field; “open: words” of a fold. */
  readonly steps: readonly string[];
  /** Selects what the reader came for; the topmost counts. */
  readonly goal: string;
  /** Most presses; a field is pressed once. */
  readonly presses: number;
  /** Most screens moved down, on all pages together. */
  readonly screens: number;
}

interface Cost {
  readonly presses: number;
  readonly screens: number;
}

const TASKS = JSON.parse(
  readFileSync(new URL("../place/tasks-walked.json", import.meta.url), "utf8"),
) as readonly Task[];
const TYPED = "type: ";
const OPENED = "open: ";

const built = new Set(pagesOf(siteFolder()).pages.map(({ url }) => url));
/** Another place has other pages; tasks that lead through a page that it lacks are not its own. */
const tasks = TASKS.filter(({ steps }) =>
  steps.every((step) => !step.startsWith("/") || built.has(step)),
);

/** Whole screens above the lower edge of something; it is seen without moving where this is 0. */
async function screensTo(found: Locator): Promise<number> {
  const lower = await found.evaluate(
    (element) => element.getBoundingClientRect().top + Math.min(44, element.clientHeight) + scrollY,
  );
  return Math.max(0, Math.ceil(lower / PHONE_SCREEN.height) - 1);
}

const selectorOf = (step: string): string =>
  step.startsWith(TYPED)
    ? "main input[type=search]"
    : step.startsWith(OPENED)
      ? `main summary:has-text("${step.slice(OPENED.length)}")`
      : `a[href="${step}"]`;

async function walk(page: Page, origin: string, { steps, goal }: Task): Promise<Cost> {
  let screens = 0;
  await page.goto(`${origin}/`);
  for (const step of steps) {
    const target = page.locator(selectorOf(step)).filter({ visible: true }).first();
    await target.waitFor();
    screens += await screensTo(target);
    await target.click();
    if (step.startsWith(TYPED)) await target.fill(step.slice(TYPED.length));
    else if (step.startsWith("/")) await page.waitForURL(`**${step}`);
  }
  const end = page.locator(goal).filter({ visible: true }).first();
  await end.waitFor();
  return { presses: steps.length, screens: screens + (await screensTo(end)) };
}

describe("a task on a small phone", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(tasks)("“$task” takes no more than it did", async (task) => {
    const watched = await stage.context({ viewport: PHONE_SCREEN });
    const cost = await walk(await watched.page(), stage.origin, task);
    await watched.close();
    expect(cost.presses).toBeLessThanOrEqual(task.presses);
    expect(cost.screens).toBeLessThanOrEqual(task.screens);
  });

  it("costs more where what is wanted stands lower", async () => {
    const [task] = TASKS;
    if (task === undefined) throw new Error("There is no task.");
    const watched = await stage.context({ viewport: PHONE_SCREEN });
    const page = await watched.page();
    await page.addInitScript(() =>
      addEventListener("DOMContentLoaded", () => {
        (document.querySelector("main") as HTMLElement).style.marginTop = "2000px";
      }),
    );
    expect((await walk(page, stage.origin, task)).screens).toBeGreaterThan(2);
    await watched.close();
  });
});
