/** Actions of a person in the editor, by visible labels and fields. */
import { foldedFields } from "../../src/cms/browser/more-fields.ts";
import { crc32, deflateSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";

/** A field by its name in the file; the last that is unfolded when a list contains several. */
export const field = (page: Page, name: string): Locator =>
  page.locator(`[id^="${name}-field-"]`).filter({ visible: true }).last();

/** Signs in on this machine: one button, no account. */
export async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/`);
  await page.getByRole("button", { name: "Login", exact: true }).click();
  await page.getByRole("link", { name: "Newsletter items" }).waitFor();
}

/** Unfolds the boxes that a news item's form has under “More”. */
export async function unfoldMore(page: Page, section: string): Promise<void> {
  if (foldedFields(section).length > 0) await page.locator("#form-more").click();
}

/** Opens an empty form. By way of the section's list, as Decap keeps the form of before else. */
export async function openNew(
  page: Page,
  origin: string,
  section: string,
  label: string,
): Promise<void> {
  await page.goto(`${origin}/admin/#/collections/${section}`);
  await page.getByRole("heading", { name: label, exact: true }).waitFor();
  await page.goto(`${origin}/admin/#/collections/${section}/new`);
  await page.locator("label[for]").first().waitFor();
  await unfoldMore(page, section);
}

export async function write(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}

/** Chooses an option by its label: a fixed choice or another entry. */
export async function choose(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).fill(words);
  await page.getByRole("option", { name: words }).first().click();
}

/** The four fields of “Last checked”. */
export async function writeChecked(page: Page, nextDue: string): Promise<void> {
  await write(page, { on: "2026-06-01", by: "Site editor", nextDue });
  await choose(page, "confidence", "Not sure");
}

export async function writeBody(page: Page, words: string): Promise<void> {
  await page.locator('[data-slate-editor="true"]').last().click();
  await page.keyboard.type(words);
}

export async function add(page: Page, one: string): Promise<void> {
  await page.getByRole("button", { name: `Add ${one.toLowerCase()}`, exact: true }).click();
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  const crc = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** A service of the fixture site, as the editor's list shows it. */
export const PLAY_GROUP = {
  section: "services",
  label: "Services",
  slug: "play-group",
  shows: "Example play group",
};

/** A plain PNG (W3C PNG, section 5) with a comment in it that must not be published. */
export function makePicture(width = 64, height = 40): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7f)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from("Comment\0taken at a secret place", "latin1")),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A JPEG as a phone makes it, with a note of the place in its Exif part (marker APP1). */
export async function makePhoto(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 40 });
    canvas.getContext("2d")?.fillRect(0, 0, 64, 40);
    return canvas.toDataURL("image/jpeg");
  });
  const plain = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  const note = Buffer.from("Exif\0\0taken at a secret place", "latin1");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(note.length + 2);
  return Buffer.concat([
    plain.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    note,
    plain.subarray(2),
  ]);
}

/** Puts a picture into the entry, without describing it. */
export async function addPicture(
  page: Page,
  name: string,
  buffer: Buffer = makePicture(),
): Promise<void> {
  await add(page, "picture");
  await page.getByRole("button", { name: "Choose an image" }).click();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: /png$/i.test(name) ? "image/png" : "image/jpeg", buffer });
  const chosen = page.getByRole("button", { name: "Choose selected" });
  await chosen.click();
  await chosen.waitFor({ state: "hidden" });
}

/** Publishes at once, as on one's own computer. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("menuitem", { name: "Publish now" }).click();
}

/**
 * Waits until Decap is done with a save: it goes to the entry's own address by itself, and would
 * take a later form away.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForURL(/\/entries\//);
  await page.getByText("Saved", { exact: true }).waitFor();
}

/** Opens a list that is folded, and each item in it. */
export async function unfold(page: Page, name: string): Promise<void> {
  const list = field(page, name);
  const folded = list.locator('[data-testid="expand-button"][aria-label="Expand"]');
  if ((await folded.count()) > 0) await folded.first().click();
  const items = list.getByRole("button", { name: /^Fold or unfold / });
  await items.first().waitFor();
  for (const item of await items.all()) {
    const inside = item.locator("xpath=../..").locator("input, textarea, [role=switch]");
    if (!(await inside.first().isVisible())) await item.click();
  }
}
