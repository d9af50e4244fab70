/**
 * The form of a news item: its first boxes, its faults in one list, a group that is new, and an
 * address that is typed over unsaved work. One story, in its order.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADDRESS_SETTLE_MS } from "../../src/cms/browser/desk.tsx";
import { notYet } from "../../src/cms/new-group.ts";
import { comingSaturday } from "./coming-saturday.ts";
import { choose, field, openNew, signIn, write } from "./desk.ts";
import { alertBox, openEntry, publishNow, saveDraft } from "./drafts.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient, timersRun } from "./waiting.ts";

const NAME = "Dock Street Singers";
const GROUP = {
  section: "organisations",
  label: "Organisations and groups",
  slug: "example-families",
  shows: "Example Families",
};
let stage: Stage;
let repository: Repository;

const told = (): Promise<string[]> => stage.page.locator(".editor-alert li").allInnerTexts();
const status = (): Promise<string | null> =>
  stage.page.locator('[class*="-BackStatus"]').last().textContent();

beforeAll(async () => {
  stage = await openStage("git");
  repository = repositoryOf(stage);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("a news item", { timeout: 120_000 }, () => {
  it("begins with its first boxes, and is not called saved", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    expect(await field(page, "date").isVisible()).toBe(true);
    const more = page.locator("#form-more");
    expect(await more.textContent()).toBe("Less");
    await more.click();
    await expect.poll(() => page.locator('[id^="date-field-"]').isVisible(), patient).toBe(false);
    expect(await more.textContent()).toMatch(/^More: “Date”, /);
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    expect(await field(page, "title").isVisible()).toBe(true);
    expect(await status()).toBe("Nothing written yet");
  });

  it("has all its faults in one list", async () => {
    const { page } = stage;
    await write(page, { title: "Singing in the yard", startTime: "25:99" });
    expect(await status()).toBe("Not saved yet");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect
      .poll(told, patient)
      .toEqual(
        expect.arrayContaining([
          "In one sentence: is missing. Fill it in.",
          "Group: is missing. Fill it in.",
          "Starts at: “25:99” is not a time. Write it like 9:30am or 18:00.",
        ]),
      );
    await alertBox(page).getByRole("button", { name: "Close this message" }).click();
  });

  it("may be of a group that is new, with today’s date", async () => {
    const { page } = stage;
    // Decap puts the cursor back when it draws the box anew, so the old time is marked by hand.
    await field(page, "startTime").click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("6pm");
    await write(page, { summary: "We sing outside.", happensOn: comingSaturday(), newGroup: NAME });
    await page.locator('[data-slate-editor="true"]').last().click();
    await page.keyboard.type("Everybody can sing.");
    await saveDraft(page);
    await expect.poll(() => repository.drafts().length, patient).toBe(1);
    const [draft = ""] = repository.drafts();
    const slug = draft.replace("cms/news/", "");
    expect(slug).toMatch(/^\d{4}-\d\d-\d\d-singing-in-the-yard/);
    const text = repository.read(draft, `content/news/${slug.replace(/\/index$/, "")}/index.md`);
    expect(text).toContain(`newGroup: ${NAME}\n`);
    expect(text).toMatch(/^date: \d{4}-\d\d-\d\d$/m);
  });

  it("does not go on the site before the group is an organisation", async () => {
    const { page } = stage;
    await publishNow(page);
    await alertBox(page).getByText(notYet(NAME)).waitFor();
    await alertBox(page).getByRole("button").click();
    expect(repository.drafts()).toHaveLength(1);
    await page.getByRole("link", { name: `Make “${NAME}” an organisation` }).click();
    await expect.poll(() => field(page, "name").inputValue(), patient).toBe(NAME);
  });
});

describe.sequential("an address typed over unsaved work", { timeout: 120_000 }, () => {
  it("opens its own entry, and nothing is written into the one that was left", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, GROUP);
    await write(page, { name: "Example Families edited" });
    await page.evaluate(() => {
      location.hash = "#/collections/services/entries/play-group";
    });
    await expect.poll(() => field(page, "name").inputValue(), patient).toBe("Example play group");
    expect(new URL(page.url()).hash).toBe("#/collections/services/entries/play-group");
    await openEntry(page, origin, GROUP);
    expect(await field(page, "name").inputValue()).toBe("Example Families");
  });

  it("stays at the form with its words when the answer is no", async () => {
    const { page } = stage;
    page.removeAllListeners("dialog");
    page.on("dialog", (dialog) => void dialog.dismiss());
    await write(page, { name: "Example Families again" });
    await page.evaluate(() => {
      location.hash = "#/collections/services/entries/play-group";
    });
    await expect
      .poll(() => new URL(page.url()).hash, patient)
      .toBe("#/collections/organisations/entries/example-families");
    await timersRun(page, ADDRESS_SETTLE_MS);
    expect(await field(page, "name").inputValue()).toBe("Example Families again");
    page.removeAllListeners("dialog");
    page.on("dialog", (dialog) => void dialog.accept());
  });

  it("also over a new item", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: "Something new" });
    await choose(page, "group", "Example Families");
    await page.evaluate(() => {
      location.hash = "#/collections/organisations/entries/example-families";
    });
    await expect.poll(() => field(page, "name").inputValue(), patient).toBe("Example Families");
  });

  it("also a draft that waits, over an empty form of its own section", async () => {
    const { page, origin } = stage;
    const [draft = ""] = repository.drafts();
    await openNew(page, origin, "news", "Newsletter items");
    await page.evaluate(
      (slug) => {
        location.hash = `#/collections/news/entries/${slug}`;
      },
      draft.replace("cms/news/", ""),
    );
    await expect.poll(() => field(page, "title").inputValue(), patient).toBe("Singing in the yard");
  });

  it("asked no other host", () => expect(stage.outside).toEqual([]));
});
