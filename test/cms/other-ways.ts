/** Another way through the editor, step by step: a number that changes. It counts the presses. */
import type { Locator, Page } from "playwright-core";
import { field } from "./desk.ts";
import { type Figures, Hand } from "./hand.ts";
import type { Stage } from "./stage.ts";

const named = (page: Page, role: "button" | "link" | "menuitem", name: string | RegExp): Locator =>
  page.getByRole(role, { name, exact: typeof name === "string" }).first();

async function save(page: Page, hand: Hand): Promise<void> {
  await hand.press(named(page, "button", "Save"));
  await page.getByText("Saved", { exact: true }).waitFor();
}

async function publish(page: Page, hand: Hand): Promise<void> {
  await hand.press(named(page, "button", /^Status: /));
  await hand.press(named(page, "menuitem", "Ready"));
  await named(page, "button", "Status: Ready").waitFor();
  await hand.press(named(page, "button", "Publish"));
  await hand.press(named(page, "menuitem", "Publish now"));
  hand.answer();
  await named(page, "button", "Published").waitFor();
}

/** From the first screen to a service with another number on the site. */
export async function changeNumber({ page }: Stage, number: string): Promise<Figures> {
  const hand = new Hand();
  await hand.press(page.getByRole("link", { name: "Services", exact: true }).first());
  await hand.press(page.getByText("Example play group", { exact: true }).first());
  const list = field(page, "phones");
  await hand.press(list.locator('[data-testid="expand-button"][aria-label="Expand"]').first());
  await hand.press(list.getByRole("button", { name: /^Fold or unfold / }).first());
  await hand.fill(field(page, "number"), number);
  await save(page, hand);
  await publish(page, hand);
  return hand.figures();
}
