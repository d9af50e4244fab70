/**
 * The five-minute post, step by step as a volunteer and an editor do it; counts what they press and
 * fill in.
 */
import type { Page } from "playwright-core";
import { field } from "./desk.ts";
import { publishDraft } from "./drafts.ts";
import { drawPicture } from "./drawn-picture.ts";
import { type Figures, Hand, named } from "./hand.ts";
import type { Stage } from "./stage.ts";

export interface Walked {
  /** From signing in to a draft that waits for an editor. */
  readonly volunteer: Figures;
  /** From the board of drafts to the item on the site. */
  readonly editor: Figures;
  /** How long a machine took for both. */
  readonly seconds: number;
}

/** Called at each moment that is worth a picture. */
export type Look = (moment: string) => Promise<void>;

async function addPicture(page: Page, hand: Hand): Promise<void> {
  const buffer = await drawPicture(page);
  await hand.press(named(page, "button", "Add picture"));
  await hand.press(named(page, "button", "Choose an image"));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "seedlings.png", mimeType: "image/png", buffer });
  hand.answer();
  hand.fields++;
  const chosen = named(page, "button", "Choose selected");
  await hand.press(chosen);
  await chosen.waitFor({ state: "hidden" });
}

async function writeItem(page: Page, hand: Hand, look: Look): Promise<void> {
  await hand.fill(field(page, "title"), "Seedling swap on Saturday");
  await hand.fill(field(page, "group"), "Example Families");
  await hand.press(named(page, "option", "Example Families"));
  await hand.fill(field(page, "summary"), "Bring a seedling and take another home.");
  await addPicture(page, hand);
  await hand.press(page.locator('[data-slate-editor="true"]').last());
  const words = "Come to the example hall from ten. Everybody is welcome, with or without a plant.";
  await page.keyboard.type(words);
  hand.fields++;
  hand.letters += words.length;
  await hand.press(named(page, "button", "Save"));
  await page.getByText("Describe the picture: is missing. Fill it in.").first().waitFor();
  await field(page, "alt").scrollIntoViewIfNeeded();
  await look("refused");
  await hand.fill(field(page, "alt"), "A row of seedlings in brown soil");
  await hand.press(field(page, "consent"));
}

async function volunteer({ page, origin }: Stage, look: Look): Promise<Figures> {
  const hand = new Hand();
  await page.goto(`${origin}/admin/`);
  await hand.press(named(page, "button", "Login"));
  await page.getByRole("link", { name: "Newsletter items" }).waitFor();
  await page.getByText("Plant swap on Saturday").first().waitFor();
  await look("start");
  await hand.press(page.getByText("New: Newsletter item", { exact: true }));
  await page.locator("label[for]").first().waitFor();
  await writeItem(page, hand, look);
  await page.getByText("Title").first().scrollIntoViewIfNeeded();
  await look("form");
  await hand.press(named(page, "button", "Save"));
  await hand.press(named(page, "button", /^Status: Draft/));
  await hand.press(named(page, "menuitem", "In review"));
  await named(page, "button", "Status: In review").waitFor();
  return hand.figures();
}

async function editor({ page }: Stage, look: Look): Promise<Figures> {
  const hand = new Hand();
  await page.evaluate(() => {
    location.hash = "#/workflow";
  });
  hand.answer();
  const card = page.getByRole("link", { name: /Seedling swap on Saturday/ }).first();
  await card.waitFor();
  await look("drafts");
  await hand.press(card);
  await named(page, "button", "Status: In review").waitFor();
  await publishDraft(page, hand);
  await look("published");
  return hand.figures();
}

/** Posts an item with a picture and puts it on the site. The stage has drafts (`git`). */
export async function walk(stage: Stage, look: Look = async () => undefined): Promise<Walked> {
  const started = performance.now();
  const first = await volunteer(stage, look);
  const second = await editor(stage, look);
  return {
    volunteer: first,
    editor: second,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/**
 * In words. People press a button in about 4 s and type about 2 letters a second; that is reckoned,
 * not measured.
 */
export function told({
  volunteer: { presses, fields, letters },
  editor: { presses: more },
  seconds,
}: Walked): string {
  const minutes = ((presses * 4 + letters / 2) / 60).toFixed(1);
  return `The volunteer: ${presses} presses, ${fields} fields, ${letters} letters: about ${minutes} minutes. The editor: ${more} presses. A machine took ${seconds} s for both.`;
}
