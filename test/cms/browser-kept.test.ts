/** What people do in the ordinary way: nothing that they wrote is lost, nothing else is saved. */
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { add, choose, field, openNew, publish, settled, signIn, unfold, write } from "./desk.ts";
import { alertBox, openEntry } from "./drafts.ts";
import { seeded } from "../seeded.ts";
import { openStage, type Stage } from "./stage.ts";
import { decapCopies, keptCopy } from "./unsaved.ts";
import { patient, saved } from "./waiting.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("fs");
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

const NEWS = "content/news";
/** Another in each run; a run is repeated with the number that it printed. */
const SEED = Number(process.env["KEPT_SEED"] ?? Date.now() % 1_000_000);
const inFolder = (name: string): string[] =>
  readdirSync(join(stage.site.root, NEWS, name)).toSorted();

async function fillItem(title: string): Promise<void> {
  const { page, origin } = stage;
  await openNew(page, origin, "news", "Newsletter items");
  await write(page, { title, date: "2026-06-01", summary: "Something." });
  await choose(page, "group", "Example Families");
  await page.locator('[data-slate-editor="true"]').last().click();
  await page.keyboard.type("Come along.");
}

describe.sequential("one title on one day", { timeout: 120_000 }, () => {
  it("is refused the second time in words, also when only the names become the same", async () => {
    await fillItem("Café for all!");
    await publish(stage.page);
    await saved(stage, `${NEWS}/2026-06-01-cafe-for-all/index.md`, "Come along.");
    await fillItem("Cafe, for all");
    await publish(stage.page);
    await alertBox(stage.page)
      .getByText("There is already a newsletter item with this title on this day.")
      .waitFor();
    expect(inFolder("2026-06-01-cafe-for-all")).toEqual(["index.md"]);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("is saved under another title", async () => {
    // Decap puts the cursor back when it draws the box anew, so the box is emptied first.
    await write(stage.page, { title: "" });
    await write(stage.page, { title: "Café for babies" });
    await publish(stage.page);
    await saved(stage, `${NEWS}/2026-06-01-cafe-for-babies/index.md`, "Come along.");
  });
});

describe.sequential("a picture", { timeout: 120_000 }, () => {
  const choosing = async (name: string, buffer: Buffer): Promise<void> =>
    stage.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  it("of the wrong kind is refused in words when it is chosen", async () => {
    const { page } = stage;
    await fillItem("Picture day");
    await add(page, "picture");
    await page.getByRole("button", { name: "Choose an image" }).click();
    const whole = await sharp({
      create: { width: 90, height: 60, channels: 3, background: "teal" },
    })
      .jpeg()
      .toBuffer();
    for (const [name, bytes, words] of [
      ["IMG_2001.HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "an iPhone picture (HEIC)"],
      ["cut.jpg", whole.subarray(0, whole.length / 2), "the end is missing"],
      ["dot.png", await sharp(whole).resize(3).png().toBuffer(), "too few to be seen"],
    ] as const) {
      await choosing(name, bytes);
      await alertBox(page).getByText(words).waitFor();
    }
    await expect.poll(() => page.getByText("cut.jpg", { exact: true }).count()).toBe(0);
  });

  it("that is large is made smaller, and only the one that is named is saved", async () => {
    const { page } = stage;
    const noise = randomBytes(3000 * 2400 * 3);
    const raw = { width: 3000, height: 2400, channels: 3 } as const;
    const large = await sharp(noise, { raw }).jpeg({ quality: 100 }).toBuffer();
    expect(large.length).toBeGreaterThan(5_000_000);
    await choosing("first.png", await sharp(noise, { raw }).resize(80).png().toBuffer());
    await page.getByText("first.png", { exact: true }).first().waitFor();
    await choosing("Large.JPG", large);
    await page.getByText("large.jpg", { exact: true }).first().waitFor();
    expect(await page.getByRole("button", { name: "Delete selected" }).count()).toBe(0);
    await page.getByRole("button", { name: "Choose selected" }).click();
    await page.getByRole("button", { name: "Choose selected" }).waitFor({ state: "hidden" });
    await write(page, { alt: "Many coloured dots" });
    await field(page, "consent").click();
    await publish(page);
    await saved(stage, `${NEWS}/2026-06-01-picture-day/index.md`, "src: large.jpg");
    expect(inFolder("2026-06-01-picture-day")).toEqual(["index.md", "large.jpg"]);
    const { width } = await sharp(
      join(stage.site.root, NEWS, "2026-06-01-picture-day/large.jpg"),
    ).metadata();
    expect(width).toBe(2000);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("goes from the store when the entry no longer names it", async () => {
    const { page } = stage;
    await settled(page);
    await unfold(page, "pictures");
    await page.getByRole("button", { name: "Remove picture" }).first().click();
    await publish(page);
    await expect.poll(() => inFolder("2026-06-01-picture-day"), patient).toEqual(["index.md"]);
    expect(stage.site.sentences()).toEqual([]);
  });
});

describe.sequential("unsaved work", { timeout: 240_000 }, () => {
  const slug = "play-group";
  const file = `content/services/${slug}.md`;
  const open = { section: "services", label: "Services", slug };

  /** Waits until Decap's own copy has `words`; without words, for some milliseconds. */
  async function untilCopyOr(page: Page, words: string | undefined, time: number): Promise<void> {
    if (words === undefined) return page.waitForTimeout(time);
    const texts = async (): Promise<string> => (await decapCopies(page)).join();
    await expect.poll(texts, patient).toContain(words);
  }

  it("comes back on an entry that exists, however soon the tab was closed", async () => {
    const { context, origin } = stage;
    console.log(`Tabs are closed at the moments of KEPT_SEED=${SEED}.`);
    const random = seeded(SEED);
    // Decap writes a copy of its own two seconds after a change. Each tab is one of four cases: the
    // typing and the end come after that copy, or at a random moment before it. The case of an
    // older copy, after and then before, is met twice. The first tab has nothing before it.
    const cases = [
      [false, true],
      [true, false],
      [false, false],
      [true, true],
      [true, false],
      [false, true],
    ] as const;
    for (const [index, [typesAfterCopy, endsAfterCopy]] of cases.entries()) {
      const page = await context.newPage();
      page.setDefaultTimeout(45_000);
      page.on("dialog", (dialog) => void dialog.accept());
      await page.goto(`${origin}/admin/`);
      await page.getByRole("link", { name: "Newsletter items" }).waitFor();
      await openEntry(page, origin, { ...open, shows: "Example play group" });
      const words = `Toys and songs, number ${index}.`;
      if (index > 0) {
        // The work of the tab before is offered, and accepted by the listener above.
        const kept = `Toys and songs, number ${index - 1}.`;
        await expect.poll(() => field(page, "summary").inputValue(), patient).toBe(kept);
        await untilCopyOr(page, typesAfterCopy ? kept : undefined, 1000 + random() * 900);
        expect(await field(page, "summary").inputValue(), `tab ${index}`).toBe(kept);
      }
      await page.locator('[id^="summary-field-"]').first().fill(words);
      await untilCopyOr(page, endsAfterCopy ? words : undefined, random() * 1900);
      await page.close();
    }
  });

  it("is thrown away only when it is declined, and the file was never touched", async () => {
    const { context, origin } = stage;
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${origin}/admin/`);
    await page.getByRole("link", { name: "Newsletter items" }).waitFor();
    await openEntry(page, origin, { ...open, shows: "Example play group" });
    await expect.poll(() => asked.length, patient).toBe(1);
    await page.reload();
    await field(page, "summary").waitFor();
    await openEntry(page, origin, { ...open, shows: "Example play group" });
    expect(await field(page, "summary").inputValue()).not.toContain("number");
    // A new copy is kept only once nothing is left to ask about.
    await write(page, { summary: "Words of another day." });
    await expect.poll(() => keptCopy(page, file), patient).toContain("Words of another day.");
    expect(asked).toEqual(["There is unsaved work from last time. Carry on with it?"]);
    await page.close();
    expect(existsSync(join(stage.site.root, file))).toBe(true);
  });
});

it("sends no request to another host and violates no policy", () =>
  expect([...stage.outside, ...stage.complaints]).toEqual([]));
