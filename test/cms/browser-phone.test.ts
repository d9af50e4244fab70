/**
 * A volunteer's phone on drafts in real git: what must be filled in, the line at the foot, and what
 * once stopped the whole site. One story, in its order.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryWith } from "../model/fixture-site.ts";
import { axeProblems } from "./axe-problems.ts";
import { add, choose, field, makePicture, openNew, signIn, write, writeBody } from "./desk.ts";
import { alertBox, openEntry, publishDraft, saveDraft, saveButton } from "./drafts.ts";
import { paste } from "./pasted.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const WIDTH = 360;
const HEIGHT = 640;
/** Most of the screen that the line at the foot takes, in px of 640. */
const MAX_BAR_PX = 110;
/** Most of the screen that a message takes before it is opened, in px of 640. */
const MAX_ALERT_PX = 128;
const TAKEN = "content/news/2026-06-01-soup-for-all/index.md";
let stage: Stage;
let repository: Repository;

beforeAll(async () => {
  stage = await openStage("git", {
    viewport: { width: WIDTH, height: HEIGHT },
    prepare: (site) =>
      site.write(
        TAKEN,
        entryWith(
          "news",
          "---\ntitle: Soup for all\ndate: 2026-06-01\nexpires: 2026-06-09\npictures: []\n---\nIt was good.\n",
        ),
      ),
  });
  repository = repositoryOf(stage);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

/** What is wider than the phone, or can be pushed sideways, and a line at the foot that is tall. */
const jams = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([width = 0, most = 0]) => {
      const found = document.documentElement.scrollWidth > width ? ["the page"] : [];
      const bar = document.querySelector(".desk-bar");
      const tall = bar?.getBoundingClientRect().height ?? 0;
      if (bar && tall > most) found.push(`the foot is ${Math.round(tall)} px high`);
      const parts = [...document.querySelectorAll("#desk-bar, #desk-bar *, #desk-page *")];
      for (const part of parts)
        if (part.getClientRects().length > 0 && part.scrollWidth > part.clientWidth + 1)
          if (/auto|scroll/.test(getComputedStyle(part).overflowX))
            found.push(`.${part.className} can be pushed sideways`);
      return found;
    },
    [WIDTH, MAX_BAR_PX],
  );

const labels = (page: Page): Promise<string[]> =>
  page.locator("label[for]").evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));

describe.sequential("the foot of the editor on a phone", { timeout: 120_000 }, () => {
  it("is low and fits on the first screen", async () => {
    const { page } = stage;
    await page.getByRole("link", { name: / checks? due$/ }).waitFor();
    expect(await jams(page)).toEqual([]);
  });

  it("folds what can be done with an entry, and shows all of it in one press", async () => {
    const { page, origin } = stage;
    const slug = "play-group";
    await openEntry(page, origin, {
      section: "services",
      label: "Services",
      slug,
      shows: "Example play group",
    });
    const right = page.getByRole("button", { name: "Still right: I read it" });
    const more = page.getByRole("button", { name: "More choices" });
    await more.waitFor();
    expect(await jams(page)).toEqual([]);
    expect(await right.isVisible()).toBe(false);
    expect(await axeProblems(page)).toEqual([]);
    await more.click();
    for (const press of await page.locator(".desk-bar__presses .desk-press").all()) {
      const box = await press.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? WIDTH) + (box?.width ?? 0)).toBeLessThanOrEqual(WIDTH);
    }
    expect((await jams(page)).filter((words) => !words.startsWith("the foot is"))).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await right.click();
    await expect
      .poll(() => page.locator("#desk-bar").innerText(), patient)
      .toContain("Still right. Check again by ");
    expect(await right.isVisible()).toBe(false);
  });

  it("is found too tall and sideways when it is a strip again", async () => {
    const { page } = stage;
    const strip = await page.addStyleTag({
      content: `#desk-bar .desk-bar { max-height: none; display: block; }
        #desk-bar .desk-bar__presses { display: flex; flex-wrap: nowrap; overflow-x: auto; height: 7rem; }
        #desk-bar .desk-press { flex: none; }`,
    });
    expect(await jams(page)).toEqual([
      expect.stringContaining("px high"),
      expect.stringContaining("desk-bar__presses"),
    ]);
    await strip.evaluate((element) => (element as Element).remove());
  });
});

describe.sequential("a news item on a phone", { timeout: 120_000 }, () => {
  it("says of each box whether it must be filled in", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await add(page, "picture");
    const found = await labels(page);
    expect(found).toEqual(
      expect.arrayContaining([
        "Title (needed)",
        "The item (needed)",
        "Picture file (needed)",
        "Group (needed: this or the next box)",
        "Its name, if the group is not in the list (needed when no group is chosen)",
        "Date (today if left empty)",
        "Where (optional)",
      ]),
    );
    expect(found.filter((label) => !label.endsWith(")"))).toEqual([]);
    await page.getByRole("button", { name: "Remove picture" }).first().click();
    await openNew(page, origin, "services", "Services");
    expect((await labels(page)).filter((label) => !label.endsWith(")"))).toEqual([
      "Last checked",
      "If it has closed, is planned or is past",
    ]);
  });

  it("is refused in a low message, which opens in one press", async () => {
    const { page, origin } = stage;
    const height = async (): Promise<number> => (await alertBox(page).boundingBox())?.height ?? 0;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: "Soup for nobody" });
    await saveButton(page).click();
    const last = alertBox(page).locator("li").last();
    await last.waitFor();
    expect(await height()).toBeLessThanOrEqual(MAX_ALERT_PX);
    expect(await axeProblems(page)).toEqual([]);
    await alertBox(page).getByRole("button", { name: "Show all" }).click();
    const whole = await height();
    expect(whole).toBeGreaterThan(MAX_ALERT_PX);
    expect(whole).toBeLessThanOrEqual(HEIGHT * 0.8);
    await alertBox(page).locator("li button").first().click();
    expect(await height()).toBeLessThanOrEqual(MAX_ALERT_PX);
    await alertBox(page).getByRole("button", { name: "Close this message" }).click();
  });

  it("of a name that is taken is refused in words", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: "Soup, for all!", date: "2026-06-01", summary: "Come and eat." });
    await write(page, { contact: "01632 960123" });
    await choose(page, "group", "Example Families");
    await writeBody(page, "Bring a bowl.");
    await saveButton(page).click();
    await alertBox(page)
      .getByText("There is already a newsletter item with this title on this day.")
      .waitFor();
    expect(repository.drafts()).toEqual([]);
    await alertBox(page).getByRole("button", { name: "Close this message" }).click();
  });

  it("takes a number and pasted words, and refuses a picture of the wrong kind", async () => {
    const { page } = stage;
    await write(page, { title: "" });
    await write(page, { title: "Soup on Monday" });
    await page.locator('[data-slate-editor="true"]').last().click();
    await paste(page, '<h1>Who</h1><p>You</p><img src="https://example.org/x.png">');
    await add(page, "picture");
    await page.getByRole("button", { name: "Choose an image" }).click();
    const buffer = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "IMG_1.HEIC", mimeType: "image/heic", buffer });
    await alertBox(page).getByText("an iPhone picture (HEIC)").waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "soup.png", mimeType: "image/png", buffer: makePicture() });
    await page.getByRole("button", { name: "Choose selected" }).click();
    await page.getByRole("button", { name: "Choose selected" }).waitFor({ state: "hidden" });
    await write(page, { alt: "A pot of soup" });
    await field(page, "consent").click();
    await saveDraft(page);
    await expect.poll(() => repository.drafts().length, patient).toBe(1);
    expect(await page.getByText("Check for Preview").filter({ visible: true }).count()).toBe(0);
    expect(await jams(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
  });

  it("is published whole, with the picture that it names and no other", async () => {
    await publishDraft(stage.page);
    const folder = "content/news/2026-06-01-soup-on-monday";
    const files = (): string[] =>
      repository.filesOn("main").filter((path) => path.startsWith(folder));
    await expect.poll(files, patient).toEqual([`${folder}/index.md`, `${folder}/soup.png`]);
    const text = repository.read("main", `${folder}/index.md`);
    expect(text).toContain("contact: 01632 960123");
    expect(text).toContain("## Who");
    expect(repository.read("main", TAKEN)).toContain("It was good.");
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
    expect([...stage.outside, ...stage.complaints]).toEqual([]);
  });
});
