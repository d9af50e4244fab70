/**
 * `npm run pictures`: writes an item in the real editor on made-up content, takes pictures for
 * admin/README.md on the way, and counts the presses. `npm run pictures -- --forms FOLDER` takes a
 * picture of the empty form of every kind on a phone and on a wide screen instead.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { collections } from "../src/model/collections/index.ts";
import { openNew, signIn } from "../test/cms/desk.ts";
import { changeNumber, toldFigures } from "../test/cms/other-ways.ts";
import { openStage, type Stage } from "../test/cms/stage.ts";
import { told, walk } from "../test/cms/walk.ts";
import { root, runAsCommand } from "./command.ts";

const FOLDER = join("admin", "pictures");
const SIZE = { width: 1280, height: 800 } as const;
/** Largest picture in admin/README.md, in bytes. */
const MAX_BYTES = 60_000;

/** Moments before which messages of earlier ones should be gone. */
const QUIET: ReadonlySet<string> = new Set(["form", "drafts"]);

/** A screenshot with a reduced palette, in the smallest readable size. */
async function pack(screen: Buffer): Promise<Buffer> {
  for (const width of [1000, 900, 800]) {
    const packed = await sharp(screen)
      .resize({ width })
      .png({ palette: true, colours: 48, effort: 10 })
      .toBuffer();
    if (packed.length <= MAX_BYTES) return packed;
  }
  throw new Error(
    `A picture of the editor is larger than ${MAX_BYTES} bytes in every size. Show less of the screen.`,
  );
}

/** Closes the stage and its browser, which would keep this process running. */
async function closeAll(stage: Stage): Promise<void> {
  const browser = stage.context.browser();
  await stage.close();
  await browser?.close();
}

/** Sizes of a phone and of a library computer, in px. */
const FORM_WIDTHS = [360, 1280] as const;
/** Room for the head and the foot of the editor above and below a form, in px. */
const AROUND = 320;

/** The whole form of each kind, with the boxes under “More” unfolded, at both widths. */
async function picturesOfForms(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await openStage("git", { viewport: SIZE });
  const { page, origin } = stage;
  try {
    await signIn(page, origin);
    for (const width of FORM_WIDTHS)
      for (const { name, label } of Object.values(collections)) {
        await page.setViewportSize({ width, height: SIZE.height });
        await openNew(page, origin, name, label);
        const height = await page
          .locator('[class*="-ControlPaneContainer"]')
          .last()
          .evaluate((pane) => pane.scrollHeight);
        await page.setViewportSize({ width, height: height + AROUND });
        await page.waitForTimeout(400);
        await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
        console.log(`${name}, ${width} px wide: ${height} px`);
      }
  } finally {
    await closeAll(stage);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { forms: { type: "string" } } });
  if (values.forms !== undefined) {
    await picturesOfForms(values.forms);
    return 0;
  }
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const stage = await openStage("git", { viewport: SIZE });
  try {
    let number = 0;
    const walked = await walk(stage, async (moment) => {
      if (QUIET.has(moment))
        await stage.page.locator(".Toastify__toast").first().waitFor({ state: "hidden" });
      await stage.page.waitForTimeout(400);
      const name = `${++number}-${moment}.png`;
      const picture = await pack(await stage.page.screenshot());
      writeFileSync(join(folder, name), picture);
      console.log(`${FOLDER}/${name}: ${Math.round(picture.length / 1000)} kB`);
    });
    console.log(told(walked));
    const changed = await changeNumber(stage, "01632 960777");
    console.log(`A number that changes: ${toldFigures(changed)}.`);
  } finally {
    await closeAll(stage);
  }
  return 0;
}

await runAsCommand(import.meta.url, main);
