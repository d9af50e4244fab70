/**
 * Other ways through the editor, each from its first screen: a number that changes, checks, an item
 * that must go. They count the presses.
 */
import type { Page } from "playwright-core";
import { field } from "./desk.ts";
import { publishDraft } from "./drafts.ts";
import { type Figures, Hand, named } from "./hand.ts";
import type { Stage } from "./stage.ts";

async function firstScreen({ page, origin }: Stage): Promise<void> {
  await page.goto(`${origin}/admin/#/`);
  await page.getByRole("link", { name: "Newsletter items" }).waitFor();
}

async function save(page: Page, hand: Hand): Promise<void> {
  await hand.press(named(page, "button", "Save"));
  await page.getByText("Saved", { exact: true }).waitFor();
}

/** From the first screen to a service with another number on the site. */
export async function changeNumber(stage: Stage, number: string): Promise<Figures> {
  const { page } = stage;
  const hand = new Hand();
  await firstScreen(stage);
  await hand.press(page.getByRole("link", { name: "Services", exact: true }).first());
  await hand.press(page.getByText("Example play group", { exact: true }).first());
  const list = field(page, "phones");
  await hand.press(list.locator('[data-testid="expand-button"][aria-label="Expand"]').first());
  await hand.press(list.getByRole("button", { name: /^Fold or unfold / }).first());
  await hand.fill(field(page, "number"), number);
  await save(page, hand);
  await publishDraft(page, hand);
  return hand.figures();
}

/** Writes down of several entries that each is still right. */
export async function recheck(stage: Stage, names: readonly string[]): Promise<Figures> {
  const { page } = stage;
  const hand = new Hand();
  await firstScreen(stage);
  await hand.press(named(page, "link", / checks due$/));
  await page.getByRole("heading", { name: "Still right?", level: 1 }).waitFor();
  for (const name of names) await hand.press(named(page, "checkbox", name));
  await hand.press(named(page, "button", `The ticked ones are still right (${names.length})`));
  await page
    .locator(".due-item__outcome--done")
    .nth(names.length - 1)
    .waitFor();
  return hand.figures();
}

/** Posts a group that meets each week, as a service; its organisation is on the site. */
export async function postWeeklyGroup(stage: Stage, name: string): Promise<Figures> {
  const { page } = stage;
  const hand = new Hand();
  await firstScreen(stage);
  await hand.press(named(page, "link", "Services"));
  await hand.press(page.getByText("New: Service", { exact: true }));
  await page.locator("label[for]").first().waitFor();
  await hand.fill(field(page, "name"), name);
  await hand.fill(field(page, "organisation"), "Example Families");
  await hand.press(named(page, "option", "Example Families"));
  await hand.fill(field(page, "summary"), "Singing and a cup of tea for anybody.");
  await hand.fill(field(page, "status"), "Running");
  await hand.press(named(page, "option", /^Running/));
  await hand.press(named(page, "button", "Add session"));
  await hand.fill(field(page, "byday"), "Tuesday");
  await hand.press(named(page, "option", "Tuesday"));
  await hand.fill(field(page, "opensAt"), "9.30am");
  await hand.fill(field(page, "closesAt"), "11am");
  await hand.press(named(page, "button", "Add place"));
  await hand.fill(page.locator('[id^="name-field-"]').filter({ visible: true }).last(), "The hall");
  await hand.fill(field(page, "confidence"), "Read on public pages");
  await hand.press(named(page, "option", /^Read on public pages/));
  await save(page, hand);
  await hand.press(named(page, "button", /^Status: Draft/));
  await hand.press(named(page, "menuitem", "In review"));
  await named(page, "button", "Status: In review").waitFor();
  return hand.figures();
}

/** Takes an item off the site. */
export async function takeDown(stage: Stage, title: string): Promise<Figures> {
  const { page } = stage;
  const hand = new Hand();
  await firstScreen(stage);
  await hand.press(named(page, "link", "Newsletter items"));
  await hand.press(page.getByText(title).first());
  await hand.press(named(page, "button", "Take it off the site"));
  await hand.press(named(page, "button", "Somebody asked for it to go"));
  await page.locator("#desk-bar").getByText("Taken down.").waitFor();
  return hand.figures();
}

/** Figures in words. */
export const toldFigures = ({ presses, fields }: Figures): string =>
  `${presses} presses, ${fields} fields`;
