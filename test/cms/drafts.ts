/** Actions on drafts in the editor, with the editorial workflow on. */
import type { Locator, Page } from "playwright-core";
import { unfoldMore } from "./desk.ts";
import { Hand } from "./hand.ts";

/**
 * Opens an entry of a section and waits until a text of it is in its form. `label` is the
 * section's heading.
 */
export async function openEntry(
  page: Page,
  origin: string,
  {
    section,
    label,
    slug,
    shows,
  }: {
    readonly section: string;
    readonly label: string;
    readonly slug: string;
    readonly shows: string;
  },
): Promise<void> {
  await page.goto(`${origin}/admin/#/collections/${section}`);
  await page.getByRole("heading", { name: label, exact: true }).waitFor();
  await page.goto(`${origin}/admin/#/collections/${section}/entries/${slug}`);
  await page.waitForFunction(
    (words) =>
      [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          "input[id*='-field-'], textarea[id*='-field-']",
        ),
      ].some(({ value }) => value === words),
    shows,
  );
  await unfoldMore(page, section);
}

/** The button that keeps a draft. */
export const saveButton = (page: Page): Locator =>
  page.getByRole("button", { name: "Save", exact: true });

/** Milliseconds after which a person who sees nothing happen presses again. */
const PUZZLED = 15_000;

/** Error messages of the editor. */
const troubles = async (page: Page): Promise<string> =>
  (
    await page
      .locator(".editor-alert, .Toastify__toast:not(.Toastify__toast--success)")
      .filter({ hasNotText: /^Entry saved$/ })
      .allInnerTexts()
  ).join(" / ");

/**
 * Keeps what is in the form as a draft. A press that finds the form being drawn anew is lost in
 * Decap, so it is given once more when the button still asks for it and nothing says why not.
 */
export async function saveDraft(page: Page): Promise<void> {
  const saved = page.getByText("Saved", { exact: true });
  await saveButton(page).click();
  try {
    await saved.waitFor({ timeout: PUZZLED });
  } catch {
    const said = await troubles(page);
    if (said !== "") throw new Error(`The draft was not saved. The editor says: “${said}”.`);
    if (
      await saveButton(page)
        .isEnabled({ timeout: 1000 })
        .catch(() => false)
    ) {
      console.warn("saveDraft: the first press was lost, and is given once more.");
      await saveButton(page).click();
    }
    await saved.waitFor();
  }
}

/** Sets a draft to “Ready” and asks for it to be put on the site. */
export async function publishNow(page: Page, hand = new Hand()): Promise<void> {
  await hand.press(page.getByRole("button", { name: /^Status: / }));
  await hand.press(page.getByRole("menuitem", { name: "Ready" }));
  await page.getByRole("button", { name: "Status: Ready" }).waitFor();
  await hand.press(page.getByRole("button", { name: "Publish", exact: true }));
  await hand.press(page.getByRole("menuitem", { name: "Publish now" }));
  hand.answer();
}

/** Puts a draft on the site. */
export async function publishDraft(page: Page, hand = new Hand()): Promise<void> {
  await publishNow(page, hand);
  await page.getByRole("button", { name: "Published", exact: true }).waitFor();
}

/** The text of the preview beside the form. */
export const previewText = (page: Page): Promise<string> =>
  page.frameLocator("#preview-pane").locator("main").innerText();

/** The notice that somebody else has changed the entry. */
export const alertBox = (page: Page): Locator => page.locator(".editor-alert");
