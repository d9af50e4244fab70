/**
 * Streets of our own: a made-up file in another place, built by the program, with the real headers.
 * No other site is ever asked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Request, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DESK, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { type MapPage, openFind } from "./map-stage.ts";
import { buildOtherSite, type OtherSite } from "./other-site.ts";
import { BYTES, paintedOn } from "./own-streets.ts";
import { stored } from "./probes.ts";

const FAILED = "Street detail could not be loaded. The map and the list work without it.";

let site: OtherSite;
let stage: Stage;
let watched: Watched;
let find: MapPage;
let asked: Request[];

beforeAll(async () => {
  const streets = {
    file: "town.pmtiles",
    credit: "© Example Streets",
    creditUrl: "https://example.org/credit",
  };
  site = buildOtherSite({ kind: "pmtiles", streets }, { "_data/streets/town.pmtiles": BYTES });
  stage = await openStage(site.folder);
}, 180_000);
afterAll(async () => {
  await stage.close();
  site.dispose();
});
afterEach(async () => {
  expect([watched.outside, watched.complaints]).toEqual([[], []]);
  await watched.close();
});

async function open(
  options: BrowserContextOptions = {},
  answer?: (route: Route) => Promise<void>,
): Promise<void> {
  watched = await stage.context({ viewport: PHONE, ...options });
  asked = [];
  watched.context.on(
    "request",
    (request) => void (/pmtiles|own-streets/.test(request.url()) && asked.push(request)),
  );
  if (answer) await watched.context.route("**/*.pmtiles", answer);
  find = await openFind(stage, watched);
}

const canvases = () => find.page.locator(".place-map__own-streets canvas.leaflet-tile-loaded");
const credit = () => find.page.locator(".place-map__street-credit a");
const option = (name: string) => find.page.getByRole("button", { name, exact: true });

const painted = () => paintedOn(find.page);

async function showStreets(): Promise<void> {
  await find.show();
  await canvases().first().waitFor();
  await expect.poll(async () => (await painted()).points).toBeGreaterThan(500);
}

describe("streets of our own", () => {
  it("are not asked for before, and what they cost is on the button", async () => {
    await open();
    expect(asked).toEqual([]);
    const words = (await find.button.textContent()) ?? "";
    const fetched = new Set<string>();
    find.page.on("request", (request) => void fetched.add(new URL(request.url()).pathname));
    await showStreets();
    const bytes = [...fetched]
      .filter((path) => !path.endsWith(".pmtiles"))
      .reduce((sum, path) => sum + gzipSync(readFileSync(join(site.folder, path))).length, 0);
    const [, said = ""] =
      /^Show the map \(a small download of about (\d+) kB; streets are fetched as you look\)$/.exec(
        words,
      ) ?? [];
    expect([...fetched].some((path) => path.includes("own-streets"))).toBe(true);
    expect(Math.abs(Number(said) - bytes / 1000)).toBeLessThan(3);
  });

  it("come with the map, part by part from the site itself, with their credit, under the strict policy", async () => {
    await open();
    await showStreets();
    const parts = asked.filter((request) => request.url().endsWith(".pmtiles"));
    const answers = await Promise.all(
      parts.map(async (request) => ({
        range: (await request.allHeaders())["range"],
        answer: await request.response(),
      })),
    );
    expect(answers.length).toBeGreaterThan(1);
    for (const { range, answer } of answers) {
      expect([range, answer?.status(), answer?.headers()["cache-control"]]).toEqual([
        expect.stringMatching(/^bytes=\d+-\d+$/),
        206,
        "public, max-age=31536000, immutable",
      ]);
    }
    const policy =
      (await (await fetch(`${stage.origin}/find/`)).headers.get("content-security-policy")) ?? "";
    expect(policy).toMatch(
      /script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';/,
    );
    expect([await credit().textContent(), await credit().getAttribute("href")]).toEqual([
      "© Example Streets",
      "https://example.org/credit",
    ]);
    expect(await find.faults()).toEqual([]);
  });

  it("are drawn in the map's colours, also when the reader's change", async () => {
    await open({ colorScheme: "dark" });
    await showStreets();
    expect((await painted()).colours).toContain("26,37,33");
    await find.page.emulateMedia({ colorScheme: "light" });
    await expect.poll(async () => (await painted()).colours).toContain("251,245,232");
    expect((await painted()).colours).not.toContain("26,37,33");
    expect(await find.faults()).toEqual([]);
  });

  it("have their names near by, where those of areas give way", async () => {
    await open({ viewport: DESK });
    await showStreets();
    const areas = find.page.locator(".place-map__label span:visible");
    expect(await areas.count()).toBeGreaterThan(0);
    await find.points.first().click();
    expect(await find.popup.isVisible()).toBe(true);
    for (let zoom = 14; zoom < 18; zoom += 1)
      await find.page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await painted()).colours).toContain("17,37,44");
    expect(await areas.count()).toBe(0);
  });

  it("can be taken away and brought back, and nothing is remembered", async () => {
    await open();
    await showStreets();
    await option("Remove the street detail").click();
    expect([await canvases().count(), await credit().count(), await stored(find.page)]).toEqual([
      0,
      0,
      [],
    ]);
    await option("Add street detail").click();
    await expect.poll(async () => (await painted()).points).toBeGreaterThan(500);
    expect(await credit().isVisible()).toBe(true);
  });

  it("do not come by themselves over colours that the reader has chosen", async () => {
    await open({ forcedColors: "active" });
    await find.show();
    await find.page.waitForLoadState("networkidle");
    expect([asked, await find.page.locator("path.place-map__land").count()]).toEqual([[], 1]);
    expect(await option("Add street detail").isVisible()).toBe(true);
  });

  it("come in browsers of 2020, which cannot ask whether a question was stopped", async () => {
    watched = await stage.context({ viewport: PHONE });
    await watched.context.addInitScript(
      () => void Reflect.deleteProperty(AbortSignal.prototype, "throwIfAborted"),
    );
    find = await openFind(stage, watched);
    await showStreets();
  });
});

const whole = (route: Route): Promise<void> =>
  route.fulfill({
    status: 200,
    contentType: "application/octet-stream",
    headers: { "content-length": String(BYTES.length) },
    body: BYTES,
  });
const onlyHead = (route: Route): Promise<void> =>
  route.request().headers()["range"]?.startsWith("bytes=0-") === true
    ? route.continue()
    : route.fulfill({ status: 503 });

describe("streets that do not come", () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ["as the file is gone", (route) => route.fulfill({ status: 404 })],
    ["as the line is cut", (route) => route.abort()],
    ["as the host sends no parts", whole],
    [
      "as another file stands there",
      (route) => route.fulfill({ status: 206, body: "x".repeat(500) }),
    ],
    ["as only the head of the file comes", onlyHead],
  ])("%s: the outline stays, and a sentence says so", async (_why, answer) => {
    await open({}, answer);
    await find.show();
    await find.page.getByText(FAILED).waitFor();
    expect([
      await find.page.locator("path.place-map__land").count(),
      await canvases().count(),
      await credit().count(),
    ]).toEqual([1, 0, 0]);
    expect(await find.faults()).toEqual([]);
    await watched.context.unroute("**/*.pmtiles");
    await option("Add street detail").click();
    await expect.poll(async () => (await painted()).points).toBeGreaterThan(500);
    watched.complaints.length = 0;
  });

  it("as what draws them is gone: the outline stays, and a sentence says so", async () => {
    await open();
    await watched.context.route("**/own-streets-*.js", (route) => route.abort());
    await find.show();
    await find.page.getByText(FAILED).waitFor();
    expect([
      await find.page.locator("path.place-map__land").count(),
      await credit().count(),
    ]).toEqual([1, 0]);
    watched.complaints.length = 0;
  });
});
