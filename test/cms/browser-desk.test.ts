/**
 * The desk round the editor: whether an entry is on the site, what was held back, and “Still right”
 * in one press. One story, in its order.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shortHash } from "../../scripts/held-back-files.ts";
import { nowAt } from "../../src/calendar/now.ts";
import { collections } from "../../src/model/collections/index.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";
import { axeProblems } from "./axe-problems.ts";
import { signIn, write, PLAY_GROUP } from "./desk.ts";
import { openEntry, publishDraft, saveDraft } from "./drafts.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const FILE = "content/services/play-group.md";
const { date: day } = nowAt(new Date(), "2026-06-01");
let stage: Stage;
let repository: Repository;
const main = (path: string): string => repository.read("main", path);
/** The hash that a build notes of the service's file; git's answer has lost its last line end. */
const stored = (): string => shortHash(`${main(FILE)}\n`);
const line = (): Promise<string> => stage.page.locator("#desk-bar").innerText();

/** What the site answers: its two files, as a build would have written them. */
async function siteSays(state: object, held: readonly object[]): Promise<void> {
  const answer = async (file: string, body: object): Promise<void> => {
    await stage.page.unroute(`**/${file}`);
    await stage.page.route(`**/${file}`, (route) => route.fulfill({ json: body }));
  };
  await answer("state.json", { entries: state });
  await answer("held-back.json", { held });
}

beforeAll(async () => {
  stage = await openStage("git", { viewport: { width: 1280, height: 800 } });
  repository = repositoryOf(stage);
  await siteSays({}, [
    { entry: "services/play-group", stands: "earlier", since: "2026-05-01", reasons: ["Cost: …"] },
  ]);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("the foot of the editor", { timeout: 120_000 }, () => {
  it("says on the first screen what was held back and why, and leads to it", async () => {
    await expect
      .poll(line, patient)
      .toContain(
        "Service “Example play group” is held back. Cost: … The version of 1 May 2026 is on the site. Open it",
      );
    // Decap's word while it loads fades in and out, and is gone in a moment.
    await stage.page.getByText(/^Loading /).waitFor({ state: "hidden" });
    expect(await axeProblems(stage.page)).toEqual([]);
    await stage.page.getByRole("link", { name: "Open it" }).click();
    await stage.page.waitForURL(/entries\/play-group$/);
  });

  it("says of what was just published that it waits, then that it is on the site", async () => {
    const { page, origin } = stage;
    await siteSays({ "services/play-group": "00000000" }, []);
    await openEntry(page, origin, PLAY_GROUP);
    await write(page, { summary: "Toys, songs and a cup of tea." });
    await saveDraft(page);
    await expect.poll(line, patient).toContain("There is a draft of this with changes");
    expect(await axeProblems(page)).toEqual([]);
    await publishDraft(page);
    await expect.poll(line, patient).toContain("Saved. It goes on the site in a few minutes");
    await siteSays({ "services/play-group": stored() }, []);
    await expect.poll(line, patient).toMatch(/^On the site\. See its page/);
  });

  it("says why it was held back", async () => {
    const row = { entry: "services/play-group", stands: "nothing", text: stored() };
    await siteSays({}, [{ ...row, reasons: ["Who runs it: “…” is not on the site"] }]);
    await stage.page.reload();
    await expect
      .poll(line, patient)
      .toContain(
        "Held back, because of this: Who runs it: “…” is not on the site. It is not on the site.",
      );
  });

  it("writes down in one press that it is still right", async () => {
    await stage.page.getByRole("button", { name: "Still right: I read it" }).click();
    await expect.poll(line, patient).toContain("Still right. Check again by ");
    expect(main(FILE)).toMatch(new RegExp(`checked:\n  on: ${day}\n  by: Site editor\n`));
    expect(repository.drafts()).toEqual([]);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });
});

describe.sequential("an item that must go", { timeout: 120_000 }, () => {
  const folder = "content/news/2026-05-02-plant-swap";
  const picture = (): boolean => repository.filesOn("main").includes(`${folder}/plants.png`);
  let before = "";

  it("is taken off the site with its words and its picture, for a reason", async () => {
    const { page, origin } = stage;
    before = main(`${folder}/index.md`);
    await openEntry(page, origin, {
      section: "news",
      label: "Newsletter items",
      slug: "2026-05-02-plant-swap/index",
      shows: "Plant swap on Saturday",
    });
    await page.getByRole("button", { name: "Take it off the site" }).click();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Somebody asked for it to go" }).click();
    await expect.poll(line, patient).toContain("Taken down. The site says so at its address");
    expect(main(`${folder}/index.md`)).toMatch(/^title: Item taken down$/m);
    expect(main(`${folder}/index.md`)).not.toMatch(/pictures|plant/i);
    await expect.poll(picture, patient).toBe(false);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });

  it("is put back in one press, picture and all", async () => {
    await stage.page.getByRole("button", { name: "Put it back" }).click();
    await expect.poll(line, patient).toContain("It is put back as it was.");
    const { fields, body } = collections.news;
    expect(`${main(`${folder}/index.md`)}\n`).toBe(
      writeEntryText({ ...fields, body }, readEntryText(before)),
    );
    expect(picture()).toBe(true);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });
});

describe.sequential("the list of checks", { timeout: 120_000 }, () => {
  it("says whom to ring and what to ask", async () => {
    const { page } = stage;
    await page.getByRole("link", { name: / checks due$/ }).click();
    await page.getByRole("heading", { name: "Still right?", level: 1 }).waitFor();
    const hub = page.getByRole("listitem").filter({ hasText: "Example hub" }).first();
    expect(await hub.getByRole("link", { name: "01632 960003" }).getAttribute("href")).toBe(
      "tel:01632960003",
    );
    expect(await hub.innerText()).toContain("Is 01632 960003 still the number to ring?");
    expect(await axeProblems(page)).toEqual([]);
  });

  it("takes several at once, with how they are known", async () => {
    const { page } = stage;
    await page.getByLabel("How did you check?").selectOption("phone");
    for (const name of ["Example hub", "Example course"])
      await page.getByRole("checkbox", { name, exact: true }).check();
    await page.getByRole("button", { name: "The ticked ones are still right (2)" }).click();
    await expect.poll(() => page.locator(".due-item__outcome--done").count(), patient).toBe(2);
    for (const file of ["content/hubs/example-hub.md", "content/programmes/example-course.md"])
      expect(main(file)).toContain(
        `confidence: confirmed\n  confirmedOn: ${day}\n  confirmedBy: phone\n`,
      );
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });

  it("fits a phone", async () => {
    await stage.page.setViewportSize({ width: 360, height: 640 });
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it("sends no request to another host and violates no policy", () => {
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
