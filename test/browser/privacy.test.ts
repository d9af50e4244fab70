/**
 * What is typed, chosen or located stays on the device: on every page with a box, no request,
 * address, title, storage or history contains any of it.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { stored, wholeIndex } from "./probes.ts";

/** Rare words, so that nothing else can contain them; one of danger among them. */
const TYPED = "xenophobe suicide quokka";
const SECRET = /xenophobe|suicid|quokka|53\.5123|latitude/i;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Told {
  readonly watched: Watched;
  readonly page: Page;
  /** All that left the page: methods, addresses, bodies, referrers. */
  readonly sent: string[];
}

async function visit(path: string): Promise<Told> {
  const watched = await stage.context({
    viewport: PHONE,
    geolocation: { latitude: 53.5123, longitude: -0.05 },
    permissions: ["geolocation"],
  });
  const page = await watched.page();
  const sent: string[] = [];
  watched.context.on("request", (request) =>
    sent.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ""} ${request.headers()["referer"] ?? ""}`,
    ),
  );
  await page.goto(stage.origin + path, { waitUntil: "networkidle" });
  return { watched, page, sent };
}

/** Everything of the page itself that others could read later. */
async function traces(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      location.href,
      document.title,
      document.referrer,
      document.cookie,
      JSON.stringify(sessionStorage),
      JSON.stringify(localStorage),
      JSON.stringify(history.state),
      window.name,
      ...performance.getEntriesByType("resource").map(({ name }) => name),
    ].join("\n"),
  );
}

async function nothingTold({ watched, page, sent }: Told): Promise<void> {
  // A request that has started is in `sent`, whether its answer is there or not.
  await atRest(page);
  expect(sent.filter((request) => SECRET.test(decodeURIComponent(request)))).toEqual([]);
  expect([
    SECRET.exec(decodeURIComponent(await traces(page))),
    await stored(page),
    watched.outside,
  ]).toEqual([null, [], []]);
  expect(sent.filter((request) => !request.startsWith("GET "))).toEqual([]);
}

/** The addresses asked for, without what differs by nothing that the reader did. */
const asked = (sent: readonly string[]): readonly string[] =>
  [...new Set(sent.map((line) => line.split(" ")[1] ?? ""))]
    .filter((url) => !url.endsWith("/favicon.svg"))
    .sort();

const BOXES = [
  ["/", "#home-search"],
  ["/early-help/", "#header-search"],
  ["/search/", "#search-words"],
  ["/find/", "#finder-words"],
] as const;

describe.each(BOXES)("on %s", (path, box) => {
  async function type(words: string, enter: boolean): Promise<Told> {
    const told = await visit(path);
    await told.page.evaluate(() =>
      document.querySelectorAll("details").forEach((details) => details.setAttribute("open", "")),
    );
    await told.page.locator(box).pressSequentially(words, { delay: 10 });
    if (enter) await told.page.keyboard.press("Enter");
    await told.page.waitForFunction(() =>
      /result|found|Nothing|mention/i.test(
        [...document.querySelectorAll("[role=status]")]
          .map(({ textContent }) => textContent)
          .join(),
      ),
    );
    return told;
  }

  it("typed and submitted words appear in no request", async () => {
    const told = await type(TYPED, true);
    await nothingTold(told);
    await told.watched.close();
  });

  it("requests are the same for any typed words", async () => {
    const [one, other] = [await type(TYPED, false), await type("food", false)];
    await Promise.all([one, other].map(({ page }) => wholeIndex(page)));
    expect(asked(one.sent)).toEqual(asked(other.sent));
    await one.watched.close();
    await other.watched.close();
  });
});

describe("on /find/", () => {
  it("a position, a private topic, words and an order appear in no request", async () => {
    const told = await visit("/find/");
    const { page } = told;
    await page.getByRole("button", { name: "Near me" }).click();
    await page.getByText("Measured from where you are.").waitFor();
    const discreet = await page
      .locator("#finder-need option[data-discreet]")
      .first()
      .evaluate((option) => (option as HTMLOptionElement).value);
    await page.locator(".finder__summary").click();
    await page.selectOption("#finder-need", discreet);
    await page.fill("#finder-words", TYPED);
    await page.selectOption("#finder-order", "soonest");
    await page.locator("input[name=cost]").first().check();
    await page.waitForFunction(() => location.search === "?cost=free&order=soonest");
    await nothingTold(told);
    expect(await traces(page)).not.toContain(discreet);
    await told.watched.close();
  });
});

describe("a test of the test", () => {
  it("words in an address are found", async () => {
    const told = await visit("/find/");
    await told.page.evaluate(
      (words) => fetch(`/find/places.json?q=${encodeURIComponent(words)}`).then(() => undefined),
      TYPED,
    );
    await expect(nothingTold(told)).rejects.toThrow(/to deeply equal \[\]/);
    await told.watched.close();
  });
});
