/**
 * Near me: a postcode, a place or the device's position, all worked out on the device; orders; and
 * the list when the file of places is lost.
 */
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { violationsFromTop } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, stored } from "./probes.ts";

const FILE = "/find/places.json";
/** Far from any place that has a name here, and inside nothing: only its distance counts. */
const HERE = { latitude: 53.5, longitude: 0 };

interface File {
  readonly areas: readonly (readonly [string, string, number, number])[];
  readonly sectors: readonly (readonly [string, number, number])[];
}

const here = freshPhones(["outside"]);
let page: Page;
let file: File;
let asked: string[];

beforeAll(async () => {
  file = (await (await fetch(here.stage.origin + FILE)).json()) as File;
});
beforeEach(async () => {
  page = await here.watched.page();
  await open();
});

async function open(path = "/find/"): Promise<void> {
  await page.goto(here.stage.origin + path, { waitUntil: "load" });
  await page.locator(".finder__form").waitFor();
  asked = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    // Chromium by itself looks at the icon again when the address changes; nothing of the address
    // goes with it. Scripts are the same whatever is typed.
    if ((pathname !== "/favicon.svg" && !pathname.startsWith("/assets/")) || search !== "")
      asked.push(pathname + search);
  });
}

const sector = (): string => file.sectors[0]?.[0] ?? "";
const area = (): string => file.areas[0]?.[1] ?? "";
const count = (): Promise<number> => page.locator(".finder [data-key]").count();
const names = (): Promise<string[]> =>
  page
    .locator(".finder__sure [data-key]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-key") ?? ""));
const says = (words: string | RegExp): Promise<void> =>
  page.locator(".finder__from", { hasText: words }).waitFor();
const searchPart = (): string => new URL(page.url()).search;

async function typePlace(text: string): Promise<void> {
  await page.locator("#finder-place").pressSequentially(text, { delay: 10 });
}

const fromTop = async (): Promise<string[]> => [
  ...(await violationsFromTop(page)),
  ...(await overflow(page)),
];

describe("a postcode", () => {
  it("stays on the device: one fixed file is fetched, nothing is stored, and neither URL nor title changes", async () => {
    const [title, all] = [await page.title(), await count()];
    await typePlace(`${sector()}AB`);
    await says(/^Measured from /);
    await page.locator(".finder__summary").click();
    await page.fill("#finder-age", "4");
    await page.locator("input[name=cost]").first().check();
    await page.locator("input[name=access]").first().check();
    await page.locator(".finder__show").click();
    await page.waitForFunction(() => location.search.includes("access="));
    expect(asked).toEqual([FILE]);
    expect([await page.title(), await stored(page)]).toEqual([title, []]);
    expect(
      decodeURIComponent(page.url())
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, ""),
    ).not.toContain(sector().replace(" ", ""));
    expect(await page.locator("#finder-stays").textContent()).toContain(
      "Your postcode stays on this device.",
    );
    await page.getByRole("button", { name: "Clear all" }).click();
    expect([
      await count(),
      await page.inputValue("#finder-place"),
      await page.locator(".finder__said").count(),
    ]).toEqual([all, "", 0]);
  });

  it("sorts every entry by distance in words, passes axe and fits 320 pixels", async () => {
    const all = await names();
    await typePlace(sector());
    await says(`Measured from the centre of ${sector()}.`);
    const near = await names();
    expect([...near].sort()).toEqual([...all].sort());
    expect(near).not.toEqual(all);
    expect(await page.locator(".finder__sure [data-key]:not(:has(.finder__said))").count()).toBe(0);
    expect(await page.locator("#finder-sure").textContent()).toBe(
      `Everything, nearest first (${all.length})`,
    );
    expect(await page.inputValue("#finder-order")).toBe("nearest");
    expect(await page.locator(".finder__status").textContent()).toBe(
      `Showing everything: ${all.length} places, nearest first.`,
    );
    expect(await fromTop()).toEqual([]);
    await page
      .getByRole("button", { name: `Remove: from the centre of ${sector()}` })
      .press("Enter");
    expect([
      await names(),
      await page.inputValue("#finder-order"),
      await page.inputValue("#finder-place"),
    ]).toEqual([all, "best", ""]);
  });

  it("gives no message while it is incomplete, and a hint when it is unknown", async () => {
    await typePlace("ZZ9");
    await atRest(page);
    expect(await page.locator(".finder__from").textContent()).toBe("");
    await page.keyboard.press("Tab");
    await says("We do not know “ZZ9”. Type a postcode from");
    expect(await fromTop()).toEqual([]);
  });

  it("can be typed and followed with the keyboard alone; Enter leads to the results", async () => {
    await page.locator("#finder-place").focus();
    await page.keyboard.type(area());
    await page.keyboard.press("Enter");
    await says(`Measured from the middle of ${area()}.`);
    await page.waitForFunction(() => document.activeElement?.id === "finder-sure");
  });

  it("is forgotten when the page is read again, and never in a link", async () => {
    await typePlace(sector());
    await says(/^Measured from /);
    expect(searchPart()).toBe("?order=nearest");
    await page.reload();
    await page.locator(".finder__form").waitFor();
    expect([
      await page.inputValue("#finder-place"),
      await page.locator(".finder__why").textContent(),
    ]).toEqual(["", "Type a postcode or place to see the nearest first."]);
  });
});

describe("where I am", () => {
  it("is requested only on a press, and sends nothing", async () => {
    await here.watched.context.grantPermissions(["geolocation"], { origin: here.stage.origin });
    await here.watched.context.setGeolocation(HERE);
    expect(
      await page.evaluate(() =>
        navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state),
      ),
    ).toBe("granted");
    expect(asked).toEqual([]);
    const all = await count();
    await page.getByRole("button", { name: "Near me" }).press("Enter");
    await says("Measured from where you are.");
    expect([asked, await stored(page), await count()]).toEqual([[FILE], [], all]);
    expect(page.url()).not.toMatch(/53\.5|latitude/);
    expect(await page.locator(".finder__said").first().textContent()).toMatch(
      /^(?:About [\d.]+ miles?|Less than 0\.1 miles|Comes|By phone|Online)/,
    );
    expect(await fromTop()).toEqual([]);
  });

  it("that is refused is told in words, and the list stays", async () => {
    const all = await count();
    await here.watched.context.clearPermissions();
    await page.getByRole("button", { name: "Near me" }).click();
    await says("We were not allowed to see where you are. Type a postcode or place instead.");
    expect(await count()).toBe(all);
    expect(await fromTop()).toEqual([]);
  });

  it("that is refused keeps a place that is typed, and its distances", async () => {
    await here.watched.context.clearPermissions();
    await typePlace(area());
    await says(/^Measured from /);
    const before = await page.locator(".finder__said").allTextContents();
    await page.getByRole("button", { name: "Near me" }).click();
    await says("We were not allowed to see where you are. Type a postcode or place instead.");
    expect([
      await page.inputValue("#finder-place"),
      await page.locator(".finder__said").allTextContents(),
    ]).toEqual([area(), before]);
  });

  it("may be asked for by the directory and by no other page", async () => {
    const policy = async (path: string): Promise<string | null> =>
      (await fetch(here.stage.origin + path)).headers.get("permissions-policy");
    expect(
      [await policy("/find/"), await policy("/")].map(
        (text) => /geolocation=\((.*?)\)/.exec(text ?? "")?.[1],
      ),
    ).toEqual(["self", ""]);
  });
});

describe("the file of places, when it is lost,", () => {
  it("shows a sentence, keeps the list and filters working, and is requested again", async () => {
    await page.route(`**${FILE}`, (route) => route.abort());
    const all = await count();
    await typePlace(sector());
    await says(/^The list of places could not be loaded/);
    expect(await count()).toBe(all);
    await page.locator(".finder__summary").click();
    await page.fill("#finder-age", "3");
    await page.waitForFunction(() => location.search === "?age=3");
    expect(await fromTop()).toEqual([]);
    await page.unroute(`**${FILE}`);
    await page.fill("#finder-place", area());
    await says(/^Measured from /);
  });
});

describe("the order", () => {
  it("can be changed, is explained, and is in the address", async () => {
    await page.locator(".finder__summary").click();
    for (const [order, why] of [
      ["soonest", /What does not say when comes after/],
      ["name", /^By name, A to Z\.$/],
    ] as const) {
      await page.selectOption("#finder-order", order);
      await page.waitForFunction((value) => location.search === `?order=${value}`, order);
      expect(await page.locator(".finder__why").textContent()).toMatch(why);
    }
    await page.reload();
    await page.locator(".finder__form").waitFor();
    expect(await page.inputValue("#finder-order")).toBe("name");
  });

  it("is announced to the page in an event with the keys shown", async () => {
    await page.evaluate(() =>
      document.addEventListener(
        "finder:results",
        (event) =>
          ((window as unknown as { keys: unknown }).keys = (
            event as CustomEvent<{ keys: string[] }>
          ).detail.keys),
      ),
    );
    await typePlace(sector());
    await says(/^Measured from /);
    expect(await page.evaluate(() => (window as unknown as { keys: unknown }).keys)).toEqual(
      await names(),
    );
  });
});

describe("more choices", () => {
  it("pass axe when all are open, and group entries that do not state a value", async () => {
    // What does not run and does not state it is left out, as nobody can be asked.
    const paused = await page.locator(".finder [data-key][data-paused]").count();
    const all = await count();
    await page.locator(".finder__summary").click();
    await page.locator("input[name=ease]").last().check();
    await page.waitForFunction(() => location.search.startsWith("?ease="));
    const stating = await page.locator(".finder__sure [data-key][data-paused]").count();
    expect(await page.locator(".finder [data-key][data-paused]").count()).toBe(stating);
    expect(stating).toBeLessThan(paused);
    expect(await count()).toBe(all - paused + stating);
    expect(await page.locator(".finder__unstated").textContent()).toMatch(
      /^They do not say all that you need to get in and join in\. Ask first\.$/,
    );
    expect(await fromTop()).toEqual([]);
  });
});
