/** A refused save on a small phone: each fault is named, and its box is opened and in focus. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openEntry } from "./drafts.ts";
import { axeProblems } from "./axe-problems.ts";
import { choose, field, openNew, publish, settled, signIn, write, writeBody } from "./desk.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const WIDTH = 360;
const LOST = "content/tips/sing-at-bath-time.md";
const BROKEN = "content/glossary/family-hub.md";
let stage: Stage;

beforeAll(async () => {
  stage = await openStage("fs", {
    viewport: { width: WIDTH, height: 740 },
    prepare: (site) => {
      const path = "content/services/play-group.md";
      site.write(path, site.read(path).replace('closesAt: "11:00"', "closesAt: 9am"));
      site.write(LOST, site.read(LOST).replace("bath time", "bath\uFFFDtime"));
      site.write(BROKEN, `<<<<<<< HEAD\n${site.read(BROKEN)}`);
    },
  });
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

const inFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id.replace(/-field-.*/, "") ?? "");
const told = (page: Page): Promise<string[]> => page.locator(".editor-alert li").allInnerTexts();

it(
  "names each box that is empty, and takes the person to the first",
  { timeout: 120_000 },
  async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: "Soup on Friday" });
    await publish(page);
    await expect.poll(() => told(page), patient).toContain("Group: is missing. Fill it in.");
    await expect.poll(() => inFocus(page), patient).toBe("summary");
    await page.getByRole("button", { name: "Group: is missing. Fill it in." }).click();
    await expect.poll(() => inFocus(page), patient).toBe("group");
  },
);

it(
  "unfolds the further boxes when a sentence names one of them",
  { timeout: 120_000 },
  async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: "Quiz until late", summary: "A quiz.", startTime: "8pm" });
    await write(page, { happensOn: "2027-01-08", endTime: "1am" });
    await choose(page, "group", "Example families");
    await writeBody(page, "Bring a pen.");
    const midnight = page.getByText(/^It goes on past midnight/).first();
    expect(await midnight.isVisible()).toBe(false);
    await publish(page);
    await expect
      .poll(() => told(page), patient)
      .toEqual([
        "Ends at: 1am is before the start, 8pm. Change one of them, or tick “It goes on past midnight”.",
      ]);
    await expect.poll(() => midnight.isVisible(), patient).toBe(true);
  },
);

it("opens a folded part to show the box that is wrong", { timeout: 120_000 }, async () => {
  const { page, origin } = stage;
  await openEntry(page, origin, {
    section: "services",
    label: "Services",
    slug: "play-group",
    shows: "Example play group",
  });
  await write(page, { name: "Example play group one" });
  await publish(page);
  await expect
    .poll(() => told(page), patient)
    .toEqual([
      "Days and times 1 › Ends at: 9am is before the start, 9:30am. Change one of them, or tick “It goes on past midnight”.",
    ]);
  await expect.poll(() => inFocus(page), patient).toBe("closesAt");
  expect(await field(page, "closesAt").isVisible()).toBe(true);
  await field(page, "closesAt").fill("11am");
  await publish(page);
  await settled(page);
  expect(await page.locator(".editor-alert").count()).toBe(0);
  expect(stage.site.read("content/services/play-group.md")).toContain("closesAt: 11:00");
});

it("asks once about what looks private, and saves it then", { timeout: 120_000 }, async () => {
  const { page, origin } = stage;
  await openNew(page, origin, "news", "Newsletter items");
  await write(page, { title: "Sports day", summary: "Well done Maisie, aged 7!" });
  await choose(page, "group", "Example families");
  await writeBody(page, "Everybody ran.");
  await publish(page);
  await expect
    .poll(() => told(page), patient)
    .toEqual([
      "In one sentence: “Maisie” looks like the name of a child. Leave out names of children.",
    ]);
  expect(await page.locator(".editor-alert").innerText()).toMatch(/Then save again\./);
  expect(await axeProblems(page)).toEqual([]);
  await publish(page);
  await settled(page);
  expect(await page.locator(".editor-alert").count()).toBe(0);
});

it("refers to a number that was typed, in one press", { timeout: 120_000 }, async () => {
  const { page, origin, site } = stage;
  await openNew(page, origin, "news", "Newsletter items");
  await write(page, { title: "Ring them", date: "2026-06-01", summary: "They listen." });
  await choose(page, "group", "Example families");
  await writeBody(page, "Ring 01632 960005 at night.");
  await publish(page);
  await page.getByRole("button", { name: "Refer to the number of Example line" }).click();
  const body = page.locator('[data-slate-editor="true"]').last();
  await expect
    .poll(() => body.innerText(), patient)
    .toContain("Ring {phone:example-line} at night.");
  expect(await told(page)).toEqual(["Changed: readers see the number there. Save again."]);
  await publish(page);
  await settled(page);
  const text = site.read("content/news/2026-06-01-ring-them/index.md");
  expect(text).toContain("Ring {phone:example-line} at night.");
  expect(text).toContain("summary: They listen.");
});

it("opens a file that lost a character with all its words", { timeout: 120_000 }, async () => {
  const { page, origin, site } = stage;
  await openEntry(page, origin, {
    ...{ section: "tips", label: "Campaign tips", slug: "sing-at-bath-time" },
    shows: "Sing at bath\uFFFDtime",
  });
  const before = site.read(LOST);
  await write(page, { doThis: "Sing while you wash." });
  await publish(page);
  await expect
    .poll(() => told(page), patient)
    .toContain(
      "Title: contains “\uFFFD” where a character such as ’ or £ was lost. Write it again.",
    );
  expect(site.read(LOST)).toBe(before);
  await write(page, { title: "Sing at bath time" });
  await publish(page);
  await settled(page);
  expect(site.read(LOST)).toContain("title: Sing at bath time\n");
});

it("shows the whole text of a file that cannot be read", { timeout: 120_000 }, async () => {
  const { page, origin, site } = stage;
  await page.goto(`${origin}/admin/#/collections/glossary/entries/family-hub`);
  const body = page.locator('[data-slate-editor="true"]').last();
  await expect.poll(() => body.innerText(), patient).toContain("abbreviation: FH");
  expect(await body.innerText()).toContain("<<<<<<< HEAD");
  await expect
    .poll(() => page.locator(".desk-bar__lines").innerText(), patient)
    .toMatch(
      /^It cannot go on the site, because of this: Its file was changed outside this editor/,
    );
  expect(await page.locator(".desk-bar__lines").innerText()).not.toMatch(/is missing/);
  const before = site.read(BROKEN);
  await write(page, { term: "Family hub", meaning: "A building where families find services." });
  await publish(page);
  await expect.poll(() => told(page), patient).not.toEqual([]);
  expect(site.read(BROKEN)).toBe(before);
});

it("fits a phone", { timeout: 120_000 }, async () => {
  const { page } = stage;
  const { right, width } = await page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        '[class*="-ToolbarContainer"] [role=button], #nc-root input[id*="-field-"]:not([role]), #nc-root textarea, #nc-root [contenteditable]',
      ),
    ].map((each) => each.getBoundingClientRect());
    return {
      right: parts.filter((box) => box.width > 1).map((box) => box.right),
      width: document.documentElement.scrollWidth,
    };
  });
  expect(right.length).toBeGreaterThan(5);
  expect(Math.max(...right)).toBeLessThanOrEqual(WIDTH);
  expect(width).toBeLessThanOrEqual(WIDTH);
  expect(await page.locator("#preview-pane").filter({ visible: true }).count()).toBe(0);
});
