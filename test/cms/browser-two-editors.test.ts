/**
 * Two people on one entry: whoever saves last is told, and nobody's words are lost. One story, in
 * its order.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGED, DRAFTED, GONE, UNREAD } from "../../src/cms/browser/guard.ts";
import { REPLACES } from "../../src/cms/browser/kept-work.ts";
import { field, signIn, write, PLAY_GROUP } from "./desk.ts";
import { alertBox, openEntry, previewText, publishNow, saveButton, saveDraft } from "./drafts.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient, quietly } from "./waiting.ts";

const FILE = "content/services/play-group.md";
const DRAFT = "cms/services/play-group";
let stage: Stage;
let repository: Repository;
let ann: Page;
let ben: Page;

const open = (page: Page): Promise<void> => openEntry(page, stage.origin, PLAY_GROUP);
const draft = (): string => repository.read(DRAFT, FILE);
const summary = (page: Page): Promise<string> => field(page, "summary").inputValue();

async function refused(page: Page, words: string): Promise<void> {
  await saveButton(page).click();
  await alertBox(page).getByText(words, { exact: true }).waitFor();
  await alertBox(page).getByRole("button").click();
  await expect.poll(() => repository.head(), patient).toBe("main");
}

/** Loads the page again and lets go of unsaved work; every other question is answered with yes. */
async function startAgain(page: Page): Promise<void> {
  page.removeAllListeners("dialog");
  page.on(
    "dialog",
    (dialog) =>
      void (dialog.message().includes("unsaved work") ? dialog.dismiss() : dialog.accept()),
  );
  await page.reload();
  await field(page, "summary").waitFor();
}

beforeAll(async () => {
  stage = await openStage("git");
  repository = repositoryOf(stage);
  ann = stage.page;
  ben = await stage.another();
  await signIn(ann, stage.origin);
  await signIn(ben, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("two people on one service", { timeout: 120_000 }, () => {
  it("lets the first one save, again and again", async () => {
    await open(ann);
    await open(ben);
    await write(ben, { summary: "Ben was here first." });
    await saveDraft(ben);
    await write(ben, { waitTime: "No wait at all" });
    await saveDraft(ben);
    await expect
      .poll(
        () => [draft().includes("Ben was here first."), draft().includes("No wait at all")],
        patient,
      )
      .toEqual([true, true]);
  });

  it("tells the second one that there is a draft now, keeps their words in the form, and writes nothing", async () => {
    const before = draft();
    await write(ann, { summary: "Ann wrote this." });
    await refused(ann, DRAFTED);
    expect(await summary(ann)).toBe("Ann wrote this.");
    expect(draft()).toBe(before);
    expect(repository.read("main", FILE)).not.toMatch(/Ann wrote|Ben was/);
  });

  it("shows the draft to the second one, who puts the words in again", async () => {
    await startAgain(ann);
    await expect.poll(() => summary(ann), patient).toBe("Ben was here first.");
    expect(await previewText(ann)).toContain("This is a draft. It is not on the site yet.");
    await write(ann, { summary: "Ben was here first. Ann wrote this." });
    await saveDraft(ann);
    await expect.poll(draft, patient).toContain("summary: Ben was here first. Ann wrote this.\n");
    expect(draft()).toContain("No wait at all");
  });

  it("publishes nothing that the first one has not read", async () => {
    await publishNow(ben);
    await alertBox(ben).getByText(UNREAD, { exact: true }).waitFor();
    await alertBox(ben).getByRole("button").click();
    expect(repository.read("main", FILE)).not.toMatch(/Ann wrote|Ben was/);
    expect(repository.drafts()).toEqual([DRAFT]);
  });

  it("tells the first one, whose form is old by now", async () => {
    const before = draft();
    await write(ben, { summary: "Ben again." });
    await refused(ben, CHANGED);
    expect(await summary(ben)).toBe("Ben again.");
    expect(draft()).toBe(before);
  });

  it("lets them carry on with their words after that, and asks what becomes of the others", async () => {
    const asked: string[] = [];
    ben.removeAllListeners("dialog");
    ben.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await ben.reload();
    await expect.poll(() => summary(ben), patient).toBe("Ben again.");
    expect(asked).toContain(REPLACES);
    await saveDraft(ben);
    await expect.poll(draft, patient).toContain("summary: Ben again.\n");
    await write(ben, { summary: "Ben once more." });
  });

  it("tells somebody whose entry was taken away meanwhile", async () => {
    await ann.getByRole("button", { name: "Throw this change away" }).click();
    await expect.poll(() => repository.drafts(), patient).toEqual([]);
    await quietly(() => stage.git("rm", "-q", FILE));
    await quietly(() => stage.git("commit", "-q", "-m", "Taken away by somebody with a console"));
    await refused(ben, GONE);
    expect(await summary(ben)).toBe("Ben once more.");
  });

  it("sends no request to another host and violates no policy", () => {
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
