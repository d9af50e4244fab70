/**
 * Drafts as a real sign-in gives them: a branch of its own, nothing on main until somebody
 * publishes.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPicture, choose, field, makePhoto, openNew, signIn, write, writeBody } from "./desk.ts";
import { comingSaturday } from "./coming-saturday.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const SATURDAY = comingSaturday();
const SLUG = `${SATURDAY}-plant-swap-on-saturday`;
const FILE = `content/news/${SLUG}/index.md`;
let stage: Stage;
let repository: Repository;

beforeAll(async () => {
  stage = await openStage("git", { timezoneId: "America/Los_Angeles" });
  repository = repositoryOf(stage);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("a draft", { timeout: 120_000 }, () => {
  it("is saved on a branch, and main does not know of it", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, {
      title: "Plant swap on Saturday",
      date: SATURDAY,
      summary: "Bring spare seedlings.",
    });
    await choose(page, "group", "Example Families");
    await addPicture(page, "picnic.jpg", await makePhoto(page));
    await write(page, { alt: "Trays of seedlings" });
    await field(page, "consent").click();
    await writeBody(page, "Bring spare seedlings.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Entry saved").first().waitFor();
    await expect
      .poll(() => [repository.drafts().length, repository.head()], patient)
      .toEqual([1, "main"]);
    const [draft = ""] = repository.drafts();
    expect(repository.filesOn(draft)).toEqual(
      expect.arrayContaining([FILE, `content/news/${SLUG}/picnic.jpg`]),
    );
    expect(repository.filesOn("main").filter((file) => file.includes(SLUG))).toEqual([]);
  });

  it("shows its picture while nobody else can see it", async () => {
    const image = stage.page.frameLocator("#preview-pane").locator("article img");
    await expect
      .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth), patient)
      .toBe(64);
  });

  it("has lost what the phone wrote into the picture", () => {
    const [draft = ""] = repository.drafts();
    expect(stage.git("show", `${draft}:content/news/${SLUG}/picnic.jpg`)).not.toContain(
      "secret place",
    );
  });

  it("is published when it is ready, and the branch goes", async () => {
    const { page } = stage;
    await page.getByRole("button", { name: /^Status: Draft/ }).click();
    await page.getByRole("menuitem", { name: "Ready" }).click();
    await page.getByText("Entry status updated").first().waitFor();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("menuitem", { name: "Publish now" }).click();
    await page.getByText("Entry published").first().waitFor();
    await expect
      .poll(
        () => [
          repository.drafts().length,
          repository.filesOn("main").includes(FILE),
          repository.head(),
        ],
        patient,
      )
      .toEqual([0, true, "main"]);
    expect(stage.git("show", `main:${FILE}`)).toContain(
      "pictures:\n  - src: picnic.jpg\n    alt: Trays of seedlings\n    consent: true",
    );
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });

  it("sends no request to another host and violates no policy", () => {
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
