/**
 * The editor as `npm start` opens it: on the files of a folder, without an account. One story, in
 * its order.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonFeed } from "../../src/export/feed-formats.ts";
import { newsFeed } from "../../src/export/feeds.ts";
import { collections } from "../../src/model/collections/index.ts";
import { dataFiles } from "../../src/model/data/index.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";
import { createLibrary } from "../../src/model/library.ts";
import { preparePictures } from "../../src/site/pictures.ts";
import { comingSaturday } from "./coming-saturday.ts";
import {
  add,
  addPicture,
  choose,
  field,
  openNew,
  publish,
  settled,
  signIn,
  write,
  writeBody,
  writeChecked,
} from "./desk.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient, saved } from "./waiting.ts";

const ENTRY = "content/news/2026-07-05-summer-tea-cake-for-all-its-on";
const SATURDAY = comingSaturday();
let stage: Stage;
const file = (path: string): string => stage.site.read(path);
const errors = (): Promise<string[]> =>
  stage.page.locator("ul[id^=errors-of] li").allTextContents();

beforeAll(async () => {
  stage = await openStage("fs");
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

describe.sequential("a newsletter item with a picture", { timeout: 120_000 }, () => {
  it("is refused while the picture is not described and nobody was asked", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, {
      title: "Sümmer: “Tea & cake” for all, it's on!",
      date: "2026-07-05",
      summary: "Yes: tea",
    });
    await choose(page, "group", "Example Families");
    await choose(page, "areas", "Northfield");
    await choose(page, "events", "Example fun day");
    await addPicture(page, "IMG_1234 (1).PNG");
    await writeBody(page, "Bring a cup.");
    await publish(page);
    await page.getByText("Not saved: something is missing.").waitFor();
    expect(await errors()).toEqual([
      "Describe the picture: is missing. Fill it in.",
      "Everyone who can be recognised has agreed, and for a child a parent or carer has agreed in writing: must be ticked. Use another picture if somebody has not agreed.",
    ]);
    expect(readdirSync(join(stage.site.root, "content/news"))).not.toContain(
      ENTRY.split("/").at(-1),
    );
  });

  it("tells screen readers what is wrong with which field", async () => {
    const described = await field(stage.page, "alt").evaluate((input) => [
      input.getAttribute("aria-invalid"),
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent),
    ]);
    expect(described).toEqual([
      "true",
      [
        "Describe the picture: is missing. Fill it in.",
        expect.stringContaining("For people who cannot see it"),
      ],
    ]);
    expect(await stage.page.locator("[data-slate-editor]").getAttribute("aria-label")).toBe(
      "The item",
    );
    expect(await stage.page.locator("#preview-pane").getAttribute("title")).toBe(
      "How the page will look",
    );
  });

  it("is shown as the site will show it while it is written, with what is still missing", async () => {
    const preview = stage.page.frameLocator("#preview-pane");
    await preview
      .getByRole("heading", { name: "Sümmer: “Tea & cake” for all, it's on!", level: 1 })
      .waitFor();
    expect(await preview.getByRole("listitem").allTextContents()).toContain(
      "Picture 1 › Describe the picture: is missing. Fill it in.",
    );
    expect(await preview.getByText("Sunday 5 July 2026").count()).toBe(1);
    expect(
      await preview
        .locator("article img")
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(64);
  });

  it("is saved as a file that the gate takes, named after its own date", async () => {
    await write(stage.page, { alt: "Neighbours with cups of tea" });
    await field(stage.page, "consent").click();
    await publish(stage.page);
    await saved(stage, `${ENTRY}/index.md`, "cups of tea");
    expect(file(`${ENTRY}/index.md`)).toBe(`---
title: "Sümmer: “Tea & cake” for all, it's on!"
date: 2026-07-05
group: example-families
summary: "Yes: tea"
pictures:
  - src: img-1234-1.png
    alt: Neighbours with cups of tea
    consent: true
areas:
  - northfield
events:
  - 2026-06-20-fun-day
---
Bring a cup.
`);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("has lost what the camera wrote into the picture", () => {
    expect(file(`${ENTRY}/img-1234-1.png`)).not.toContain("secret place");
  });
});

describe.sequential("other kinds", { timeout: 120_000 }, () => {
  it("saves a service with a phone, a cost, a time and a hub", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "services", "Services");
    await write(page, { name: "Café for new parents", summary: "Tea and talk" });
    await choose(page, "organisation", "Example Families");
    await choose(page, "status", "Running");
    await add(page, "Phone number");
    await write(page, { number: "01632960123" });
    await add(page, "Cost");
    await write(page, { amount: "0" });
    await add(page, "Session");
    await choose(page, "freq", "Every week");
    await choose(page, "byday", "Tuesday");
    await write(page, { validFrom: "2026-09-01", opensAt: "09:30" });
    await choose(page, "hubs", "Example");
    await writeChecked(page, "2026-09-01");
    await publish(page);
    await saved(stage, "content/services/cafe-for-new-parents.md", "Tea and talk");
    const text = file("content/services/cafe-for-new-parents.md");
    expect(text).toMatch(/^id: [0-9a-f]{8}-/m);
    for (const part of [
      "phones:\n  - number: 01632 960123",
      "costOptions:\n  - amount: 0",
      "byday:\n      - TU",
      "opensAt: 09:30",
      "validFrom: 2026-09-01",
      "hubs:\n  - example-hub",
    ])
      expect(text).toContain(part);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("refuses an event in the gate's own words, and saves it when that is mended", async () => {
    const { page, origin } = stage;
    const path = `content/events/${SATURDAY}-lantern-walk/index.md`;
    await openNew(page, origin, "events", "Events");
    await write(page, {
      name: "Lantern walk",
      summary: "Walk",
      date: SATURDAY,
      startTime: "16:00",
      minimumAge: "0",
    });
    await choose(page, "organisation", "Example Families");
    await choose(page, "status", "Going ahead");
    await writeChecked(page, "2026-05-01");
    await publish(page);
    await page
      .getByText(
        "Not saved. Last checked › Check again by: 1 May 2026 is not after the day it was checked, 1 June 2026. Choose a later day.",
      )
      .waitFor();
    await write(page, { nextDue: "2026-09-01" });
    await publish(page);
    await saved(stage, path, "2026-09-01");
    expect(file(path)).toContain(
      `date: ${SATURDAY}\nstartTime: 16:00\norganisation: example-families\n`,
    );
    expect(stage.site.sentences()).toEqual([]);
  });

  it("opens a file as it is and changes only what was changed", async () => {
    const { page, origin } = stage;
    const { fields, body } = collections.services;
    const before = writeEntryText(
      { ...fields, body },
      readEntryText(file("content/services/play-group.md")),
    );
    await page.goto(`${origin}/admin/#/collections/services`);
    await page.getByRole("heading", { name: "Services", exact: true }).waitFor();
    await page.goto(`${origin}/admin/#/collections/services/entries/play-group`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[id^="name-field-"]')].some(
        ({ value }) => value === "Example play group",
      ),
    );
    expect(await page.getByText("Not saved yet").count()).toBe(0);
    await page.locator('input[id^="summary-field-"]').first().fill("Toys and songs.");
    await publish(page);
    await expect
      .poll(() => file("content/services/play-group.md"), patient)
      .toBe(before.replace(/^summary: .*$/m, "summary: Toys and songs."));
    await settled(page);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("edits a file of _data", async () => {
    const { page, origin } = stage;
    const before = JSON.parse(file("_data/site.json")) as object;
    await page.goto(`${origin}/admin/#/collections/data`);
    await page.getByRole("heading", { name: "Facts and settings", exact: true }).waitFor();
    await page.goto(`${origin}/admin/#/collections/data/entries/site`);
    await field(page, "strapline").fill("Help nearby");
    await publish(page);
    await expect
      .poll(() => JSON.parse(file("_data/site.json")) as unknown, patient)
      .toEqual({ ...before, strapline: "Help nearby" });
    expect(Object.keys(JSON.parse(file("_data/site.json")) as object)).toEqual(
      Object.keys(dataFiles.site.fields).filter((name) => name in before),
    );
    expect(stage.site.sentences()).toEqual([]);
  });
});

describe("on the site", { timeout: 120_000 }, () => {
  it("the item goes into the feeds with its picture, and the service has its number", async () => {
    const { content, data } = stage.site.load();
    if (!data) throw new Error("The site has no data.");
    const library = createLibrary(content, data, "2026-07-06");
    const output = mkdtempSync(join(tmpdir(), "pictures-"));
    const pictures = await preparePictures(stage.site.root, output, library);
    const feed = jsonFeed(newsFeed(library, pictures));
    rmSync(output, { recursive: true });
    for (const part of ["on!", "Bring a cup.", 'alt=\\"Neighbours with cups of tea\\"'])
      expect(feed).toContain(part);
    expect(content.services.map(({ phones }) => phones[0]?.number)).toContain("01632 960123");
  });
});

describe("all the while", () => {
  it("sends no request to another host and violates no policy", () => {
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
