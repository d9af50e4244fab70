/**
 * What becomes of entries that are on the site: changed, given a new number, taken down. One story,
 * in its order.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FixtureSite } from "../model/fixture-site.ts";
import { field, openNew, signIn, unfold, write, PLAY_GROUP } from "./desk.ts";
import { openEntry, previewText, publishDraft, saveDraft } from "./drafts.ts";
import { rebuild } from "./rebuild.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { holding } from "./site-search.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const NEWS = "content/news/2026-05-02-plant-swap/index.md";
const DOWN = "content/news/2026-05-03-a-face/index.md";
const SERVICE = "content/services/play-group.md";
const WORD = "content/glossary/stay-and-play.md";
const OLD = "01632 960002";
const NEW = "01632 960777";
/** The name of the service's file, by which words refer to its number. */
const FORM = "play-group";
const ITEM = {
  section: "news",
  label: "Newsletter items",
  slug: "2026-05-02-plant-swap/index",
  shows: "Plant swap on Saturday",
};
const FACE = { ...ITEM, slug: "2026-05-03-a-face/index", shows: "A face in the crowd" };
const ENTRY = {
  section: "glossary",
  label: "Words explained",
  slug: "stay-and-play",
  shows: "Stay and play",
};
let stage: Stage;
let repository: Repository;
const main = (path: string): string => repository.read("main", path);

/**
 * A number in words beside the phone field, a word that nothing refers to, and an item with a
 * picture of somebody.
 */
function prepare(site: FixtureSite): void {
  const item = site
    .read(NEWS)
    .replace("Plant swap on Saturday", "A face in the crowd")
    .replace("Small plants in pots on a table", "Somebody who changed their mind");
  site.write(DOWN, item.replace("Come from ten.", "Words that must go."));
  site.write(
    DOWN.replace("index.md", "plants.png"),
    readFileSync(join(site.root, NEWS.replace("index.md", "plants.png"))),
  );
  site.write(
    NEWS,
    site.read(NEWS).replace("Come from ten.", `Come from ten, or ring {phone:${FORM}}.`),
  );
  site.write(
    WORD,
    site
      .read("content/glossary/family-hub.md")
      .replace(/term: .*\nabbreviation: .*\notherNames:\n.*\n/, "term: Stay and play\n"),
  );
}

/**
 * Replaces the text of the body. The editor takes up a selection a moment after the keys, so the
 * old text is selected and deleted until it is gone.
 */
async function rewrite(words: string): Promise<void> {
  const body = stage.page.locator('[data-slate-editor="true"]').last();
  const written = async (): Promise<string> =>
    (await body.innerText()).replace(/\uFEFF/g, "").trim();
  await body.click();
  const emptied = async (): Promise<string> => {
    await stage.page.keyboard.press("Control+a");
    await stage.page.keyboard.press("Delete");
    return written();
  };
  await expect.poll(emptied, patient).toBe("");
  await stage.page.keyboard.type(words);
  await expect.poll(written, patient).toBe(words);
}

beforeAll(async () => {
  stage = await openStage("git", { prepare });
  repository = repositoryOf(stage);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("an entry that is on the site", { timeout: 120_000 }, () => {
  it("is changed by way of a draft", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, ITEM);
    await write(page, { summary: "Bring a plant. Take another home." });
    await saveDraft(page);
    await expect
      .poll(() => repository.read("cms/news/2026-05-02-plant-swap/index", NEWS), patient)
      .toContain("Take another home.");
    expect(main(NEWS)).toContain("Bring a plant and take another home.");
    await publishDraft(page);
    await expect
      .poll(
        () => [main(NEWS).includes("Bring a plant. Take another home."), repository.drafts()],
        patient,
      )
      .toEqual([true, []]);
  });

  it("stays as it was when a change is thrown away", async () => {
    const { page, origin } = stage;
    const before = main(SERVICE);
    await openEntry(page, origin, PLAY_GROUP);
    await write(page, { summary: "Not this." });
    await saveDraft(page);
    await page.getByRole("button", { name: "Throw this change away" }).click();
    await expect.poll(() => [repository.drafts(), main(SERVICE)], patient).toEqual([[], before]);
  });

  it("cannot be deleted or unpublished when its address is for good", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, PLAY_GROUP);
    await page.getByRole("button", { name: "Published", exact: true }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).waitFor();
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(["Duplicate"]);
    expect(await page.getByRole("button", { name: /delete|unpublish/i }).count()).toBe(0);
    await page.goto(`${origin}/admin/#/collections/services`);
    await page.getByText("set its status to “Closed for good”").waitFor();
  });
});

describe.sequential("a draft that nobody published", { timeout: 120_000 }, () => {
  it("can be deleted, and the site never knew of it", async () => {
    const { page, origin } = stage;
    const before = repository.filesOn("main");
    await openNew(page, origin, "glossary", "Words explained");
    await write(page, {
      term: "Warm space",
      meaning: "A warm room for everybody.",
      on: "2026-06-01",
      by: "Site editor",
      nextDue: "2026-09-01",
    });
    await field(page, "confidence").fill("Not sure");
    await page.getByRole("option", { name: "Not sure" }).first().click();
    await saveDraft(page);
    await expect.poll(() => repository.drafts(), patient).toEqual(["cms/glossary/warm-space"]);
    await page.getByRole("button", { name: "Delete this draft" }).click();
    await expect.poll(() => repository.drafts(), patient).toEqual([]);
    expect(repository.filesOn("main")).toEqual(before);
  });
});

describe.sequential("a phone number that changes", { timeout: 120_000 }, () => {
  it("tells the editor where else it is shown, and changes there too", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, PLAY_GROUP);
    await unfold(page, "phones");
    await write(page, { number: NEW });
    await expect
      .poll(() => previewText(page), patient)
      .toMatch(/Where this number is shown[\s\S]*Newsletter item “Plant swap on Saturday”/);
    await saveDraft(page);
    await publishDraft(page);
    await expect.poll(() => main(SERVICE), patient).toContain(`number: ${NEW}`);
    expect(main(NEWS)).toContain(`{phone:${FORM}}`);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });
});

describe.sequential("an item that must go at once", { timeout: 120_000 }, () => {
  it("is emptied, and its address stays", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, FACE);
    await unfold(page, "pictures");
    await page.getByRole("button", { name: "Remove picture" }).click();
    await write(page, { title: "Item taken down", summary: "This item was taken down." });
    await rewrite("This item was taken down.");
    await saveDraft(page);
    await publishDraft(page);
    await expect.poll(() => main(DOWN), patient).toContain("title: Item taken down");
    expect(main(DOWN)).not.toMatch(/pictures|mind|must go/);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });
});

describe.sequential("a word of a shared page", { timeout: 120_000 }, () => {
  it("is unpublished, and waits as a draft", async () => {
    const { page, origin } = stage;
    await openEntry(page, origin, ENTRY);
    await page.getByRole("button", { name: "Published", exact: true }).click();
    await page.getByRole("menuitem", { name: "Take it off the site" }).click();
    await expect
      .poll(
        () => [repository.filesOn("main").includes(WORD), repository.drafts(), repository.head()],
        patient,
      )
      .toEqual([false, ["cms/glossary/stay-and-play"], "main"]);
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  });
});

describe.sequential("the site", { timeout: 240_000 }, () => {
  let site = "";

  it("is built again", () => {
    site = rebuild(stage.site.root, "2026-06-02");
    expect(holding(site, "Bring a plant. Take another home.")).toEqual(
      expect.arrayContaining(["news/2026-05-02-plant-swap/index.html", "news/feed.xml"]),
    );
  });

  it("shows the new number everywhere, and the old one nowhere", () => {
    expect(holding(site, NEW)).toEqual(
      expect.arrayContaining([
        "services/play-group/index.html",
        "news/2026-05-02-plant-swap/index.html",
        "news/feed.json",
      ]),
    );
    expect(holding(site, NEW).filter((file) => file.startsWith("pagefind/"))).toHaveLength(2);
    expect(holding(site, OLD)).toEqual([]);
    expect(holding(site, OLD.replace(" ", ""))).toEqual([]);
  });

  it("has lost the word that was unpublished, and kept its page", () => {
    const { length } = holding(site, "Stay and play</h");
    expect(length).toBe(0);
    expect(holding(site, "A building where families find many services.")).toContain(
      "glossary/index.html",
    );
  });

  it("has lost every trace of the item that was taken down, but not its address", () => {
    for (const trace of [
      "Somebody who changed their mind",
      "Words that must go",
      "A face in the crowd",
    ])
      expect([trace, holding(site, trace)]).toEqual([trace, []]);
    const page = readFileSync(join(site, "news/2026-05-03-a-face/index.html"), "utf8");
    expect(page).toContain("Item taken down");
    expect(page).not.toMatch(/<article[^]*<img/);
  });

  it("was made without another host, under the policy", () => {
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
