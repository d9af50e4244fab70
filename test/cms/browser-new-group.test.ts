/**
 * A service of a group that is not in the list: posted with the typed name, opened again, and given
 * to an organisation. One story, in its order.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, field, openNew, signIn, write, writeBody, writeChecked } from "./desk.ts";
import { openEntry, previewText, publishDraft, saveDraft } from "./drafts.ts";
import { repositoryOf, type Repository } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

const GROUP = "Dock Street Singers";
const NAME = "Singing for babies";
const FILE = "content/services/singing-for-babies.md";
const ENTRY = {
  section: "services",
  label: "Services",
  slug: "singing-for-babies",
  shows: NAME,
};
let stage: Stage;
let repository: Repository;

const onSite = (): string => stage.site.read(FILE);
/** The text of the one draft; empty while there is none. */
const draft = (): string => {
  const [branch] = repository.drafts();
  return branch === undefined ? "" : repository.read(branch, FILE).trim();
};

beforeAll(async () => {
  stage = await openStage("git");
  repository = repositoryOf(stage);
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("a service of a group that is typed", { timeout: 120_000 }, () => {
  it("goes on the site before the group is an organisation", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "services", "Services");
    await write(page, { name: NAME, newGroup: GROUP, summary: "We sing with babies." });
    await choose(page, "status", "Running");
    await writeChecked(page, "2026-12-01");
    await writeBody(page, "Everybody can sing.");
    await saveDraft(page);
    await publishDraft(page);
    await expect.poll(() => repository.drafts().length, patient).toBe(0);
    expect(onSite()).toContain(`newGroup: ${GROUP}\n`);
    expect(onSite()).not.toMatch(/^organisation:/m);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("opens again with the name in its box, on the page and nothing else changed", async () => {
    const { page, origin } = stage;
    const before = onSite();
    await page.reload();
    await openEntry(page, origin, ENTRY);
    expect(await field(page, "newGroup").inputValue()).toBe(GROUP);
    await expect.poll(() => previewText(page), patient).toContain(GROUP);
    await field(page, "summary").fill("We sing with babies and parents.");
    await saveDraft(page);
    await expect
      .poll(draft, patient)
      .toBe(before.replace("We sing with babies.", "We sing with babies and parents.").trim());
  });

  it("lets go of the name once an organisation is chosen", async () => {
    const { page } = stage;
    await choose(page, "organisation", "Example Families");
    await saveDraft(page);
    await expect.poll(draft, patient).toContain("organisation: example-families\n");
    expect(draft()).not.toContain("newGroup:");
    await publishDraft(page);
    await expect.poll(onSite, patient).toContain("organisation: example-families\n");
    expect(stage.site.sentences()).toEqual([]);
  });

  it("asked no other host", () => expect(stage.outside).toEqual([]));
});
